import { describe, expect, test } from '@jest/globals';
import { SEED } from './check.ts';
import { fuzz, HOUR, longRun } from './fuzzed.ts';

/** Half of them in one piece, and the same ones in several. */
const ROLLOUTS = longRun(100_000, 60);

describe(`resumed anywhere (SEED=${SEED}, ${ROLLOUTS} rollouts)`, () => {
  test(
    'it decides the same, and counts no window twice',
    async () => {
      expect(await fuzz('resuming', ROLLOUTS)).toMatchObject({ rollouts: ROLLOUTS });
    },
    HOUR,
  );
});
