import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '@deploy-actions/runner';
import { startSandbox } from '@deploy-actions/sandbox';
import { parse } from 'yaml';
import { runBundle, runningImages, SPEED } from './e2e.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = path.join(ROOT, 'examples/ecs-service');
const WORKFLOW = workflowOf(EXAMPLE);
const DIGEST = `sha256:${'a'.repeat(64)}`;

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

function workflowOf(example: string): string {
  return readFileSync(path.join(example, '.github/workflows/deploy.yml'), 'utf8');
}

/** The step of one of our actions, with the variables of the repository filled in. */
function stepOf(workflow: string, action: string): Step {
  const filled = workflow.replaceAll('${{ vars.IMAGE_DIGEST }}', DIGEST);
  const { steps } = parse(filled).jobs.deploy as { steps: Step[] };
  return steps.find(({ uses }) => uses.startsWith(`org/deploy-actions/${action}@`))!;
}

describe('the example of a service on ECS', () => {
  test('is the workflow that the README shows', () => {
    expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(`\`\`\`yaml\n${WORKFLOW}\`\`\``);
  });

  test('deploys its own task definition', async () => {
    await using sandbox = await startSandbox({
      speed: SPEED,
      scenario: { cluster: 'shop', services: [{ name: 'web' }] },
    });
    const inputs = stepOf(WORKFLOW, 'deploy-ecs').with;

    const run = await runBundle('deploy-ecs', sandbox, inputs, { workspace: EXAMPLE });

    expect(run.outputs['result']).toBe('succeeded');
    expect(runningImages(sandbox)).toEqual(Array(2).fill(expect.stringMatching(new RegExp(`shop@${DIGEST}$`))));
  });
});

describe('the example of a service on ECS that is checked', () => {
  const example = path.join(ROOT, 'examples/ecs-service-checked');
  const workflow = workflowOf(example);

  test('passes once the release is deployed, and not before', async () => {
    await using sandbox = await startSandbox({
      speed: SPEED,
      scenario: { cluster: 'shop', services: [{ name: 'web' }] },
    });
    const check = stepOf(workflow, 'smoke-test');
    const workspace = mkdtempSync(path.join(tmpdir(), 'workspace-'));
    cpSync(path.join(example, 'smoke'), path.join(workspace, 'smoke'), { recursive: true });
    const smokeTest = (inputs: Readonly<Record<string, string>>) =>
      runAction({
        folder: path.join(ROOT, 'smoke-test'),
        inputs: { ...check.with, target: sandbox.urls['web']!, ...inputs },
        env: check.env!,
        workspace,
      });

    const before = await smokeTest({ 'deadline-seconds': '1' });
    const deployed = await runBundle('deploy-ecs', sandbox, stepOf(workflow, 'deploy-ecs').with);
    const after = await smokeTest({});

    expect(before.outputs).toMatchObject({ result: 'failed', reason: expect.stringContaining('still answers as') });
    expect(deployed.outputs['result']).toBe('succeeded');
    expect(after).toMatchObject({ exitCode: 0, outputs: { result: 'passed' } });
    expect(existsSync(path.join(workspace, 'reports/smoke.xml'))).toBe(true);
  });
});
