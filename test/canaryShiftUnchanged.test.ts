import { expect, test } from '@jest/globals';
import { openWorld, restOf, shareIs } from './rolloutWorld.ts';

/** `unchanged` is green: it is said only where the release serves, and nothing else is about to. */

test('a release that serves is not unchanged while another one is on its way', async () => {
  await using world = await openWorld();
  const end = new AbortController();
  const first = world.shift({ plan: '20@30m, 100@1m' }, { lost: end.signal });
  await shareIs(world, 'shop:v2', 20);

  // in a place of its own it does not see whose turn it is
  const second = await world.shift({ 'task-definition': 'shop:1', environment: 'other' }, { run: 2 });

  expect([second.outputs['result'], second.outputs['reason']]).toEqual([
    'failed',
    expect.stringMatching(/another deployment of `shop` is under way/),
  ]);
  expect(restOf(world).shares).toEqual({ 'shop:v1': 80, 'shop:v2': 20 });
  end.abort();
  await first;
});

test('a release that serves is unchanged', async () => {
  await using world = await openWorld();
  const before = restOf(world);
  const run = await world.shift({ 'task-definition': 'shop:1' });
  expect([run.exitCode, run.outputs['result']]).toEqual([0, 'unchanged']);
  expect(restOf(world)).toEqual(before);
});
