import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { ActionRun } from '@deploy-actions/runner';
import { runBundle, shopSandbox } from './e2e.ts';
import { openSlots } from './slotsWorld.ts';

/** What a user of one cloud may load at most, bytes of JavaScript. */
const MOST = 2_900_000;

const PLAN = 'stages: 10@10m, 100@5m\ncriteria: error-rate < 1%\n';

/** What only the code of one cloud has in it. */
const AZURE = /rampUpRules|class ClientAssertionCredential/;
const AWS = /class ECSClient|class DescribeServicesCommand/;

/** Runs a step, and lists the files of dist/ that Node has loaded for it. */
async function loadedBy(step: (env: Readonly<Record<string, string>>) => Promise<ActionRun>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'loaded-'));
  const { exitCode, log } = await step({ NODE_V8_COVERAGE: folder });
  expect({ exitCode, log }).toEqual({ exitCode: 0, log });
  const urls = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:') && url.includes('/dist/'));
  });
  const files = [...new Set(urls)].map((url) => fileURLToPath(url));
  const having = (what: RegExp) => files.filter((file) => what.test(readFileSync(file, 'utf8')));
  return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), having };
}

test('who is on ECS loads nothing of Azure', async () => {
  await using sandbox = await shopSandbox({ trafficShifting: {} });
  const { taskDefinition } = (await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' })) as {
    taskDefinition: { taskDefinitionArn: string };
  };
  const inputs = {
    service: 'shop',
    'task-definition': taskDefinition.taskDefinitionArn,
    criteria: 'error-rate < 1%',
    journal: 'off',
    'dry-run': 'true',
  };
  const { having } = await loadedBy((env) =>
    runBundle('canary-shift', sandbox, inputs, { env: { ...sandbox.env, ...env } }),
  );
  expect(having(AZURE)).toEqual([]);
  expect(having(AWS)).not.toEqual([]);
}, 60_000);

test('who is on App Service loads nothing of AWS, and 2.9 MB at most', async () => {
  await using world = await openSlots({ perSecond: 1 });
  const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  writeFileSync(path.join(workspace, 'checks.yml'), 'checks: [{ name: up, httpGet: { path: /health } }]\n');
  writeFileSync(path.join(workspace, 'plan.yml'), PLAN);
  const smoke = { 'smoke-test': 'checks.yml', 'smoke-test-target': world.sandbox.urlOf('shop') };
  for (const [action, inputs] of [
    ['canary-shift', { ...smoke, image: 'shop:v2', 'plan-file': 'plan.yml' }],
    ['deploy-azure', { 'smoke-test': 'checks.yml', image: 'shop:v2', 'allow-tag': 'true' }],
    ['rollback', { to: 'shop:v0' }],
  ] as const) {
    const step = (env: Readonly<Record<string, string>>) =>
      world.run(action, { ...inputs, 'dry-run': 'true' }, { env, workspace });
    // one after the other: they are one world's
    // oxlint-disable-next-line no-await-in-loop
    const { bytes, having } = await loadedBy(step);
    expect(having(AWS)).toEqual([]);
    expect(having(AZURE)).not.toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MOST);
  }
}, 60_000);
