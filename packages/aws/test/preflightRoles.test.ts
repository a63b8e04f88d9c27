import { describe, expect, test } from '@jest/globals';
import { trustsEcsTasks } from '../src/preflight/trustPolicy.ts';
import { EXECUTION_ROLE, findingsOf, TASK_ROLE, trustPolicy, TRUSTS_ECS, type Situation } from './preflightWorld.ts';

const ecs = 'ecs-tasks.amazonaws.com';
const policy = (...Statement: object[]) => encodeURIComponent(JSON.stringify({ Statement }));
const allow = { Effect: 'Allow', Principal: { Service: ecs }, Action: 'sts:AssumeRole' };

describe('a trust policy', () => {
  test.each([
    ['names ECS tasks', trustPolicy({ Service: ecs }), 'yes'],
    ['names them among others', trustPolicy({ Service: ['ec2.amazonaws.com', ecs] }), 'yes'],
    ['names them under a condition', trustPolicy({ Service: ecs }, { Condition: { ArnLike: {} } }), 'yes'],
    ['allows all of STS', trustPolicy({ Service: ecs }, { Action: ['sts:TagSession', 'sts:*'] }), 'yes'],
    ['has a statement that is not in a list', encodeURIComponent(JSON.stringify({ Statement: allow })), 'yes'],
    ['names other services', trustPolicy({ Service: 'lambda.amazonaws.com' }), 'no'],
    ['names an account', trustPolicy({ AWS: 'arn:aws:iam::123456789012:root' }), 'no'],
    ['allows something else', trustPolicy({ Service: ecs }, { Action: 'sts:TagSession' }), 'no'],
    ['allows and denies', policy(allow, { ...allow, Effect: 'Deny' }), 'no'],
    ['denies under a condition', policy(allow, { ...allow, Effect: 'Deny', Condition: {} }), 'unclear'],
    ['says everybody', trustPolicy('*'), 'unclear'],
    ['says everybody but', policy({ Effect: 'Allow', NotPrincipal: {}, Action: 'sts:*' }), 'unclear'],
    ['is empty', policy(), 'no'],
    ['is not JSON', '%7B', 'unclear'],
    ['is not URL-encoded', '%', 'unclear'],
  ])('that %s', (_title, encoded, expected) => expect(trustsEcsTasks(encoded)).toBe(expected));
});

describe('a role', () => {
  test.each<[string, (situation: Situation) => void, RegExp]>([
    [
      'that does not exist',
      ({ world }) => world.roles.delete(TASK_ROLE),
      /^error roles .*role\/shop: there is no such role/,
    ],
    [
      'that has another path',
      ({ task }) => (task['executionRoleArn'] = 'arn:aws:iam::123456789012:role/execution'),
      /^error roles .*but `arn:aws:iam::123456789012:role\/team\/execution`, which has another path/,
    ],
    [
      'that ECS tasks may not assume',
      ({ world }) => world.roles.set(TASK_ROLE, trustPolicy({ Service: 'ec2.amazonaws.com' })),
      /^error roles .*does not let ECS tasks assume it\. Allow `sts:AssumeRole` to the service `ecs-tasks/,
    ],
    [
      'whose trust is unclear',
      ({ world }) => world.roles.set(TASK_ROLE, trustPolicy('*')),
      /^warning roles .*cannot be told/,
    ],
    [
      'of another account',
      ({ task }) => (task['taskRoleArn'] = 'arn:aws:iam::999999999999:role/shop'),
      /^error roles arn:aws:iam::999999999999:role\/shop: it belongs to another account/,
    ],
  ])('%s is told', async (_title, spoil, finding) => {
    const findings = (await findingsOf(spoil)).filter((each) => each.includes(' roles '));
    expect(findings).toEqual([expect.stringMatching(finding)]);
  });

  test('may be given by its name alone', async () => {
    const findings = await findingsOf(({ task, world }) => {
      task['executionRoleArn'] = 'simple';
      world.roles.set('arn:aws:iam::123456789012:role/simple', TRUSTS_ECS);
    });
    expect(findings).toEqual([]);
  });

  test('that is both task role and execution role is told once', async () => {
    const findings = await findingsOf(({ task, world }) => {
      task['taskRoleArn'] = EXECUTION_ROLE;
      world.roles.clear();
    });
    expect(findings).toHaveLength(1);
  });
});

describe('without an execution role', () => {
  test('a task on Fargate that needs one is refused, with every reason', async () => {
    const [finding, ...more] = await findingsOf(({ task }) => delete task['executionRoleArn']);
    expect(more).toEqual([]);
    expect(finding).toMatch(/^error execution-role shop: .*no `executionRoleArn`.* pulls the image of `web` from ECR/);
    expect(finding).toMatch(
      /writes the logs of `web` with it; ECS reads the secret of `web\/DB`, `web\/TOKEN`, `web\/FLAG`/,
    );
  });

  test.each<[string, Partial<Situation['service']>, number]>([
    [
      'on Fargate by a capacity provider',
      { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] },
      1,
    ],
    ['on EC2', { launchType: 'EC2' }, 0],
  ])('a task %s that only logs needs as it runs', async (_title, service, expected) => {
    const findings = await findingsOf((situation) => {
      delete situation.task['executionRoleArn'];
      situation.web.secrets = [];
      Object.assign(situation.service, service);
    });
    expect(findings).toHaveLength(expected);
  });
});
