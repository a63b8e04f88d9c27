import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Timestamp } from '../src/core/api.ts';
import { createBalancer, forwardTo, type Balancer } from './elbv2Fixture.ts';

let balancer: Balancer;
beforeEach(() => {
  balancer = createBalancer();
});
afterEach(() => balancer.close());

const call = (action: string, input: object) => balancer.call(action, input);
const failsWith = (code: string) => ({ code, status: 400 });

describe('load balancers', () => {
  test('look as in the cloud', async () => {
    const { LoadBalancers } = await call('CreateLoadBalancer', { Name: 'shop', Subnets: ['subnet-1', 'subnet-2'] });
    expect(LoadBalancers).toEqual([
      expect.objectContaining({
        LoadBalancerArn: expect.stringMatching(
          /^arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer\/app\/shop\/[0-9a-f]{16}$/,
        ),
        DNSName: expect.stringMatching(/^shop-\d+\.eu-central-1\.elb\.amazonaws\.com$/),
        CreatedTime: expect.any(Timestamp),
        State: { Code: 'active' },
        Type: 'application',
      }),
    ]);
    expect(await call('DescribeLoadBalancers', { Names: ['shop'] })).toEqual({ LoadBalancers });
  });

  test('are made once, however often asked; other settings under the same name clash', async () => {
    const first = await call('CreateLoadBalancer', { Name: 'shop', Subnets: ['a', 'b'] });
    expect(await call('CreateLoadBalancer', { Subnets: ['a', 'b'], Name: 'shop' })).toEqual(first);
    await expect(call('CreateLoadBalancer', { Name: 'shop', Subnets: ['c'] })).rejects.toMatchObject(
      failsWith('DuplicateLoadBalancerName'),
    );
  });

  test('are deleted with their listeners, unless protected', async () => {
    const { url } = await balancer.listener([forwardTo([await balancer.groupOf('v1'), 1])]);
    const { LoadBalancers } = await call('DescribeLoadBalancers', {});
    const { LoadBalancerArn } = LoadBalancers[0];
    const protect = (Value: string) =>
      call('ModifyLoadBalancerAttributes', {
        LoadBalancerArn,
        Attributes: [{ Key: 'deletion_protection.enabled', Value }],
      });
    await protect('true');
    await expect(call('DeleteLoadBalancer', { LoadBalancerArn })).rejects.toMatchObject(
      failsWith('OperationNotPermitted'),
    );
    await protect('false');
    await call('DeleteLoadBalancer', { LoadBalancerArn });
    await expect(fetch(url)).rejects.toThrow('fetch failed');
    expect(await call('DescribeLoadBalancers', {})).toEqual({ LoadBalancers: [] });
    expect(await call('DeleteLoadBalancer', { LoadBalancerArn })).toEqual({});
  });
});

describe('target groups', () => {
  test('have the defaults of the cloud', async () => {
    const { TargetGroups } = await call('CreateTargetGroup', { Name: 'shop', Protocol: 'HTTP', Port: '80' });
    expect(TargetGroups[0]).toMatchObject({
      TargetGroupArn: expect.stringMatching(/:targetgroup\/shop\/[0-9a-f]{16}$/),
      HealthCheckPath: '/',
      HealthCheckPort: 'traffic-port',
      HealthCheckIntervalSeconds: 30,
      HealthCheckTimeoutSeconds: 5,
      HealthyThresholdCount: 5,
      UnhealthyThresholdCount: 2,
      Matcher: { HttpCode: '200' },
      LoadBalancerArns: [],
    });
    const { TargetGroupArn } = TargetGroups[0];
    const { Attributes } = await call('DescribeTargetGroupAttributes', { TargetGroupArn });
    expect(Attributes).toContainEqual({ Key: 'deregistration_delay.timeout_seconds', Value: '300' });
  });

  test('change only in what is given', async () => {
    const TargetGroupArn = await balancer.targetGroup('shop');
    const { TargetGroups: before } = await call('DescribeTargetGroups', { Names: ['shop'] });
    const { TargetGroups } = await call('ModifyTargetGroup', { TargetGroupArn, HealthCheckPath: '/health' });
    expect(TargetGroups).toEqual([{ ...before[0], HealthCheckPath: '/health' }]);
  });

  test('know the load balancers that use them, and cannot be deleted meanwhile', async () => {
    const TargetGroupArn = await balancer.targetGroup('shop');
    const { arn: ListenerArn } = await balancer.listener([forwardTo([TargetGroupArn, 1])]);
    const { TargetGroups } = await call('DescribeTargetGroups', { TargetGroupArns: [TargetGroupArn] });
    expect(TargetGroups[0].LoadBalancerArns).toEqual([expect.stringContaining('loadbalancer/app/shop/')]);
    await expect(call('DeleteTargetGroup', { TargetGroupArn })).rejects.toMatchObject(failsWith('ResourceInUse'));

    await call('DeleteListener', { ListenerArn });
    await call('DeleteTargetGroup', { TargetGroupArn });
    await expect(call('DescribeTargetGroups', { TargetGroupArns: [TargetGroupArn] })).rejects.toMatchObject(
      failsWith('TargetGroupNotFound'),
    );
  });

  test('serve one load balancer only', async () => {
    const group = await balancer.targetGroup('shop');
    await balancer.listener([forwardTo([group, 1])], 'one');
    await expect(balancer.listener([forwardTo([group, 1])], 'two')).rejects.toMatchObject(
      failsWith('TargetGroupAssociationLimit'),
    );
  });

  test.each<[string, object, string]>([
    ['CreateTargetGroup', { Name: 'shop', Protocol: 'HTTP', Port: '81' }, 'DuplicateTargetGroupName'],
    ['CreateTargetGroup', { Name: 'shop_2', Protocol: 'HTTP', Port: '80' }, 'ValidationError'],
    ['CreateTargetGroup', { Name: 'two', Protocol: 'HTTP', Port: '70000' }, 'ValidationError'],
    [
      'CreateTargetGroup',
      { Name: 'two', Protocol: 'HTTP', Port: '80', Matcher: { HttpCode: '500' } },
      'ValidationError',
    ],
    ['ModifyTargetGroup', { HealthCheckTimeoutSeconds: '5' }, 'ValidationError'],
    ['ModifyTargetGroupAttributes', { Attributes: [{ Key: 'unknown', Value: '1' }] }, 'ValidationError'],
    [
      'ModifyTargetGroupAttributes',
      { Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '3601' }] },
      'ValidationError',
    ],
    ['RegisterTargets', { Targets: [{ Id: 'i-123' }] }, 'InvalidTarget'],
    ['DescribeTargetHealth', { TargetGroupArn: 'arn:none' }, 'TargetGroupNotFound'],
  ])('%s refuses %j: %s', async (action, input, code) => {
    const TargetGroupArn = await balancer.targetGroup('shop');
    await expect(call(action, { TargetGroupArn, ...input })).rejects.toMatchObject(failsWith(code));
  });
});

test('a listener has its port for itself, and HTTPS wants a certificate', async () => {
  const Actions = [forwardTo([await balancer.targetGroup('shop'), 1])];
  const { arn: ListenerArn } = await balancer.listener(Actions);
  const { Listeners } = await call('DescribeListeners', { ListenerArns: [ListenerArn] });
  const second = { LoadBalancerArn: Listeners[0].LoadBalancerArn, DefaultActions: Actions };
  await expect(call('CreateListener', { ...second, Protocol: 'HTTP', Port: '80' })).rejects.toMatchObject(
    failsWith('DuplicateListener'),
  );
  await expect(call('CreateListener', { ...second, Protocol: 'HTTPS', Port: '443' })).rejects.toMatchObject(
    failsWith('ValidationError'),
  );
  const Certificates = [{ CertificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/1' }];
  await call('CreateListener', { ...second, Protocol: 'HTTPS', Port: '443', Certificates });
  const all = await call('DescribeListeners', { LoadBalancerArn: second.LoadBalancerArn });
  expect(all.Listeners).toMatchObject([{ Port: 80 }, { Port: 443, Protocol: 'HTTPS', Certificates }]);
});

test('targets can be registered by their address', async () => {
  const app = await balancer.backend((_, response) => response.end('mine'));
  const TargetGroupArn = await balancer.targetGroup('shop');
  const Targets = [{ Id: '127.0.0.1', Port: String(app.port) }];
  await call('RegisterTargets', { TargetGroupArn, Targets });
  const { url } = await balancer.listener([forwardTo([TargetGroupArn, 1])]);
  await balancer.healthy(TargetGroupArn);
  expect(await (await fetch(url)).text()).toBe('mine');

  await call('DeregisterTargets', { TargetGroupArn, Targets });
  expect(await balancer.states(TargetGroupArn)).toEqual(['draining']);
});

test('tags are kept for every kind of resource', async () => {
  const group = await balancer.targetGroup('shop', { Tags: [{ Key: 'team', Value: 'cart' }] });
  const { arn } = await balancer.listener([forwardTo([group, 1])]);
  await call('AddTags', { ResourceArns: [group, arn], Tags: [{ Key: 'stage', Value: 'test' }] });
  await call('RemoveTags', { ResourceArns: [group], TagKeys: ['team'] });
  expect(await call('DescribeTags', { ResourceArns: [group, arn] })).toEqual({
    TagDescriptions: [
      { ResourceArn: group, Tags: [{ Key: 'stage', Value: 'test' }] },
      { ResourceArn: arn, Tags: [{ Key: 'stage', Value: 'test' }] },
    ],
  });
  await expect(call('DescribeTags', { ResourceArns: [`${group}x`] })).rejects.toMatchObject(
    failsWith('TargetGroupNotFound'),
  );
});

test('long lists come in pages', async () => {
  for (const name of ['a', 'b', 'c']) await balancer.targetGroup(name);
  const first = await call('DescribeTargetGroups', { PageSize: '2' });
  const second = await call('DescribeTargetGroups', { PageSize: '2', Marker: first.NextMarker });
  const names = [...first.TargetGroups, ...second.TargetGroups].map((each: any) => each.TargetGroupName);
  expect(names).toEqual(['a', 'b', 'c']);
  expect(second).not.toHaveProperty('NextMarker');
});

test('ECS may use a group only once it belongs to a load balancer', async () => {
  const group = await balancer.targetGroup('shop');
  expect(() => balancer.elbv2.targets.assertUsable(group, 'awsvpc')).toThrow(
    'does not have an associated load balancer',
  );
  await balancer.listener([forwardTo([group, 1])]);
  balancer.elbv2.targets.assertUsable(group, 'awsvpc');
});

test('ECS may use a group only for tasks whose network mode fits its target type', async () => {
  const group = await balancer.targetGroup('shop', { TargetType: 'instance' });
  await balancer.listener([forwardTo([group, 1])]);
  expect(() => balancer.elbv2.targets.assertUsable(group, 'awsvpc')).toThrow(
    'has target type instance, which is incompatible with the awsvpc network mode',
  );
  balancer.elbv2.targets.assertUsable(group, 'bridge');
});

test('the state shows where everything really is', async () => {
  const group = await balancer.groupOf('v1');
  const { arn, url } = await balancer.listener([forwardTo([group, 1])]);
  await balancer.healthy(group);
  expect(balancer.elbv2.state()).toMatchObject({
    loadBalancers: [{ name: 'shop', listeners: [{ arn, port: 80, url }] }],
    targetGroups: [
      { arn: group, targets: [{ id: '10.0.0.1', release: 'v1', health: { state: 'healthy' }, inFlight: 0 }] },
    ],
  });
});
