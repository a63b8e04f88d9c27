import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { accepts, afterCheck, describeHealth, FAILED, UNCHECKED, wrongStatus } from '../src/elbv2/healthState.ts';
import { createBalancer, forwardTo, type Balancer } from './elbv2Fixture.ts';
import { until } from './until.ts';

const thresholds = { healthyThreshold: 3, unhealthyThreshold: 2 };

/** `+` a passed check, `-` a failed one. */
function after(checks: string) {
  const results = checks
    .split('')
    .map((each) => (each === '+' ? ({ passed: true } as const) : ({ passed: false, why: FAILED } as const)));
  return results.reduce((record, result) => afterCheck(record, result, thresholds), UNCHECKED).state;
}

describe('with thresholds of 3 healthy and 2 unhealthy checks', () => {
  test.each([
    ['', 'initial'],
    ['+', 'healthy'],
    ['-', 'initial'],
    ['-+', 'healthy'],
    ['--', 'unhealthy'],
    ['+-', 'healthy'],
    ['+-+-', 'healthy'],
    ['+--', 'unhealthy'],
    ['--++', 'unhealthy'],
    ['--++-++', 'unhealthy'],
    ['--+++', 'healthy'],
  ])('after %j a target is %s', (checks, state) => {
    expect(after(checks)).toBe(state);
  });
});

test('an unhealthy target tells why, by its latest failure', () => {
  const record = { state: 'unhealthy', passes: 0, failures: 2, why: wrongStatus(503) } as const;
  expect(describeHealth(record)).toEqual({
    state: 'unhealthy',
    reason: 'Target.ResponseCodeMismatch',
    description: 'Health checks failed with these codes: [503]',
  });
});

test.each([
  ['200', 200, true],
  ['200', 204, false],
  ['200,202', 202, true],
  ['200-299', 204, true],
  ['200-299', 301, false],
])('matcher %s takes %i: %s', (matcher, status, expected) => {
  expect(accepts(matcher, status)).toBe(expected);
});

describe('a registered target', () => {
  let balancer: Balancer;
  beforeEach(() => {
    balancer = createBalancer();
  });
  afterEach(() => balancer.close());

  const healthOf = async (TargetGroupArn: string) => {
    const { TargetHealthDescriptions } = await balancer.call('DescribeTargetHealth', { TargetGroupArn });
    return TargetHealthDescriptions[0].TargetHealth;
  };

  test('is unused until a rule forwards to its group, then initial, then healthy', async () => {
    const group = await balancer.groupOf('v1');
    expect(await healthOf(group)).toMatchObject({ State: 'unused', Reason: 'Target.NotInUse' });
    await balancer.listener([forwardTo([group, 1])]);
    expect(await healthOf(group)).toMatchObject({ State: 'initial', Reason: 'Elb.InitialHealthChecking' });
    await balancer.healthy(group);
    expect(await healthOf(group)).toEqual({ State: 'healthy' });
  });

  test('is asked at the configured path, by a checker that says who it is', async () => {
    const asked: string[] = [];
    const app = await balancer.backend((request, response) => {
      asked.push(`${request.url} ${request.headers['user-agent']}`);
      response.end();
    });
    const group = await balancer.targetGroup('v1', { HealthCheckPath: '/health' });
    balancer.register(group, app, 'v1');
    await balancer.listener([forwardTo([group, 1])]);
    await until(() => asked.length >= 3);
    expect(new Set(asked)).toEqual(new Set(['/health ELB-HealthChecker/2.0']));
  });

  test('that falls ill is taken out, and comes back when it has recovered', async () => {
    let status = 200;
    const app = await balancer.backend((_, response) => response.writeHead(status).end());
    const group = await balancer.targetGroup('v1');
    balancer.register(group, app, 'v1');
    await balancer.listener([forwardTo([group, 1])]);
    await balancer.healthy(group);

    status = 503;
    await until(async () => (await balancer.states(group))[0] === 'unhealthy');
    expect(await healthOf(group)).toEqual({
      State: 'unhealthy',
      Reason: 'Target.ResponseCodeMismatch',
      Description: 'Health checks failed with these codes: [503]',
    });
    status = 200;
    await balancer.healthy(group);
  });

  test('that refuses connections fails its health checks', async () => {
    const app = await balancer.backend(() => {});
    app.server.close();
    const group = await balancer.targetGroup('v1');
    balancer.register(group, app, 'v1');
    await balancer.listener([forwardTo([group, 1])]);
    await until(async () => (await balancer.states(group))[0] === 'unhealthy');
    expect(await healthOf(group)).toMatchObject({ Reason: 'Target.FailedHealthChecks' });
  });

  test('that never answers times out', async () => {
    const app = await balancer.backend(() => {});
    const group = await balancer.targetGroup('v1');
    balancer.register(group, app, 'v1');
    await balancer.listener([forwardTo([group, 1])]);
    await until(async () => (await balancer.states(group))[0] === 'unhealthy');
    expect(await healthOf(group)).toMatchObject({ Reason: 'Target.Timeout' });
  });

  test('is draining for the deregistration delay, then gone', async () => {
    const group = await balancer.targetGroup('v1');
    await balancer.call('ModifyTargetGroupAttributes', {
      TargetGroupArn: group,
      Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }],
    });
    const target = balancer.register(group, await balancer.backend((_, response) => response.end()), 'v1');
    await balancer.listener([forwardTo([group, 1])]);

    const began = balancer.clock.now();
    const gone = balancer.elbv2.targets.deregister(group, target);
    expect(await healthOf(group)).toMatchObject({ State: 'draining', Reason: 'Target.DeregistrationInProgress' });
    await Promise.all([gone, balancer.elbv2.targets.deregister(group, target)]);
    expect(balancer.clock.now() - began).toBeGreaterThanOrEqual(19_900);
    expect(await balancer.states(group)).toEqual([]);
    expect(balancer.elbv2.targets.health(group, target)).toMatchObject({
      state: 'unused',
      reason: 'Target.NotRegistered',
    });
  });
});
