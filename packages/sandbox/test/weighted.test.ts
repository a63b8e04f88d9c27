import { expect, test } from '@jest/globals';
import { startSandbox } from '../src/index.ts';

test('a weighted service has a second, empty target group in its rule, which ECS knows nothing of', async () => {
  await using sandbox = await startSandbox({
    speed: 200,
    scenario: { services: [{ name: 'shop', weighted: true, deregistrationDelaySeconds: 7 }] },
  });
  const { TargetGroups } = await sandbox.invoke('elbv2', 'DescribeTargetGroups', { Names: ['shop', 'shop-alt'] });
  const [own, alternate] = TargetGroups.map((each: any) => each.TargetGroupArn);
  expect(TargetGroups[1]).toEqual({
    ...TargetGroups[0],
    TargetGroupArn: alternate,
    TargetGroupName: 'shop-alt',
    LoadBalancerArns: TargetGroups[0].LoadBalancerArns,
  });
  const delays = await Promise.all(
    [own, alternate].map(async (TargetGroupArn) => {
      const { Attributes } = await sandbox.invoke('elbv2', 'DescribeTargetGroupAttributes', { TargetGroupArn });
      return Attributes.find(({ Key }: any) => Key === 'deregistration_delay.timeout_seconds').Value;
    }),
  );
  expect(delays).toEqual(['7', '7']);

  const { services } = await sandbox.invoke('ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] });
  expect(services[0]).toMatchObject({ deploymentConfiguration: { strategy: 'ROLLING' } });
  expect(services[0].loadBalancers).toEqual([{ targetGroupArn: own, containerName: 'web', containerPort: 8080 }]);

  const [LoadBalancerArn] = TargetGroups[0].LoadBalancerArns;
  const { Listeners } = await sandbox.invoke('elbv2', 'DescribeListeners', { LoadBalancerArn });
  const groupsByPort = await Promise.all(
    Listeners.map(async ({ ListenerArn, Port }: any) => {
      const { Rules } = await sandbox.invoke('elbv2', 'DescribeRules', { ListenerArn });
      return [Port, Rules[0].Actions[0].ForwardConfig.TargetGroups];
    }),
  );
  expect(Object.fromEntries(groupsByPort)).toEqual({
    80: [
      { TargetGroupArn: own, Weight: 100 },
      { TargetGroupArn: alternate, Weight: 0 },
    ],
    8080: [{ TargetGroupArn: alternate, Weight: 1 }],
  });
});

test('its production traffic is served, and its test traffic once there is something in the other group', async () => {
  await using sandbox = await startSandbox({
    speed: 200,
    scenario: { services: [{ name: 'shop', weighted: true }, { name: 'plain' }] },
  });
  expect(Object.keys(sandbox.testUrls)).toEqual(['shop']);
  expect((await fetch(sandbox.urls['shop']!)).headers.get('x-release')).toBe('shop:v1');
  expect((await fetch(sandbox.testUrls['shop']!)).status).toBe(503);
});
