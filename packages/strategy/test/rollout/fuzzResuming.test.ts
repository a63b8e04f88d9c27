import { describe, test } from '@jest/globals';
import { SEED } from './check.ts';
import { core } from './fuzzed.ts';
import { checkResuming } from './resumed.ts';

/** Each of them twice, in one piece and in several: in the long run 100,000 rollouts. */
const PAIRS = process.env['MATRIX'] === 'full' ? 50_000 : 30;
const HOUR = 3_600_000;

describe(`resumed anywhere (SEED=${SEED}, ${PAIRS} rollouts and as many in pieces)`, () => {
  test('it decides the same, and counts no window twice', () => checkResuming(core, PAIRS), HOUR);
});
