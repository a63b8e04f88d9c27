import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { mutations, runBundle, SPEED } from './e2e.ts';

// One world for all: whatever is wrong with its inputs, the action changes nothing in it.
let sandbox: Sandbox;

beforeAll(async () => {
  const shop = { name: 'shop', desiredCount: 1, trafficShifting: {} };
  const plain = { name: 'plain', desiredCount: 1 };
  sandbox = await startSandbox({ speed: SPEED, scenario: { services: [shop, plain] } });
  await sandbox.invoke('ecs', 'CreateService', {
    cluster: sandbox.cluster,
    serviceName: 'bare',
    desiredCount: 1,
    taskDefinition: 'shop',
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
  });
});
afterAll(() => sandbox[Symbol.asyncDispose]());

const CHECKS = 'checks:\n  - httpGet: { path: / }\n    expect: { status: 200 }\n';
const SMOKE = { 'smoke-test': 'checks.yml', 'smoke-test-target': 'http://127.0.0.1:9/' };

function run(inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  writeFileSync(path.join(workspace, 'checks.yml'), CHECKS);
  writeFileSync(path.join(workspace, 'service.json'), '{"desiredCount": 1, "launchType": "FARGATE"}');
  writeFileSync(path.join(workspace, 'task.json'), TASK);
  return runBundle('deploy-ecs', sandbox, { service: 'shop', images: 'web=shop:v2', ...inputs }, { workspace });
}

const TASK = JSON.stringify({
  family: 'new',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'web', image: 'shop:v1' }],
});

describe('deploy-ecs refuses, before anything is changed,', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    [
      'a plan that ECS cannot do, with the nearest',
      { plan: '25@1m, 50@1m, 100@1m' },
      [/^input plan: ECS itself cannot go 25-50-100: .* Nearest: 25-100, or linear-25-5m/],
    ],
    ['a plan that nobody knows', { plan: 'cannary-10-5m' }, [/^input plan: .*did you mean canary-10-5m/]],
    [
      'a plan of another strategy',
      { strategy: 'blue-green', plan: '10@5m, 100@5m' },
      [/^input plan: the plan goes 10-100, which is not `blue-green` but `canary`: give that, or `plan` alone/],
    ],
    [
      'stages that are longer than ECS keeps any',
      { plan: '10@2d, 100@1m' },
      [/^input plan: ECS by itself keeps a stage for a day .* `wait-until: paused`/],
    ],
    [
      'weights of a service without load balancer, with what it can do',
      { service: 'bare', strategy: 'canary' },
      [/^input service: `bare` has no load balancer .* Deploy it with `strategy: rolling`/],
    ],
    [
      'weights of a service that does not tell ECS enough, with what to add',
      { service: 'plain', strategy: 'blue-green' },
      [
        /^input service: `plain` lacks alternateTargetGroupArn, .*"productionListenerRule": "<ARN of the listener rule/s,
      ],
    ],
    [
      'to wait for a stage of a rolling deployment',
      { 'wait-until': 'shifted' },
      [/^input wait-until: a rolling deployment has no stages.* there is `done` alone\. Give `strategy: canary`/],
    ],
    [
      'to pause and smoke test a rolling deployment: both at once',
      { service: 'plain', strategy: 'rolling', 'wait-until': 'paused', ...SMOKE },
      [/^input wait-until: a rolling deployment/, /^input smoke-test: a rolling deployment .*in a step after this one/],
    ],
    [
      'to pause what waits for nothing',
      { strategy: 'all-at-once', 'wait-until': 'paused' },
      [/^input wait-until: `all-at-once` waits for nothing .* Give `strategy: blue-green`/],
    ],
    [
      'to be gone before the smoke test is asked',
      { strategy: 'canary', 'wait-until': 'POST_SCALE_UP', ...SMOKE },
      [/^input wait-until: the smoke test is asked at POST_TEST_TRAFFIC_SHIFT, which comes after POST_SCALE_UP/],
    ],
    [
      'a check file with paths and no target',
      { strategy: 'canary', 'smoke-test': 'checks.yml' },
      [/^checks\.yml:2:\d+: .*`smoke-test-target`/],
    ],
    [
      'a target without check file',
      { strategy: 'canary', 'smoke-test-target': 'http://127.0.0.1:9/' },
      [/^input smoke-test-target: is for the paths of a check file: give `smoke-test`, too/],
    ],
    [
      'a check file that is not there, and a plan, and a release that must not go back: all at once',
      { plan: '10-20', 'smoke-test': 'cheks.yml', 'rollback-safe': 'false' },
      [
        /^input plan: the last stage must be 100/,
        /^input smoke-test: `cheks\.yml` is not a file that can be read \(ENOENT\)/,
        /^input smoke-test: a smoke test that nobody answers, .* Use one of the two/,
      ],
    ],
    [
      'a pause in a first deployment',
      {
        service: 'new',
        'task-definition': 'task.json',
        'service-definition': 'service.json',
        strategy: 'canary',
        'wait-until': 'paused',
      },
      [/^input wait-until: the service does not exist yet: its first deployment has no traffic that could wait/],
    ],
  ])('%s', async (_what, inputs, told) => {
    const { exitCode, outputs, annotations } = await run(inputs);

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 1, result: 'failed' });
    const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual(told.map((message) => expect.stringMatching(message)));
    expect(mutations(sandbox)).toEqual([]);
  });
});

describe('a dry run', () => {
  test('shows the plan as ECS carries it out, and what is different for this deployment', async () => {
    const { exitCode, outputs, log, summary } = await run({ plan: '10@90s, 100@2m', 'dry-run': 'true' });

    expect({ exitCode, result: outputs['result'] }).toEqual({ exitCode: 0, result: 'unchanged' });
    const said = log.join('\n');
    expect(said).toMatch(/canary, by ECS itself\n.*1\. 10% for 1m30s\n.*2\. 100% for 2m\n/);
    expect(said).toMatch(/ECS keeps whole minutes, .*: 10% for 2 min, 100% for 2 min/);
    expect(summary).toContain('- this deployment.strategy: ROLLING\n+ this deployment.strategy: CANARY\n');
    expect(summary).toContain('"canaryBakeTimeInMinutes":2}');
    expect(mutations(sandbox)).toEqual([]);
  });

  test('of a deployment that is to be paused shows what canary-shift will be given', async () => {
    const { log } = await run({ plan: 'linear-50-5m', 'wait-until': 'paused', 'dry-run': 'true', ...SMOKE });

    const said = log.join('\n');
    expect(said).toMatch(/linear, within .*\n.*1\. 50% for 5m to 15m\n/);
    expect(said).toMatch(/before any production traffic: the smoke test/);
    expect(said).toContain('"PRE_PRODUCTION_TRAFFIC_SHIFT","POST_PRODUCTION_TRAFFIC_SHIFT"');
    expect(said).not.toContain('Nobody judges');
    expect(mutations(sandbox)).toEqual([]);
  });
});
