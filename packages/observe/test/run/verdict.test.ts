import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_HISTORY } from '../../src/run/pace.ts';
import { results, type CheckResult, type Result } from '../../src/run/result.ts';
import {
  verdictOfAddress,
  verdictOfCheck,
  verdictOfSuite,
  worst,
  type Ended,
  type Wanted,
} from '../../src/run/verdict.ts';
import { at, ended, refused, seen } from './results.ts';

const wanted: Wanted = { role: 'check', successThreshold: 3, deadlineMs: 120_000 };
const oldRelease = seen({
  status: 200,
  mismatches: [{ what: 'json $.commit', expected: 'starts with "def"', found: '"abc"' }],
});

const flapping = { ...NO_HISTORY, attempts: 29, passes: 14, longest: 1, last: 'passed' } as const;

function once(given: Partial<Ended>): Ended {
  const history = { ...NO_HISTORY, attempts: 1, failures: 1, last: 'failed' } as const;
  return { ending: 'failed', history, answered: true, onlyNetwork: false, lastBad: seen(), ...given };
}

describe('at one address', () => {
  test('a wrong answer is told with what was expected', () => {
    expect(verdictOfAddress(once({}), wanted)).toEqual({
      result: 'failed',
      reason: 'GET http://app.example.com/health: status: expected 200 to 299, found 503',
    });
  });

  test('of several expectations the first is told, and how many more there are', () => {
    const [first] = seen().mismatches;
    const lastBad = seen({ mismatches: [first!, first!, first!] });
    expect(verdictOfAddress(once({ lastBad }), wanted).reason).toMatch(/found 503; 2 more expectations were not met$/);
  });

  const silent = { answered: false, onlyNetwork: true, lastBad: refused };

  test('no answer ever, because of the network, is unreachable', () => {
    const history = { ...NO_HISTORY, attempts: 12, retries: 12, last: 'retried' } as const;
    expect(verdictOfAddress(once({ ...silent, history, ending: 'over' }), wanted)).toEqual({
      result: 'unreachable',
      reason: 'no answer in 12 attempts: connection refused by 127.0.0.1:8080',
    });
  });

  test.each<[string, Partial<Ended>]>([
    ['one answer was wrong', { answered: true, onlyNetwork: false }],
    ['one answer was right', { answered: true }],
    ['an answer was begun', { answered: true }],
    ['a certificate was bad', { onlyNetwork: false }],
  ])('it has failed when %s, whatever came after it', (_, given) => {
    expect(verdictOfAddress(once({ ...silent, ...given }), wanted).result).toBe('failed');
  });

  test.each<[string, Partial<Ended>, string]>([
    ['the deadline', { ending: 'over', lastBad: refused }, 'not within 2m: connection refused by 127.0.0.1:8080'],
    [
      'the deadline, on the way to passing',
      { ending: 'over', history: { ...flapping, attempts: 2, passes: 2, longest: 2, successes: 2 }, lastBad: null },
      'passed only 2 of 3 times in a row within 2m',
    ],
    [
      'the deadline, before its turn',
      { ending: 'over', history: NO_HISTORY, lastBad: null },
      'not asked: 2m were over before its first attempt',
    ],
    [
      'the deadline, now and then passing',
      { ending: 'over', history: { ...flapping, successes: 1 }, lastBad: refused },
      'not within 2m: passed 14 of 29 attempts, at most 1 in a row: connection refused by 127.0.0.1:8080',
    ],
    [
      'the one failure it is allowed',
      { history: { ...flapping, failures: 1, last: 'failed' }, lastBad: refused },
      'passed 14 of 29 attempts, at most 1 in a row: connection refused by 127.0.0.1:8080',
    ],
    ['the caller, at once', { ending: 'stopped', history: NO_HISTORY, lastBad: null }, 'stopped before it was asked'],
    [
      'the caller',
      { ending: 'stopped', lastBad: refused },
      'stopped before it had passed: connection refused by 127.0.0.1:8080',
    ],
    [
      'the failures it is allowed',
      { history: { ...NO_HISTORY, attempts: 5, failures: 3, last: 'failed' }, lastBad: refused },
      '3 times in a row: connection refused by 127.0.0.1:8080',
    ],
  ])('ended by %s: the reason says so', (_, given, reason) => {
    expect(verdictOfAddress(once(given), wanted)).toEqual({ result: 'failed', reason });
  });

  test('an identity says what still answers, and what was expected', () => {
    const identity = { ...wanted, role: 'identity' } as const;
    expect(verdictOfAddress(once({ ending: 'over', lastBad: oldRelease }), identity).reason).toBe(
      'not within 2m: still answers as "abc" (json $.commit), expected starts with "def"',
    );
  });

  test('an identity that is no release at all says what is the matter with it', () => {
    const starting = seen({
      mismatches: [...seen().mismatches, { what: 'body', expected: 'JSON', found: 'no JSON: "s" at line 1' }],
    });
    expect(verdictOfAddress(once({ lastBad: starting }), { ...wanted, role: 'identity' }).reason).toMatch(
      /^GET .*: status: expected 200 to 299, found 503; 1 more expectation was not met$/,
    );
  });

  test('an identity that is lost after the checks says so', () => {
    const again = { ...wanted, role: 'identity-again' } as const;
    expect(verdictOfAddress(once({ lastBad: oldRelease }), again).reason).toBe(
      'another release came back: after the checks it answers as "abc" (json $.commit), expected starts with "def"',
    );
  });
});

describe('over all addresses', () => {
  test('one that failed is named, with its share', () => {
    expect(verdictOfCheck([at('10.0.0.1', 'passed'), at('10.0.0.2', 'failed'), at('10.0.0.3', 'unreachable')])).toEqual(
      {
        result: 'failed',
        reason: 'failed at 1 of 3 addresses, the first 10.0.0.2: failed there',
      },
    );
  });

  test('no address never passes', () => {
    expect(verdictOfCheck([]).result).toBe('failed');
  });
});

describe('of the whole', () => {
  const verdict = (
    checks: readonly CheckResult[],
    identity: CheckResult | null = null,
    after: CheckResult | null = null,
  ) => verdictOfSuite(identity, checks, after);

  test.each<[string, readonly CheckResult[], Result]>([
    ['nothing', [], 'failed'],
    ['advisory checks alone', [ended('a', 'passed', { severity: 'advisory' })], 'failed'],
    ['a gating check', [ended('a', 'passed')], 'passed'],
    ['an advisory check that failed', [ended('a', 'passed'), ended('b', 'failed', { severity: 'advisory' })], 'passed'],
    ['one that was unreachable', [ended('a', 'passed'), ended('b', 'unreachable')], 'unreachable'],
    ['one of each', [ended('a', 'passed'), ended('b', 'unreachable'), ended('c', 'failed')], 'failed'],
    ['one that was skipped', [ended('a', 'passed'), ended('b', 'skipped')], 'failed'],
  ])('%s: %s', (_, checks, result) => {
    expect(verdict(checks).result).toBe(result);
  });

  test.each(results)('an identity that %s decides, before and after', (result) => {
    const [good, identity] = [ended('a', 'passed'), ended('identity', result)];
    expect(verdict([good], identity).result).toBe(result);
    expect(verdict([good], ended('identity', 'passed'), identity).result).toBe(result);
    expect(verdict([ended('a', 'skipped')], identity).result).toBe(result === 'passed' ? 'failed' : result);
  });

  test('the reason names the check, how many more there are, and where to look when the network may be at fault', () => {
    expect(verdict([ended('a', 'failed'), ended('b', 'failed'), ended('c', 'unreachable')]).reason).toBe(
      'a (and 2 more checks): failed itself.',
    );
    expect(verdict([ended('a', 'failed', { reason: 'no TLS: is it http?' })]).reason).toBe('a: no TLS: is it http?');
    expect(verdict([ended('c', 'unreachable')]).reason).toBe(
      'c: unreachable itself. The network or the machine that asks may be at fault: look there before a rollback.',
    );
    expect(verdict([ended('a', 'passed'), ended('b', 'failed', { severity: 'advisory' })]).reason).toBe(
      '1 gating check passed. 1 advisory check did not.',
    );
  });
});

test('failed beats unreachable beats passed, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...results), { minLength: 1 }), (all) => {
      const expected = all.includes('failed') ? 'failed' : all.includes('unreachable') ? 'unreachable' : 'passed';
      expect(worst(all)).toBe(expected);
      expect(worst(all.toReversed())).toBe(expected);
    }),
  );
  expect(worst([])).toBe('failed');
});

test('one more check never makes the verdict better', () => {
  const anyCheck = fc
    .record({
      result: fc.constantFrom(...results),
      severity: fc.constantFrom('gating', 'advisory'),
    })
    .map(({ result, severity }) => ended('any', result, { severity }));
  fc.assert(
    fc.property(fc.array(anyCheck, { minLength: 1 }), anyCheck, (checks, other) => {
      const before = verdictOfSuite(ended('identity', 'passed'), checks, null).result;
      const after = verdictOfSuite(ended('identity', 'passed'), [...checks, other], null).result;
      expect(results.indexOf(after)).toBeGreaterThanOrEqual(results.indexOf(before));
    }),
  );
});
