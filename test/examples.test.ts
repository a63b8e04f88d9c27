import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { runAction } from '@deploy-actions/runner';
import { startSandbox } from '@deploy-actions/sandbox';
import { parse } from 'yaml';
import { runBundle, runningImages, SPEED } from './e2e.ts';
import { plan } from './planWorld.ts';

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

/** Which suite runs an example, by act or by the bundles that its steps name. A new example needs a run, and a row. */
const RUN_BY: Readonly<Record<string, string>> = {
  'deploy-azure': 'interop/chainAzure.interop.ts',
  'deploy-blue-green': 'interop/chain.interop.ts',
  'deploy-canary': 'interop/chainRollout.interop.ts',
  'deploy-hotfix': 'interop/chain.interop.ts',
  'deploy-monorepo': 'interop/chain.interop.ts',
  'deploy-rolling': 'interop/chain.interop.ts',
  'ecs-service': 'examples.test.ts',
  'ecs-service-canary': 'canaryShiftExample.test.ts',
  'ecs-service-checked': 'examples.test.ts',
  'ecs-service-stepwise': 'stepwiseExample.long.test.ts',
  environments: 'examples.test.ts',
  // it is what the page says, to the byte, and firstCanary.long.test.ts does what the page says
  'first-canary': 'firstCanary.test.ts',
  promote: 'interop/actPromote.interop.ts',
  'release-notes': 'interop/actRelease.interop.ts',
  rollback: 'interop/actRollback.interop.ts',
};

describe('examples/', () => {
  test('has none that no test runs', () => {
    expect(Object.keys(RUN_BY)).toEqual(readdirSync(path.join(ROOT, 'examples')).toSorted());
    for (const [example, suite] of Object.entries(RUN_BY)) {
      const text = readFileSync(path.join(ROOT, 'test', suite), 'utf8').replace(/^const RUN_BY[^]*?^};$/m, '');
      expect([suite, text]).toEqual([suite, expect.stringMatching(new RegExp(`['/\`]${example}['/\`]`))]);
    }
  });
});

describe('the example of environments', () => {
  const file = path.join(ROOT, 'examples/environments/.github/environments.yml');

  test.each([
    ['refs/heads/develop', 'development'],
    ['refs/heads/main', 'staging'],
    ['refs/tags/v1.4.0', 'production'],
  ])('plans a release of %s for %s', async (ref, environment) => {
    const env = { GITHUB_REF: ref, GITHUB_EVENT_NAME: 'push' };
    const run = await plan(readFileSync(file, 'utf8'), {}, { env });
    // its windows and freezes may be now
    expect(['ready', 'blocked']).toContain(run.outputs['result']);
    expect(run.outputs['environment']).toBe(environment);
  });
});

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
