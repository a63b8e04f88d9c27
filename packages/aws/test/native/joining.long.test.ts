import { afterEach, expect, test } from '@jest/globals';
import { readTags } from '../../src/index.ts';
import { planOf } from './plans.ts';
import { applied, configured, openWorld, phase, ref, weight, type World } from './world.ts';

/** A deployment that a step before has begun, and one that a rollout finds in its way. */

const CANARY = planOf({ stages: '20@0s..10m, 100@0s..10m' });
const OTHER = planOf({ stages: '30@0s..10m, 100@0s..10m' });

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

test('a paused deployment is joined, steered, taken back, and the service is left as it was before all of it', async () => {
  world = await openWorld();
  const own = (await world.service()).deploymentConfiguration;
  await expect(world.connect(CANARY)).rejects.toThrow(/No deployment of `shop` is in flight that could be joined/);
  const release = await world.register('shop:v2');
  const before = await world.connect(CANARY, { release, rollout: 'deploy' });
  const late = await world.connect(OTHER, { release });
  await before.apply({ kind: 'prepare' });
  await phase(before, 'waiting', 0);

  const wrong = await world.connect(OTHER, { release: null });
  expect(await wrong.fit(OTHER)).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringMatching(/goes 20-100, the plan 30-100/), path: ['stages'] }],
  });

  // also for who looked before it began
  await expect(late.apply({ kind: 'prepare' })).rejects.toMatchObject({
    certainty: 'refused',
    message: expect.stringMatching(/goes 20-100, the plan 30-100/),
  });

  const target = await world.connect(CANARY, { release: null, rollout: 'canary' });
  expect(target.mode).toBe('joined');
  expect(target.note()).toMatchObject({ release, stable: world.stable, previous: { strategy: 'ROLLING' } });
  expect(await target.armGroups()).toMatchObject({
    stable: { targetGroup: expect.any(String), loadBalancer: expect.stringMatching(/^app\/shop\//) },
    candidate: { targetGroup: expect.any(String) },
  });
  expect(await target.fit(CANARY)).toMatchObject({ ok: true });
  expect(await target.apply({ kind: 'prepare' })).toMatchObject({ sent: false });
  expect(await readTags(world.api, ref)).toMatchObject({ rollout: 'canary' });
  await applied(target, weight(20));
  await phase(target, 'waiting', 20);
  await target.apply({ kind: 'restore' });
  await phase(target, 'reverted', 0);
  // it is the same deployment to both, and over
  expect(await before.apply({ kind: 'retire' })).toMatchObject({ sent: true });
  await target.apply({ kind: 'retire' });
  expect(await readTags(world.api, ref)).toBeNull();
  await configured(world, own);
  expect(world.calls('UpdateService').filter(({ input }) => input.taskDefinition)).toHaveLength(1);
  expect(await world.lost()).toBe(0);
});

test('a deployment of another release is in the way; what its dead rollout had made is not taken for the service’s own', async () => {
  world = await openWorld();
  const own = (await world.service()).deploymentConfiguration;
  const dead = await world.connect(CANARY, { release: await world.register('shop:v2'), rollout: 'dead' });
  const release = await world.register('shop:v3');
  const early = await world.connect(OTHER, { release });
  await dead.apply({ kind: 'prepare' });
  await phase(dead, 'waiting', 0);

  const refused = await world.connect(OTHER, { release });
  expect(refused.mode).toBe('new');
  expect(await refused.fit(OTHER)).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringMatching(/another deployment of `shop` is under way/) }],
  });
  // also for who looked before it began
  await expect(early.apply({ kind: 'prepare' })).rejects.toMatchObject({
    certainty: 'refused',
    message: expect.stringMatching(/under way/),
  });

  await dead.apply({ kind: 'restore' });
  await phase(dead, 'reverted', 0);
  const target = await world.connect(OTHER, { release });
  expect(target.note()).toMatchObject({
    previous: { strategy: 'ROLLING' },
    given: { canaryConfiguration: { canaryPercent: 30 } },
  });
  await target.apply({ kind: 'prepare' });
  expect(await dead.apply({ kind: 'retire' })).toMatchObject({
    sent: false,
    detail: expect.stringMatching(/another rollout/),
  });
  await phase(target, 'waiting', 0);
  await target.apply({ kind: 'restore' });
  await phase(target, 'reverted', 0);
  await target.apply({ kind: 'retire' });
  await configured(world, own);
  expect(await world.lost()).toBe(0);
});

test('a service that went on to another release meanwhile gets none', async () => {
  world = await openWorld();
  const target = await world.connect(CANARY, { release: await world.register('shop:v2') });
  const other = await world.register('shop:v3');
  await world.api.updateService(ref, { taskDefinition: other });
  const newer = () => world.connect(CANARY, { release: world.stable });
  let ready = await newer();
  while (!(await ready.fit(CANARY)).ok) ready = await newer();
  await expect(target.apply({ kind: 'prepare' })).rejects.toMatchObject({
    certainty: 'refused',
    message: expect.stringMatching(/ran shop:1 when this rollout began, and runs shop:3 by now/),
  });
});
