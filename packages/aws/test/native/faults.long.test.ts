import { afterEach, describe, expect, test } from '@jest/globals';
import type { Goal } from '@deploy-actions/strategy';
import { readTags, type NativeTarget } from '../../src/index.ts';
import { planOf } from './plans.ts';
import { applied, deviation, openWorld, phase, ref, shareOf, until, weight, type World } from './world.ts';

/** What gets lost, is refused, comes late, or is changed by others: nothing is done twice, and traffic stays safe. */

const CANARY = planOf({ stages: '20@0s..10m, 100@0s..10m' });

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const fault = (on: string, kind: string, more: object = {}) => world.sandbox.faults.add({ on, kind, ...more });
const continued = () => world.calls('ContinueServiceDeployment').length;
/** Calls of UpdateService that begin a deployment. */
const begun = () => world.calls('UpdateService').filter(({ input }) => input.taskDefinition !== undefined).length;

async function fresh(image = 'shop:v2'): Promise<NativeTarget> {
  return world.connect(CANARY, { release: await world.register(image) });
}

async function at20(): Promise<NativeTarget> {
  const target = await fresh();
  await target.apply({ kind: 'prepare' });
  await phase(target, 'waiting', 0);
  await applied(target, weight(20));
  await phase(target, 'waiting', 20);
  return target;
}

describe('of a call that is lost', () => {
  test.each([
    ['drop', 'took effect: it is not made again', 1, 3],
    ['reset', 'did not take effect: it is made once more', 2, 6],
    ['throttle', 'was throttled: it is made once more', 2, 6],
  ])('by %s, it %s', async (kind, _title, updates, continues) => {
    world = await openWorld();
    const target = await fresh();
    fault('ecs:UpdateService', kind, { times: 1 });
    expect(await target.apply({ kind: 'prepare' })).toMatchObject({ sent: true });
    await phase(target, 'waiting', 0);
    expect(begun()).toBe(updates);
    for (const percent of [20, 100]) {
      fault('ecs:ContinueServiceDeployment', kind, { times: 1 });
      await applied(target, weight(percent));
      await phase(target, 'waiting', percent);
      expect(deviation(await shareOf(world, 'shop:v2', 60), percent)).toBeLessThan(4.5);
    }
    fault('ecs:ContinueServiceDeployment', kind, { times: 1 });
    await applied(target, { kind: 'promote' });
    await phase(target, 'done');
    expect(continued()).toBe(continues);
    const { serviceDeployments } = await world.sandbox.invoke('ecs', 'ListServiceDeployments', ref);
    expect(serviceDeployments).toHaveLength(2);
    expect(await world.lost()).toBe(0);
  });
});

describe('what is refused', () => {
  /** For as long as it is asked: a client repeats what a clock that ran ahead may have spoilt. */
  async function refused(call: string, target: NativeTarget, goal: Goal): Promise<void> {
    fault(call, 'deny');
    await expect(target.apply(goal)).rejects.toMatchObject({
      certainty: 'refused',
      message: expect.stringMatching(/not authorized/),
    });
    world.sandbox.faults.clear();
  }

  test('changes nothing: tags that cannot be written, an update, the word to go on', async () => {
    world = await openWorld();
    const target = await fresh();
    await refused('ecs:TagResource', target, { kind: 'prepare' });
    await refused('ecs:UpdateService', target, { kind: 'prepare' });
    expect(await target.inspect()).toMatchObject({ phase: 'absent', weight: 0 });
    await target.apply({ kind: 'prepare' });
    await phase(target, 'waiting', 0);
    await refused('ecs:ContinueServiceDeployment', target, weight(20));
    await refused('elbv2:DescribeRules', target, weight(20));
    expect(await phase(target, 'waiting')).toMatchObject({ weight: 0 });
    expect(continued()).toBe(1);
  });

  test('does not stand in the way back: it needs no rules, no tags, and no reading of what is known', async () => {
    world = await openWorld();
    const target = await at20();
    for (const call of [
      'elbv2:*',
      'ecs:DescribeServiceDeployments',
      'ecs:DescribeServiceRevisions',
      'ecs:ListTagsForResource',
    ]) {
      fault(call, 'deny');
    }
    expect(await target.apply({ kind: 'restore' })).toMatchObject({ sent: true });
    world.sandbox.faults.clear();
    await phase(target, 'reverted', 0);
    expect(await world.lost()).toBe(0);
  });
});

test('who died before it heard finds its deployment again, late reads or not', async () => {
  world = await openWorld({}, { quirks: { staleReadsMs: 60_000 } });
  const target = await fresh();
  const opened = target.note();
  await target.apply({ kind: 'prepare' });
  const heir = await world.connect(CANARY, { note: { ...opened, previous: null, given: null } });
  expect(heir.note()).toMatchObject({
    deployment: null,
    previous: { strategy: 'ROLLING' },
    given: { strategy: 'CANARY' },
  });
  expect(await heir.inspect()).toMatchObject({ phase: 'absent' });
  await phase(heir, 'waiting', 0);
  expect(heir.note().deployment).toBe(target.note().deployment);
  expect(await heir.apply({ kind: 'prepare' })).toMatchObject({ sent: false });
  expect(begun()).toBe(1);
});

test('a rollback by who does not know its deployment waits until reads have settled', async () => {
  world = await openWorld({}, { quirks: { staleReadsMs: 120_000 } });
  const target = await fresh();
  const opened = target.note();
  await target.apply({ kind: 'prepare' });
  const heir = await world.connect(CANARY, { note: opened });
  expect(await heir.apply({ kind: 'restore' })).toMatchObject({ sent: true });
  await phase(heir, 'reverted', 0);
  expect(world.calls('StopServiceDeployment')).toHaveLength(1);
});

test('two that give the same word take one step', async () => {
  world = await openWorld();
  const target = await fresh();
  await target.apply({ kind: 'prepare' });
  await phase(target, 'waiting', 0);
  const other = await world.connect(CANARY, { note: target.note() });
  const both = await Promise.allSettled([target.apply(weight(20)), other.apply(weight(20))]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  await phase(target, 'waiting', 20);
  expect(deviation(await shareOf(world, 'shop:v2', 100), 20)).toBeLessThan(4.5);
  expect(await other.inspect()).toMatchObject({ phase: 'waiting', weight: 20 });
});

test('a rule that somebody changed is reported, not gone on from, and does not stand in the way back', async () => {
  world = await openWorld();
  const target = await at20();
  const [{ targetGroupArn, advancedConfiguration: advanced }] = (await world.service()).loadBalancers;
  const TargetGroups = [
    { TargetGroupArn: targetGroupArn, Weight: 40 },
    { TargetGroupArn: advanced.alternateTargetGroupArn, Weight: 60 },
  ];
  await world.sandbox.invoke('elbv2', 'ModifyRule', {
    RuleArn: advanced.productionListenerRule,
    Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
  });
  expect(await target.inspect()).toMatchObject({
    phase: 'waiting',
    weight: 60,
    foreign: 'the listener rule gives the candidate 60% where ECS gave it 20%',
  });
  const before = continued();
  await expect(target.apply(weight(100))).rejects.toMatchObject({
    message: expect.stringMatching(/somebody has changed it/),
  });
  expect(continued()).toBe(before);
  await target.apply({ kind: 'restore' });
  await phase(target, 'reverted', 0);
  expect(await world.lost()).toBe(0);
});

test('what no document settles makes no difference', async () => {
  world = await openWorld(
    {},
    {
      quirks: {
        hookDetails: 'current',
        stageBeforeProductionShift: 'PRODUCTION_TRAFFIC_SHIFT',
        breakerWatchesNativeDeployments: false,
      },
    },
  );
  const target = await at20();
  fault('ecs:ContinueServiceDeployment', 'drop', { times: 1 });
  await applied(target, weight(100));
  await phase(target, 'waiting', 100);
  fault('ecs:ContinueServiceDeployment', 'drop', { times: 1 });
  await applied(target, { kind: 'promote' });
  await phase(target, 'done');
  expect(continued()).toBe(3);
  await target.apply({ kind: 'retire' });
  await until(
    () => readTags(world.api, ref),
    (tags) => tags === null,
  );
  expect(await world.lost()).toBe(0);
});
