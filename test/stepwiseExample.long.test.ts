import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { startGitHub, startSandbox, startTraffic } from '@deploy-actions/sandbox';
import { parse } from 'yaml';
import { runBundle, runningImages } from './e2e.ts';

const EXAMPLE = 'examples/ecs-service-stepwise';
const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../${EXAMPLE}/${file}`, import.meta.url)), 'utf8');
const { permissions, steps } = parse(read('.github/workflows/deploy.yml')).jobs.deploy;
const stepOf = (what: string) =>
  steps.find(({ uses, id }: { uses?: string; id?: string }) => id === what || uses?.includes(`/${what}@`));

test('the example brings its release to all users, by what it may do', async () => {
  const { 'id-token': _, ...may } = permissions;
  const { 'role-to-assume': role, ...inputs } = stepOf('canary-shift').with;
  const cluster: string = inputs.cluster;
  await using github = await startGitHub({ scenario: { tokens: [{ token: 'ghs_job', permissions: may }] } });
  await using sandbox = await startSandbox({
    speed: 90,
    scenario: { cluster, services: [{ name: inputs.service, weighted: true }] },
  });
  const traffic = startTraffic(sandbox.urls[inputs.service]!, { perSecond: 200 });
  // as the step before says it
  expect(stepOf('register').run).toContain('jq --arg image "$IMAGE" \'.containerDefinitions[0].image = $image\'');
  const definition = JSON.parse(read('deploy/task-definition.json'));
  const image = 'shop:v2';
  definition.containerDefinitions[0].image = image;
  const { taskDefinition } = await sandbox.invoke('ecs', 'RegisterTaskDefinition', definition);

  const run = await runBundle(
    'canary-shift',
    sandbox,
    { ...inputs, 'task-definition': taskDefinition.taskDefinitionArn, 'poll-interval-seconds': '0.2' },
    { env: { ...github.env, ...sandbox.env } },
  );

  expect(role).toBe(
    steps.find(({ uses }: { uses?: string }) => uses?.startsWith('aws-actions/')).with['role-to-assume'],
  );
  expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
  expect(new Set(runningImages(sandbox))).toEqual(new Set([image]));
  expect((await traffic.stop()).failures).toEqual({});
  expect(github.calls.snapshot().filter(({ status }) => status === 403)).toEqual([]);
}, 300_000);
