import { expect, test } from '@jest/globals';
import { rollBackSlots } from '../src/index.ts';
import { running, startWorld, swaps, untilReady, visits, type World } from './world.ts';

const scenario = (staging: string) => ({
  sites: [{ name: 'shop', image: 'shop:v2', instances: 1, slots: [{ name: 'staging', image: staging }] }],
});

/** Production has v2 by a swap, and the slot v1. */
async function swapped(): Promise<World> {
  const slots = [{ name: 'staging', image: 'shop:v2' }];
  const world = await startWorld({ sites: [{ name: 'shop', image: 'shop:v1', instances: 1, slots }] });
  const path = `${world.azure.idOf('shop', 'staging')}/slotsswap`;
  await world.azure.invoke('POST', path, { targetSlot: 'production' });
  await untilReady(world, 'staging');
  while ((await world.sites.site(null))?.operation !== null) await world.azure.clock.sleep(1_000);
  return world;
}

const said: string[] = [];
const homing = {
  intervalMs: 30,
  timeoutMs: 25_000,
  signal: new AbortController().signal,
  say: (line: string) => void said.push(line),
};
const back = ({ sites, ref }: World, to: string | null) =>
  rollBackSlots({ sites, ref, slot: 'staging', to, routingMs: 50 }, homing);

test('production gets back what the slot has, by a swap, and so does the slot', async () => {
  await using world = await swapped();
  expect(await back(world, null)).toMatchObject({ result: 'succeeded' });
  expect([running(world), swaps(world)]).toEqual([['shop:v1', 'shop:v1'], 1]);
  expect(await visits(world, 5)).toEqual({ 'shop:v1': 5 });
}, 40_000);

test('or another image, which is deployed to the slot first', async () => {
  await using world = await startWorld(scenario('shop:v2'));
  expect(await back(world, 'shop:v0')).toMatchObject({ result: 'succeeded' });
  expect([running(world), swaps(world)]).toEqual([['shop:v0', 'shop:v0'], 1]);
  await untilReady(world, 'staging');
  expect(await visits(world, 5, { cookie: 'x-ms-routing-name=staging' })).toEqual({ 'shop:v0': 5 });
}, 40_000);

test('a swap back whose answer is lost is not sent twice', async () => {
  await using world = await swapped();
  world.azure.faults.add([{ on: 'arm:swapSlot', kind: 'drop', times: 1 }]);
  expect(await back(world, null)).toMatchObject({ result: 'succeeded' });
  expect([running(world), swaps(world)]).toEqual([['shop:v1', 'shop:v1'], 1]);
}, 40_000);

test('nothing is sent where there is nothing to go back to', async () => {
  await using world = await startWorld(scenario('shop:v2'));
  expect(await back(world, null)).toMatchObject({
    result: 'refused',
    problems: [{ message: expect.stringContaining('name the image') }],
  });
  expect(await back(world, 'shop:v2')).toMatchObject({ result: 'unchanged' });
  expect(swaps(world)).toBe(0);
}, 40_000);
