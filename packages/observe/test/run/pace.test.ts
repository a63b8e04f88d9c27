import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Pace } from '../../src/model.ts';
import { NO_HISTORY, nextAfter, retriesStatus, withAttempt, type History, type Outcome } from '../../src/run/pace.ts';
import { pace } from './models.ts';

const after = (outcomes: readonly Outcome[]): History => outcomes.reduce(withAttempt, NO_HISTORY);

const outcomes: Record<string, Outcome> = { '+': 'passed', '-': 'failed', '~': 'retried' };
const read = (text: string): History => after(text.split('').map((sign) => outcomes[sign]!));

describe('when a check ends: + passed, - failed, ~ retried', () => {
  test.each([
    ['+', { successThreshold: 1 }, 'passed'],
    ['++', { successThreshold: 3 }, 'again'],
    ['+++', { successThreshold: 3 }, 'passed'],
    ['++-+', { successThreshold: 3, failureThreshold: 9 }, 'again'],
    ['++~++', { successThreshold: 3 }, 'again'],
    ['++-+++', { successThreshold: 3, failureThreshold: 9 }, 'passed'],
    ['-', { failureThreshold: 1 }, 'failed'],
    ['--', { failureThreshold: 3 }, 'again'],
    ['---', { failureThreshold: 3 }, 'failed'],
    ['--+-', { successThreshold: 2, failureThreshold: 3 }, 'again'],
    ['~~~~~~~~', { failureThreshold: 1 }, 'again'],
    ['-~-~-', { failureThreshold: 3 }, 'failed'],
  ] as const)('%s with %j: %s', (signs, given, kind) => {
    expect(nextAfter(read(signs), pace(given), 0, 0).kind).toBe(kind);
  });

  test('the deadline ends it when no other attempt can begin before it', () => {
    const given = pace({ failureThreshold: 3, deadlineMs: 10_000 });
    expect(nextAfter(read('-'), given, 8_999, 0)).toEqual({ kind: 'again', waitMs: 1_000 });
    expect(nextAfter(read('-'), given, 9_000, 0)).toEqual({ kind: 'over' });
  });

  test('an attempt that passed at the last moment has passed', () => {
    expect(nextAfter(read('+'), pace({ deadlineMs: 1 }), 1_000, 0)).toEqual({ kind: 'passed' });
  });
});

test('of all attempts it is known how many passed, and how many at most one after the other', () => {
  expect(read('+-++~+')).toMatchObject({ attempts: 6, passes: 4, longest: 2, successes: 1 });
});

describe('how long it waits', () => {
  const growing = { periodMs: 100, backoff: { factor: 2, maxMs: 500, jitter: 'none' } } as const;

  test.each([
    ['~', 100],
    ['~~', 200],
    ['~~~', 400],
    ['~~~~', 500],
    ['~-', 100],
    ['~-~', 200],
    ['~~~+', 100],
    ['~~~+~', 100],
  ])('after %s: %i ms', (signs, waitMs) => {
    const given = pace({ ...growing, successThreshold: 9, failureThreshold: 9 });
    expect(nextAfter(read(signs), given, 0, 0)).toEqual({ kind: 'again', waitMs });
  });

  test('full jitter takes a random part of what has grown, and of nothing else', () => {
    const given = pace({ ...growing, failureThreshold: 9, backoff: { ...growing.backoff, jitter: 'full' } });
    expect(nextAfter(read('~~'), given, 0, 0.25)).toEqual({ kind: 'again', waitMs: 50 });
    expect(nextAfter(read('-'), given, 0, 0.25)).toEqual({ kind: 'again', waitMs: 100 });
  });
});

const anyPace: fc.Arbitrary<Pace> = fc.record({
  initialDelayMs: fc.nat(1_000),
  periodMs: fc.nat(60_000),
  timeoutMs: fc.integer({ min: 1, max: 60_000 }),
  successThreshold: fc.integer({ min: 1, max: 5 }),
  failureThreshold: fc.integer({ min: 1, max: 5 }),
  deadlineMs: fc.integer({ min: 1, max: 600_000 }),
  backoff: fc.record({
    factor: fc.double({ min: 1, max: 100, noNaN: true }),
    maxMs: fc.nat(100_000),
    jitter: fc.constantFrom('none', 'full'),
  }),
  retryOn: fc.constant([]),
});

const anyOutcomes = fc.array(fc.constantFrom<Outcome>('passed', 'failed', 'retried'), {
  minLength: 1,
  maxLength: 2_000,
});

test('it has passed exactly when the last attempts, as many as wanted, all did', () => {
  fc.assert(
    fc.property(anyOutcomes, anyPace, (all, given) => {
      const tail = all.slice(-given.successThreshold);
      const inARow = tail.length === given.successThreshold && tail.every((each) => each === 'passed');
      expect(nextAfter(after(all), given, 0, 0).kind === 'passed').toBe(inARow);
    }),
  );
});

test('a wait is a number of milliseconds within its bounds, and ends before the deadline', () => {
  fc.assert(
    fc.property(
      anyOutcomes,
      anyPace,
      fc.nat(700_000),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (all, given, elapsed, random) => {
        const next = nextAfter(after(all), given, elapsed, random);
        if (next.kind !== 'again') return;
        expect(next.waitMs).toBeGreaterThanOrEqual(0);
        expect(next.waitMs).toBeLessThanOrEqual(Math.max(given.periodMs, given.backoff.maxMs));
        expect(elapsed + next.waitMs).toBeLessThan(given.deadlineMs);
      },
    ),
  );
});

test.each([
  [['503'], 503, true],
  [['503'], 500, false],
  [['5xx'], 500, true],
  [['5xx'], 599, true],
  [['5xx'], 404, false],
  [['404', '429', '5xx'], 429, true],
  [['network'], 503, false],
  [[], 503, false],
] as const)('retryOn %j and status %i: %s', (retryOn, status, expected) => {
  expect(retriesStatus(retryOn, status)).toBe(expected);
});
