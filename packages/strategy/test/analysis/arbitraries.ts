import fc from 'fast-check';
import type { Criterion } from '../../src/criteria/criterion.ts';
import { below, beside, windowAt, type Row } from './core.ts';
import type { Window } from '../../src/analysis/window.ts';

/** Counts of both arms; none at all, and all of them bad, among them. */
function rowOfUpTo(max: number): fc.Arbitrary<Row> {
  const arm = fc
    .integer({ min: 0, max })
    .chain((requests) => fc.tuple(fc.constant(requests), fc.integer({ min: 0, max: requests })));
  return fc.tuple(arm, arm).map(([[n, e], [N, E]]) => [n, N, e, E]);
}

export const row = rowOfUpTo(20_000);
export const rows = fc.array(row, { minLength: 1, maxLength: 12 });

export const factor = fc.constantFrom(1, 1.25, 1.5, 4, 20);
export const criterion: fc.Arbitrary<Criterion> = fc.oneof(
  factor.map(beside),
  fc.constantFrom(0, 0.001, 0.01, 0.3, 1).map(below),
);
export const dispersion = fc.constantFrom(1, 2, 5);

/** Minute by minute through the stages of a plan of three, some without data of an arm; so many requests at most. */
export function windowsOfUpTo(max: number): fc.Arbitrary<readonly Window[]> {
  const arms = fc.constantFrom('both', 'both', 'both', 'candidate', 'stable', 'none');
  const each = fc.tuple(rowOfUpTo(max), fc.constantFrom(0, 0, 1), arms);
  return fc.array(each, { minLength: 1, maxLength: 16 }).map((all) => {
    let stage = 0;
    return all.map(([counts, step, measured], minute) => {
      stage = Math.min(2, stage + step);
      const window = windowAt(minute, counts, stage);
      return {
        ...window,
        candidate: measured === 'both' || measured === 'candidate' ? window.candidate : null,
        stable: measured === 'both' || measured === 'stable' ? window.stable : null,
      };
    });
  });
}

export const windows = windowsOfUpTo(20_000);
