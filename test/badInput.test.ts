import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import type { Sandbox } from '@deploy-actions/sandbox';
import { mutations, runBundle, shopSandbox } from './e2e.ts';

// One world for all: whatever is wrong with its inputs, the action changes nothing in it.
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await shopSandbox({ desiredCount: 0 });
  await createService('billing', 'CODE_DEPLOY');
  await createService('reports', 'EXTERNAL');
  const containerDefinitions = [{ name: 'web', image: 'shop:v1', memory: 128 }];
  await sandbox.invoke('ecs', 'RegisterTaskDefinition', { family: 'old', containerDefinitions });
  await sandbox.invoke('ecs', 'DeregisterTaskDefinition', { taskDefinition: 'old:1' });
});
afterAll(() => sandbox[Symbol.asyncDispose]());

interface Case {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
  /** Variables that the step's environment does not have. */
  readonly without?: readonly string[];
  /** All annotations, in order. */
  readonly told: readonly RegExp[];
}

const BROKEN_YAML = 'family: shop\ncontainerDefinitions:\n  - name: web\n   image: shop:v2\n';
const BROKEN_JSON = '{\n  "family": "shop",\n  "containerDefinitions": [,]\n}\n';

describe('deploy-ecs refuses, before anything is changed,', () => {
  test.each<[string, Case]>([
    [
      'a file that is not there',
      {
        inputs: { 'task-definition': 'deploy/task.yml' },
        told: [/^input task-definition: `deploy\/task.yml` .*ENOENT/],
      },
    ],
    [
      'broken YAML, with its place',
      { inputs: { 'task-definition': 'task.yml' }, files: { 'task.yml': BROKEN_YAML }, told: [/is not YAML here/] },
    ],
    [
      'broken JSON, with its place',
      { inputs: { 'task-definition': 'task.json' }, files: { 'task.json': BROKEN_JSON }, told: [/is not JSON here/] },
    ],
    [
      'a container that is not there, with those that are',
      {
        inputs: { images: 'wbe=shop:v2' },
        told: [/^input images: line 1: there is no container `wbe` .* It has `web`/],
      },
    ],
    ['an empty image', { inputs: { images: 'web=' }, told: [/^input images: line 1: the image of `web` is empty/] }],
    [
      'the same image given twice',
      { inputs: { images: 'web=shop:v2\nweb=shop:v3' }, told: [/^input images: .*`web`.* (twice|more than once)/] },
    ],
    [
      'the same variable given twice, once with its container',
      {
        inputs: { environment: 'LEVEL=a\nweb/LEVEL=b' },
        told: [/^input environment: `web\/LEVEL` is given more than once/],
      },
    ],
    [
      'several mistakes, each by itself',
      {
        inputs: { images: 'wbe=shop:v2\nweb=', unset: 'NOTHING' },
        told: [/there is no container `wbe`/, /the image of `web` is empty/, /has no variable or secret `NOTHING`/],
      },
    ],
    ['no region', { without: ['AWS_REGION', 'AWS_DEFAULT_REGION'], told: [/^No AWS region\. Set AWS_REGION/] }],
    [
      'no credentials',
      {
        without: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
        told: [/^No AWS credentials\. Run aws-actions\/configure-aws-credentials/],
      },
    ],
    [
      'a cluster that is not there, with the nearest name',
      {
        inputs: { cluster: 'sandbx' },
        told: [/^input cluster: there is no cluster `sandbx` in this account and region\. Did you mean `sandbox`\?$/],
      },
    ],
    [
      'a service that is not there, with the nearest name and the file to write',
      {
        inputs: { service: 'shpo' },
        told: [
          /^input service: there is no active service `shpo` .* Did you mean `shop`\? To create it, [^]*# shpo\.yml/,
        ],
      },
    ],
    [
      'a service that resembles none, with those there are',
      { inputs: { service: 'website' }, told: [/There are (`(shop|billing|reports)`(, )?){3}\. To create it, /] },
    ],
    [
      'a task definition that was deregistered',
      { inputs: { 'task-definition': 'old:1' }, told: [/^input task-definition: `old:1` is inactive/] },
    ],
    [
      'a service that CodeDeploy deploys, with the way out',
      {
        inputs: { service: 'billing' },
        told: [
          /^input service: `billing` is deployed by CODE_DEPLOY.*deployment group.*--deployment-controller type=ECS/,
        ],
      },
    ],
    [
      'a service that something else deploys, with the way out',
      {
        inputs: { service: 'reports' },
        told: [/^input service: `reports` is deployed by EXTERNAL.*task sets.*--deployment-controller type=ECS/],
      },
    ],
  ])('%s', async (_what, { inputs = {}, files = {}, without = [], told }) => {
    const env = Object.fromEntries(Object.entries(sandbox.env).filter(([name]) => !without.includes(name)));

    const run = await runBundle(
      'deploy-ecs',
      sandbox,
      { service: 'shop', ...inputs },
      { env, workspace: workspaceWith(files) },
    );

    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } });
    expect(run.annotations.map(({ level, message }) => [level, message])).toEqual(
      told.map((message) => ['error', expect.stringMatching(message)]),
    );
    expect(everythingSaid(run)).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
    expect(mutations(sandbox)).toEqual([]);
  });

  test.each([
    ['task.yml', BROKEN_YAML, 4, 'task.yml:4:1: is not YAML here'],
    ['task.json', BROKEN_JSON, 3, 'task.json:3:28: is not JSON here'],
  ])('%s that is broken, with an annotation on its line', async (file, text, line, message) => {
    const workspace = workspaceWith({ [file]: text });

    const run = await runBundle('deploy-ecs', sandbox, { service: 'shop', 'task-definition': file }, { workspace });

    expect(run.annotations).toMatchObject([{ level: 'error', file, line, message: expect.stringContaining(message) }]);
  });
});

test('a service that is not there is refused all the same when nothing may be listed', async () => {
  sandbox.faults.add({ on: 'ecs:ListServices', kind: 'deny' });

  const run = await runBundle('deploy-ecs', sandbox, { service: 'shpo' });

  expect(run.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/there is no active service `shpo` in cluster `sandbox`\. To create it, /),
  ]);
});

async function createService(serviceName: string, type: string): Promise<void> {
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
  const rolling = { taskDefinition: 'shop', launchType: 'FARGATE', networkConfiguration };
  await sandbox.invoke('ecs', 'CreateService', {
    cluster: sandbox.cluster,
    serviceName,
    desiredCount: 0,
    deploymentController: { type },
    ...rolling,
  });
}

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(workspace, file), text);
  return workspace;
}

function everythingSaid({ log, summary, outputs }: ActionRun): string {
  return [...log, summary, ...Object.values(outputs)].join('\n');
}
