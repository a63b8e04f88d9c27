import { afterEach, expect, test } from '@jest/globals';
import { planOf } from './plans.ts';
import { applied, openWorld, phase, until, weight, type World } from './world.ts';

/** Rules that nobody may read: nothing goes forward by them, and a rollback does without. */

let world: World;
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

const CANARY = planOf({ stages: '20@0s..10m, 100@0s..10m' });

test.each([20, 100])('a rollback from %s%% is seen to its end though no rule can be read', async (percent) => {
  world = await openWorld();
  const target = await world.connect(CANARY, { release: await world.register('shop:v2') });
  await target.apply({ kind: 'prepare' });
  await phase(target, 'waiting', 0);
  for (const each of [20, 100].filter((step) => step <= percent)) {
    await applied(target, weight(each));
    await phase(target, 'waiting', each);
  }
  if (percent === 100) {
    await applied(target, { kind: 'promote' });
    await phase(target, 'done');
  }

  world.sandbox.faults.add({ on: 'elbv2:DescribeRules', kind: 'deny' });
  await expect(target.inspect()).rejects.toThrow(/not authorized/);
  await target.apply({ kind: 'restore' });
  const home = await until(
    () => target.inspect().catch(() => null),
    (seen) => seen?.phase === 'reverted',
  );
  expect(home).toMatchObject({ stable: { name: 'shop:1' } });
  expect(await target.apply({ kind: 'retire' })).toMatchObject({ sent: true });
  expect(await world.lost()).toBe(0);
});
