import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { startSandbox } from '@deploy-actions/sandbox';
import { parse } from 'yaml';
import { runBundle, runningImages, SPEED } from './e2e.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = path.join(ROOT, 'examples/ecs-service');
const WORKFLOW = readFileSync(path.join(EXAMPLE, '.github/workflows/deploy.yml'), 'utf8');

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, string>>;
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
    const { steps } = parse(WORKFLOW).jobs.deploy as { steps: Step[] };
    const step = steps.find(({ uses }) => uses.startsWith('org/deploy-actions/'))!;
    const digest = `sha256:${'a'.repeat(64)}`;
    const inputs = Object.entries(step.with).map(([name, value]) => [
      name,
      value.replaceAll('${{ vars.IMAGE_DIGEST }}', digest),
    ]);

    const run = await runBundle('deploy-ecs', sandbox, Object.fromEntries(inputs), { workspace: EXAMPLE });

    expect(run.outputs['result']).toBe('succeeded');
    expect(runningImages(sandbox)).toEqual(Array(2).fill(expect.stringMatching(new RegExp(`shop@${digest}$`))));
  });
});
