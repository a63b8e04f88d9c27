import { describe, expect, test } from '@jest/globals';
import { startSandbox, type ScenarioInput } from '../src/index.ts';
import { callJson, callQuery } from './wire.ts';

const IAM = '2010-05-08';
const EXECUTION = 'arn:aws:iam::123456789012:role/shop-execution';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-db';

const start = (scenario: ScenarioInput = {}) => startSandbox({ speed: 200, scenario: { services: [], ...scenario } });

describe('IAM', () => {
  test('tells whom a role trusts, URL-encoded', async () => {
    await using sandbox = await start({ roles: [{ name: 'lambda', trustedService: 'lambda.amazonaws.com' }] });
    const { body } = await callQuery(sandbox, IAM, 'GetRole', { RoleName: 'lambda' });
    const document = /<AssumeRolePolicyDocument>(.*)<\/AssumeRolePolicyDocument>/.exec(body)![1]!;
    expect(document).toMatch(/^%7B/);
    expect(JSON.parse(decodeURIComponent(document)).Statement[0].Principal).toEqual({
      Service: 'lambda.amazonaws.com',
    });
  });

  test('has no other roles', async () => {
    await using sandbox = await start();
    const { status, body } = await callQuery(sandbox, IAM, 'GetRole', { RoleName: 'lambda' });
    expect([status, body]).toEqual([404, expect.stringContaining('<Code>NoSuchEntity</Code>')]);
  });

  test('evaluates what a role may do', async () => {
    const policy = {
      Statement: [
        { Effect: 'Allow' as const, Action: 'secretsmanager:GetSecretValue', Resource: `${SECRET}-*` },
        { Effect: 'Deny' as const, Action: 'logs:*', Resource: '*' },
      ],
    };
    await using sandbox = await start({ roles: [{ name: 'shop-execution', policy }] });
    const { body } = await callQuery(sandbox, IAM, 'SimulatePrincipalPolicy', {
      PolicySourceArn: EXECUTION,
      'ActionNames.member.1': 'secretsmanager:GetSecretValue',
      'ActionNames.member.2': 'logs:CreateLogStream',
      'ActionNames.member.3': 'ssm:GetParameters',
      'ResourceArns.member.1': `${SECRET}-abc123`,
    });
    const decisions = [...body.matchAll(/<EvalDecision>(\w+)<\/EvalDecision>/g)].map(([, decision]) => decision);
    expect(decisions).toEqual(['allowed', 'explicitDeny', 'implicitDeny']);
    expect(body).toContain(`<EvalResourceName>${SECRET}-abc123</EvalResourceName>`);
  });
});

describe('secrets and parameters', () => {
  test('are found by name, by partial and by full ARN, without their values', async () => {
    await using sandbox = await start();
    const describeSecret = (SecretId: string) => callJson(sandbox, 'secretsmanager', 'DescribeSecret', { SecretId });
    const { body } = await describeSecret('shop-db');
    expect(body).toMatchObject({ Name: 'shop-db', ARN: expect.stringMatching(/:secret:shop-db-\w{6}$/) });
    expect([(await describeSecret(SECRET)).body.ARN, (await describeSecret(body.ARN)).body.ARN]).toEqual([
      body.ARN,
      body.ARN,
    ]);
    expect((await describeSecret('shop-cache')).body).toMatchObject({ __type: 'ResourceNotFoundException' });
    expect(JSON.stringify(body)).not.toMatch(/SecretString/);
  });

  test('are listed by name', async () => {
    await using sandbox = await start({ parameters: ['/shop/db', '/shop/cache', '/other'] });
    const named = async (filter: object) => {
      const { body } = await callJson(sandbox, 'ssm', 'DescribeParameters', { ParameterFilters: [filter] });
      return body.Parameters.map(({ Name }: { Name: string }) => Name);
    };
    expect(await named({ Key: 'Name', Values: ['/shop/db', '/shop/none'] })).toEqual(['/shop/db']);
    expect(await named({ Key: 'Name', Option: 'BeginsWith', Values: ['/shop'] })).toEqual(['/shop/db', '/shop/cache']);
  });
});

/** Runs one task with this container, and gives it as it was when it had stopped. */
async function runToItsEnd(scenario: ScenarioInput, container: object): Promise<any> {
  await using sandbox = await start(scenario);
  await sandbox.invoke('ecs', 'RegisterTaskDefinition', {
    family: 'job',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: EXECUTION,
    containerDefinitions: [{ name: 'web', image: 'shop:exit-0', ...container }],
  });
  await sandbox.invoke('ecs', 'RunTask', {
    cluster: 'sandbox',
    taskDefinition: 'job',
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  });
  for (;;) {
    const [task] = (sandbox.state() as { ecs: { tasks: any[] } }).ecs.tasks;
    if (task.lastStatus === 'STOPPED') return task;
    await sandbox.clock.sleep(500);
  }
}

const logging = (group: string, more: object = {}) => ({
  logConfiguration: {
    logDriver: 'awslogs',
    options: { 'awslogs-group': group, 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'ecs', ...more },
  },
});
const secret = (valueFrom: string) => ({ secrets: [{ name: 'DB', valueFrom }] });

describe('a task does not start', () => {
  test.each<[string, ScenarioInput, object, RegExp]>([
    ['its secret is not there', {}, secret(`${SECRET}-gone`), /from asm: .*can't find the specified secret/],
    ['its parameter is not there', {}, secret('/shop/gone'), /from ssm: .*invalid parameters: \/shop\/gone/],
    [
      'its execution role may not read the secret',
      { roles: [{ name: 'shop-execution' }] },
      secret(SECRET),
      /shop-execution\/\w+ is not authorized to perform: secretsmanager:GetSecretValue/,
    ],
    [
      'its log group is not there',
      {},
      logging('/ecs/gone'),
      /log stream: ResourceNotFoundException: The specified log/,
    ],
    [
      'its execution role may not write logs',
      { roles: [{ name: 'shop-execution' }] },
      logging('/ecs/shop'),
      /not authorized to perform: logs:CreateLogStream/,
    ],
    [
      'its execution role may not log in to the registry',
      { roles: [{ name: 'shop-execution' }] },
      { image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:v1' },
      /ecr registry auth: .*ecr:GetAuthorizationToken on resource: \*/,
    ],
  ])('when %s', async (_title, scenario, container, reason) => {
    const task = await runToItsEnd(scenario, container);
    expect(task).toMatchObject({ stopCode: 'TaskFailedToStart', stoppedReason: expect.stringMatching(reason) });
    expect(task.stoppedReason).toMatch(/^ResourceInitializationError: /);
    expect(task).not.toHaveProperty('startedAt', expect.anything());
  });

  test('when nobody may take on its role: RunTask refuses', async () => {
    const roles = [{ name: 'shop-execution', trustedService: 'lambda.amazonaws.com' }];
    await expect(runToItsEnd({ roles }, {})).rejects.toMatchObject({
      code: 'ClientException',
      message: expect.stringContaining(`unable to assume the role '${EXECUTION}'`),
    });
  });
});

test.each<[string, object]>([
  ['secrets and parameters that are there', { ...secret(`${SECRET}:password::`) }],
  ['a log group that may be made', logging('/ecs/new', { 'awslogs-create-group': 'true' })],
])('a task starts with %s', async (_title, container) => {
  const task = await runToItsEnd({}, container);
  expect(task).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 0 }] });
});

test('a role of its own makes a service go wrong before anything runs', async () => {
  await expect(startSandbox({ speed: 200, scenario: { roles: [{ name: 'execution' }] } })).rejects.toThrow(
    /logs:CreateLogStream/,
  );
});
