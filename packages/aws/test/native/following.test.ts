import { afterEach, expect, test } from '@jest/globals';
import { follow, type WaitUntil } from '../../src/index.ts';
import { planOf } from './plans.ts';
import { applied, openWorld, phase, ref, weight, type World } from './world.ts';

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

test('a deployment is followed as far as asked, and then to its end', async () => {
  world = await openWorld();
  const release = await world.register('shop:v2');
  const target = await world.connect(planOf({ stages: '20@0s..10m, 100@0s..10m' }), { release });
  await target.apply({ kind: 'prepare' });
  const serviceDeploymentArn = target.note().deployment!;
  const mark = { ...ref, taskDefinitionArn: release, createdAt: new Date(world.sandbox.clock.now()) };
  const told: string[] = [];
  const until = (wanted?: WaitUntil) =>
    follow(world.api, mark, {
      intervalMs: 50,
      timeoutMs: 60_000,
      serviceDeploymentArn,
      signal: new AbortController().signal,
      onFound: () => {},
      onProgress: (progress) => told.push(progress),
      ...(wanted && { until: wanted }),
    });

  expect(await until('paused')).toEqual({
    result: 'succeeded',
    reason: expect.stringMatching(
      /2 of 2 new tasks running; 0% of the traffic; paused at PRE_PRODUCTION_TRAFFIC_SHIFT until .* \(then ROLLBACK\)/,
    ),
    serviceDeploymentArn,
    over: false,
  });
  await applied(target, weight(20));
  await phase(target, 'waiting', 20);
  await applied(target, weight(100));
  expect(await until('shifted')).toMatchObject({
    result: 'succeeded',
    over: false,
    reason: expect.stringContaining('100% of the traffic'),
  });
  await phase(target, 'waiting', 100);
  await target.apply({ kind: 'restore' });
  expect(await until('CLEAN_UP')).toMatchObject({ result: 'stopped', over: true });
  expect(told.join('\n')).toMatch(/0% of the traffic; at /);
});

test('production traffic is read back from a rule, and from a listener', async () => {
  world = await openWorld();
  const [{ targetGroupArn, advancedConfiguration }] = (await world.service()).loadBalancers;
  expect(await world.balancer.forwards(advancedConfiguration.productionListenerRule)).toEqual([
    { targetGroupArn, weight: 100 },
    { targetGroupArn: advancedConfiguration.alternateTargetGroupArn, weight: 0 },
  ]);
  const { LoadBalancers } = await world.sandbox.invoke('elbv2', 'DescribeLoadBalancers', {});
  const { LoadBalancerArn } = LoadBalancers[0];
  const { Listeners } = await world.sandbox.invoke('elbv2', 'DescribeListeners', { LoadBalancerArn });
  await world.sandbox.invoke('elbv2', 'ModifyListener', {
    ListenerArn: Listeners[0].ListenerArn,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: targetGroupArn }],
  });
  const forwards = await world.balancer.forwards(Listeners[0].ListenerArn);
  expect(forwards.map((each) => each.targetGroupArn)).toEqual([targetGroupArn]);
});
