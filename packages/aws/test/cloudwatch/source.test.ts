import { describe, expect, test } from '@jest/globals';
import type { Event } from '@deploy-actions/strategy';
import { armGroupOf } from '../../src/cloudwatch/armGroup.ts';
import { cloudWatchSource } from '../../src/cloudwatch/source.ts';
import { BOTH, cloudWatchOf, GROUPS, MINUTE, subjectOf } from './answers.ts';

const BAD: Event = { kind: 'bad' };
const SLOW: Event = { kind: 'slow', edgeMs: 500 };
const SLOWER: Event = { kind: 'slower-than-stable', factor: 1.5, quantile: 0.95 };
/** A round hour, so that minutes and blocks begin there. */
const T0 = 1_000 * 3_600_000;
const span = (minute: number, minutes = 1) => ({
  fromMs: T0 + minute * MINUTE,
  toMs: T0 + (minute + minutes) * MINUTE,
  stage: 0,
});

function sourceOf(values: Parameters<typeof cloudWatchOf>[0], nowMs?: number) {
  const { ask, inputs } = cloudWatchOf(values);
  const clock = nowMs === undefined ? undefined : { now: () => nowMs };
  return { source: cloudWatchSource({ ask, arms: GROUPS, clock }), inputs };
}

describe('a window', () => {
  test('has the requests and the bad ones of both arms, by one call', async () => {
    const { source, inputs } = sourceOf({
      'green RequestCount Sum': { [T0]: 100 },
      'green HTTPCode_Target_5XX_Count Sum': { [T0]: 3 },
      'green TargetConnectionErrorCount Sum': { [T0]: 2 },
      'blue RequestCount Sum': { [T0]: 900 },
    });
    expect(await source.observe(span(0), BOTH, [BAD])).toEqual({
      candidate: { requests: 100, events: { bad: 5 } },
      stable: { requests: 900, events: { bad: 0 } },
    });
    expect(inputs).toHaveLength(1);
    expect(inputs[0]).toMatchObject({ StartTime: new Date(T0), EndTime: new Date(T0 + MINUTE) });
    const ofTarget = ['5XX', '2XX', '3XX', '4XX'].map((status) => `HTTPCode_Target_${status}_Count Sum`);
    const asked = ['RequestCount Sum', 'HealthyHostCount Minimum', 'TargetConnectionErrorCount Sum', ...ofTarget];
    expect(new Set(inputs[0]!.MetricDataQueries!.map(subjectOf))).toEqual(
      new Set([...asked.flatMap((each) => [`green ${each}`, `blue ${each}`]), 'shop HTTPCode_ELB_5XX_Count Sum']),
    );
  });

  test.each([
    [
      'are bad where the balancer says that it answered them itself',
      { 'shop HTTPCode_ELB_5XX_Count Sum': { [T0]: 40 } },
      43,
    ],
    ['are so many at most as the balancer says', { 'shop HTTPCode_ELB_5XX_Count Sum': { [T0]: 7 } }, 10],
    ['are nothing where it says nothing: their answers count in another minute', {}, 3],
  ])('requests that no target has answered %s', async (_name, balancer, bad) => {
    const { source } = sourceOf({
      'green RequestCount Sum': { [T0]: 100 },
      'green HTTPCode_Target_5XX_Count Sum': { [T0]: 2 },
      'green TargetConnectionErrorCount Sum': { [T0]: 1 },
      'green HTTPCode_Target_2XX_Count Sum': { [T0]: 50 },
      'green HTTPCode_Target_4XX_Count Sum': { [T0]: 7 },
      'blue RequestCount Sum': { [T0]: 900 },
      'blue HTTPCode_Target_2XX_Count Sum': { [T0]: 900 },
      ...balancer,
    });
    const { candidate, stable } = await source.observe(span(0), BOTH, [BAD]);
    expect([candidate!.events, stable!.events]).toEqual([{ bad }, { bad: 0 }]);
  });

  test('without requests has no data, errors or not', async () => {
    const { source } = sourceOf({ 'green HTTPCode_Target_5XX_Count Sum': { [T0]: 3 } });
    expect(await source.observe(span(0), BOTH, [BAD])).toEqual({ candidate: null, stable: null });
  });

  test.each<[string, Parameters<typeof cloudWatchOf>[0], number | null]>([
    [
      'none, where targets were healthy all the time',
      { 'green HealthyHostCount Minimum': { [T0]: 2, [T0 + MINUTE]: 1 } },
      0,
    ],
    [
      'unknown, where targets were unhealthy',
      { 'green HealthyHostCount Minimum': { [T0]: 2, [T0 + MINUTE]: 0 } },
      null,
    ],
    ['unknown, where a minute is missing', { 'green HealthyHostCount Minimum': { [T0]: 2 } }, null],
    [
      'unknown, where the target group has errors',
      {
        'green HealthyHostCount Minimum': { [T0]: 2, [T0 + MINUTE]: 2 },
        'green HTTPCode_Target_5XX_Count Sum': { [T0]: 1 },
      },
      null,
    ],
    [
      'unknown, where the balancer has errors of its own',
      {
        'green HealthyHostCount Minimum': { [T0]: 2, [T0 + MINUTE]: 2 },
        'shop HTTPCode_ELB_5XX_Count Sum': { [T0]: 1 },
      },
      null,
    ],
  ])('without RequestCount: the requests are %s', async (_name, values, requests) => {
    const { source } = sourceOf(values);
    const { candidate, stable } = await source.observe(span(0, 2), BOTH, [BAD, SLOW]);
    const counts = requests === null ? null : { requests, events: { bad: 0, 'slow:500': 0 } };
    expect([candidate, stable]).toEqual([counts, null]);
  });

  test('of several minutes is their sum', async () => {
    const { source } = sourceOf({ 'green RequestCount Sum': { [T0]: 5, [T0 + 2 * MINUTE]: 7, [T0 + 3 * MINUTE]: 9 } });
    expect((await source.observe(span(0, 3), BOTH, [])).candidate).toEqual({ requests: 12, events: {} });
  });

  test('says nothing of an arm that there is none of', async () => {
    const { source, inputs } = sourceOf({ 'green RequestCount Sum': { [T0]: 5 } });
    const { stable } = await source.observe(span(0), { ...BOTH, stable: null }, [BAD]);
    expect(stable).toBeNull();
    expect(inputs[0]!.MetricDataQueries!.map(subjectOf).join()).not.toContain('blue');
  });

  test('must be of whole minutes', async () => {
    const { source } = sourceOf({});
    const half = { fromMs: T0, toMs: T0 + 30_000, stage: 0 };
    await expect(source.observe(half, BOTH, [BAD])).rejects.toThrow(/by the minute.*window of whole minutes/);
  });
});

describe('slow requests', () => {
  test('are those above the edge; none where none is reported', async () => {
    const { source } = sourceOf({
      'green RequestCount Sum': { [T0]: 10 },
      'green TargetResponseTime SampleCount': { [T0]: 10 },
      'green TargetResponseTime TC(0.5:)': { [T0]: 4 },
      'blue RequestCount Sum': { [T0]: 10 },
      'blue TargetResponseTime SampleCount': { [T0]: 10 },
    });
    const { candidate, stable } = await source.observe(span(0), BOTH, [SLOW]);
    expect([candidate, stable]).toEqual([
      { requests: 10, events: { 'slow:500': 4 } },
      { requests: 10, events: { 'slow:500': 0 } },
    ]);
  });

  test('cannot be told of a target that answered nothing', async () => {
    const { source } = sourceOf({ 'green RequestCount Sum': { [T0]: 10 } });
    const { candidate } = await source.observe(span(0), BOTH, [BAD, SLOW]);
    expect(candidate).toEqual({ requests: 10, events: { bad: 0 } });
  });
});

describe('slower than the stable release', () => {
  const timed = { 'green RequestCount Sum': { [T0]: 10 }, 'green TargetResponseTime SampleCount': { [T0]: 10 } };
  const block = (index: number) => T0 - (12 - index) * 5 * MINUTE;

  test('is by its times in the hour before, each block by its requests', async () => {
    const { source, inputs } = sourceOf({
      ...timed,
      'green TargetResponseTime TC(0.45:)': { [T0]: 2 },
      'blue TargetResponseTime p95': { [block(0)]: 0.2, [block(11)]: 0.4, [T0]: 9 },
      'blue TargetResponseTime SampleCount': { [block(0)]: 100, [block(11)]: 100, [T0]: 900 },
    });
    const { candidate } = await source.observe(span(0), BOTH, [SLOWER]);
    expect(candidate).toEqual({ requests: 10, events: { 'slow:1.5*p95': 2 } });
    expect(inputs[0]).toMatchObject({ StartTime: new Date(T0 - 60 * MINUTE), EndTime: new Date(T0) });
    expect(inputs[0]!.MetricDataQueries!.map(({ MetricStat }) => MetricStat!.Period)).toEqual([300, 300]);
  });

  test('is not known where it was timed too seldom', async () => {
    const { source } = sourceOf({
      ...timed,
      'blue TargetResponseTime p95': { [block(0)]: 0.2 },
      'blue TargetResponseTime SampleCount': { [block(0)]: 199 },
    });
    expect((await source.observe(span(0), BOTH, [SLOWER])).candidate).toEqual({ requests: 10, events: {} });
  });
});

describe('windows that have closed meanwhile', () => {
  const minutes = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [T0 + index * MINUTE, index + 1]));
  const requests = { 'green RequestCount Sum': minutes };

  test('come with the first one', async () => {
    const { source, inputs } = sourceOf(requests, T0 + 12.5 * MINUTE);
    for (const minute of [0, 1, 9]) {
      // oxlint-disable-next-line no-await-in-loop
      const { candidate } = await source.observe(span(minute), BOTH, [BAD]);
      expect(candidate).toEqual({ requests: minute + 1, events: { bad: 0 } });
    }
    expect(inputs.map(({ EndTime }) => EndTime)).toEqual([new Date(T0 + 10 * MINUTE)]);
    await source.observe(span(10), BOTH, [BAD]);
    expect(inputs).toHaveLength(2);
  });

  test('are compared with the baseline of their own time', async () => {
    const { source, inputs } = sourceOf(requests, T0 + 30 * MINUTE);
    await Promise.all([0, 1, 4, 5, 9].map((minute) => source.observe(span(minute), BOTH, [SLOWER])));
    const baselines = inputs.filter(({ MetricDataQueries }) => MetricDataQueries![0]!.MetricStat!.Period === 300);
    expect(baselines.map(({ EndTime }) => EndTime)).toEqual([new Date(T0), new Date(T0 + 5 * MINUTE)]);
    expect(inputs).toHaveLength(4);
  });

  test('are asked for again after a failure', async () => {
    const { ask } = cloudWatchOf(requests);
    let calls = 0;
    const failing = async (input: Parameters<typeof ask>[0]) => {
      calls += 1;
      if (calls === 1) throw new Error('no answer');
      return ask(input);
    };
    const source = cloudWatchSource({ ask: failing, arms: GROUPS, clock: { now: () => T0 + 10 * MINUTE } });
    await expect(source.observe(span(0), BOTH, [BAD])).rejects.toThrow('no answer');
    expect((await source.observe(span(0), BOTH, [BAD])).candidate).toEqual({ requests: 1, events: { bad: 0 } });
  });
});

test("the balancer's own errors are of the whole balancer, and null without data", async () => {
  const { source, inputs } = sourceOf({
    'shop RequestCount Sum': { [T0]: 10 },
    'shop HTTPCode_ELB_5XX_Count Sum': { [T0]: 4 },
  });
  expect([...(await source.balancerErrors(span(0), BOTH))]).toEqual([['app/shop/1', { requests: 10, errors: 4 }]]);
  expect([...(await source.balancerErrors(span(1), BOTH))]).toEqual([['app/shop/1', null]]);
  expect(inputs[0]!.MetricDataQueries![0]!.MetricStat!.Metric!.Dimensions).toEqual([
    { Name: 'LoadBalancer', Value: 'app/shop/1' },
  ]);
});

describe('what cannot be counted is told beforehand:', () => {
  const { ask } = cloudWatchOf({});
  const network = { targetGroup: 'targetgroup/blue/1', loadBalancer: 'net/shop/1' };
  test.each([
    ['nothing', GROUPS, []],
    ['a network load balancer', { ...GROUPS, candidate: network }, [/net\/shop\/1: only Application Load Bal/]],
    ['no candidate', { ...GROUPS, candidate: null }, [/candidate: it has no target group/]],
    ['no stable to be slower than', { ...GROUPS, stable: null }, [/beside the stable release/]],
  ])('%s', (_title, arms, expected) => {
    const found = cloudWatchSource({ ask, arms }).unfit([BAD, SLOWER]);
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});

describe('where the arms are counted', () => {
  test('is asked until it is known, and then no more', async () => {
    const { ask, inputs } = cloudWatchOf({ 'green RequestCount Sum': { [T0]: 5 } });
    const answers = [{ ...GROUPS, candidate: null }, GROUPS, GROUPS];
    let asked = 0;
    const arms = async () => answers[asked++]!;
    const source = cloudWatchSource({ ask, arms });
    expect(source.unfit([BAD])).toEqual([]);
    const counted = [];
    for (const stage of [0, 1, 2]) {
      // oxlint-disable-next-line no-await-in-loop
      counted.push((await source.observe({ ...span(0), stage }, BOTH, [])).candidate);
    }
    expect(counted).toEqual([null, { requests: 5, events: {} }, { requests: 5, events: {} }]);
    expect(asked).toBe(2);
    expect(inputs[0]!.MetricDataQueries!.map(subjectOf)).toEqual([
      'blue RequestCount Sum',
      'blue HealthyHostCount Minimum',
    ]);
  });

  test('may turn out to be where nothing is counted', async () => {
    const { ask, inputs } = cloudWatchOf({});
    const network = { targetGroup: 'targetgroup/blue/1', loadBalancer: 'net/shop/1' };
    const source = cloudWatchSource({ ask, arms: async () => ({ ...GROUPS, candidate: network }) });
    await expect(source.observe(span(0), BOTH, [BAD])).rejects.toThrow(
      /requests behind net\/shop\/1: only Application/,
    );
    expect(inputs).toEqual([]);
  });
});

describe('ARNs', () => {
  const arn = (rest: string) => `arn:aws:elasticloadbalancing:eu-west-1:123456789012:${rest}`;

  test('give the names that dimensions have', () => {
    expect(armGroupOf(arn('targetgroup/shop/12ab'), arn('loadbalancer/app/shop/34cd'))).toEqual({
      targetGroup: 'targetgroup/shop/12ab',
      loadBalancer: 'app/shop/34cd',
    });
  });

  test('of other things are refused', () => {
    const [group, balancer] = [arn('targetgroup/shop/12ab'), arn('loadbalancer/app/shop/34cd')];
    expect(() => armGroupOf(balancer, balancer)).toThrow(/34cd" is not the ARN of a target group/);
    expect(() => armGroupOf(group, group)).toThrow(/12ab" is not the ARN of a load balancer/);
  });
});
