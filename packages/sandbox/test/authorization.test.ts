import { describe, expect, test } from '@jest/globals';
import { startSandbox, type ScenarioInput } from '../src/index.ts';
import { callJson, callQuery } from './wire.ts';

const SERVICE = 'arn:aws:ecs:eu-central-1:123456789012:service/sandbox/shop';
const reads = { Effect: 'Allow' as const, Action: 'ecs:Describe*', Resource: '*' };
const ELB = '2015-12-01';

const start = (scenario: ScenarioInput) => startSandbox({ speed: 100, scenario: { services: [], ...scenario } });

describe('a policy in the scenario', () => {
  test('refuses what it does not allow, naming action and resource, before anything happens', async () => {
    await using sandbox = await startSandbox({ speed: 100, scenario: { policy: { Statement: [reads] } } });

    const read = await callJson(sandbox, 'ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] });
    const write = await callJson(sandbox, 'ecs', 'UpdateService', {
      cluster: 'sandbox',
      service: 'shop',
      desiredCount: 9,
    });

    expect(read.body.services).toMatchObject([{ desiredCount: 2 }]);
    expect(write).toEqual({
      status: 400,
      body: {
        __type: 'AccessDeniedException',
        message:
          'User: arn:aws:sts::123456789012:assumed-role/sandbox/session is not authorized to perform: ' +
          `ecs:UpdateService on resource: ${SERVICE} because no identity-based policy allows the ecs:UpdateService action`,
      },
    });
    expect(await sandbox.invoke('ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] })).toMatchObject({
      services: [{ desiredCount: 2 }],
    });
  });

  test('refuses a role that may not be passed to ECS, although the call itself is allowed', async () => {
    const may = { Effect: 'Allow' as const, Action: 'ecs:*', Resource: '*' };
    const pass = {
      Effect: 'Allow' as const,
      Action: 'iam:PassRole',
      Resource: '*/shop-task',
      Condition: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    };
    await using sandbox = await start({ policy: { Statement: [may, pass] } });
    const register = (taskRoleArn: string) =>
      callJson(sandbox, 'ecs', 'RegisterTaskDefinition', {
        family: 'shop',
        taskRoleArn,
        containerDefinitions: [{ name: 'web', image: 'shop:v1', memory: 128 }],
      });

    expect((await register('arn:aws:iam::123456789012:role/shop-task')).status).toBe(200);
    expect((await register('arn:aws:iam::123456789012:role/admin')).body).toMatchObject({
      __type: 'AccessDeniedException',
      message: expect.stringContaining('iam:PassRole on resource: arn:aws:iam::123456789012:role/admin'),
    });
  });

  test('is answered by query services as 403, with what is denied on purpose said so', async () => {
    const denied = { Effect: 'Deny' as const, Action: 'elasticloadbalancing:*', Resource: '*' };
    await using sandbox = await start({ policy: { Statement: [denied] } });

    const { status, body } = await callQuery(sandbox, ELB, 'DescribeRules');

    expect(status).toBe(403);
    expect(body).toMatch(/<Code>AccessDenied<\/Code>.*elasticloadbalancing:DescribeRules.*with an explicit deny/);
  });

  test('that makes no sense is refused with all that is wrong', async () => {
    const policy = { Statement: [{ Effect: 'Permit', Action: 'ecs:*' }] } as unknown as ScenarioInput['policy'];
    await expect(start({ policy })).rejects.toThrow(/policy\.Statement/);
  });
});

test('a denied call by fault reads as one by policy, with IAM’s name of the service', async () => {
  await using sandbox = await start({ faults: [{ on: 'elbv2:ModifyRule', kind: 'deny' }] });
  const RuleArn = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener-rule/app/shop/1/2/3';
  const { body } = await callQuery(sandbox, ELB, 'ModifyRule', { RuleArn });
  expect(body).toContain(
    `elasticloadbalancing:ModifyRule on resource: ${RuleArn} because no identity-based policy allows`,
  );
});

describe('credentials', () => {
  test('that expire say when, and are refused from then on', async () => {
    await using sandbox = await start({ credentialsExpireAfterSeconds: 60 });
    const { AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION = '' } = sandbox.env;
    const identity = () => callQuery(sandbox, '2011-06-15', 'GetCallerIdentity');
    const clusters = () => callJson(sandbox, 'ecs', 'ListClusters');

    expect(AWS_SESSION_TOKEN).toBeDefined();
    expect((await clusters()).status).toBe(200);
    await sandbox.clock.sleep(61_000);

    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(AWS_CREDENTIAL_EXPIRATION));
    expect(await clusters()).toMatchObject({ status: 400, body: { __type: 'ExpiredTokenException' } });
    expect(await identity()).toMatchObject({ status: 403, body: expect.stringContaining('<Code>ExpiredToken</Code>') });
  });

  test('can be found expired by single calls', async () => {
    await using sandbox = await start({ faults: [{ on: 'ecs:ListClusters', kind: 'expire', times: 1 }] });
    const clusters = () => callJson(sandbox, 'ecs', 'ListClusters');
    expect((await clusters()).body).toMatchObject({ __type: 'ExpiredTokenException' });
    expect((await clusters()).status).toBe(200);
  });

  test('last for ever by default, and then are no session', async () => {
    await using sandbox = await start({});
    expect(sandbox.env).not.toHaveProperty('AWS_SESSION_TOKEN');
  });
});
