import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as analysis from '../../src/analysis/analysis.ts';
import * as assess from '../../src/analysis/assess.ts';
import * as mixture from '../../src/analysis/mixture.ts';
import * as tests from '../../src/analysis/tests.ts';
import { holdsAndCatches } from '../mutant.ts';
import { below, beside, coreOf, judgedBy, logEvidenceOf, windowsOf, type Core, type Row } from './core.ts';

interface Vectors {
  readonly rate: readonly (readonly [[psi: number, phi: number], Row[], logE: number])[];
  readonly guard: readonly (readonly [[limit: number, phi: number], [n: number, e: number][], logE: number])[];
}

const core: Core = { ...analysis, ...assess, ...mixture, ...tests };
const file = resolve(import.meta.dirname, '../../../test/vectors/vectors.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors;

const rate = (of: Core, psi: number, phi: number, rows: readonly Row[]) =>
  logEvidenceOf(of, judgedBy(beside(psi), phi), windowsOf(rows));

const guard = (of: Core, limit: number, phi: number, seen: readonly (readonly [number, number])[]) =>
  logEvidenceOf(of, judgedBy(below(limit), phi), windowsOf(seen.map(([n, e]) => [n, 0, e, 0])));

/** Relative to the expected value; to 1 where that is smaller, for it is a sum that may cancel to nothing. */
function deviation(found: number, expected: number): number {
  return Math.abs(found - expected) / Math.max(1, Math.abs(expected));
}

describe('the evidence is what was published and computed by hand', () => {
  test.each<[Row[], number, number, number]>([
    [[[300, 5700, 9, 57]], 1, 1, 2.294940627339],
    [
      [
        [300, 5700, 9, 57],
        [1500, 4500, 33, 45],
      ],
      1,
      1,
      7.040183774422,
    ],
    [[[300, 5700, 3, 57]], 1, 1, -1.285024688145],
    [[[300, 5700, 9, 57]], 1.5, 1, 0.498080731649],
    [[[300, 5700, 9, 57]], 1, 2, 0.847830879233],
  ])('beside the stable release: windows %j, %d times the odds, dispersion %d', (rows, psi, phi, expected) => {
    expect(rate(core, psi, phi, rows)).toBeCloseTo(expected, 11);
  });

  test.each([
    [500, 12, 0.01, 2.451816330536],
    [200, 1, 0.01, -1.308297581113],
    [60, 6, 0.02, 3.850031598922],
  ])('by itself: of %d requests %d are bad, where %d is allowed', (n, e, limit, expected) => {
    expect(guard(core, limit, 1, [[n, e]])).toBeCloseTo(expected, 11);
  });
});

holdsAndCatches(
  'the evidence is what another program computes with 50 digits, in 1,000 random cases',
  coreOf,
  (of) => {
    const deviations = [
      ...vectors.rate.map(([[psi, phi], rows, logE]) => deviation(rate(of, psi, phi, rows), logE)),
      ...vectors.guard.map(([[limit, phi], seen, logE]) => deviation(guard(of, limit, phi, seen), logE)),
    ];
    expect(deviations).toHaveLength(1_000);
    expect(deviations.filter((each) => !(each < 1e-9))).toEqual([]);
  },
  [
    { name: 'no dispersion', file: 'analysis/rateTest', from: 'ratio / dispersion', to: 'ratio' },
    { name: 'no dispersion of the guard', file: 'analysis/guard', from: 'ratio / dispersion', to: 'ratio' },
    { name: 'one alternative less', file: 'analysis/rateTest', from: ', 20, 50]', to: ', 20]' },
    {
      name: 'the sum of the alternatives, not their mean',
      file: 'analysis/mixture',
      from: '/ evidence.length',
      to: '',
    },
    { name: 'no logarithm near zero', file: 'analysis/mixture', from: 'each - highest', to: 'each' },
  ],
);
