import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import { command, faultsOf, interrupted, mostly, metrics, scenarios } from './arbitraries.ts';
import { checkRollouts } from './check.ts';
import { bakeBeforePromotion, dataBeforePromotion } from './invariants/evidence.ts';
import { rolloutCoreOf } from './world/core.ts';
import type { MetricScript } from './world/scenario.ts';
import { recordsOf, type Run } from './world/trace.ts';

const good: fc.Arbitrary<MetricScript> = metrics.map((script) => ({ ...script, candidateBad: script.stableBad }));
const isGoingOn = (run: Run) => recordsOf(run, 'verified').length > 1;

holdsAndCatches(
  '1: missing, failed or thin data on a gating criterion never raises the weight',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({
        metrics: good,
        faults: faultsOf('observe', 'observe', 'inspect', 'smoke'),
        processes: mostly([{ does: 'rollout' as const, owner: '1/1' as const, afterMs: 0, fate: null }]),
      }),
      [dataBeforePromotion],
      { isTelling: isGoingOn },
    ),
  [
    {
      name: 'windows that nobody could read are nothing',
      file: 'rollout/decide/judging',
      from: 'unread: due(progress, nowMs).length',
      to: 'unread: 0',
    },
    {
      name: 'an error is a window without errors',
      file: 'rollout/run/sensing',
      from: 'if (nowMs - span.toMs < metrics.lagMs + LOST_AFTER_MS)',
      to: "run.take({ kind: 'counted', window: { ...span, candidate: { requests: 500, events: { bad: 0 } }, stable: { requests: 500, events: { bad: 0 } } }, lost: false });\n        if (true)",
    },
    {
      name: 'no data is no obstacle',
      file: 'verdict/decide',
      from: "assessment.standing === 'no-data'",
      to: 'false',
    },
    { name: 'thin data is no obstacle', file: 'verdict/decide', from: "assessment.standing !== 'thin'", to: 'true' },
  ],
);

holdsAndCatches(
  '4: promotion needs the bake floor, counted from when the weight really was there',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({
        metrics: good,
        faults: faultsOf('apply', 'inspect'),
        events: fc.array(command, { maxLength: 1 }),
        processes: interrupted,
      }),
      [bakeBeforePromotion],
      { isTelling: isGoingOn },
    ),
  [
    { name: 'no bake floor', file: 'verdict/decide', from: 'leftMs <= 0', to: 'true' },
    {
      name: 'the floor counts from the beginning',
      file: 'verdict/clock',
      from: 'nowMs - verifiedAtMs;',
      to: 'nowMs;',
    },
    {
      name: 'the floor counts from when the weight was asked for',
      file: 'rollout/fold',
      from: 'verifiedAtMs: atMs,',
      to: 'verifiedAtMs: state.intent.atMs,',
    },
  ],
);
