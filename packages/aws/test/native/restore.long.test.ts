import { afterEach, describe, expect, test } from '@jest/globals';
import type { Snapshot } from '@deploy-actions/strategy';
import { readTags, retire, type NativeTarget } from '../../src/index.ts';
import { applied, configured, deviation, looks, openWorld, phase, ref, shareOf, weight, type World } from './world.ts';
import { planOf } from './plans.ts';

/** All traffic comes back to what served before, from wherever a rollout is, and the service is left as it was. */

const CANARY = planOf({ stages: '20@0s..10m, 100@0s..10m' });
const RESTORE = { kind: 'restore' } as const;

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

/** A canary of the image, before it gets traffic. */
async function prepared(image = 'shop:v2'): Promise<NativeTarget> {
  const target = await world.connect(CANARY, { release: await world.register(image) });
  await target.apply({ kind: 'prepare' });
  return target;
}

async function at(percent: number): Promise<NativeTarget> {
  const target = await prepared();
  await phase(target, 'waiting', 0);
  for (const each of [20, 100].filter((step) => step <= percent)) {
    await applied(target, weight(each));
    await phase(target, 'waiting', each);
  }
  return target;
}

/** That it is back, that nobody was lost, and that nothing of the rollout is left. */
async function expectHome(target: NativeTarget, own: object): Promise<Snapshot> {
  const home = await phase(target, 'reverted');
  expect(home).toMatchObject({ weight: 0, foreign: null, stable: { name: 'shop:1' } });
  expect(deviation(await shareOf(world, 'shop:v1', 50), 100)).toBe(0);
  await target.apply({ kind: 'retire' });
  await configured(world, own);
  expect(await readTags(world.api, ref)).toBeNull();
  expect(await target.apply({ kind: 'retire' })).toEqual({
    sent: false,
    detail: 'Nothing of the rollout is left on the service.',
  });
  return home;
}

const ownConfiguration = async () => (await world.service()).deploymentConfiguration as object;

describe('a rollout is taken back', () => {
  test.each([0, 20, 100])('from a pause at %s%%', async (percent) => {
    world = await openWorld();
    const own = await ownConfiguration();
    const target = await at(percent);
    expect(await target.apply(RESTORE)).toMatchObject({ sent: true });
    await looks(target, (seen) => seen.phase === 'reverting' || seen.phase === 'reverted');
    expect(await target.apply(RESTORE)).toMatchObject({ sent: false });
    const { reason } = await expectHome(target, own);
    expect(reason).toMatch(/StopServiceDeployment/);
    expect(world.calls('StopServiceDeployment')).toHaveLength(1);
    expect(await world.lost()).toBe(0);
  });

  test('while it comes up', async () => {
    world = await openWorld();
    const own = await ownConfiguration();
    const target = await prepared();
    await applied(target, RESTORE);
    await expectHome(target, own);
    expect(await world.lost()).toBe(0);
  });

  test('that was completed: the release before is deployed again at once, without steps, pauses and alarms', async () => {
    world = await openWorld({ alarms: { names: ['shop-5xx'], rollback: true } });
    const own = await ownConfiguration();
    const target = await at(100);
    await applied(target, { kind: 'promote' });
    await phase(target, 'done');
    expect(await target.apply(RESTORE)).toMatchObject({ sent: true });
    await looks(target, (seen) => seen.phase === 'reverting');
    expect(await target.apply(RESTORE)).toMatchObject({ sent: false });
    await expectHome(target, own);
    expect(world.calls('UpdateService').slice(-2)[0]).toMatchObject({
      input: {
        taskDefinition: world.stable,
        deploymentConfiguration: { strategy: 'BLUE_GREEN', lifecycleHooks: [], alarms: { enable: false } },
      },
    });
    expect(await world.lost()).toBe(0);
  });

  test('that was stopped half way, without going back: its share is taken from it', async () => {
    world = await openWorld();
    const own = await ownConfiguration();
    const target = await at(20);
    const { deployment } = target.note();
    await world.sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn: deployment, stopType: 'ABORT' });
    expect(await phase(target, 'failed')).toMatchObject({
      weight: 20,
      reason: expect.stringMatching(/stopped where it was/),
    });
    expect(await target.apply(RESTORE)).toMatchObject({ sent: true });
    await expectHome(target, own);
    expect(await world.lost()).toBe(0);
  });

  test.each(['rolls back', 'is refused'] as const)(
    'while the old tasks go already, where that %s',
    async (stopInCleanUp) => {
      // draining takes long enough to be met
      world = await openWorld({ deregistrationDelaySeconds: 120 }, { quirks: { stopInCleanUp } });
      const own = await ownConfiguration();
      const target = await at(100);
      await applied(target, { kind: 'promote' });
      await looks(target, ({ reason }) => reason === 'at CLEAN_UP');
      expect(await applied(target, RESTORE)).toMatchObject({ sent: true });
      await expectHome(target, own);
      expect(await world.lost()).toBe(0);
    },
  );

  test('that nobody ever sent: nothing is done', async () => {
    world = await openWorld();
    const before = world.sandbox.calls.snapshot().length;
    const target = await world.connect(CANARY, { release: await world.register('shop:v2') });
    expect(await target.apply(RESTORE)).toEqual({ sent: false, detail: 'The service never ran the release.' });
    expect(await target.inspect()).toMatchObject({ phase: 'reverted', weight: 0 });
    const actions = world.sandbox.calls
      .snapshot()
      .slice(before)
      .map(({ action }) => action);
    expect(actions.filter((each) => !/^(Describe|List|Register)/.test(each))).toEqual([]);
  });
});

describe('what ECS does by itself is seen', () => {
  test('a pause that nobody answers times out, and all traffic goes back', async () => {
    world = await openWorld();
    const own = await ownConfiguration();
    const plan = planOf({ stages: '20@0s..1m, 100@0s..1m' });
    const target = await world.connect(plan, { release: await world.register('shop:v2') });
    await target.apply({ kind: 'prepare' });
    await phase(target, 'waiting', 0);
    await applied(target, weight(20));
    await phase(target, 'waiting', 20);
    const { reason } = await expectHome(target, own);
    expect(reason).toMatch(/timed out/);
    expect(await world.lost()).toBe(0);
  });

  test('an alarm goes off', async () => {
    world = await openWorld({ alarms: { names: ['shop-5xx'], rollback: true } });
    const own = await ownConfiguration();
    const target = await at(20);
    await world.sandbox.invoke('cloudwatch', 'SetAlarmState', {
      AlarmName: 'shop-5xx',
      StateValue: 'ALARM',
      StateReason: 'test',
    });
    expect(await looks(target, ({ alarms }) => alarms.length > 0)).toMatchObject({ alarms: ['shop-5xx'] });
    expect((await expectHome(target, own)).reason).toMatch(/shop-5xx/);
  });

  test('a release that never comes up', async () => {
    world = await openWorld({ circuitBreaker: { enable: true, rollback: true }, healthCheckGracePeriodSeconds: 0 });
    const own = await ownConfiguration();
    const target = await prepared('shop:v2-unhealthy');
    expect((await expectHome(target, own)).reason).toMatch(/circuit breaker/);
    expect(world.sandbox.ledger.snapshot().byRelease).not.toHaveProperty('shop:v2-unhealthy');
  });

  test('another deployment takes over: it is left alone, configuration and all', async () => {
    world = await openWorld();
    const target = await at(20);
    const other = await world.register('shop:v3');
    await world.api.updateService(ref, {
      taskDefinition: other,
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3, lifecycleHooks: [] },
    });
    expect(await phase(target, 'superseded')).toMatchObject({ reason: expect.stringMatching(/took over: arn:/) });
    expect(await target.apply(RESTORE)).toMatchObject({ sent: false });
    await target.apply({ kind: 'retire' });
    expect(await world.service()).toMatchObject({
      taskDefinition: other,
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 },
    });
    expect(await readTags(world.api, ref)).toBeNull();
  });
});

test('tags alone are enough to take a rollout back, and to tidy up after it', async () => {
  world = await openWorld();
  const own = await ownConfiguration();
  await at(20);
  const tagged = (await readTags(world.api, ref))!;
  expect(tagged).toMatchObject({ rollout: 'r1', owner: '17/1' });
  const other = await world.connect(CANARY, { note: tagged.note });
  expect(other.mode).toBe('resumed');
  await other.apply(RESTORE);
  await phase(other, 'reverted');
  expect(await retire(world.api, ref, 'r2')).toMatchObject({
    sent: false,
    detail: expect.stringMatching(/another rollout, r1/),
  });
  expect(await retire(world.api, ref)).toMatchObject({ sent: true });
  await configured(world, own);
});
