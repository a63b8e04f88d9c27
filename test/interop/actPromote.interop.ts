import { describe, expect, test } from '@jest/globals';
import { appRepository, publish, runWorkflow, type WorkflowRun } from './actWorld.ts';

/** promote.yml, with a workflow in place of deploy-ecs.yml that tells what it is given: what that does is shown elsewhere. */

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

const published = publish({ 'deploy-ecs.yml': DEPLOY });
console.log(`Replaced in a copy, for act:\n${published.replaced.map((each) => `  ${each}\n`).join('')}`);

const DIGEST = `shop@sha256:${'a'.repeat(64)}`;

function promote(image: string, version = 'v2'): Promise<WorkflowRun> {
  return runWorkflow(published, {
    app: appRepository('examples/promote'),
    workflow: 'promote.yml',
    inputs: { image, version },
    env: { GITHUB_REPOSITORY: 'octo-org/shop' },
  });
}

describe('as act runs promote.yml,', () => {
  test('every environment gets the same digest', async () => {
    const run = await promote(DIGEST);
    const images = `web=${DIGEST}`;
    expect([run.exitCode, run.artifacts]).toEqual([0, { development: images, staging: images, production: images }]);
  });

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
