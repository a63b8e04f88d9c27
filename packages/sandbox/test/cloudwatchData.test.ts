import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, startTraffic, type Sandbox } from '../src/index.ts';
import { until } from './until.ts';
import { callJson, callQuery } from './wire.ts';

const SPEED = 100;
let sandbox: Sandbox;
let dimensions: { Name: string; Value: string }[];

beforeAll(async () => {
  const services = [{ name: 'shop', image: 'shop:v1-errors-50pct' }];
  sandbox = await startSandbox({ speed: SPEED, scenario: { services } });
  const { TargetGroups } = await sandbox.invoke('elbv2', 'DescribeTargetGroups', { Names: ['shop'] });
  const [{ TargetGroupArn, LoadBalancerArns }] = TargetGroups;
  dimensions = [
    { Name: 'TargetGroup', Value: TargetGroupArn.split(':').at(-1) },
    { Name: 'LoadBalancer', Value: LoadBalancerArns[0].split('loadbalancer/').at(-1) },
  ];
});
afterAll(() => sandbox.close());

const query = (Id: string, MetricName: string, Stat: string, more: object = {}) => ({
  Id,
  MetricStat: {
    Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions: dimensions },
    Period: 60,
    Stat,
    ...more,
  },
});
const seconds = (ms: number) => ms / 1_000;
const read = async (MetricDataQueries: object[], more: object = {}) =>
  callJson(sandbox, 'cloudwatch', 'GetMetricData', {
    MetricDataQueries,
    StartTime: seconds(sandbox.clock.now() - 3_600_000),
    EndTime: seconds(sandbox.clock.now()),
    ...more,
  });
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);

describe('GetMetricData', () => {
  test('has the hosts of a group that nobody sends requests to', async () => {
    await sandbox.clock.sleep(240_000);
    const { body } = await read([
      query('healthy', 'HealthyHostCount', 'Minimum'),
      query('unhealthy', 'UnHealthyHostCount', 'Maximum'),
      query('requests', 'RequestCount', 'Sum'),
    ]);
    const [healthy, unhealthy, requests] = body.MetricDataResults;
    expect(healthy.Timestamps.length).toBeGreaterThan(1);
    // newest first, and the first minutes are those of the start
    expect([healthy.Values[0], unhealthy.Values[0], requests.Values]).toEqual([2, 0, []]);
    expect(new Set(healthy.Timestamps).size).toBe(healthy.Timestamps.length);
  });

  test('agrees with the ledger once all has arrived, and has gaps where nothing was sent', async () => {
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 200 });
    await until(() => traffic.report().requests >= 100);
    await traffic.stop();
    const early = await read([query('requests', 'RequestCount', 'Sum')]);
    const { requests, failed } = sandbox.ledger.snapshot();
    expect(total(early.body.MetricDataResults[0].Values)).toBeLessThan(requests);

    await sandbox.clock.sleep(180_000);
    const { body } = await read([
      query('requests', 'RequestCount', 'Sum'),
      query('errors', 'HTTPCode_Target_5XX_Count', 'Sum', { Period: 3_600 }),
      query('quick', 'TargetResponseTime', 'PR(:5)'),
      query('none', 'TargetConnectionErrorCount', 'Sum'),
    ]);
    const [all, errors, quick, none] = body.MetricDataResults;
    expect([all.Id, all.Label, all.StatusCode]).toEqual(['requests', 'RequestCount', 'Complete']);
    expect([total(all.Values), total(errors.Values)]).toEqual([requests, failed]);
    expect(quick.Values).toEqual(all.Values.map(() => 100));
    expect(none).toMatchObject({ Timestamps: [], Values: [] });
    expect(all.Timestamps).toEqual(all.Timestamps.toSorted((a: number, b: number) => b - a));
    expect(all.Timestamps.every((at: number) => at % 60 === 0)).toBe(true);
    expect(all.Values.length).toBeLessThan(10);
  });

  test('is the same in the query protocol', async () => {
    const flat: Record<string, string> = {
      StartTime: new Date(sandbox.clock.now() - 3_600_000).toISOString(),
      EndTime: new Date(sandbox.clock.now()).toISOString(),
      'MetricDataQueries.member.1.Id': 'requests',
      'MetricDataQueries.member.1.MetricStat.Metric.Namespace': 'AWS/ApplicationELB',
      'MetricDataQueries.member.1.MetricStat.Metric.MetricName': 'RequestCount',
      'MetricDataQueries.member.1.MetricStat.Period': '3600',
      'MetricDataQueries.member.1.MetricStat.Stat': 'Sum',
    };
    for (const [index, { Name, Value }] of dimensions.entries()) {
      const prefix = `MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.${index + 1}`;
      Object.assign(flat, { [`${prefix}.Name`]: Name, [`${prefix}.Value`]: Value });
    }
    const { body } = await callQuery(sandbox, '2010-08-01', 'GetMetricData', flat);
    expect(body).toContain(`<Values><member>${sandbox.ledger.snapshot().requests}</member></Values>`);
  });

  const refused: [string, () => object[], object, RegExp][] = [
    ['no query', () => [], {}, /must have a query/],
    [
      'two queries of one id',
      () => [query('a', 'RequestCount', 'Sum'), query('a', 'RequestCount', 'Sum')],
      {},
      /its own/,
    ],
    ['an id that is none', () => [query('A', 'RequestCount', 'Sum')], {}, /small letter/],
    ['a metric that is none', () => [query('a', 'Requests', 'Sum')], {}, /'Requests', only RequestCount/],
    ['a statistic that is none', () => [query('a', 'RequestCount', 'p200')], {}, /'p200'/],
    ['a period of half a minute', () => [query('a', 'RequestCount', 'Sum', { Period: 30 })], {}, /multiple of 60/],
    ['an expression', () => [{ Id: 'a', Expression: 'SUM(METRICS())' }], {}, /expressions/],
    ['an end before the start', () => [query('a', 'RequestCount', 'Sum')], { EndTime: 0 }, /less than EndTime/],
    ['too long a time', () => [query('a', 'RequestCount', 'Sum')], { StartTime: 0 }, /at most 100800 data points/],
    ['a time that is none', () => [query('a', 'RequestCount', 'Sum')], { EndTime: 'soon' }, /EndTime.*'soon'/],
  ];
  test.each(refused)('is refused with %s', async (_title, queries, more, message) => {
    expect(await read(queries(), more)).toMatchObject({
      status: 400,
      body: { __type: 'ValidationError', message: expect.stringMatching(message) },
    });
  });
});

describe('GetMetricStatistics', () => {
  const ask = (more: object) => ({
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'TargetResponseTime',
    Dimensions: dimensions,
    StartTime: seconds(sandbox.clock.now() - 3_600_000),
    EndTime: seconds(sandbox.clock.now()),
    Period: 3_600,
    ...more,
  });

  test('gives several statistics of one metric at once', async () => {
    const { body } = await callJson(
      sandbox,
      'cloudwatch',
      'GetMetricStatistics',
      ask({ Statistics: ['SampleCount', 'Maximum'], ExtendedStatistics: ['p50', 'PR(:5)'] }),
    );
    expect(body.Label).toBe('TargetResponseTime');
    const [point] = body.Datapoints;
    expect(point).toMatchObject({
      SampleCount: sandbox.ledger.snapshot().requests,
      Unit: 'Seconds',
      ExtendedStatistics: { 'PR(:5)': 100 },
    });
    expect(point.ExtendedStatistics.p50).toBeLessThanOrEqual(point.Maximum);
  });

  test('names extended statistics as entries in the query protocol', async () => {
    const { StartTime, EndTime } = ask({});
    const { body } = await callQuery(sandbox, '2010-08-01', 'GetMetricStatistics', {
      Namespace: 'AWS/ApplicationELB',
      MetricName: 'TargetResponseTime',
      StartTime: new Date(StartTime * 1_000).toISOString(),
      EndTime: new Date(EndTime * 1_000).toISOString(),
      Period: '3600',
      'ExtendedStatistics.member.1': 'PR(:5)',
      'Dimensions.member.1.Name': dimensions[1]!.Name,
      'Dimensions.member.1.Value': dimensions[1]!.Value,
    });
    expect(body).toContain(
      '<ExtendedStatistics><entry><key>PR(:5)</key><value>100</value></entry></ExtendedStatistics>',
    );
  });

  test.each<[string, object, RegExp]>([
    ['no statistic', {}, /must be given/],
    ['an extended statistic as a plain one', { Statistics: ['p50'] }, /not 'p50'/],
    ['more than 1,440 points', { Statistics: ['Sum'], Period: 60, StartTime: 0 }, /at most 1440/],
  ])('is refused with %s', async (_title, more, message) => {
    expect(await callJson(sandbox, 'cloudwatch', 'GetMetricStatistics', ask(more))).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(message) },
    });
  });
});
