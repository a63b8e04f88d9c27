import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { judgeSample } from '../../src/expect/judge.ts';
import { nearestRank, type SampledRequest } from '../../src/expect/sample.ts';

const answered = (...totals: number[]): SampledRequest[] => totals.map((totalMs) => ({ totalMs, passed: true }));
const upTo = (count: number) => answered(...Array.from({ length: count }, (_, index) => count - index));
const unanswered: SampledRequest = { totalMs: null, passed: false };

describe('percentiles are of the requests that were answered', () => {
  test.each([
    ['p50Ms', 50],
    ['p90Ms', 90],
    ['p95Ms', 95],
    ['p99Ms', 99],
  ] as const)('%s of 1 to 100 is %d', (key, value) => {
    const samples = [...upTo(100), unanswered];
    expect(judgeSample(samples, { time: { [key]: { equals: value } } })).toEqual([]);
    expect(judgeSample(samples, { time: { [key]: { lt: value } } })).toEqual([
      { what: `time ${key}`, expected: `less than ${value}`, found: `${value}` },
    ]);
  });

  test.each([
    ['p50Ms', 2],
    ['p90Ms', 10],
    ['p95Ms', 20],
    ['p99Ms', 100],
  ] as const)('%s takes %d of them, and fewer are said', (key, fewest) => {
    const time = { [key]: { gte: 0 } };
    expect(judgeSample(upTo(fewest), { time })).toEqual([]);
    expect(judgeSample([...upTo(fewest - 1), unanswered], { time })).toEqual([
      {
        what: `time ${key}`,
        expected: `at least ${fewest} answered requests, to tell a percentile`,
        found: `${fewest - 1} of ${fewest}`,
      },
    ]);
  });

  test('by nearest rank: the smallest value that so many per cent do not exceed', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(totals, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const enough = (limit: number) =>
          values.filter((each) => each <= limit).length * 100 >= percent * values.length;
        const smallest = Math.min(...values.filter(enough));
        expect(
          nearestRank(
            values.toSorted((a, b) => a - b),
            percent,
          ),
        ).toBe(smallest);
      }),
    );
  });
});

describe('the error rate is of all requests', () => {
  const samples = [...upTo(7), { totalMs: 5, passed: false }, unanswered, unanswered];

  test('those that failed and those without an answer', () => {
    expect(judgeSample(samples, { time: {}, errorRate: { lte: 0.3 } })).toEqual([]);
    expect(judgeSample(samples, { time: {}, errorRate: { lt: 0.3 } })).toEqual([
      { what: 'errorRate', expected: 'less than 0.3', found: '0.3 (3 of 10 requests)' },
    ]);
  });

  test('no request has none', () => {
    expect(judgeSample([], { time: {}, errorRate: { lte: 1 } })).toEqual([
      { what: 'errorRate', expected: 'at least one request', found: 'none' },
    ]);
  });
});
