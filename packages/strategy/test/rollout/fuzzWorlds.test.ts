import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { alone, anything, command, disturbance, faultsOf, interrupted, scenarios } from './arbitraries.ts';
import { checkRollouts, longRuns, SEED } from './check.ts';
import { core } from './fuzzed.ts';
import { ALWAYS } from './invariants/all.ts';

/** With those of the other long file, 120,000 with ROWS=all. */
const RUNS = longRuns(20_000, 40);
const HOUR = 3_600_000;

const events = fc.array(fc.oneof(command, disturbance), { maxLength: 3 });

describe(`whatever happens, all invariants hold (SEED=${SEED}, ${RUNS} rollouts each)`, () => {
  test.each([
    ['all at once', anything],
    ['counts that are late, missing and wrong', scenarios({ faults: faultsOf('observe', 'health', 'smoke') })],
    ['people, platforms and other hands', scenarios({ events, processes: fc.oneof(alone, interrupted) })],
  ])('%s', (_, worlds) => checkRollouts(core, worlds, ALWAYS, { numRuns: RUNS, leastTelling: 1 }), HOUR);
});
