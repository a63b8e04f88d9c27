import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runAction, type ActionRun } from '@deploy-actions/runner';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import { runningImages, safe, SPEED } from '../e2e.ts';

/** A checkout of aws-actions/amazon-ecs-deploy-task-definition: a judge of the sandbox that we did not write. */
const PEER = process.env['PEER_FOLDER'] ?? '';

/**
 * Without stale reads: this action takes the state before its own UpdateService for a rollback, so what it says would
 * depend on who is faster. docs/compare.md has that row.
 */
function shopSandbox(): Promise<Sandbox> {
  return startSandbox({
    speed: SPEED,
    scenario: { services: [{ name: 'shop', ...safe }], quirks: { staleReadsMs: 0 } },
  });
}

async function runPeer(sandbox: Sandbox, image: string): Promise<ActionRun> {
  const { taskDefinition } = await sandbox.invoke('ecs', 'DescribeTaskDefinition', { taskDefinition: 'shop' });
  taskDefinition.containerDefinitions[0].image = image;
  const workspace = mkdtempSync(path.join(tmpdir(), 'peer-'));
  writeFileSync(path.join(workspace, 'task.json'), JSON.stringify(taskDefinition));
  return runAction({
    folder: PEER,
    workspace,
    env: { ...sandbox.env },
    inputs: {
      'task-definition': 'task.json',
      service: 'shop',
      cluster: sandbox.cluster,
      'wait-for-service-stability': 'true',
    },
  });
}

describe('aws-actions/amazon-ecs-deploy-task-definition', () => {
  test('deploys on the sandbox, unmodified', async () => {
    await using sandbox = await shopSandbox();

    const run = await runPeer(sandbox, 'shop:v2');

    expect(run).toMatchObject({ exitCode: 0, outputs: { 'task-definition-arn': expect.stringMatching(/shop:2$/) } });
    expect(runningImages(sandbox)).toEqual(['shop:v2', 'shop:v2']);
  });

  test('notices that its deployment is gone when the circuit breaker brought the previous release back', async () => {
    await using sandbox = await shopSandbox();

    const run = await runPeer(sandbox, 'shop:v2-crash');

    expect(run.exitCode).toBe(1);
    expect(runningImages(sandbox)).toEqual(['shop:v1', 'shop:v1']);
  });
});
