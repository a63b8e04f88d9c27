import { afterEach, expect, test } from '@jest/globals';
import type { JournalRecord } from '@deploy-actions/strategy';
import { readTags } from '../../src/index.ts';
import { run } from './driven.ts';
import { planOf } from './plans.ts';
import { configured, openWorld, ref, type World } from './world.ts';

/** The core's engine on ECS: what it decides happens to the traffic, and its records say so. */

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

test.each<[string, object, number[]]>([
  ['a canary', { stages: '20@0s..20m, 100@0s..20m', deadline: '2h' }, [20, 100]],
  [
    'linear steps',
    { strategy: 'linear', stages: '40@0s..20m, 80@0s..20m, 100@0s..20m', deadline: '2h' },
    [40, 80, 100],
  ],
  ['blue-green', { strategy: 'blue-green', stages: '100@30s..20m', deadline: '2h' }, [100]],
  ['all at once', { strategy: 'all-at-once', stages: '100@30s..20m', deadline: '2h' }, [100]],
])('%s of a good release ends well, and no request is lost', async (_title, given, weights) => {
  world = await openWorld();
  const own = (await world.service()).deploymentConfiguration;
  const plan = planOf(given);
  const release = await world.register('shop:v2');
  const { result, reason, verified, journal } = await run(world, await world.connect(plan, { release }), plan);
  expect({ result, reason }).toEqual({ result: 'succeeded', reason: expect.any(String) });
  expect(verified).toEqual(weights);
  expect(journal.records.filter(({ kind }) => kind === 'foreign')).toEqual([]);
  expect(await world.service()).toMatchObject({ taskDefinition: release });
  await configured(world, own);
  expect(await readTags(world.api, ref)).toBeNull();
  expect(await world.lost()).toBe(0);
});

test('a release that its smoke test finds bad gets no request', async () => {
  world = await openWorld();
  const plan = planOf({ stages: '20@0s..20m, 100@0s..20m', deadline: '2h' });
  const target = await world.connect(plan, { release: await world.register('shop:v2-errors-100pct') });
  const smoke = async () => {
    const { status } = await fetch(world.sandbox.testUrls['shop']!);
    return { passed: status < 500, why: `It answered ${status}.` };
  };
  expect(await run(world, target, plan, { smoke })).toMatchObject({ result: 'rolled-back', verified: [] });
  expect(world.sandbox.ledger.snapshot().byRelease['shop:v2-errors-100pct']?.requests ?? 0).toBeLessThanOrEqual(1);
  expect(await world.service()).toMatchObject({ taskDefinition: world.stable });
});

test('a release that never comes up is given up, and the service is as it was', async () => {
  world = await openWorld({ circuitBreaker: { enable: true, rollback: true }, healthCheckGracePeriodSeconds: 0 });
  const own = (await world.service()).deploymentConfiguration;
  const plan = planOf({ stages: '20@0s..20m, 100@0s..20m', deadline: '2h' });
  const target = await world.connect(plan, { release: await world.register('shop:v2-unhealthy') });
  expect(await run(world, target, plan)).toMatchObject({
    result: 'rolled-back',
    reason: expect.stringMatching(/circuit breaker/),
  });
  await configured(world, own);
  expect(await world.lost()).toBe(0);
});

test('another deployment in the middle ends the rollout, and is left alone', async () => {
  world = await openWorld();
  const plan = planOf({ stages: '20@10m..20m, 100@0s..20m', deadline: '2h' });
  const target = await world.connect(plan, { release: await world.register('shop:v2') });
  const other = await world.register('shop:v3');
  let isDone = false;
  const onFact = ({ kind }: JournalRecord) => {
    if (kind !== 'verified' || isDone) return;
    isDone = true;
    void world.api.updateService(ref, { taskDefinition: other });
  };
  expect(await run(world, target, plan, { onFact })).toMatchObject({
    result: 'superseded',
    verified: [20],
    reason: expect.stringMatching(/took over: arn:.*has this rollout's pauses: answer them/),
  });
  expect(await world.service()).toMatchObject({ taskDefinition: other });
});
