import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import { alone, anything, command, disturbance, faultsOf, heldUp, metrics, scenarios } from './arbitraries.ts';
import { checkRollouts } from './check.ts';
import { abortsWin, stableIsKept, unreadyIsSaid } from './invariants/safety.ts';
import { looksAreFresh } from './invariants/sending.ts';
import { rolloutCoreOf } from './world/core.ts';
import type { WorldEvent } from './world/scenario.ts';
import { looksOf } from './world/trace.ts';

const afterMs = fc.nat(40).map((halves) => halves * 30_000);
const sickness: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('sicken'),
  afterMs,
  forMs: fc.constantFrom(60_000, 900_000),
});

holdsAndCatches(
  '10: the stable release is kept until the final bake has ended; where it is not fit to take traffic back, that is said',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      fc.oneof(
        anything,
        scenarios({
          events: fc.array(fc.oneof(sickness, command, disturbance), { minLength: 1, maxLength: 3 }),
          metrics: metrics.map((script) => ({ ...script, candidateBad: 0.4 })),
        }),
      ),
      [stableIsKept, unreadyIsSaid],
      { isTelling: (run) => looksOf(run).some(({ shown }) => shown.stable?.ready === false), leastTelling: 0.05 },
    ),
  [
    {
      name: 'the word that all is good comes at the first stage',
      file: 'rollout/decide/course',
      from: 'stage === plan.stages.length - 1',
      to: 'stage >= 0',
    },
    {
      name: 'it is undone while traffic is still on its way',
      file: 'rollout/decide/homecoming',
      from: "case 'reverted':",
      to: "case 'reverting':\n        case 'reverted':",
    },
    {
      name: 'nobody says that it is not ready',
      file: 'rollout/decide/reverting',
      from: 'stable?.ready === false',
      to: 'false',
    },
  ],
);

const word: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('command'),
  afterMs,
  command: fc.constantFrom('abort', 'promote', 'resume'),
});
const alarm: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('alarm'),
  afterMs,
  forMs: fc.constantFrom(60_000, 900_000),
});

holdsAndCatches(
  '14: abort beats promote, whoever says it: a person, an alarm, the platform',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({
        events: fc.array(fc.oneof({ weight: 2, arbitrary: word }, alarm, disturbance), { minLength: 1, maxLength: 3 }),
        faults: faultsOf('inspect', 'apply'),
        processes: fc.oneof({ weight: 2, arbitrary: alone }, heldUp),
      }),
      [abortsWin, looksAreFresh],
      { isTelling: (run) => run.records.some((each) => each.kind === 'commanded' && each.command === 'abort') },
    ),
  [
    {
      name: 'nobody is heard',
      file: 'rollout/decide/tick',
      from: 'if (abort !== null)',
      to: 'if (false)',
    },
    {
      name: 'promote comes first',
      file: 'rollout/decide/tick',
      from: 'if (abort !== null)',
      to: 'if (abort !== null && state.override === null)',
    },
    {
      name: 'an abort is forgotten',
      file: 'rollout/foldCommand',
      from: 'abort: state.abort ?? said',
      to: 'abort: null',
    },
    {
      name: 'a look of long ago is as good',
      file: 'rollout/progress',
      from: 'nowMs - seen.askedMs > LOOK_WITHIN_MS',
      to: 'false',
    },
    { name: 'alarms are for others', file: 'rollout/decide/tick', from: 'alarms.length === 0', to: 'true' },
  ],
);
