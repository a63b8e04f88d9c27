import { expect } from '@jest/globals';
import { holdsAndCatches } from '../mutant.ts';
import type { Criterion } from '../../src/criteria/criterion.ts';
import { after, below, beside, coreOf, judgedBy, windowAt, type Core, type Row } from './core.ts';

/** The most that exact sums of floating point numbers may be off. */
const ROUNDING = 1e-9;

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** Each possible outcome of a window with its probability. */
type Outcomes = readonly { readonly row: Row; readonly probability: number }[];

/** The candidate's events, given all events of both arms: Fisher's noncentral hypergeometric distribution. */
function ofEvents(n: number, N: number, events: number, odds: number): Outcomes {
  const fewest = Math.max(0, events - N);
  const counts = Array.from({ length: Math.min(n, events) - fewest + 1 }, (_, index) => fewest + index);
  const weights = counts.map((e) => choose(n, e) * choose(N, events - e) * odds ** e);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return counts.map((e, index) => ({ row: [n, N, e, events - e], probability: weights[index]! / all }));
}

/** The candidate's events by themselves. */
function ofShare(n: number, share: number): Outcomes {
  return Array.from({ length: n + 1 }, (_, e) => ({
    row: [n, 0, e, 0],
    probability: choose(n, e) * share ** e * (1 - share) ** (n - e),
  }));
}

/** The mean of the likelihood ratio of each alternative, and that of the evidence, after one window. */
function means(core: Core, criterion: Criterion, dispersion: number, outcomes: Outcomes): number[] {
  const plan = judgedBy(criterion, dispersion);
  return outcomes.reduce<number[]>((sums, { row, probability }) => {
    const { evidence } = after(core, plan, [windowAt(0, row)]).tallies[0]!;
    const logs = [...evidence, core.logEvidence(evidence)];
    return logs.map((log, index) => (sums[index] ?? 0) + probability * Math.exp(log));
  }, []);
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

holdsAndCatches(
  'whatever a window has in all, evidence beside the stable release has a mean of at most 1 while the odds are tolerated',
  coreOf,
  (core) => {
    let highest = 0;
    for (const tolerated of [1, 1.25, 3]) {
      for (const [odds, dispersion] of [
        [tolerated, 1],
        [tolerated * 0.7, 1],
        [tolerated, 2],
      ] as const) {
        for (const n of [1, 2, 5, 9]) {
          for (const N of [1, 3, 8]) {
            for (const events of upTo(n + N)) {
              const all = means(core, beside(tolerated), dispersion, ofEvents(n, N, events, odds));
              highest = Math.max(highest, ...all);
            }
          }
        }
      }
    }
    expect(highest).toBeLessThanOrEqual(1 + ROUNDING);
    // nothing is given away either: with one event in all, the bound is reached
    expect(highest).toBeGreaterThanOrEqual(1 - ROUNDING);
  },
  [
    {
      name: 'the tolerated odds are left out of theta',
      file: 'analysis/rateTest',
      from: '(tolerated * candidate.requests) / (tolerated * candidate.requests + stable.requests)',
      to: 'candidate.requests / (candidate.requests + stable.requests)',
    },
    {
      name: 'the stable events alone are held against it',
      file: 'analysis/rateTest',
      from: '- events * Math.log1p',
      to: '- stable.events * Math.log1p',
    },
    { name: 'arms exchanged', file: 'analysis/rateTest', from: '* candidate.events - ', to: '* stable.events - ' },
  ],
);

/** The events of both arms, each with a rate of its own. */
function ofRates(n: number, N: number, rate: number, stableRate: number): Outcomes {
  return ofShare(n, rate).flatMap(({ row: [, , e], probability }) =>
    ofShare(N, stableRate).map(({ row: [, , E], probability: other }) => ({
      row: [n, N, e, E] as const,
      probability: probability * other,
    })),
  );
}

holdsAndCatches(
  'evidence beside the stable release has a mean of at most 1 while the ratio of rates is tolerated, however high they are',
  coreOf,
  (core) => {
    let highest = 0;
    for (const tolerated of [1, 1.25, 3]) {
      for (const rate of [0.01, 0.3, 0.9]) {
        for (const [n, N] of [
          [1, 1],
          [9, 3],
          [2, 8],
        ] as const) {
          highest = Math.max(highest, ...means(core, beside(tolerated), 1, ofRates(n, N, rate, rate / tolerated)));
        }
      }
    }
    expect(highest).toBeLessThanOrEqual(1 + ROUNDING);
    expect(highest).toBeGreaterThan(0.99);
  },
  [
    {
      name: 'what is tolerated is left out of theta',
      file: 'analysis/rateTest',
      from: '(tolerated * candidate.requests) / (tolerated * candidate.requests + stable.requests)',
      to: 'candidate.requests / (candidate.requests + stable.requests)',
    },
  ],
);

holdsAndCatches(
  'evidence of a limit has a mean of at most 1 while the share is allowed',
  coreOf,
  (core) => {
    let highest = 0;
    for (const limit of [0.001, 0.05, 0.3, 0.9]) {
      for (const [share, dispersion] of [
        [limit, 1],
        [limit * 0.8, 1],
        [0, 1],
        [limit, 2],
      ] as const) {
        for (const n of [1, 2, 7, 25]) {
          highest = Math.max(highest, ...means(core, below(limit), dispersion, ofShare(n, share)));
        }
      }
    }
    expect(highest).toBeLessThanOrEqual(1 + ROUNDING);
    expect(highest).toBeGreaterThanOrEqual(1 - ROUNDING);
  },
  [
    { name: 'good requests do not count', file: 'analysis/guard', from: '(seen.requests - seen.events)', to: '0' },
    { name: 'as if nothing were allowed', file: 'analysis/guard', from: ' - Math.log1p(-allowed)', to: '' },
    {
      name: 'a lower limit',
      file: 'analysis/guard',
      from: 'Math.min(Math.max(limit, LEAST)',
      to: 'Math.min(Math.max(limit / 2, LEAST)',
    },
  ],
);
