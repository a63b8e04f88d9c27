import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { contradictions } from '../../src/criteria/contradictions.ts';
import { roleOf, type Criterion } from '../../src/criteria/criterion.ts';
import { parseCriterion } from '../../src/criteria/parse.ts';
import { criterion } from './arbitrary.ts';

const parsed = (text: string): Criterion => {
  const result = parseCriterion(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.criterion;
};

const between = (...texts: string[]) => contradictions(texts.map(parsed));

describe('two criteria go together', () => {
  test.each([
    ['error-rate < 1%', 'p95 < 500ms', 'of two measures'],
    ['error-rate < 1%', 'error-rate < 150% of baseline', 'of two kinds of limit'],
    ['error-rate < 1%', 'error-rate > 5%', 'and between them neither is so'],
    ['error-rate < 1%', 'error-rate > 1%', 'that are each other’s end'],
    ['error-rate < 1%', 'error-rate >= 1%', 'of which one says of the other when it does not hold'],
    ['health-check-failures < 3', 'health-check-failures > 2', 'the same, of whole numbers'],
    ['p95 < 500ms', 'p99 < 2s', 'where the rarer may take longer'],
    ['p95 < 150% of baseline', 'p99 < 120% of baseline', 'each with its own baseline'],
    ['slow-rate(500ms) < 5%', 'slow-rate(2s) < 1%', 'where the slower is rarer'],
    ['slow-rate(1s) < 150% of baseline', 'slow-rate(500ms) < 120% of baseline', 'each with its own baseline'],
  ])('`%s` and `%s`, %s', (one, other) => {
    expect(between(one, other)).toEqual([]);
    expect(between(other, one)).toEqual([]);
  });
});

describe('one of two criteria that say the same is too many', () => {
  test.each([
    ['error-rate < 1%', 'error-rate < 1%'],
    ['health-check-failures < 3', 'health-check-failures <= 2'],
    ['p99 > 200% of baseline', 'p99 > 200% of baseline'],
  ])('`%s` and `%s`', (one, other) => {
    const message = `\`${one}\` and \`${other}\` say the same: keep one of them`;
    expect(between('p50 < 9ms', one, other)).toEqual([{ indexes: [1, 2], message }]);
  });
});

describe('a criterion can never matter beside a stricter one', () => {
  test.each([
    ['error-rate < 5%', 'error-rate < 1%'],
    ['error-rate <= 1%', 'error-rate < 1%'],
    ['error-rate > 5%', 'error-rate > 2%'],
    ['error-rate > 5%', 'error-rate >= 5%'],
    ['health-check-failures >= 5', 'health-check-failures > 3'],
    ['p95 < 500ms', 'p95 < 300ms'],
    ['p95 < 500ms', 'p99 < 500ms'],
    ['slow-rate(2s) < 5%', 'slow-rate(500ms) < 1%'],
    ['p95 < 150% of baseline', 'p95 < 120% of baseline'],
  ])('`%s` beside `%s`', (looser, stricter) => {
    const message = `\`${looser}\` can never matter beside \`${stricter}\`: remove it, or make it stricter`;
    expect(between(looser, stricter)).toEqual([{ indexes: [0, 1], message }]);
    expect(between(stricter, looser)).toEqual([{ indexes: [0, 1], message }]);
  });
});

describe('a trigger must not roll back what a requirement accepts', () => {
  test.each([
    ['error-rate > 1%', 'error-rate < 5%'],
    ['error-rate >= 1%', 'error-rate <= 1%'],
    ['p99 > 1s', 'p95 < 2s'],
    ['health-check-failures >= 2', 'health-check-failures < 3'],
    ['error-rate > 110% of baseline', 'error-rate < 150% of baseline'],
  ])('`%s` and `%s`', (trigger, requirement) => {
    const message = `\`${trigger}\` rolls back what \`${requirement}\` accepts: let the trigger begin there, or above`;
    expect(between(trigger, requirement)).toEqual([{ indexes: [0, 1], message }]);
    expect(between(requirement, trigger)).toEqual([{ indexes: [0, 1], message }]);
  });
});

test('all pairs are found', () => {
  const all = between('error-rate < 1%', 'p95 < 2s', 'error-rate < 2%', 'p95 < 1s', 'error-rate < 1%');
  expect(all.map(({ indexes }) => indexes)).toEqual([
    [0, 2],
    [0, 4],
    [1, 3],
    [2, 4],
  ]);
});

test('whatever the criteria are, a pair is found in either order', () => {
  fc.assert(
    fc.property(criterion, criterion, (one, other) => {
      expect(contradictions([one, other])).toHaveLength(contradictions([other, one]).length);
      expect(contradictions([one, one])).toHaveLength(1);
    }),
  );
});

test('of one measure, exactly those pairs are found that some value tells to be too many', () => {
  const values = Array.from({ length: 41 }, (_, index) => index / 2);
  const one = fc.record({ operator: fc.constantFrom('<', '<=', '>', '>='), percent: fc.integer({ min: 1, max: 19 }) });
  const breached = ({ operator, percent }: { operator: string; percent: number }, value: number) =>
    operator === '<' || operator === '>=' ? value >= percent : value > percent;
  fc.assert(
    fc.property(one, one, (a, b) => {
      const [first, second] = [a, b].map(({ operator, percent }) => parsed(`error-rate ${operator} ${percent}%`));
      const aOnly = values.some((value) => breached(a, value) && !breached(b, value));
      const bOnly = values.some((value) => breached(b, value) && !breached(a, value));
      const roles = [roleOf(first!), roleOf(second!)];
      const isTooMany =
        roles[0] === roles[1] ? !(aOnly && bOnly) : roles[0] === 'trigger' ? aOnly && !bOnly : bOnly && !aOnly;
      expect(contradictions([first!, second!])).toHaveLength(isTooMany ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test('of several quantiles and edges, none is called too many that some traffic breaches alone', () => {
  const times = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 20 });
  const limits = fc.integer({ min: 1, max: 10 });
  const quantile = fc.constantFrom(50, 75, 90).chain((q) => limits.map((ms) => parsed(`p${q} < ${ms}ms`)));
  const slow = fc.tuple(limits, limits).map(([edge, part]) => parsed(`slow-rate(${edge}ms) < ${part * 10}%`));
  const breached = ({ subject, limit }: Criterion, all: number[]) => {
    const sorted = all.toSorted((a, b) => a - b);
    if (subject.kind === 'response-time' && limit.kind === 'duration') {
      return sorted[Math.ceil(subject.quantile * sorted.length - 1e-9) - 1]! >= limit.ms;
    }
    if (subject.kind !== 'slow-rate' || limit.kind !== 'share') throw new Error('neither of the two');
    return sorted.filter((ms) => ms > subject.edgeMs).length / sorted.length >= limit.share;
  };
  const pair = fc.oneof(fc.tuple(quantile, quantile), fc.tuple(slow, slow));
  fc.assert(
    fc.property(pair, fc.array(times, { minLength: 20, maxLength: 20 }), ([one, other], traffics) => {
      if (contradictions([one, other]).length === 0) return;
      const breaches = traffics.map((all) => [breached(one, all), breached(other, all)] as const);
      const alone = [breaches.some(([a, b]) => a && !b), breaches.some(([a, b]) => b && !a)];
      expect(alone).not.toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});
