import { describe, expect, test } from '@jest/globals';
import { SEED } from './check.ts';
import { fuzz, HOUR, longRun } from './fuzzed.ts';

const RUNS = longRun(20_000, 40);

describe(`whoever dies, and whoever comes after, all invariants hold (SEED=${SEED}, ${RUNS} rollouts each)`, () => {
  test.each(['kills, and answers that get lost for long', 'two at once, and some held up'] as const)(
    '%s',
    async (of) => expect(await fuzz(of, RUNS)).toMatchObject({ rollouts: RUNS }),
    HOUR,
  );
});
