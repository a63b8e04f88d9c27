import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import {
  anything,
  command,
  disturbance,
  faultsOf,
  interrupted,
  outage,
  passingFaults,
  platform,
  scenarios,
} from './arbitraries.ts';
import { checkRollouts } from './check.ts';
import { endsAreTrue, endsInTime, endsSafely, homeIsNear, rollbackNeedsNothing } from './invariants/safety.ts';
import { rolloutCoreOf } from './world/core.ts';
import type { PlatformScript } from './world/scenario.ts';
import { revertAskedMs, type Run } from './world/trace.ts';

const wasEnded = (run: Run) => run.ends.some(({ result }) => result === null);

holdsAndCatches(
  '5: killed or cancelled anywhere, then brought home or gone on with: all traffic is on a healthy release, and nothing is left',
  rolloutCoreOf,
  (core) =>
    checkRollouts(
      core,
      scenarios({ processes: interrupted, faults: passingFaults }),
      [endsSafely, endsAreTrue, homeIsNear],
      {
        isTelling: wasEnded,
      },
    ),
  [
    {
      name: 'what was configured for the rollout stays',
      file: 'rollout/decide/parting',
      from: 'if (asked === null)',
      to: 'if (false)',
    },
    {
      name: 'who brings it home finds nothing to do',
      file: 'rollout/run/cancelling',
      from: "run.take({ kind: 'aborted', by, why });",
      to: "run.take({ kind: 'unseen', why });",
    },
    {
      name: 'a rollback is done when it was asked for',
      file: 'rollout/decide/homecoming',
      from: "case 'reverted':",
      to: "case 'reverting': return { result, reason: why };\n        case 'reverted':",
    },
  ],
);

const unable: fc.Arbitrary<PlatformScript> = fc
  .tuple(platform, fc.constantFrom<PlatformScript['broken']>('restore', 'restore loudly'))
  .map(([whole, broken]) => ({ ...whole, broken }));
const events = fc.array(fc.oneof(command, disturbance), { maxLength: 2 });

holdsAndCatches(
  '9: a rollback asks no metric, needs no provider and no journal, and ends as failed when it fails',
  rolloutCoreOf,
  async (core) => {
    const down = scenarios({ faults: outage, events });
    const isBack = { isTelling: (run: Run) => revertAskedMs(run) < Infinity };
    await checkRollouts(core, down, [rollbackNeedsNothing, endsAreTrue, endsSafely], { ...isBack, numRuns: 200 });
    const stuck = scenarios({ platform: unable, events, faults: faultsOf('apply', 'inspect', 'append') });
    await checkRollouts(core, stuck, [rollbackNeedsNothing, endsAreTrue], { ...isBack, numRuns: 100 });
  },
  [
    {
      name: 'it goes on counting',
      file: 'rollout/run/conduct',
      from: 'if (isForward() && !run.progress.state.promoted)',
      to: 'if (true)',
    },
    {
      name: 'a rollback waits for its record',
      file: 'rollout/run/sending',
      from: 'if (!isForward(goal)) {',
      to: 'if (!isForward(goal)) {\n        await run.chronicle.write();',
    },
    {
      name: 'a rollback that failed is one',
      file: 'rollout/decide/reverting',
      from: "atMs, 'rollback-failed',",
      to: "atMs, 'rolled-back',",
    },
  ],
);

holdsAndCatches(
  '11: everybody ends in time, whatever happens, and the end of time never promotes',
  rolloutCoreOf,
  (core) =>
    checkRollouts(core, anything, [endsInTime], {
      isTelling: (run) => run.ends.some(({ reason }) => /are over|did not bring/.test(reason)),
      leastTelling: 0.05,
    }),
  [
    {
      name: 'no deadline',
      file: 'verdict/clock',
      from: 'Number.isFinite(latest - first) ? latest - first : 0',
      to: 'Number.isFinite(latest - first) ? 0 : 0',
    },
    {
      name: 'a rollback without an end',
      file: 'rollout/decide/reverting',
      from: 'if (!isOver)',
      to: 'if (isOver || !isOver)',
    },
  ],
);
