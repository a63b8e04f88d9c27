import { describe, expect, test } from '@jest/globals';
import { isPromoted, isRolledBackByEvidence, manyOf } from './chance.ts';
import { longRuns, SEED } from './check.ts';
import { core } from './fuzzed.ts';

const isLong = process.env['MATRIX'] === 'full';
const ROLLOUTS = longRuns(100_000, 60);
const BATCH = isLong ? 200 : 60;
const HOUR = 3_600_000;
const ALPHA = 0.05;

describe(`what chance decides (SEED=${SEED}, ${ROLLOUTS} rollouts)`, () => {
  test(
    'evidence rolls back no more healthy releases than alpha says, and nearly all of them are promoted',
    async () => {
      let [harmed, promoted] = [0, 0];
      for (let done = 0; done < ROLLOUTS; done += BATCH) {
        const runs = await manyOf(core, BATCH, { alpha: ALPHA, candidateBad: 0.02 }, SEED * 1_000 + done / BATCH);
        harmed += runs.filter(isRolledBackByEvidence).length;
        promoted += runs.filter(isPromoted).length;
      }
      const sigma = Math.sqrt((ALPHA * (1 - ALPHA)) / ROLLOUTS);
      expect(harmed / ROLLOUTS).toBeLessThanOrEqual(ALPHA + 3 * sigma);
      expect(promoted / ROLLOUTS).toBeGreaterThanOrEqual(0.95 - 3 * sigma);
    },
    HOUR,
  );
});
