import { afterEach, describe, expect, test } from '@jest/globals';
import { readTags } from '../../src/index.ts';
import { applied, configured, deviation, openWorld, phase, ref, shareOf, weight, type World } from './world.ts';
import { planOf } from './plans.ts';

/** A release is brought through its stages by ECS, at our word. The ledger is the judge. */

/** What chance leaves once in 100,000 times. */
const BY_CHANCE = 4.5;

const CANARY = planOf({ stages: '20@0s..10m, 100@0s..10m' });

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

describe('a canary', () => {
  test('gets the share of each stage, keeps it until the word, and loses no request', async () => {
    world = await openWorld();
    const own = (await world.service()).deploymentConfiguration;
    const release = await world.register('shop:v2');
    const target = await world.connect(CANARY, { release });
    expect(target.mode).toBe('new');
    expect(await target.fit(CANARY)).toMatchObject({ ok: true, plan: CANARY });
    expect(await target.inspect()).toMatchObject({
      phase: 'absent',
      weight: 0,
      candidate: null,
      stable: { name: 'shop:1' },
    });

    expect(await target.apply({ kind: 'prepare' })).toMatchObject({ sent: true });
    expect(await phase(target, 'waiting')).toMatchObject({
      weight: 0,
      foreign: null,
      alarms: [],
      reason: expect.stringMatching(
        /^paused at PRE_PRODUCTION_TRAFFIC_SHIFT, until \d\d:\d\d:\d\d UTC \(then ROLLBACK\)$/,
      ),
      candidate: { id: expect.stringContaining(':service-revision/'), name: 'shop:2', ready: true },
      stable: { name: 'shop:1', ready: true },
    });
    expect((await fetch(world.sandbox.testUrls['shop']!)).headers.get('x-release')).toBe('shop:v2');
    expect(await shareOf(world, 'shop:v2', 100)).toMatchObject({ share: 0 });

    expect(await applied(target, weight(20))).toEqual({ sent: true, detail: 'ECS goes on from 0% to 20%.' });
    await phase(target, 'waiting', 20);
    expect(deviation(await shareOf(world, 'shop:v2', 300), 20)).toBeLessThan(BY_CHANCE);
    expect(await target.apply(weight(20))).toMatchObject({ sent: false });

    expect(await applied(target, weight(100))).toMatchObject({ sent: true });
    await phase(target, 'waiting', 100);
    expect(deviation(await shareOf(world, 'shop:v2', 100), 100)).toBe(0);

    expect(await applied(target, { kind: 'promote' })).toMatchObject({ sent: true });
    expect(await phase(target, 'done')).toMatchObject({ weight: 100, foreign: null });
    expect(await target.apply({ kind: 'promote' })).toMatchObject({ sent: false });

    expect(await target.apply({ kind: 'retire' })).toMatchObject({ sent: true });
    await configured(world, own);
    expect(await world.service()).toMatchObject({ taskDefinition: release });
    expect(await readTags(world.api, ref)).toBeNull();
    expect(world.calls('ContinueServiceDeployment')).toHaveLength(3);
    expect(await world.lost()).toBe(0);
  });
});

test('linear steps are taken one by one, each at our word', async () => {
  world = await openWorld();
  const plan = planOf({ strategy: 'linear', stages: '40@0s..10m, 80@0s..10m, 100@0s..10m' });
  const target = await world.connect(plan, { release: await world.register('shop:v2') });
  await target.apply({ kind: 'prepare' });
  await phase(target, 'waiting', 0);
  for (const percent of [40, 80, 100]) {
    await applied(target, weight(percent));
    await phase(target, 'waiting', percent);
    expect(deviation(await shareOf(world, 'shop:v2', 150), percent)).toBeLessThan(BY_CHANCE);
  }
  await applied(target, { kind: 'promote' });
  await phase(target, 'done');
  expect(await world.lost()).toBe(0);
});

test('all at once asks for nothing before the traffic goes over, and for the last word after it', async () => {
  world = await openWorld();
  const target = await world.connect(planOf({ strategy: 'all-at-once' }), { release: await world.register('shop:v2') });
  await target.apply({ kind: 'prepare' });
  await phase(target, 'waiting', 100);
  expect(world.calls('ContinueServiceDeployment')).toHaveLength(0);
  expect(await target.apply(weight(100))).toMatchObject({ sent: false });
  await applied(target, { kind: 'promote' });
  await phase(target, 'done');
  expect(await world.lost()).toBe(0);
});

test('what is sent is what differs, and what the service has stays', async () => {
  world = await openWorld({
    minimumHealthyPercent: 50,
    maximumPercent: 150,
    circuitBreaker: { enable: true, rollback: true },
    trafficShifting: { strategy: 'LINEAR', linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 1 } },
  });
  const own = (await world.service()).deploymentConfiguration;
  const release = await world.register('shop:v2');
  const target = await world.connect(planOf({ stages: '10@2m30s..20m, 100@3m..7m' }), { release });
  const before = world.calls('UpdateService').length;
  await target.apply({ kind: 'prepare' });
  const { linearConfiguration: _, ...kept } = own;
  expect(world.calls('UpdateService').slice(before)).toMatchObject([
    {
      input: {
        taskDefinition: release,
        deploymentConfiguration: {
          ...kept,
          strategy: 'CANARY',
          canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
          bakeTimeInMinutes: 0,
          lifecycleHooks: [
            {
              targetType: 'PAUSE',
              lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
              timeoutConfiguration: { timeoutInMinutes: 23, action: 'ROLLBACK' },
            },
          ],
        },
      },
    },
  ]);
  expect(Object.keys(world.calls('UpdateService').at(-1).input).toSorted()).toEqual([
    'cluster',
    'deploymentConfiguration',
    'service',
    'taskDefinition',
  ]);
  await target.apply({ kind: 'restore' });
  await phase(target, 'reverted');
  await target.apply({ kind: 'retire' });
  await configured(world, own);
});

describe('of a goal that cannot be', () => {
  test('nothing is sent: too early, past a stage, back, or promoted below all traffic', async () => {
    world = await openWorld();
    const target = await world.connect(CANARY, { release: await world.register('shop:v2') });
    await expect(target.apply(weight(20))).rejects.toMatchObject({ certainty: 'unknown' });
    await target.apply({ kind: 'prepare' });
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({
      certainty: expect.stringMatching(/refused|unknown/),
    });
    await phase(target, 'waiting', 0);
    await expect(target.apply(weight(100))).rejects.toMatchObject({
      certainty: 'refused',
      message: "ECS's next step after 0% is 20%.",
    });
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({ certainty: 'refused' });
    await applied(target, weight(20));
    await phase(target, 'waiting', 20);
    await expect(target.apply(weight(10))).rejects.toMatchObject({ certainty: 'refused' });
    expect(world.calls('ContinueServiceDeployment')).toHaveLength(1);
    expect(await phase(target, 'waiting')).toMatchObject({ weight: 20 });
  });
});
