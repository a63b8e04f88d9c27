import { describe, expect, test } from '@jest/globals';
import { keyOf } from '../../src/analysis/event.ts';
import { methodOf, type Method } from '../../src/analysis/method.ts';
import { printCriterion } from '../../src/criteria/print.ts';
import { eventsOf, namesOf, testsOf } from '../../src/analysis/tests.ts';
import { countOf } from '../../src/analysis/window.ts';
import { criterion, plan, stage } from '../plans.ts';

const bad = { kind: 'bad' } as const;
const slow = (edgeMs: number) => ({ kind: 'slow', edgeMs }) as const;

describe('how a criterion is judged', () => {
  test.each<[string, Method]>([
    ['error-rate < 150% of baseline', { kind: 'rate', event: bad, tolerated: 1.5 }],
    ['error-rate < 1%', { kind: 'guard', event: bad, limit: 0.01 }],
    ['success-rate > 99%', { kind: 'guard', event: bad, limit: 0.01 }],
    ['slow-rate(500ms) < 2%', { kind: 'guard', event: slow(500), limit: 0.02 }],
    ['slow-rate(500ms) < 120% of baseline', { kind: 'rate', event: slow(500), tolerated: 1.2 }],
    ['p95 < 500ms', { kind: 'guard', event: slow(500), limit: 0.05 }],
    ['p99.9 <= 2s', { kind: 'guard', event: slow(2_000), limit: 0.001 }],
    [
      'p95 < 150% of baseline',
      { kind: 'guard', event: { kind: 'slower-than-stable', factor: 1.5, quantile: 0.95 }, limit: 0.05 },
    ],
    ['health-check-failures >= 3', { kind: 'consecutive', failures: 3 }],
    ['health-check-failures < 3', { kind: 'consecutive', failures: 3 }],
    ['health-check-failures > 3', { kind: 'consecutive', failures: 4 }],
    ['health-check-failures <= 3', { kind: 'consecutive', failures: 4 }],
  ])('%s', (text, method) => {
    expect(methodOf(criterion(text))).toEqual(method);
  });

  test('a limit that does not fit is an error', () => {
    const { subject } = criterion('health-check-failures >= 3');
    const { limit } = criterion('error-rate < 1%');
    expect(() => methodOf({ subject, operator: '<', limit })).toThrow(TypeError);
  });
});

describe('the tests of a plan', () => {
  const tests = testsOf(
    plan({
      criteria: [criterion('error-rate < 1%'), criterion('health-check-failures >= 3')],
      stages: [
        stage(10, 10, ['p95 < 500ms']),
        stage(50, 10, ['error_rate < 1%', 'p95 < 500 ms']),
        stage(100, 10, ['slow-rate(500ms) < 9%']),
      ],
    }),
  );

  test('are one for each criterion, with the stages that name it', () => {
    expect(tests.map(({ stages }) => stages)).toEqual([[0, 1, 2], [0, 1, 2], [0, 1], [2]]);
  });

  test('share alpha among those that chance has a part in', () => {
    expect(tests.map(({ enough }) => Math.exp(-enough))).toEqual(
      [0.01 / 3, 0, 0.01 / 3, 0.01 / 3].map((share) => expect.closeTo(share, 12)),
    );
  });

  test.each([
    ['error-rate < 1%', 'error-rate >= 1%'],
    ['error-rate < 1%', 'success-rate > 99%'],
    ['p95 < 500ms', 'slow-rate(500ms) < 5%'],
    ['health-check-failures < 3', 'health-check-failures >= 3'],
    ['error-rate <= baseline', 'error-rate > 125% of baseline'],
  ])('are one for criteria that are broken by the same: %s, %s', (one, other) => {
    const both = testsOf(plan({ criteria: [criterion(one)], stages: [stage(10, 10), stage(100, 10, [other, one])] }));
    expect(both).toHaveLength(1);
    expect(both[0]!.stages).toEqual([0, 1]);
    expect(both[0]!.enough).toBe(testsOf(plan({ criteria: [criterion(one)] }))[0]!.enough);
    const written = [one, other].map((text) => printCriterion(criterion(text)));
    expect(namesOf(both[0]!)).toBe([...new Set(written)].join(', '));
  });

  test.each([
    ['error-rate < 1%', 'error-rate < 1.1%'],
    ['health-check-failures <= 3', 'health-check-failures >= 3'],
    ['p95 < 500ms', 'p99 < 500ms'],
    ['p95 < 150% of baseline', 'slow-rate(500ms) < 150% of baseline'],
  ])('are two for criteria that are not: %s, %s', (one, other) => {
    expect(testsOf(plan({ criteria: [criterion(one), criterion(other)] }))).toHaveLength(2);
  });

  test('have the source count each event once', () => {
    expect(eventsOf(tests).map(keyOf)).toEqual(['bad', 'slow:500']);
  });

  test('are none where there is no criterion', () => {
    expect(testsOf(plan({ criteria: [] }))).toEqual([]);
  });
});

describe('the count of an event', () => {
  test.each<[string, number, number | undefined, unknown]>([
    ['is what the source gave', 100, 3, { requests: 100, events: 3 }],
    ['may be nothing', 0, 0, { requests: 0, events: 0 }],
    ['may be fractions', 10.5, 0.25, { requests: 10.5, events: 0.25 }],
    ['has no fewer requests than events', 3, 5, { requests: 5, events: 5 }],
    ['that was not measured is unknown, not nothing', 100, undefined, null],
    ['that is negative is unknown', 100, -1, null],
    ['that is not a number is unknown', 100, NaN, null],
    ['that is infinite is unknown', 100, Infinity, null],
    ['of requests that are not a number is unknown', NaN, 1, null],
    ['of infinitely many requests is unknown', Infinity, 1, null],
    ['of more requests than can be counted is unknown', 1e16, 1, null],
  ])('%s', (_, requests, events, expected) => {
    expect(countOf({ requests, events: events === undefined ? {} : { bad: events } }, 'bad')).toEqual(expected);
  });

  test('that is a text is unknown: sums of texts are none', () => {
    const text = '500' as unknown as number;
    expect(countOf({ requests: text, events: { bad: 3 } }, 'bad')).toBeNull();
    expect(countOf({ requests: 500, events: { bad: text } }, 'bad')).toBeNull();
  });

  test('of an arm without data is unknown', () => {
    expect(countOf(null, 'bad')).toBeNull();
  });
});
