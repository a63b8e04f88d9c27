import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ended, resultOf } from './deployEcsNativeWorld.ts';
import { atRest, openWorld, QUICK, restOf, settledRest } from './rolloutWorld.ts';

test('deploy-ecs leaves a release paused, smoke-test asks it, canary-shift gives it its traffic', async () => {
  // with time to spare: the pause ends by itself
  await using shop = await openWorld('shop:v0', { speed: 30 });
  const before = restOf(shop);
  const workspace = mkdtempSync(path.join(tmpdir(), 'chain-'));
  writeFileSync(
    path.join(workspace, 'checks.yml'),
    'checks:\n  - httpGet: { path: / }\n    expect: { status: 200, headers: { x-release: shop:v2 } }\n    periodSeconds: 0.1\n',
  );
  const { plan } = QUICK;

  const deployed = await shop.run('deploy-ecs', { images: 'web=shop:v2', plan, 'wait-until': 'paused' });
  const tested = await shop.run(
    'smoke-test',
    { 'check-file': 'checks.yml', target: shop.sandbox.testUrls['shop']! },
    { workspace },
  );
  const shifted = await shop.run('canary-shift', QUICK);

  expect(resultOf(deployed)).toEqual(ended('paused', deployed));
  expect(resultOf(tested)).toEqual(ended('passed', tested));
  expect(resultOf(shifted)).toEqual(ended('succeeded', shifted));
  expect(shifted.outputs['service-deployment-arn']).toBe(deployed.outputs['service-deployment-arn']);
  expect(await settledRest(shop)).toEqual(atRest('shop:v2', before));
  expect((await shop.traffic.stop()).failed).toBe(0);
});
