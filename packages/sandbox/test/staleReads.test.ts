import { expect, test } from '@jest/globals';
import { startSandbox } from '../src/index.ts';
import { callJson } from './wire.ts';

test('a read made stale answers as before the last change, the next one as it is', async () => {
  await using sandbox = await startSandbox({ speed: 100, scenario: { quirks: { staleReadsMs: 0 } } });
  const here = { cluster: 'sandbox', service: 'shop' };
  const deploymentIds = async () => {
    const { body } = await callJson(sandbox, 'ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] });
    return body.services[0].deployments.map(({ id }: { id: string }) => id);
  };
  const serviceDeployments = async () =>
    (await callJson(sandbox, 'ecs', 'ListServiceDeployments', here)).body.serviceDeployments.length;
  const before = await deploymentIds();
  await callJson(sandbox, 'ecs', 'UpdateService', { ...here, forceNewDeployment: true });
  sandbox.faults.add([
    { on: 'ecs:DescribeServices', kind: 'stale', times: 2 },
    { on: 'ecs:ListServiceDeployments', kind: 'stale', times: 1 },
  ]);

  expect([await deploymentIds(), await deploymentIds()]).toEqual([before, before]);
  expect(await deploymentIds()).not.toEqual(before);
  expect([await serviceDeployments(), await serviceDeployments()]).toEqual([1, 2]);
});

test('no other call can be made stale', async () => {
  await using sandbox = await startSandbox({ speed: 100, scenario: { services: [] } });
  expect(() => sandbox.faults.add({ on: 'ecs:*', kind: 'stale' })).toThrow(/stale can only be ecs:DescribeServices/);
});
