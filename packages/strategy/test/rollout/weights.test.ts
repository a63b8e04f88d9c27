import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import { anything, command, disturbance, faultsOf, interrupted, scenarios } from './arbitraries.ts';
import { checkRollouts } from './check.ts';
import { stagesInOrder, verifiedIsReadBack, weightsOnlyRise } from './invariants/weights.ts';
import { rolloutCoreOf } from './world/core.ts';
import type { WorldEvent } from './world/scenario.ts';
import { forwardAsked, recordsOf, revertAskedMs } from './world/trace.ts';

const alarm: fc.Arbitrary<WorldEvent> = fc.record({
  does: fc.constant('alarm'),
  afterMs: fc.nat(40).map((halves) => halves * 30_000),
  forMs: fc.constantFrom(20_000, 120_000),
});

holdsAndCatches(
  '2: verified weights never fall before the first rollback or promotion, and never rise during a rollback',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      fc.oneof(
        anything,
        scenarios({ faults: faultsOf('apply', 'inspect'), events: fc.array(alarm, { maxLength: 2 }) }),
      ),
      [weightsOnlyRise],
      { isTelling: (run) => revertAskedMs(run) < Infinity },
    ),
  [
    {
      name: 'from a good stage to the one before',
      file: 'rollout/decide/course',
      from: 'state.plan.stages[state.stage + 1]',
      to: 'state.plan.stages[Math.max(0, state.stage - 1)]',
    },
    {
      name: 'a weight that fell is a stage that is verified',
      file: 'rollout/decide/looking',
      from: 'stage: state.stage, weight:',
      to: 'stage: state.stage, weight: snapshot.alarms.length === 0 ? 100 - state.stage :',
    },
  ],
);

holdsAndCatches(
  '3: every weight that is written is in the plan, in its order, and no stage is skipped',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({ events: fc.array(command, { maxLength: 3 }), processes: interrupted, faults: faultsOf('apply') }),
      [stagesInOrder],
      { isTelling: (run) => recordsOf(run, 'verified').length > 1 },
    ),
  [
    {
      name: 'from the first stage to the last',
      file: 'rollout/decide/course',
      from: 'state.plan.stages[state.stage + 1]',
      to: 'state.plan.stages.at(-1)',
    },
    {
      name: 'a first weight of its own',
      file: 'rollout/decide/entering',
      from: 'weight: state.plan.stages[0].weight',
      to: 'weight: Math.min(7, state.plan.stages[0].weight)',
    },
    {
      name: 'whatever is good at one stage is good at all',
      file: 'rollout/decide/course',
      from: 'stage === plan.stages.length - 1',
      to: 'stage >= 0',
    },
  ],
);

holdsAndCatches(
  '12: a stage counts only when its weight was read back as it was written',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({
        faults: faultsOf('apply', 'inspect'),
        events: fc.array(disturbance, { maxLength: 2 }),
        processes: interrupted,
      }),
      [verifiedIsReadBack],
      { isTelling: (run) => forwardAsked(run).some(({ fault }) => fault !== null), leastTelling: 0.05 },
    ),
  [
    {
      name: 'what was sent is there',
      file: 'rollout/decide/looking',
      from: 'atMs >= intent.atMs && isWeight(weight, written)',
      to: 'true',
    },
    { name: 'any weight is as good', file: 'rollout/decide/weights', from: '<= SAME', to: '<= 60' },
  ],
);
