import { afterEach, expect, test } from '@jest/globals';
import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import type { EcsApi, NativeNote } from '../../src/index.ts';
import { restore } from '../../src/native/restore.ts';
import { planOf } from './plans.ts';
import { applied, openWorld, phase, ref, until, weight, type World } from './world.ts';

/** A rollback that did not get through is asked for again, for as long as nobody else has deployed. */

let world: World | null = null;
afterEach(async () => {
  await world?.[Symbol.asyncDispose]();
  world = null;
});

test('the release before is deployed again where its deployment was stopped', async () => {
  world = await openWorld();
  const { sandbox, api } = world;
  const target = await world.connect(planOf({ stages: '20@0s..10m, 100@0s..10m' }), {
    release: await world.register('shop:v2'),
  });
  await target.apply({ kind: 'prepare' });
  await phase(target, 'waiting', 0);
  for (const each of [20, 100]) {
    await applied(target, weight(each));
    await phase(target, 'waiting', each);
  }
  await applied(target, { kind: 'promote' });
  await phase(target, 'done');

  expect(await target.apply({ kind: 'restore' })).toMatchObject({ sent: true });
  const newest = async () => (await api.describeService(ref))!.currentServiceDeployment!;
  const serviceDeploymentArn = await until(newest, (arn) => arn !== target.note().deployment);
  await sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ABORT' });
  expect(await phase(target, 'failed')).toMatchObject({ weight: 100 });

  await until(
    () => target.apply({ kind: 'restore' }),
    ({ sent }) => sent,
  );
  expect(await phase(target, 'reverted')).toMatchObject({ weight: 0 });
  expect(await world.lost()).toBe(0);
});

const STABLE = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:1';
const CANDIDATE = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:2';
const NOTE = { release: CANDIDATE, stable: STABLE, deployment: 'own', before: null, beforeMs: 0 } as NativeNote;

/** A service whose own deployment could not be rolled back, and the task definition that ECS names then: no document says which. */
test.each([
  [STABLE, true],
  [CANDIDATE, undefined],
])('after a rollback that failed, with %s as the one of the service', async (taskDefinition, forceNewDeployment) => {
  const sent: object[] = [];
  const api = {
    describeService: async () => ({ taskDefinition, currentServiceDeployment: 'own', deploymentConfiguration: {} }),
    updateService: async (_: unknown, changes: object) => {
      sent.push(changes);
      return {};
    },
  } as unknown as EcsApi;
  const own = { serviceDeploymentArn: 'own', status: 'ROLLBACK_FAILED' } as ServiceDeployment;
  const reads = { note: NOTE, own: async () => own, mayBeSent: true, onConfiguration: async () => {} };
  expect(await restore(api, ref, reads)).toMatchObject({ sent: true });
  expect(sent).toMatchObject([{ taskDefinition: STABLE, ...(forceNewDeployment === true && { forceNewDeployment }) }]);
});
