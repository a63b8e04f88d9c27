import { describe, test } from '@jest/globals';
import { longRuns, SEED } from './check.ts';
import { core } from './fuzzed.ts';
import { checkResuming } from './resumed.ts';

/** Each of them twice, in one piece and in several: 100,000 rollouts with ROWS=all. */
const PAIRS = longRuns(50_000, 30);
const HOUR = 3_600_000;

describe(`resumed anywhere (SEED=${SEED}, ${PAIRS} rollouts and as many in pieces)`, () => {
  test('it decides the same, and counts no window twice', () => checkResuming(core, PAIRS), HOUR);
});
