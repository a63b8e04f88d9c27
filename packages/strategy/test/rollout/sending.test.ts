import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import { disturbance, faultsOf, interrupted, rivals, scenarios } from './arbitraries.ts';
import { checkRollouts } from './check.ts';
import { neverOverForeign, neverTwiceBlindly, oneWriter, recordedBeforeSent } from './invariants/sending.ts';
import { nothingSecret } from './invariants/secrets.ts';
import { rolloutCoreOf } from './world/core.ts';
import type { WorldEvent } from './world/scenario.ts';
import { forwardAsked, looksOf, recordsOf, type Run } from './world/trace.ts';

const afterMs = fc.nat(40).map((halves) => halves * 30_000);

holdsAndCatches(
  '6: nothing is sent twice blindly',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({ faults: faultsOf('apply', 'apply', 'inspect', 'append'), processes: interrupted }),
      [neverTwiceBlindly],
      { isTelling: (run) => forwardAsked(run).some(({ error }) => error !== null) },
    ),
  [
    {
      name: 'it is asked again at once',
      file: 'rollout/decide/asking',
      from: 'atMs - lastMs >= ASK_AGAIN_MS &&',
      to: '',
    },
    {
      name: 'another process asks again without a look',
      file: 'rollout/decide/asking',
      from: 'if (intent === null || !sameGoal(intent.goal, goal))',
      to: 'if (asked === null || intent === null || !sameGoal(intent.goal, goal))',
    },
  ],
);

const tookOver = (run: Run) => recordsOf(run, 'taken-over').length > 0;

holdsAndCatches(
  '8: one writer moves forward, a stale one never does',
  rolloutCoreOf,
  (core) =>
    checkRollouts(core, scenarios({ processes: rivals, faults: faultsOf('append', 'load') }), [oneWriter], {
      isTelling: tookOver,
    }),
  [
    { name: 'everybody is dead', file: 'rollout/lease', from: 'alive === false', to: 'true' },
    {
      name: 'a lease is never lost',
      file: 'rollout/run/chronicle',
      from: "each.kind === 'taken-over' && each.epoch > epoch",
      to: 'false',
    },
  ],
);

const drift: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('drift'),
  afterMs,
  weight: fc.constantFrom(0, 5, 30, 60, 100),
  shows: fc.boolean(),
});

holdsAndCatches(
  '8: what others changed is never overwritten upward',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({
        events: fc.array(fc.oneof(drift, disturbance), { minLength: 1, maxLength: 3 }),
        // who looks seldom sees a weight for the first time after somebody had a hand in it
        pollMs: fc.constantFrom(15_000, 60_000),
      }),
      [neverOverForeign],
      { isTelling: (run) => looksOf(run).some(({ shown }) => shown.foreign !== null) },
    ),
  [
    {
      name: 'what the platform tells of others is not heard',
      file: 'rollout/decide/foreign',
      from: 'if (foreign !== null)',
      to: 'if (false)',
    },
    {
      name: 'a weight that somebody raised is as good',
      file: 'rollout/decide/foreign',
      from: 'if (isAbove(weight, written))',
      to: 'if (false)',
    },
    {
      name: 'a weight that somebody lowered is raised again',
      file: 'rollout/decide/foreign',
      from: 'isAbove(had, weight)',
      to: 'false',
    },
  ],
);

const freeze: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('freeze'),
  afterMs,
  forMs: fc.constantFrom(60_000, 600_000),
});

holdsAndCatches(
  '15: a durable record precedes each forward write, freezes block forward moves only, no record has a secret',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({
        faults: faultsOf('append', 'append', 'apply', 'observe', 'smoke'),
        events: fc.array(freeze, { maxLength: 1 }),
        processes: fc.oneof(rivals, interrupted),
      }),
      [recordedBeforeSent, nothingSecret],
      { isTelling: (run) => run.calls.some(({ port, fault }) => port === 'append' && fault !== null) },
    ),
  [
    {
      name: 'weights go out before their record',
      file: 'rollout/run/sending',
      from: '!isForward(goal)',
      to: "!isForward(goal) || goal.kind === 'weight'",
    },
    {
      name: 'a record that took long is as good',
      file: 'rollout/run/sending',
      from: 'run.elapsed() - sinceMs > SEND_WITHIN_MS',
      to: 'false',
    },
    {
      name: 'freezes are not heard',
      file: 'rollout/decide/advancing',
      from: 'if (blocked !== null)',
      to: 'if (false)',
    },
    {
      name: 'errors are written down as they are',
      file: 'rollout/run/running',
      from: '? error.message :',
      to: '? `${error.message} ${JSON.stringify(error.cause)}` :',
    },
  ],
);
