import { describe, expect, test } from '@jest/globals';
import { createMetrics, type Metrics } from '../src/cloudwatch/metrics.ts';
import { statisticOf } from '../src/cloudwatch/statistics.ts';
import type { LedgerRequest } from '../src/core/ledger.ts';

const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('a statistic', () => {
  test.each([
    ['SampleCount', 10],
    ['Sum', 55],
    ['Average', 5.5],
    ['Minimum', 1],
    ['Maximum', 10],
    ['p0', 1],
    ['p50', 5.5],
    ['p90', 9.1],
    ['p99.9', 9.991],
    ['p100', 10],
    ['PR(:3)', 30],
    ['PR(3:)', 70],
    ['PR(3:5)', 20],
    ['TC(3:5)', 2],
    ['TC(:0.5)', 0],
    ['tc90', 9],
    ['TC(10%:90%)', 8],
    ['TC(:90%)', 9],
  ])('%s of 1 to 10 is %d', (name, expected) => {
    expect(statisticOf(name)!(ten.toReversed())).toBeCloseTo(expected, 9);
  });

  test.each(['', 'sum', 'p', 'p101', 'p-1', 'PR(:)', 'PR(10%:90%)', 'TC(1:90%)', 'TC(.:5)', 'IQM', 'constructor'])(
    'is not %p',
    (name) => expect(statisticOf(name)).toBeNull(),
  );
});

const MINUTE = 60_000;
const LoadBalancer = 'app/shop/1111';
const TargetGroup = 'targetgroup/shop/3333';
const answered: LedgerRequest = {
  at: 0,
  release: 'shop:v1',
  targetGroup: `arn:aws:elasticloadbalancing:eu-west-1:123456789012:${TargetGroup}`,
  listener: `arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/${LoadBalancer}/2222`,
  status: 200,
  by: 'target',
  durationMs: 250,
};

describe('the hosts of a group', () => {
  const group = (metric: string) => ({ metric, dimensions: { TargetGroup, LoadBalancer } });
  const changes: readonly [at: number, healthy: number, unhealthy: number][] = [
    [10_000, 0, 1],
    [30_000, 1, 0],
    [3 * MINUTE + 1, 2, 1],
    [4 * MINUTE, 0, 0],
  ];

  test.each([
    [0, [0, 1], [1, 0]],
    [1, [1], [0]],
    [3, [1, 2], [0, 1]],
    [4, [], []],
    [9, [], []],
  ])('in minute %d', (minute, healthy, unhealthy) => {
    let now = 0;
    const metrics = createMetrics({ now: () => now }, { delayMs: MINUTE, early: false });
    for (const [at, up, down] of changes) {
      now = at;
      metrics.hosts.changed(TargetGroup, [LoadBalancer], { healthy: up, unhealthy: down });
    }
    now = 20 * MINUTE;
    const seen = (metric: string) => metrics.samples(group(metric), minute * MINUTE, (minute + 1) * MINUTE);
    expect([seen('HealthyHostCount'), seen('UnHealthyHostCount')]).toEqual([healthy, unhealthy]);
    const other = { metric: 'HealthyHostCount', dimensions: { TargetGroup, LoadBalancer: 'app/other/1' } };
    expect(metrics.samples(other, minute * MINUTE, (minute + 1) * MINUTE)).toEqual([]);
  });

  test('come as late as the rest', () => {
    let now = 0;
    const metrics = createMetrics({ now: () => now }, { delayMs: MINUTE, early: false });
    metrics.hosts.changed(TargetGroup, [LoadBalancer], { healthy: 1, unhealthy: 0 });
    now = 2 * MINUTE - 1;
    expect(metrics.samples(group('HealthyHostCount'), 0, MINUTE)).toEqual([]);
  });
});

/** Metrics that have recorded these requests, read at that time. */
function readAt(now: number, requests: readonly Partial<LedgerRequest>[], early = false): Metrics {
  const metrics = createMetrics({ now: () => now }, { delayMs: MINUTE, early });
  for (const each of requests) metrics.record({ ...answered, ...each });
  return metrics;
}

const ofGroup = (metric: string) => ({ metric, dimensions: { TargetGroup, LoadBalancer } });
const ofBalancer = (metric: string) => ({ metric, dimensions: { LoadBalancer } });

describe('a metric', () => {
  test.each([
    ['before its minute is over', MINUTE - 1, 0],
    ['within a minute after', 2 * MINUTE - 1, 0],
    ['from then on', 2 * MINUTE, 2],
  ])('comes one to two minutes late: %s', (_title, now, expected) => {
    const metrics = readAt(now, [{ at: 10_000 }, { at: 50_000 }]);
    expect(metrics.samples(ofGroup('RequestCount'), 0, MINUTE)).toHaveLength(expected);
  });

  test('may be there early, and then with a part of what is to come', () => {
    const requests = [{ at: 10_000 }, { at: 50_000 }];
    expect(readAt(MINUTE, requests, true).samples(ofGroup('RequestCount'), 0, MINUTE)).toHaveLength(1);
    expect(readAt(2 * MINUTE, requests, true).samples(ofGroup('RequestCount'), 0, MINUTE)).toHaveLength(2);
  });

  test.each<[string, Partial<LedgerRequest>, Record<string, [group: number, balancer: number]>]>([
    [
      'an answer of the app',
      {},
      {
        RequestCount: [1, 1],
        HTTPCode_Target_2XX_Count: [1, 1],
        HTTPCode_Target_5XX_Count: [0, 0],
        TargetResponseTime: [1, 1],
      },
    ],
    [
      'an error of the app',
      { status: 500 },
      { RequestCount: [1, 1], HTTPCode_Target_5XX_Count: [1, 1], HTTPCode_ELB_5XX_Count: [0, 0] },
    ],
    [
      'an app that never answers, of which the group shows no error',
      { status: 504, by: 'balancer' },
      {
        RequestCount: [1, 1],
        HTTPCode_Target_5XX_Count: [0, 0],
        HTTPCode_ELB_5XX_Count: [0, 1],
        HTTPCode_ELB_504_Count: [0, 1],
        TargetResponseTime: [0, 0],
        TargetConnectionErrorCount: [0, 0],
      },
    ],
    [
      'an app that cannot be connected to',
      { status: 502, by: 'balancer', unconnected: true },
      { TargetConnectionErrorCount: [1, 1], HTTPCode_ELB_502_Count: [0, 1], RequestCount: [1, 1] },
    ],
    [
      'no target, so that the request is not counted',
      { status: 503, by: 'balancer', release: 'none' },
      { RequestCount: [0, 0], HTTPCode_ELB_503_Count: [0, 1], HTTPCode_ELB_5XX_Count: [0, 1] },
    ],
  ])('of %s', (_title, request, expected) => {
    const metrics = readAt(2 * MINUTE, [request]);
    for (const [metric, counts] of Object.entries(expected)) {
      const seen = [ofGroup, ofBalancer].map((series) => metrics.samples(series(metric), 0, MINUTE).length);
      expect([metric, ...seen]).toEqual([metric, ...counts]);
    }
  });
});
