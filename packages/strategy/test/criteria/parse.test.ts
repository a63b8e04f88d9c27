import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Criterion } from '../../src/criteria/criterion.ts';
import { parseCriterion, type CriterionContext } from '../../src/criteria/parse.ts';
import { printCriterion } from '../../src/criteria/print.ts';

/** As canonical text, or what is wrong with it. */
function read(text: string, context: CriterionContext = {}): string {
  const parsed = parseCriterion(text, context);
  return parsed.ok ? printCriterion(parsed.criterion) : parsed.error.message;
}

test('a criterion is what is measured, an operator and a limit', () => {
  const parsed = (text: string): Criterion | null => {
    const result = parseCriterion(text);
    return result.ok ? result.criterion : null;
  };
  expect(parsed('error-rate < 1%')).toEqual({
    subject: { kind: 'error-rate' },
    operator: '<',
    limit: { kind: 'share', share: 0.01 },
  });
  expect(parsed('p99.9 <= 1.5s')).toEqual({
    subject: { kind: 'response-time', quantile: 0.999 },
    operator: '<=',
    limit: { kind: 'duration', ms: 1_500 },
  });
  expect(parsed('slow-rate(500ms) > 150% of baseline')).toEqual({
    subject: { kind: 'slow-rate', edgeMs: 500 },
    operator: '>',
    limit: { kind: 'of-baseline', factor: 1.5 },
  });
  expect(parsed('health-check-failures >= 3')).toEqual({
    subject: { kind: 'health-check-failures' },
    operator: '>=',
    limit: { kind: 'count', count: 3 },
  });
});

describe('what people already write parses', () => {
  test.each([
    ['<1%', 'error_rate', 'error-rate < 1%'],
    ['<0.5%', 'error_rate', 'error-rate < 0.5%'],
    ['>5%', 'error_rate', 'error-rate > 5%'],
    ['<500ms', 'response_time', 'p95 < 500ms'],
    ['>2s', 'response_time', 'p95 > 2s'],
    ['<= 200ms_p95', 'response_time', 'p95 <= 200ms'],
    ['>200% baseline', 'response_time', 'p95 > 200% of baseline'],
    ['> 200% of baseline', 'response_time', 'p95 > 200% of baseline'],
    ['< 150% of baseline', 'response time', 'p95 < 150% of baseline'],
    ['3', 'health_check_failures', 'health-check-failures >= 3'],
    ['>99.9%', 'success_rate', 'error-rate < 0.1%'],
    ['<2%', 'slow_rate(500ms)', 'slow-rate(500ms) < 2%'],
    ['<2s', 'p99', 'p99 < 2s'],
    ['p99 < 2s', 'response_time', 'p99 < 2s'],
    ['latency < 2s', 'p99', 'p99 < 2s'],
    ['slow-rate < 2%', 'slow_rate(500ms)', 'slow-rate(500ms) < 2%'],
    ['slow-rate(500ms) < 2%', 'slow_rate', 'slow-rate(500ms) < 2%'],
    ['error-rate < 1%', 'error_rate', 'error-rate < 1%'],
  ])('%j under %j is %s', (text, subject, canonical) => {
    expect(read(text, { subject })).toBe(canonical);
  });

  test.each([
    ['error_rate: "<0.5%"', 'error-rate < 0.5%'],
    ["response_time: '<500ms'", 'p95 < 500ms'],
    ['error_rate: <1%', 'error-rate < 1%'],
    ['health_check_failures: 3', 'health-check-failures >= 3'],
    ['<= 200ms_p95', 'p95 <= 200ms'],
  ])('a line of a file, %j, is %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });
});

describe('a name can be spelled as one likes', () => {
  test.each([
    ['error-rate < 1%', 'error-rate < 1%'],
    ['error_rate<1%', 'error-rate < 1%'],
    ['errorRate  <  1 %', 'error-rate < 1%'],
    ['ERROR RATE < 1 percent', 'error-rate < 1%'],
    ['errors < 1%', 'error-rate < 1%'],
    ['failure-rate < 1%', 'error-rate < 1%'],
    ['latency < 500ms', 'p95 < 500ms'],
    ['request-duration < 500ms', 'p95 < 500ms'],
    ['responseTimeP99 < 1s', 'p99 < 1s'],
    ['p50 latency < 100 ms', 'p50 < 100ms'],
    ['latency p99.99 < 1m30s', 'p99.99 < 1m30s'],
    ['latency < 200ms p99', 'p99 < 200ms'],
    ['slow rate ( 1.5 s ) < 2%', 'slow-rate(1.5s) < 2%'],
    ['healthCheckFailures < 3', 'health-check-failures < 3'],
  ])('%j is %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });
});

describe('an operator can be a sign or words', () => {
  test.each([
    ['<', '<'],
    ['below', '<'],
    ['under', '<'],
    ['<=', '<='],
    ['=<', '<='],
    ['≤', '<='],
    ['at most', '<='],
    ['>', '>'],
    ['Above', '>'],
    ['over', '>'],
    ['>=', '>='],
    ['=>', '>='],
    ['≥', '>='],
    ['AT LEAST', '>='],
  ])('%s is %s', (written, operator) => {
    expect(read(`error-rate ${written} 5%`)).toBe(`error-rate ${operator} 5%`);
  });
});

describe('a multiple of the baseline can be per cent or times', () => {
  test.each([
    ['< 150% of baseline', '< 150% of baseline'],
    ['< 150% baseline', '< 150% of baseline'],
    ['< 1.5x baseline', '< 150% of baseline'],
    ['< 2 x of baseline', '< 200% of baseline'],
    ['< 2x_baseline', '< 200% of baseline'],
    ['< 100% of baseline', '< 100% of baseline'],
    ['< 100x baseline', '< 10000% of baseline'],
    ['<= baseline', '<= 125% of baseline'],
    ['> baseline', '> 125% of baseline'],
  ])('%j is %s', (limit, canonical) => {
    expect(read(`error-rate ${limit}`)).toBe(`error-rate ${canonical}`);
    expect(read(`p99 ${limit}`)).toBe(`p99 ${canonical}`);
    expect(read(`slow-rate(1s) ${limit}`)).toBe(`slow-rate(1s) ${canonical}`);
  });
});

describe('a success rate is an error rate seen from the other side', () => {
  test.each([
    ['success-rate > 99%', 'error-rate < 1%'],
    ['availability > 99.9%', 'error-rate < 0.1%'],
    ['success-rate >= 99.9%', 'error-rate <= 0.1%'],
    ['success-rate < 95%', 'error-rate > 5%'],
    ['success-rate >= 100%', 'error-rate <= 0%'],
    ['success-rate > 0%', 'error-rate < 100%'],
  ])('%s is %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  test('without the noise of binary fractions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (thousandths) => {
        const [good, bad] = [thousandths / 1_000, (100_000 - thousandths) / 1_000];
        expect(parseCriterion(`success-rate > ${good}%`)).toEqual(parseCriterion(`error-rate < ${bad}%`));
      }),
    );
  });
});

describe('a number of failed health checks needs no operator under its key', () => {
  test.each([
    ['trigger', '>= 3'],
    ['requirement', '< 3'],
  ] as const)('as a %s it is %s', (role, canonical) => {
    expect(read('3', { subject: 'health_check_failures', role })).toBe(`health-check-failures ${canonical}`);
  });
});

describe('a criterion must be for what its place is for', () => {
  test.each([
    ['<1%', 'error_rate', 'requirement', 'error-rate < 1%'],
    ['>5%', 'error_rate', 'trigger', 'error-rate > 5%'],
    ['>99%', 'success_rate', 'requirement', 'error-rate < 1%'],
    ['<95%', 'success_rate', 'trigger', 'error-rate > 5%'],
    ['>5%', 'error_rate', 'requirement', '`>5%` says when to roll back; expected what must hold: `<5%`'],
    ['<= 2s', 'latency', 'trigger', '`<= 2s` says what must hold; expected when to roll back: `>= 2s`'],
    ['<95%', 'success_rate', 'requirement', '`<95%` says when to roll back; expected what must hold: `>95%`'],
    ['over 5%', 'errors', 'requirement', '`over 5%` says when to roll back; expected what must hold: `< 5%`'],
  ] as const)('%j under %s as a %s: %s', (text, subject, role, expected) => {
    expect(read(text, { subject, role })).toBe(expected);
  });
});
