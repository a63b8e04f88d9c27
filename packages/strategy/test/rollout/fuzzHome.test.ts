import { describe, expect, test } from '@jest/globals';
import { SEED } from './check.ts';
import { fuzz, HOUR, longRun } from './fuzzed.ts';

/** How it ends can be said of these worlds alone: in the others, what is broken may stay so. */
const RUNS = longRun(100_000, 40);

describe(`whoever dies, it comes home (SEED=${SEED}, ${RUNS} rollouts)`, () => {
  test.each(['kills, and faults that pass: in the end all traffic is on a healthy release'] as const)(
    '%s',
    async (of) => expect(await fuzz(of, RUNS)).toMatchObject({ rollouts: RUNS }),
    HOUR,
  );
});
