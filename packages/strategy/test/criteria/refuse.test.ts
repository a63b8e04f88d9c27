import { describe, expect, test } from '@jest/globals';
import { parseCriterion } from '../../src/criteria/parse.ts';

const MEASURES = 'error-rate, success-rate, response-time, p95, slow-rate(500ms) or health-check-failures';
const EDGE = 'expected in brackets the time from which on a request is slow: slow-rate(500ms)';
const PLURAL = 'failed health checks are counted: expected a whole number';

// the part that is wrong stands in ⟦ ⟧
describe('what is wrong, where, and what to write', () => {
  test.each([
    // what is missing
    ['⟦⟧', 'expected a criterion such as error-rate < 1%'],
    ['⟦3⟧ failures in a row', 'expected a criterion such as error-rate < 1%, not `3 failures in a row`'],
    ['error-rate⟦⟧', 'expected <, <=, > or >= and a limit such as 1% after `error-rate`'],
    ['p95⟦⟧ ', 'expected <, <=, > or >= and a limit such as 500ms after `p95`'],
    ['error_rate: "⟦none⟧"', 'expected <, <=, > or >= and a limit such as 1% after `error_rate`, not `none`'],
    ['error_rate: ""⟦⟧', 'expected <, <=, > or >= and a limit such as 1% after `error_rate`'],
    ['error_rate: ⟦"⟧', 'expected <, <=, > or >= and a limit such as 1% after `error_rate`, not `"`'],
    ['error_rate: ⟦"⟧<1%', 'expected <, <=, > or >= and a limit such as 1% after `error_rate`, not `"`'],
    ['health-check-failures ⟦3⟧', 'expected <, <=, > or >= before `3`'],
    ['error-rate <⟦⟧', 'expected a limit such as 1% after `<`'],
    ['latency at most⟦⟧', 'expected a limit such as 500ms after `at most`'],
    ['error-rate ⟦1⟧%', 'expected <, <=, > or >= before `1%`'],
    ['⟦<⟧ 1%', `expected what is measured before it: ${MEASURES}`],
    ['⟦slow-rate⟧ < 2%', EDGE],
    ['slow-rate⟦()⟧ < 2%', EDGE],
    ['slow-rate⟦(0s)⟧ < 2%', EDGE],
    ['slow-rate⟦(500)⟧ < 2%', EDGE],
    ['slow-rate⟦(500ms < 2%⟧', EDGE],
    // what is unknown
    ['⟦eror-rate⟧ < 1%', '`eror-rate` is not measured: is error-rate meant?'],
    ['⟦lattency⟧ < 1s', '`lattency` is not measured: is latency meant?'],
    ['⟦throughput⟧ < 1%', `\`throughput\` is not measured: expected ${MEASURES}`],
    ['⟦constructor⟧ < 1%', `\`constructor\` is not measured: expected ${MEASURES}`],
    [
      '⟦critical service down⟧',
      '`critical service down` is not measured: that is for an alarm to tell, name it in `alarms`',
    ],
    ['⟦no critical alert⟧', '`no critical alert` is not measured: that is for an alarm to tell, name it in `alarms`'],
    ['⟦criticalAlerts⟧ < 1', '`criticalAlerts` is not measured: that is for an alarm to tell, name it in `alarms`'],
    ['p95 < ⟦5 parsecs⟧', '`5 parsecs` is no limit: expected one such as 1%, 500ms, 2s or 150% of baseline'],
    // what has no place there
    ['error-rate ⟦&⟧lt; 1%', 'expected <, <=, > or >= and a limit such as 1% after `error-rate`, not `&`'],
    ['error-rate ⟦＜⟧ 1%', 'expected <, <=, > or >= and a limit such as 1% after `error-rate`, not `＜`'],
    ['error-rate ⟦=⟧ 1%', 'expected <, <=, > or >=, not `=`: is `<= 1%` meant?'],
    ['error-rate ⟦==⟧ 0%', 'expected <, <=, > or >=, not `==`: is `<= 0%` meant?'],
    ['error-rate ⟦==⟧ 0', 'expected <, <=, > or >=, not `==`: is `<= 0%` meant?'],
    ['error-rate ⟦=⟧ 0.01', 'expected <, <=, > or >=, not `=`: is `<= 1%` or `<= 0.01%` meant?'],
    ['success-rate ⟦==⟧ 100%', 'expected <, <=, > or >=, not `==`: is `>= 100%` meant?'],
    ['p95 ⟦=⟧ 500ms', 'expected <, <=, > or >=, not `=`: is `<= 500ms` meant?'],
    ['health-check-failures ⟦==⟧ 0', 'expected <, <=, > or >=, not `==`: is `<= 0` meant?'],
    ['health-check-failures ⟦==⟧ 3', 'expected <, <=, > or >=, not `==`: is `>= 3` meant?'],
    ['error-rate ⟦=⟧ none', 'expected <, <=, > or >= and a limit such as 1% after `error-rate`, not `=`'],
    ['error-rate <⟦>⟧ 1%', 'expected a limit such as 1% after `<`, not `>`'],
    ['p95 < ⟦-⟧5ms', 'expected a limit such as 500ms after `<`, not `-`'],
    ['⟦😀⟧', 'expected a criterion such as error-rate < 1%, not `😀`'],
    ['⟦_⟧error-rate < 1%', 'expected a criterion such as error-rate < 1%, not `_`'],
    ['error-rate < 1%⟦-1⟧', 'expected nothing more after `1%`'],
    ['p95 < 2s p95 ⟦p95⟧', 'expected nothing more after `2s p95`'],
    ['error-rate < 1% ⟦or so⟧', 'expected nothing more after `1%`'],
    [
      'error-rate < 1% ⟦and p95 < 500ms⟧',
      'expected nothing more after `1%`; criteria stand one by one, separated by commas',
    ],
    ['p95 < 1s⟦; error-rate < 1%⟧', 'expected nothing more after `1s`; criteria stand one by one, separated by commas'],
    [
      'p95 < baseline ⟦&& errors < 1%⟧',
      'expected nothing more after `baseline`; criteria stand one by one, separated by commas',
    ],
    [
      'health-check-failures < 3 ⟦and p95 < 1s⟧',
      'expected nothing more after `3`; criteria stand one by one, separated by commas',
    ],
    ['⟦and⟧ p95 < 500ms', 'criteria stand one by one, separated by commas'],
    ['error-rate < 1% of baseline ⟦baseline⟧', 'expected nothing more after `1% of baseline`'],
    ['error-rate < 0⟦,5%⟧', 'expected nothing more after `0`; decimals are written with a point, criteria one by one'],
    ['error-rate⟦(5s)⟧ < 1%', '`error-rate` takes nothing in brackets; only slow-rate does'],
    ['error-rate ⟦p95⟧ < 1%', '`error-rate` has no quantile; only response-time has'],
    ['error-rate < ⟦1% p95⟧', 'error-rate has no quantile; only response-time has'],
    ['p95 < ⟦200ms p99⟧', 'expected one quantile, not two'],
    // numbers out of range
    ['p⟦100⟧ < 2s', 'p100 is no quantile: from p50 to p99.99, with at most two decimals'],
    ['p⟦49.99⟧ < 2s', 'p49.99 is no quantile: from p50 to p99.99, with at most two decimals'],
    ['< 2s p⟦99.999⟧', 'p99.999 is no quantile: from p50 to p99.99, with at most two decimals'],
    ['error-rate < ⟦1.0000001⟧%', 'expected a number with at most six decimals'],
    ['error-rate > ⟦150%⟧', '150% of requests is more than all; is 150% of baseline meant?'],
    ['error-rate < ⟦0%⟧', '`< 0%` is never so: is `<= 0%` meant?'],
    ['error-rate >= ⟦0%⟧', '`>= 0%` is always so: is `> 0%` meant?'],
    ['error-rate > ⟦100%⟧', '`> 100%` is never so: is `>= 100%` meant?'],
    ['error-rate <= ⟦100%⟧', '`<= 100%` is always so: is `< 100%` meant?'],
    ['success-rate > ⟦100%⟧', '`> 100%` is never so: is `>= 100%` meant?'],
    ['success-rate <= ⟦100%⟧', '`<= 100%` is always so: is `< 100%` meant?'],
    ['availability < ⟦0%⟧', '`< 0%` is never so: is `<= 0%` meant?'],
    ['error-rate < ⟦0⟧', 'a share of requests needs its unit: is `<= 0%` meant?'],
    ['error-rate <= ⟦0⟧', 'a share of requests needs its unit: 0%?'],
    ['success-rate > ⟦101%⟧', '101% of requests is more than all'],
    ['p95 < ⟦0ms⟧', 'no response takes no time: expected 1ms or more'],
    [
      'p95 < ⟦50% of baseline⟧',
      'a candidate cannot be asked to be better than the baseline: expected 100% of it, or more',
    ],
    ['p95 < ⟦101x baseline⟧', 'expected at most 10000% of baseline'],
    ['health-check-failures < ⟦0⟧', `${PLURAL} from 1 to 1000`],
    ['health-check-failures > ⟦2.5⟧', `${PLURAL} from 0 to 1000`],
    ['health-check-failures < ⟦1001⟧', `${PLURAL} from 1 to 1000`],
    // limits of another measure, or without their unit
    ['error-rate < ⟦0.01⟧', 'a share of requests needs its unit: 1% or 0.01%?'],
    ['error-rate < ⟦5⟧', 'a share of requests needs its unit: 5%?'],
    ['error-rate < ⟦500ms⟧', 'expected a share of requests such as 1%'],
    ['p95 < ⟦500⟧', '500 of what? Write 500ms or 500s'],
    ['p95 < ⟦200%⟧', 'per cent of what? Write a time such as 500ms, or 200% of baseline'],
    ['p95 < ⟦20%⟧', 'per cent of what? Write a time such as 500ms, or 150% of baseline'],
    ['p95 < ⟦1.5x⟧', 'a multiple of what? Write 150% of baseline, or 1.5x baseline'],
    ['p95 < ⟦1.5 of baseline⟧', 'expected a multiple of the baseline, such as 150% of baseline or 1.5x baseline'],
    ['health-check-failures > ⟦3%⟧', `${PLURAL} from 0 to 1000`],
    ['health-check-failures > ⟦baseline⟧', `${PLURAL} such as 3`],
    [
      'success-rate > ⟦98% of baseline⟧',
      'a success rate is not compared with the baseline: write error-rate < 150% of baseline',
    ],
  ])('%s: %s', (marked, message) => {
    const [offset, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
    const parsed = parseCriterion(marked.replace('⟦', '').replace('⟧', ''));
    expect(parsed).toEqual({ ok: false, error: { message, offset, length: end - offset } });
  });
});

describe('under a key', () => {
  test.each([
    ['0.01', 'error_rate', 'expected an operator and a unit: is `< 1%` or `< 0.01%` meant?'],
    ['5', 'error_rate', 'expected an operator and a unit: is `< 5%` meant?'],
    ['0', 'error_rate', 'expected an operator and a unit: is `<= 0%` meant?'],
    ['0.99', 'availability', 'expected an operator and a unit: is `> 99%` or `> 0.99%` meant?'],
    ['100', 'success_rate', 'expected an operator and a unit: is `>= 100%` meant?'],
    ['1%', 'error_rate', 'expected <, <=, > or >= before `1%`'],
    ['== 0', 'error_rate', 'expected <, <=, > or >=, not `==`: is `<= 0%` meant?'],
    ['p99 < 2s', 'error_rate', '`p99` stands under the key `error_rate`: expected the limit alone'],
    ['p99 < 2s', 'p95', '`p99` stands under the key `p95`: expected the limit alone'],
    ['success-rate > 99%', 'error_rate', '`success-rate` stands under the key `error_rate`: expected the limit alone'],
    [
      'slow-rate(1s) < 2%',
      'slow_rate(2s)',
      '`slow-rate(1s)` stands under the key `slow_rate(2s)`: expected the limit alone',
    ],
    [': <1%', 'error_rate', 'expected <, <=, > or >= and a limit such as 1%, not `:`'],
    ['<2%', 'slow_rate', EDGE],
    ['<1%', 'erorr_rate', '`erorr_rate` is not measured: is error-rate meant?'],
    ['<1%', '', `expected what is measured: ${MEASURES}`],
    ['3!', 'health_check_failures', 'expected nothing more after `3`'],
  ])('%j, %s: %s', (text, subject, message) => {
    expect(parseCriterion(text, { subject })).toMatchObject({ ok: false, error: { message } });
  });
});

describe('for the other role', () => {
  test.each([
    [
      'error-rate > 5%',
      'requirement',
      '`error-rate > 5%` says when to roll back; expected what must hold: `error-rate < 5%`',
    ],
    [
      'error-rate > 0%',
      'requirement',
      '`error-rate > 0%` says when to roll back; expected what must hold: `error-rate <= 0%`',
    ],
    [
      'error-rate above 0%',
      'requirement',
      '`error-rate above 0%` says when to roll back; expected what must hold: `error-rate <= 0%`',
    ],
    [
      'success-rate < 100%',
      'requirement',
      '`success-rate < 100%` says when to roll back; expected what must hold: `success-rate >= 100%`',
    ],
    [
      'health-check-failures > 0',
      'requirement',
      '`health-check-failures > 0` says when to roll back; expected what must hold: `health-check-failures <= 0`',
    ],
    [
      'error-rate <= 0%',
      'trigger',
      '`error-rate <= 0%` says what must hold; expected when to roll back: `error-rate > 0%`',
    ],
    ['p95 < 2s', 'trigger', '`p95 < 2s` says what must hold; expected when to roll back: `p95 > 2s`'],
  ] as const)('%s as a %s', (text, role, message) => {
    expect(parseCriterion(text, { role })).toMatchObject({ ok: false, error: { message } });
    const [, turned] = /: `(.*)`$/.exec(message)!;
    expect(parseCriterion(turned!, { role })).toMatchObject({ ok: true });
  });
});

test('a text of over 200 characters is refused for that alone', () => {
  const padded = (length: number) => 'error-rate < 1%'.padEnd(length);
  expect(parseCriterion(padded(200))).toMatchObject({ ok: true });
  expect(parseCriterion(padded(205))).toEqual({
    ok: false,
    error: { message: 'expected at most 200 characters', offset: 200, length: 5 },
  });
});
