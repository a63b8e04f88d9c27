import { describe, expect, test } from '@jest/globals';
import { SEED } from './check.ts';
import { fuzz, HOUR, longRun } from './fuzzed.ts';

/** With those of the other files, 220,000 rollouts that all invariants of every world are held against. */
const RUNS = longRun(20_000, 40);

describe(`whatever happens, all invariants hold (SEED=${SEED}, ${RUNS} rollouts each)`, () => {
  test.each([
    'all at once',
    'counts that are late, missing and wrong',
    'people, platforms and other hands',
    'no metrics, no journal and no checks from some call on',
  ] as const)('%s', async (of) => expect(await fuzz(of, RUNS)).toMatchObject({ rollouts: RUNS }), HOUR);
});
