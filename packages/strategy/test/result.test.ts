import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isGreen, results, worst } from '../src/result.ts';

const result = fc.constantFrom(...results);

describe('the result of several deployments', () => {
  test('is green only when all of them are', () => {
    fc.assert(
      fc.property(fc.array(result, { minLength: 1 }), (all) => {
        expect(isGreen(worst(all))).toBe(all.every(isGreen));
      }),
    );
  });

  test('is one of theirs, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(result, { minLength: 1 }), (all) => {
        expect(all).toContain(worst(all));
        expect(worst(all)).toBe(worst(all.toReversed()));
      }),
    );
  });

  test('of nothing is none: it would be green by omission', () => {
    expect(() => worst([])).toThrow(RangeError);
  });
});
