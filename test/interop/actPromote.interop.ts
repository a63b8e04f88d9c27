import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startGitHub, startSandbox } from '@deploy-actions/sandbox';
import { runningImages, safe } from '../e2e.ts';
import { appRepository, publish, runWorkflow, type WorkflowRun } from './actWorld.ts';

/** promote.yml; where nothing good is to come of it with a workflow in place of deploy-ecs.yml that tells what it is given. */

const EXAMPLE = 'examples/promote';

/** Deploys what it is given, unless it is told that it is bad there. */
const DEPLOY = `
name: Deploy
on:
  workflow_call:
    inputs:
${['environment', 'environments-file', 'images', 'version', 'services', 'waves', 'override', 'aws-region', 'runs-on']
  .map((name) => `      ${name}: { type: string, default: '' }\n`)
  .join('')}    outputs:
      result: { value: '\${{ jobs.deploy.outputs.result }}' }
jobs:
  deploy:
    runs-on: ubuntu-24.04
    outputs: { result: '\${{ steps.deploy.outputs.result }}' }
    steps:
      - id: deploy
        env: { ENVIRONMENT: '\${{ inputs.environment }}', IMAGES: '\${{ inputs.images }}', VERSION: '\${{ inputs.version }}' }
        run: |
          printf '%s' "$IMAGES" > "$REPORT/artifacts/$ENVIRONMENT"
          if [ "$VERSION" = "bad-in-$ENVIRONMENT" ]; then echo result=rolled-back >> "$GITHUB_OUTPUT"; exit 1; fi
          if [ "$VERSION" = "nobody-in-$ENVIRONMENT" ]; then echo result=none >> "$GITHUB_OUTPUT"; exit 0; fi
          echo result=succeeded >> "$GITHUB_OUTPUT"
`;

const published = publish();
const toldOnly = publish({ 'deploy-ecs.yml': DEPLOY });
const replaced = new Set([...published.replaced, ...toldOnly.replaced]);
console.log(`Replaced in a copy, for act:\n${[...replaced].map((each) => `  ${each}\n`).join('')}`);

const DIGEST = `shop@sha256:${'a'.repeat(64)}`;

const ENVIRONMENTS = '.github/environments.yml';

/** Three deployments, in real time. */
const PATIENCE_MS = 300_000;

/** The example's environments as services of one sandbox, which has no users to judge by. */
function onOneCluster(): string {
  const text = readFileSync(path.join(import.meta.dirname, '../../..', EXAMPLE, ENVIRONMENTS), 'utf8');
  return text
    .replaceAll(/role-to-assume: '[^']*'/g, '')
    .replace('criteria: error-rate < 1%', 'criteria: none')
    .replace('stages: 10@10m, 100@5m', 'stages: 10@1m, 100@1m')
    .replace('cluster: shop-dev,', 'service: development')
    .replace('cluster: shop-staging,', 'service: staging')
    .replace('ecs: {  }', 'ecs: { service: production }');
}

function promote(image: string, version = 'v2'): Promise<WorkflowRun> {
  return runWorkflow(toldOnly, {
    app: appRepository(EXAMPLE),
    workflow: 'promote.yml',
    inputs: { image, version },
    env: { GITHUB_REPOSITORY: 'octo-org/shop' },
  });
}

describe('as act runs promote.yml,', () => {
  test(
    'every environment gets the same digest, one after the other, each by its own plan',
    async () => {
      await using github = await startGitHub();
      await using sandbox = await startSandbox({
        speed: 60,
        scenario: {
          cluster: 'shop',
          services: [
            { name: 'development', desiredCount: 1, ...safe },
            { name: 'staging', desiredCount: 1, trafficShifting: {} },
            { name: 'production', desiredCount: 1, trafficShifting: {} },
          ],
        },
      });
      const image = DIGEST.replace('shop@', 'shop:v2@');
      const run = await runWorkflow(published, {
        app: appRepository(EXAMPLE, { [ENVIRONMENTS]: onOneCluster() }),
        workflow: 'promote.yml',
        inputs: { image, version: 'v2' },
        env: { ...github.env, ...sandbox.env },
      });

      expect([run.exitCode, run.exitCode === 0 ? '' : run.output]).toEqual([0, '']);
      const updates = sandbox.calls.snapshot().filter(({ action }) => action === 'UpdateService');
      const deployed = new Set(updates.map(({ input }) => (input as { service: string }).service));
      expect([...deployed]).toEqual(['development', 'staging', 'production']);
      expect(runningImages(sandbox)).toEqual([image, image, image]);
      expect(Object.keys(run.artifacts)).toContain('deployment-production-production-eu-central-1');
    },
    PATIENCE_MS,
  );

  test.each(['bad', 'nobody'])(
    'production gets nothing that has not been good before it: %s in staging',
    async (how) => {
      const run = await promote(DIGEST, `${how}-in-staging`);
      expect([run.exitCode, Object.keys(run.artifacts).toSorted()]).toEqual([
        how === 'bad' ? 1 : 0,
        ['development', 'staging'],
      ]);
    },
  );

  test('a tag, which may name another image by then, goes nowhere', async () => {
    const run = await promote('shop:v2');
    expect([run.exitCode, run.artifacts]).toEqual([1, {}]);
    expect(run.output).toContain('a tag can be moved');
  });
});
