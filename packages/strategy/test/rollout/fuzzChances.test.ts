import { describe, expect, test } from '@jest/globals';
import { HEALTHY } from './chance.ts';
import { SEED } from './check.ts';
import { fuzz, HOUR, longRun } from './fuzzed.ts';

const ROLLOUTS = longRun(100_000, 60);
const { alpha } = HEALTHY;

describe(`what chance decides (SEED=${SEED}, ${ROLLOUTS} rollouts)`, () => {
  test(
    'evidence rolls back no more healthy releases than alpha says, and nearly all of them are promoted',
    async () => {
      const { rollouts, byEvidence, ended } = await fuzz('chance', ROLLOUTS);
      const sigma = Math.sqrt((alpha * (1 - alpha)) / ROLLOUTS);
      expect(rollouts).toBe(ROLLOUTS);
      expect(byEvidence / ROLLOUTS).toBeLessThanOrEqual(alpha + 3 * sigma);
      expect((ended['succeeded'] ?? 0) / ROLLOUTS).toBeGreaterThanOrEqual(0.95 - 3 * sigma);
    },
    HOUR,
  );
});
