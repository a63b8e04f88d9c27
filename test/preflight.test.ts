import { describe, expect, test } from '@jest/globals';
import {
  connectEcs,
  createEcrApi,
  createPreflightPorts,
  preflight,
  resolveDigests,
  type TaskDefinition,
} from '@deploy-actions/aws';
import { startSandbox, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';
import { configOf } from './awsFixture.ts';
import { SPEED } from './e2e.ts';

const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const TASK_ROLE = 'arn:aws:iam::123456789012:role/shop-task';
const EXECUTION_ROLE = 'arn:aws:iam::123456789012:role/shop-execution';
const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-db';

describe('pre-flight against the sandbox', () => {
  test('has nothing to say about a deployment that is sound', async () => {
    await using sandbox = await sandboxWith();
    expect(await findingsOf(sandbox, soundTask())).toEqual([]);
  });

  test('tells all at once what is not there', async () => {
    await using sandbox = await sandboxWith();
    const task = soundTask({
      image: `${REGISTRY}/shop:no-such-image`,
      portMappings: [{ containerPort: 9090 }],
      secrets: [
        { name: 'DB', valueFrom: `${SECRET}-of-somebody:password::` },
        { name: 'TOKEN', valueFrom: '/shop/nothing' },
      ],
      logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/nothing' } },
    });
    const findings = await findingsOf(sandbox, { ...task, taskRoleArn: `${TASK_ROLE}s`, memory: '300' });
    expect(findings).toEqual([
      expect.stringMatching(/^error size memory: /),
      expect.stringMatching(/^error images .*no-such-image.*: .*Push it/),
      expect.stringMatching(/^error roles .*role\/shop-tasks: there is no such role/),
      expect.stringMatching(/^error load-balancers web:8080: .*maps 9090/),
      expect.stringMatching(/^error log-groups \/ecs\/nothing: /),
      expect.stringMatching(/^error secrets \/shop\/nothing: there is no such parameter/),
      expect.stringMatching(/^error secrets .*shop-db-of-somebody: there is no such secret/),
    ]);
  });

  test('tells that ECS tasks may not assume a role, and that the execution role may not read a parameter', async () => {
    await using sandbox = await sandboxWith({
      roles: [{ name: 'shop-task', trustedService: 'lambda.amazonaws.com' }, { name: 'shop-execution' }],
    });
    const task = soundTask({ secrets: [{ name: 'TOKEN', valueFrom: '/shop/db' }] });
    expect(await findingsOf(sandbox, task)).toEqual([
      expect.stringMatching(/^error roles .*shop-task: its trust policy does not let ECS tasks assume it/),
      expect.stringMatching(
        /^error secret-access \/shop\/db: .*shop-execution` may not read it\. Allow `ssm:GetParameters`/,
      ),
    ]);
  });

  test('says of everything that may not be read which permission is missing, and finds no fault in it', async () => {
    await using sandbox = await sandboxWith({ policy: nothingBut('ecs:DescribeServices') });
    const findings = await findingsOf(sandbox, soundTask());
    expect(findings.filter((finding) => !/^warning .*could not be checked: it needs `/.test(finding))).toEqual([]);
    const needed = new Set(findings.flatMap((finding) => /it needs `(.*)`/.exec(finding)?.[1] ?? []));
    expect([...needed].toSorted()).toEqual([
      'ecr:DescribeImages',
      'elasticloadbalancing:DescribeTargetGroups',
      'iam:GetRole',
      'iam:SimulatePrincipalPolicy',
      'logs:DescribeLogGroups',
      'secretsmanager:DescribeSecret',
      'ssm:DescribeParameters',
    ]);
  });

  test('only reads', async () => {
    await using sandbox = await sandboxWith();
    await findingsOf(sandbox, soundTask());
    const actions = new Set(sandbox.calls.snapshot().map(({ service, action }) => `${service}:${action}`));
    expect([...actions].toSorted()).toEqual([
      'ecr:DescribeImages',
      'ecs:DescribeServices',
      'elbv2:DescribeTargetGroups',
      'iam:GetRole',
      'iam:SimulatePrincipalPolicy',
      'logs:DescribeLogGroups',
      'secretsmanager:DescribeSecret',
      'ssm:DescribeParameters',
    ]);
  });
});

describe('tags resolved by the sandbox', () => {
  test('become the digest under which ECR has the image', async () => {
    await using sandbox = await sandboxWith();
    const { taskDefinition, notes, problems } = await resolveDigests(
      soundTask(),
      createEcrApi(action, configOf(sandbox)),
    );
    expect([notes, problems]).toEqual([[], []]);
    expect(taskDefinition.containerDefinitions![0]!.image).toMatch(
      new RegExp(`^${REGISTRY}/shop@sha256:[0-9a-f]{64}$`),
    );
    expect(await findingsOf(sandbox, taskDefinition)).toEqual([]);
  });

  test.each(['shop:no-such-image', 'no-such-repository:v1'])('are a problem when there is no %s', async (image) => {
    await using sandbox = await sandboxWith();
    const task = soundTask({ image: `${REGISTRY}/${image}` });
    const { problems } = await resolveDigests(task, createEcrApi(action, configOf(sandbox)));
    expect(problems).toEqual([{ message: expect.stringContaining(image) }]);
  });
});

const action = { action: 'test', version: '0' };

/** A sandbox with the service `shop`; nothing here needs it to run. */
function sandboxWith(scenario: ScenarioInput = {}): Promise<Sandbox> {
  return startSandbox({ speed: SPEED, scenario: { services: [{ name: 'shop', desiredCount: 0 }], ...scenario } });
}

/** A release of the sandbox's service `shop` whose every part is there. */
function soundTask(web: object = {}): TaskDefinition {
  return {
    family: 'shop',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    taskRoleArn: TASK_ROLE,
    executionRoleArn: EXECUTION_ROLE,
    containerDefinitions: [
      {
        name: 'web',
        image: `${REGISTRY}/shop:v2`,
        portMappings: [{ containerPort: 8080 }],
        secrets: [
          { name: 'DB', valueFrom: `${SECRET}:password::` },
          { name: 'TOKEN', valueFrom: '/shop/db' },
        ],
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/shop' } },
        ...web,
      },
    ],
  };
}

/** What pre-flight says about a release of `shop`, as `severity check subject: message`. */
async function findingsOf(sandbox: Sandbox, taskDefinition: TaskDefinition): Promise<string[]> {
  const config = configOf(sandbox);
  const service = await connectEcs(action, config).describeService({ cluster: sandbox.cluster, service: 'shop' });
  const findings = await preflight(
    { taskDefinition, service: service!, now: new Date(), timeoutMs: 60_000, credentialsExpireAt: null },
    createPreflightPorts(action, config),
  );
  return findings.map(({ severity, check, subject, message }) => `${severity} ${check} ${subject}: ${message}`);
}

function nothingBut(...actions: string[]): NonNullable<ScenarioInput['policy']> {
  return { Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
