import { expect } from '@jest/globals';
import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import { criterion, dispersion, factor, rows } from './arbitraries.ts';
import { beside, coreOf, judgedBy, logEvidenceOf, windowsOf, type Row } from './core.ts';

/** What sums in another order may differ by. */
const near = (log: number) => 1e-9 * (1 + Math.abs(log));

holdsAndCatches(
  'the order of windows does not matter',
  coreOf,
  (core) => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, criterion, dispersion, ([one, other], by, phi) => {
        const plan = judgedBy(by, phi);
        const [a, b] = [one, other].map((each) => logEvidenceOf(core, plan, windowsOf(each)));
        expect(Math.abs(a! - b!)).toBeLessThanOrEqual(near(a!));
      }),
    );
  },
  [
    {
      name: 'the last window alone',
      file: 'analysis/rateTest',
      from: 'evidence[index] + ratio',
      to: 'ratio',
    },
  ],
);

/** Rows, and the same with one row changed, where it can be. */
function changed(change: (row: Row) => Row | null): fc.Arbitrary<readonly [readonly Row[], readonly Row[]]> {
  return fc.tuple(rows, fc.nat()).map(([all, at]) => {
    const index = at % all.length;
    const other = change(all[index]!);
    return [all, other === null ? all : all.with(index, other)];
  });
}

holdsAndCatches(
  'one more bad request of the candidate never lowers the evidence',
  coreOf,
  (core) => {
    const more = changed(([n, N, e, E]) => (e < n ? [n, N, e + 1, E] : null));
    fc.assert(
      fc.property(more, criterion, dispersion, ([less, worse], by, phi) => {
        const [a, b] = [less, worse].map((each) => logEvidenceOf(core, judgedBy(by, phi), windowsOf(each)));
        expect(b).toBeGreaterThanOrEqual(a! - near(a!));
      }),
    );
  },
  [
    {
      name: 'arms exchanged',
      file: 'analysis/weigh',
      from: 'candidate, stable, method.tolerated',
      to: 'stable, candidate, method.tolerated',
    },
    {
      name: 'good requests held against it',
      file: 'analysis/guard',
      from: 'seen.events * Math.log(',
      to: '-seen.events * Math.log(',
    },
  ],
);

holdsAndCatches(
  'one more bad request of the stable release never raises the evidence',
  coreOf,
  (core) => {
    const more = changed(([n, N, e, E]) => (E < N ? [n, N, e, E + 1] : null));
    fc.assert(
      fc.property(more, criterion, dispersion, ([less, better], by, phi) => {
        const [a, b] = [less, better].map((each) => logEvidenceOf(core, judgedBy(by, phi), windowsOf(each)));
        expect(b).toBeLessThanOrEqual(a! + near(a!));
      }),
    );
  },
  [
    {
      name: 'all bad requests speak against the candidate',
      file: 'analysis/rateTest',
      from: 'Math.log(times) * candidate.events',
      to: 'Math.log(times) * events',
    },
  ],
);

holdsAndCatches(
  'the more harm is tolerated, the less the evidence',
  coreOf,
  (core) => {
    const factors = fc.tuple(factor, factor).map((pair) => pair.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(rows, factors, dispersion, (all, tolerated, phi) => {
        const [strict, mild] = tolerated.map((by) => logEvidenceOf(core, judgedBy(beside(by), phi), windowsOf(all)));
        expect(mild).toBeLessThanOrEqual(strict! + near(strict!));
      }),
    );
  },
  [
    {
      name: 'tolerance on the wrong side',
      file: 'analysis/rateTest',
      from: '(tolerated * candidate.requests) / (tolerated * candidate.requests + stable.requests)',
      to: 'candidate.requests / (candidate.requests + tolerated * stable.requests)',
    },
  ],
);
