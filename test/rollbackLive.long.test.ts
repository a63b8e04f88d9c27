import { expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, shareIs } from './rolloutWorld.ts';

/** Nobody tells the run that carries a rollout out: it must see for itself that it was stopped. */

test('a stepwise rollout that goes on ends when somebody rolls back, and takes no traffic again', async () => {
  await using world = await openWorld('shop:v2', { service: { weighted: true } });
  const before = restOf(world);
  const rollout = world.shift({ engine: 'stepwise', plan: '25@5m..300m, 50@5m..300m, 100@5m' });
  await shareIs(world, 'shop:v2', 25);

  const run = await world.run('rollback', { 'poll-interval-seconds': '0.2' }, { env: { GITHUB_RUN_ID: '2' } });
  const stopped = await rollout;

  expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
  expect([stopped.exitCode, stopped.outputs['result'], stopped.log]).toEqual([1, 'rolled-back', stopped.log]);
  expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
  expect((await world.traffic.stop()).failures).toEqual({});
});
