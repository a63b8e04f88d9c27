import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detection } from '../../src/detection/detection.ts';
import { bakeToSee, smallestVisible } from '../../src/detection/power.ts';
import type { Traffic } from '../../src/detection/traffic.ts';
import { powerWarnings } from '../../src/detection/warnings.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { criterion, MINUTE, plan, stage } from '../plans.ts';

const traffic = (requestsPerMinute: number, errorRate = 0.01): Traffic => ({ requestsPerMinute, errorRate });
const bad = (times: number) => ({ of: 'bad', times }) as const;

/** Never is later than any time. */
const orNever = (value: number | null) => value ?? Infinity;

const perMinute = fc.integer({ min: 50, max: 20_000 });
const share = fc.constantFrom(0.001, 0.01, 0.05);
const times = fc.double({ min: 2, max: 20, noNaN: true });
const pairOf = (each: fc.Arbitrary<number>) =>
  fc.tuple(each, each).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const few = { numRuns: 15 };

describe('how long a stage must bake to see a regression', () => {
  test('is no longer with more traffic', () => {
    fc.assert(
      fc.property(pairOf(perMinute), share, times, ([less, more], rate, by) => {
        const [a, b] = [less, more].map((each) => orNever(bakeToSee(plan(), 0, traffic(each, rate), bad(by))));
        expect(b).toBeLessThanOrEqual(a!);
      }),
      few,
    );
  });

  test('is no longer for a greater regression', () => {
    fc.assert(
      fc.property(perMinute, share, pairOf(times), (each, rate, [smaller, greater]) => {
        const [a, b] = [smaller, greater].map((by) => orNever(bakeToSee(plan(), 0, traffic(each, rate), bad(by))));
        expect(b).toBeLessThanOrEqual(a!);
      }),
      few,
    );
  });

  test('is enough, and a minute less is not', () => {
    const needed = bakeToSee(plan(), 0, traffic(600), bad(3))!;
    const seen = (ms: number) =>
      detection(plan({ stages: [stage(10, ms / MINUTE), stage(50, 0)] }), traffic(600), bad(3));
    expect(seen(needed)).toMatchObject({ stage: 0, afterMs: needed });
    expect(seen(needed - MINUTE)).toBeNull();
  });

  test('has the warm-up in it at the first stage only', () => {
    const even = plan({ stages: [stage(50, 10), stage(50, 10), stage(100, 10)] });
    const [first, second] = [0, 1].map((index) => bakeToSee(even, index, traffic(600), bad(3))!);
    expect(first! - second!).toBe(even.analysis.warmUpMs);
  });

  test('is longer where alpha is shared with criteria of other stages', () => {
    const shared = plan({ stages: [stage(10, 10), stage(50, 10, ['error-rate < 5%', 'p95 < 1s', 'p99 < 2s'])] });
    const [alone, together] = [plan(), shared].map((each) => bakeToSee(each, 0, traffic(600), bad(3))!);
    expect(together).toBeGreaterThan(alone!);
  });

  test.each<[string, Plan, Traffic]>([
    ['there are no errors to multiply', plan(), traffic(600, 0)],
    ['two weeks are too short', plan(), traffic(1, 0.0001)],
    ['there is no stable release beside it', plan({ stages: [stage(100, 10)] }), traffic(600)],
  ])('is unknown where %s', (_, of, given) => {
    expect(bakeToSee(of, 0, given, bad(3))).toBeNull();
  });
});

describe('the smallest regression that a stage sees', () => {
  test('is no greater with more traffic, as long as no stage waits for requests: what waits sees more', () => {
    const unwaiting = plan({ analysis: { ...plan().analysis, minRequests: 1 } });
    fc.assert(
      fc.property(pairOf(perMinute), share, ([less, more], rate) => {
        const [a, b] = [less, more].map((each) => orNever(smallestVisible(unwaiting, 1, traffic(each, rate), 'bad')));
        expect(b).toBeLessThanOrEqual(a!);
      }),
      few,
    );
  });

  test('is no greater at a later stage', () => {
    const [first, second] = [0, 1].map((index) => smallestVisible(plan(), index, traffic(600), 'bad')!);
    expect(second).toBeLessThan(first!);
  });

  test('is seen by its end, and one that is a tenth smaller is not', () => {
    fc.assert(
      fc.property(perMinute, share, fc.constantFrom(0, 1), (each, rate, index) => {
        const visible = smallestVisible(plan(), index, traffic(each, rate), 'bad');
        fc.pre(visible !== null);
        const upTo = plan({ stages: plan().stages.slice(0, index + 1) });
        expect(detection(upTo, traffic(each, rate), bad(visible))).not.toBeNull();
        expect(detection(upTo, traffic(each, rate), bad(visible / 1.12))).toBeNull();
      }),
      few,
    );
  });

  test('has two digits', () => {
    const visible = smallestVisible(plan(), 0, traffic(600), 'bad')!;
    expect(visible).toBe(Number(visible.toPrecision(2)));
  });

  test('may be one of response times', () => {
    const of = plan({ criteria: [criterion('p95 < 500ms')] });
    expect(smallestVisible(of, 0, traffic(600), 'slow')).toBeLessThan(10);
    expect(smallestVisible(of, 0, traffic(600), 'bad')).toBeNull();
  });
});

describe('a plan warns', () => {
  const messages = (of: Plan, given: Traffic) => powerWarnings(of, given).map(({ message }) => message);

  test('of no stage where there is traffic enough', () => {
    expect(powerWarnings(plan(), traffic(60_000))).toEqual([]);
  });

  test('of the stages that end too soon, not of the last one', () => {
    expect(powerWarnings(plan(), traffic(100)).map(({ path }) => path)).toEqual([
      ['stages', 0],
      ['stages', 1],
    ]);
  });

  test('in the sentence that docs/analysis.md quotes', () => {
    const short = { ...stage(10, 5), bake: { minMs: 5 * MINUTE, maxMs: 15 * MINUTE } };
    const quoted = plan({
      stages: [short, stage(100, 5)],
      criteria: [criterion('error-rate < 125% of baseline')],
    });
    expect(messages(quoted, traffic(60))).toEqual([
      'At 60 requests a minute, 10% for 15m, 5m and the wait for requests, can see 20 times as many errors or more, not the 3 times it is meant to. It would take 7h10m; a higher weight is faster.',
    ]);
  });

  test('of one that would see only a greater regression, with the time it would take', () => {
    const [message] = messages(plan(), traffic(600));
    expect(message).toMatch(
      /^At 600 requests a minute, 10% for 10m can see [\d.]+ times as many errors or more, not the 3 times it is meant to\. It would take [\dhm]+; a higher weight is faster\.$/,
    );
    const visible = smallestVisible(plan(), 0, traffic(600), 'bad')!;
    expect(visible).toBeGreaterThan(3);
    expect(message).toContain(` can see ${visible} times`);
  });

  test('of one that sees nothing, with other help where time does not', () => {
    expect(messages(plan({ stages: [stage(5, 3), stage(100, 10)] }), traffic(1, 0.0001))).toEqual([
      'At 1 request a minute, 5% for 6m, 3m and the wait for requests, cannot see any regression, not the 3 times it is meant to. Two weeks would not be enough: judge it by a limit, such as error-rate < 1%, and by a smoke test.',
    ]);
  });

  test('no more when the stage bakes as long as it was told', () => {
    const needed = bakeToSee(plan(), 0, traffic(600), bad(3))!;
    const longer = plan({ stages: [stage(10, needed / MINUTE), stage(50, needed / MINUTE), stage(100, 10)] });
    expect(messages(plan(), traffic(600))).not.toEqual([]);
    expect(messages(longer, traffic(600))).toEqual([]);
  });

  test.each<[string, Partial<Traffic>, string]>([
    ['none', { requestsPerMinute: 0 }, 'the traffic must be a number of requests a minute over 0, not 0'],
    ['less than none', { requestsPerMinute: -60 }, 'the traffic must be a number of requests a minute over 0, not -60'],
    ['no number', { requestsPerMinute: NaN }, 'the traffic must be a number of requests a minute over 0, not NaN'],
    [
      'endless',
      { requestsPerMinute: Infinity },
      'the traffic must be a number of requests a minute over 0, not Infinity',
    ],
    ['of more errors than requests', { errorRate: 2 }, 'the error rate must be a share of requests from 0 to 1, not 2'],
    ['of unknown errors', { errorRate: NaN }, 'the error rate must be a share of requests from 0 to 1, not NaN'],
    ['slower than all', { slowShare: -1 }, 'the share of slow requests must be from 0 to 1, not -1'],
  ])('of traffic that cannot be: %s', (_, changes, message) => {
    expect(powerWarnings(plan(), { ...traffic(600), ...changes })).toEqual([{ message, path: [] }]);
  });

  test.each<[string, number, string]>([
    ['its shortest time where requests come in by then', 600, '10% for 10m can'],
    ['the time until they have come in', 100, '10% for 13m, 10m and the wait for requests, can'],
    ['no more than its longest', 20, '10% for 20m, 10m and the wait for requests, can'],
  ])('by the time that a stage takes: %s', (_, each, expected) => {
    expect(messages(plan(), traffic(each))[0]).toContain(expected);
  });

  test('of slow requests where only they are judged, and of nothing where nothing is', () => {
    const slow = plan({ criteria: [criterion('slow-rate(500ms) < 150% of baseline')] });
    const [message] = messages(slow, { ...traffic(600), slowShare: 0.01 });
    expect(message).toMatch(/ can see [\d.]+ times as many slow requests or more, /);
    expect(messages(plan({ criteria: [] }), traffic(1))).toEqual([]);
  });

  test('sooner where the metrics come late', () => {
    const needed = bakeToSee(plan(), 0, traffic(600), bad(3))!;
    const enough = plan({ stages: [stage(10, needed / MINUTE), stage(100, 10)] });
    expect(powerWarnings(enough, traffic(600))).toEqual([]);
    expect(powerWarnings(enough, traffic(600), 2 * MINUTE)).toHaveLength(1);
  });
});
