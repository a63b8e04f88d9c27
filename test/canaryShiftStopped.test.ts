import { expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, until, type RolloutWorld } from './rolloutWorld.ts';

/** Somebody has ECS stop a deployment where it is: what ECS would deploy next is the candidate, though nobody called it good. */

async function deploymentAt(world: RolloutWorld, stage: string): Promise<string> {
  const { sandbox } = world;
  let found: string | null = null;
  const look = async () => {
    const { serviceDeployments } = await sandbox.invoke('ecs', 'ListServiceDeployments', {
      cluster: sandbox.cluster,
      service: 'shop',
    });
    const { serviceDeployments: described } = await sandbox.invoke('ecs', 'DescribeServiceDeployments', {
      serviceDeploymentArns: serviceDeployments.map((each: any) => each.serviceDeploymentArn),
    });
    found = described.find((each: any) => each.lifecycleStage === stage)?.serviceDeploymentArn ?? null;
  };
  await until(`a deployment at ${stage}`, () => (void look(), found !== null));
  return found!;
}

test('before it had traffic: the stable release is deployed again, so that nothing of the candidate is left', async () => {
  await using world = await openWorld();
  const before = restOf(world);
  const [run] = await Promise.all([
    world.shift({}),
    deploymentAt(world, 'SCALE_UP').then((serviceDeploymentArn) =>
      world.sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ABORT' }),
    ),
  ]);
  expect([run.outputs['result'], run.log]).toEqual(['failed', run.log]);
  expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
  const { services } = await world.sandbox.invoke('ecs', 'DescribeServices', {
    cluster: world.sandbox.cluster,
    services: ['shop'],
  });
  expect(services[0].taskDefinition).toMatch(/shop:1$/);
  expect((await world.traffic.stop()).failures).toEqual({});
});
