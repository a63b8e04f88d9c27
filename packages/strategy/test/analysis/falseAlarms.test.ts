import { expect } from '@jest/globals';
import { holdsAndCatches } from '../mutant.ts';
import { randomFrom, type Random } from '../random.ts';
import { below, beside, coreOf, judgedBy, windowAt, type Core } from './core.ts';

const ROLLOUTS = 1_500;
const ALPHA = 0.05;
const MINUTES_OF_STAGE = 8;
const WEIGHTS = [5, 25, 50];
/** The most that the shared error rate ever is, and what the second criterion allows. */
const LIMIT = 0.04;

/**
 * One rollout of a release as good as the stable one, looked at each minute. The error rate drifts, for both alike; where
 * the traffic goes, and how much there is, changes from minute to minute.
 */
function isRolledBack(core: Core, random: Random, dispersion: number): boolean {
  const plan = judgedBy([beside(1), below(LIMIT)], dispersion, ALPHA);
  const tests = core.testsOf(plan);
  const trend = (random.uniform() - 0.3) * 0.2;
  let share = 0.002 + random.uniform() * 0.01;
  let state = core.startAnalysis(tests);
  for (let minute = 0; minute < WEIGHTS.length * MINUTES_OF_STAGE; minute++) {
    const stage = Math.floor(minute / MINUTES_OF_STAGE);
    share = Math.min(LIMIT, share * Math.exp(trend + (random.uniform() - 0.5) * 0.3));
    const requests = 200 + random.uniform() * 600;
    const weight = WEIGHTS[stage]! * (0.7 + random.uniform() * 0.6);
    const candidate = Math.round((requests * weight) / 100);
    const stable = Math.round(requests) - candidate;
    const bad = (of: number) => random.binomial(of, share);
    const window = windowAt(minute, [candidate, stable, bad(candidate), bad(stable)], stage);
    state = core.takeWindow(state, window, tests, plan.analysis);
    const seen = core.assess(state, tests, plan.analysis, { index: stage, weight: WEIGHTS[stage]! });
    if (seen.some(({ standing }) => standing === 'breach')) return true;
  }
  return false;
}

holdsAndCatches(
  'of 1,500 healthy releases, with drift, changing weights and a look each minute, no more are rolled back than alpha says',
  coreOf,
  (core) => {
    const random = randomFrom(13);
    const alarms = Array.from({ length: ROLLOUTS }, () => isRolledBack(core, random, 1)).filter(Boolean).length;
    const sigma = Math.sqrt((ALPHA * (1 - ALPHA)) / ROLLOUTS);
    expect(alarms / ROLLOUTS).toBeLessThanOrEqual(ALPHA + 3 * sigma);
    // a test that never speaks would pass, too
    expect(alarms).toBeGreaterThan(0);
  },
  [
    {
      name: 'windows are pooled, so drift counts as harm',
      file: 'analysis/analysis',
      from: 'weigh(tally, method, candidate, beside,',
      to: 'weigh(nothingWeighed(method), method, sum(tally.candidate, candidate), sum(tally.stable, beside),',
    },
    {
      name: 'the bar of a test that is looked at once',
      file: 'analysis/tests',
      from: 'Math.log(byChance / plan.analysis.alpha)',
      to: '1.645 ** 2 / 2',
    },
  ],
);
