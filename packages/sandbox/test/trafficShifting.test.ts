import { expect, test } from '@jest/globals';
import { startSandbox, type ScenarioInput } from '../src/index.ts';
import { callJson } from './wire.ts';

type Shifting = NonNullable<NonNullable<ScenarioInput['services']>[number]['trafficShifting']>;

const shop = (trafficShifting: Shifting, more: ScenarioInput = {}) =>
  startSandbox({ speed: 200, scenario: { services: [{ name: 'shop', trafficShifting }], ...more } });

test('a service of the scenario has what ECS needs to move its traffic, and is stable without its pauses', async () => {
  const lifecycleHooks = [{ targetType: 'PAUSE' as const, lifecycleStages: ['PRE_SCALE_UP'] }];
  await using sandbox = await shop({ strategy: 'CANARY', bakeTimeInMinutes: 5, lifecycleHooks });
  const { services } = await sandbox.invoke('ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] });
  expect(services[0].deploymentConfiguration).toMatchObject({
    strategy: 'CANARY',
    bakeTimeInMinutes: 5,
    canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
    lifecycleHooks,
  });
  const { advancedConfiguration, targetGroupArn } = services[0].loadBalancers[0];
  const { productionListenerRule, testListenerRule, alternateTargetGroupArn } = advancedConfiguration;
  const { Rules } = await sandbox.invoke('elbv2', 'DescribeRules', {
    RuleArns: [productionListenerRule, testListenerRule],
  });
  for (const { Actions } of Rules) {
    expect(Actions[0].ForwardConfig.TargetGroups).toEqual([
      { TargetGroupArn: targetGroupArn, Weight: 100 },
      { TargetGroupArn: alternateTargetGroupArn, Weight: 0 },
    ]);
  }
  for (const urls of [sandbox.urls, sandbox.testUrls]) {
    expect((await fetch(urls['shop']!)).headers.get('x-release')).toBe('shop:v1');
  }
});

test('a service that is updated in a rolling way can be one that ECS could move the traffic of', async () => {
  await using sandbox = await shop({});
  const { services } = await sandbox.invoke('ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] });
  expect(services[0]).toMatchObject({
    deploymentConfiguration: { strategy: 'ROLLING' },
    loadBalancers: [{ advancedConfiguration: { roleArn: 'arn:aws:iam::123456789012:role/infrastructure' } }],
  });
});

test('values that ECS refuses keep the sandbox from starting', async () => {
  await expect(shop({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: -1 })).rejects.toThrow(/bakeTimeInMinutes: -1/);
});

test('the infrastructure role must be one that ECS can take on and that may change the rules', async () => {
  const roles = [{ name: 'infrastructure', trustedService: 'ecs-tasks.amazonaws.com' }];
  await expect(shop({ strategy: 'BLUE_GREEN' }, { roles })).rejects.toThrow(
    /unable to assume the role .*infrastructure/,
  );
});

test('to continue a deployment takes the permission for it', async () => {
  const policy = { Statement: { Effect: 'Allow' as const, Action: 'ecs:Describe*', Resource: '*' } };
  await using sandbox = await shop({ strategy: 'BLUE_GREEN' }, { policy });
  const serviceDeploymentArn = 'arn:aws:ecs:eu-central-1:123456789012:service-deployment/sandbox/shop/abc';
  const { status, body } = await callJson(sandbox, 'ecs', 'ContinueServiceDeployment', {
    serviceDeploymentArn,
    hookId: 'x',
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    __type: 'AccessDeniedException',
    message: expect.stringContaining('ecs:ContinueServiceDeployment'),
  });
});
