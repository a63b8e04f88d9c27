import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import {
  anyFaults,
  command,
  disturbance,
  faultsOf,
  heldUp,
  interrupted,
  passingFaults,
  rivals,
  scenarios,
} from './arbitraries.ts';
import { checkRollouts, longRuns, SEED } from './check.ts';
import { core } from './fuzzed.ts';
import { ALWAYS } from './invariants/all.ts';
import { endsSafely, homeIsNear } from './invariants/safety.ts';

/** With those of the other long file, 120,000 with ROWS=all. */
const RUNS = longRuns(20_000, 40);
const HOUR = 3_600_000;

const events = fc.array(fc.oneof(command, disturbance), { maxLength: 3 });
const options = { numRuns: RUNS, leastTelling: 1 };

describe(`whoever dies, and whoever comes after, all invariants hold (SEED=${SEED}, ${RUNS} rollouts each)`, () => {
  test(
    'kills, and answers that get lost for long',
    () => checkRollouts(core, scenarios({ faults: anyFaults, processes: interrupted }), ALWAYS, options),
    HOUR,
  );

  test(
    'kills, and faults that pass: in the end all traffic is on a healthy release',
    () => {
      const worlds = scenarios({ faults: passingFaults, processes: interrupted });
      return checkRollouts(core, worlds, [...ALWAYS, endsSafely, homeIsNear], options);
    },
    HOUR,
  );

  test(
    'two at once, and some held up',
    () => {
      const worlds = scenarios({
        faults: faultsOf('append', 'load', 'apply'),
        processes: fc.oneof(rivals, heldUp),
        events,
      });
      return checkRollouts(core, worlds, ALWAYS, options);
    },
    HOUR,
  );
});
