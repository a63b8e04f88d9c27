import { expect, test } from '@jest/globals';
import { runStep } from './e2e.ts';
import { FROZEN, productionWith, workspaceWith } from './planWorld.ts';

/** Where an environment is, for what goes back or steers. */
const find = (text: string, inputs: Readonly<Record<string, string>>) =>
  runStep(
    'plan',
    { purpose: 'find', ...inputs },
    { workspace: workspaceWith(text), env: { GITHUB_EVENT_NAME: 'schedule' } },
  );

test('an environment is found in a freeze, by the clock, and by whoever may not deploy to it', async () => {
  const held = productionWith(FROZEN, 'auto-deploy: false').replace('service: shop', 'service: [web, worker]');
  const run = await find(held, { environment: 'production' });

  expect([run.exitCode, run.annotations, run.summary]).toEqual([0, [], '']);
  expect(run.outputs).toMatchObject({
    result: 'ready',
    reason: '`production` is web, worker, in the cluster sandbox.',
    environment: 'production',
  });
  expect(JSON.parse(run.outputs['plan']!).target).toMatchObject({ cluster: 'sandbox', services: ['web', 'worker'] });
  expect(JSON.parse(run.outputs['matrix']!).include).toHaveLength(2);
});

test('nothing of a release is taken for it, and the environment is named', async () => {
  const run = await find(productionWith(), { images: 'web=shop:v2', override: 'Login is down' });

  expect([run.exitCode, run.outputs['result']]).toEqual([1, 'failed']);
  expect(run.annotations.map(({ message }) => message)).toEqual([
    'input images: has no meaning with `purpose: find`, which deploys nothing: leave one of both out.',
    'input override: has no meaning with `purpose: find`, which deploys nothing: leave one of both out.',
    'input environment: must be given with `purpose: find`.',
  ]);
});
