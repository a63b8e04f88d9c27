import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { running, startWorld, swaps, takeHome, untilReady, untilShows, visits, weight, type World } from './world.ts';

/** Brings v2 up in the slot. */
async function prepared(world: World) {
  const target = await world.connect();
  await target.apply({ kind: 'prepare' });
  await untilShows(target, 'waiting');
  return target;
}

const ROUTED_MS = 50;

describe('a release that proves good', () => {
  test('gets the share that is asked for, then production, by one swap, and leaves nothing behind', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    expect(await target.inspect()).toMatchObject({
      weight: 0,
      foreign: null,
      candidate: { name: 'shop:v2', ready: true },
    });
    expect(await visits(world, 10)).toEqual({ 'shop:v1': 10 });

    await target.apply(weight(30));
    await sleep(ROUTED_MS);
    expect(await target.inspect()).toMatchObject({ phase: 'waiting', weight: 30 });
    expect(await visits(world, 100)).toEqual({ 'shop:v1': 70, 'shop:v2': 30 });

    await target.apply(weight(100));
    await sleep(ROUTED_MS);
    expect(await visits(world, 10)).toEqual({ 'shop:v2': 10 });

    await target.apply({ kind: 'promote' });
    expect(await untilShows(target, 'done')).toMatchObject({
      weight: 100,
      candidate: { id: 'production', name: 'shop:v2' },
    });
    expect(await visits(world, 10)).toEqual({ 'shop:v2': 10 });
    await target.apply({ kind: 'retire' });
    expect(await world.sites.tags()).toEqual({});
    expect((await world.sites.config(null))['experiments']).toEqual({ rampUpRules: [] });
    expect([running(world), swaps(world)]).toEqual([['shop:v2', 'shop:v1'], 1]);
  });

  test('has no rule of its own when the swap begins', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    await target.apply(weight(100));
    await target.apply({ kind: 'promote' });
    const calls = world.azure.calls.snapshot().map(({ action, input }) => ({ action, input: JSON.stringify(input) }));
    const swap = calls.findIndex(({ action }) => action === 'swapSlot');
    const last = calls.slice(0, swap).findLast(({ action }) => action === 'updateConfiguration');
    expect(last?.input).toContain('"rampUpRules":[]');
  });

  test('is not asked for twice: what is as wanted already sends nothing', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    expect(await target.apply({ kind: 'prepare' })).toMatchObject({ sent: false });
    expect(await target.apply(weight(30))).toMatchObject({ sent: true });
    expect(await target.apply(weight(30))).toMatchObject({ sent: false });
    await target.apply({ kind: 'promote' });
    await untilShows(target, 'done');
    expect(await target.apply({ kind: 'promote' })).toMatchObject({ sent: false });
    expect(swaps(world)).toBe(1);
  });
});

describe('a release that is taken back', () => {
  test('before the swap: new visitors and drawn ones are on the last good release', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    await target.apply(weight(50));
    expect(await takeHome(target)).toMatchObject({ weight: 0, reason: expect.stringContaining('an hour, on shop:v1') });
    expect(running(world)).toEqual(['shop:v1', 'shop:v1']);
    await target.apply({ kind: 'retire' });
    await untilReady(world, 'staging');
    expect(await visits(world, 10)).toEqual({ 'shop:v1': 10 });
    expect(await visits(world, 5, { cookie: 'x-ms-routing-name=staging' })).toEqual({ 'shop:v1': 5 });
    expect(swaps(world)).toBe(0);
  });

  test('while it is swapped, or after: by a swap back', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    await target.apply(weight(100));
    await target.apply({ kind: 'promote' });
    expect(await takeHome(target)).toMatchObject({ weight: 0 });
    expect([running(world), swaps(world)]).toEqual([['shop:v1', 'shop:v1'], 2]);
    expect(await visits(world, 10)).toEqual({ 'shop:v1': 10 });
  });

  test('by another process, which knows its note alone', async () => {
    await using world = await startWorld();
    const first = await prepared(world);
    await first.apply(weight(50));
    const other = await world.connect({ release: null });
    expect(other).toMatchObject({ mode: 'resumed', tagged: { rollout: 'r1', owner: '17/1' } });
    expect(await takeHome(other)).toMatchObject({ weight: 0 });
    expect(running(world)).toEqual(['shop:v1', 'shop:v1']);
  });
});

describe('a swap', () => {
  test('whose answer is lost is found by reading, and not sent again', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    world.azure.faults.add([{ on: 'arm:swapSlot', kind: 'drop', times: 1 }]);
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({ certainty: 'unknown' });
    expect(await untilShows(target, 'done')).toMatchObject({ weight: 100 });
    expect([running(world), swaps(world)]).toEqual([['shop:v2', 'shop:v1'], 1]);
  });

  test('that never arrived is not sent again either: the release is taken back', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    world.azure.faults.add([{ on: 'arm:swapSlot', kind: 'reset', times: 1 }]);
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({ certainty: 'unknown' });
    expect(await target.inspect()).toMatchObject({
      phase: 'shifting',
      reason: expect.stringContaining('answer was lost'),
    });
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({ certainty: 'unknown' });
    await takeHome(target);
    expect([running(world), swaps(world)]).toEqual([['shop:v1', 'shop:v1'], 1]);
  });

  test('that fails in warm-up is told with the words of the platform; production is untouched', async () => {
    await using world = await startWorld({ timings: { warmUpTries: 1 } });
    const target = await prepared(world);
    const message = "Cannot swap site slots for site 'shop' because the 'staging' slot did not respond to http ping.";
    world.azure.faults.add([{ on: 'swap:warmUp', kind: 'error', status: 417, code: 'ExpectationFailed', message }]);
    await target.apply({ kind: 'promote' });
    const deadline = Date.now() + 14_000;
    expect(await untilShows(target, 'failed')).toMatchObject({ weight: 0, reason: expect.stringContaining(message) });
    expect(Date.now()).toBeLessThan(deadline);
    expect(running(world)[0]).toBe('shop:v1');
  }, 30_000);

  test('waits while another operation goes on, and says which', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    await target.apply(weight(100));
    const message = 'Cannot modify this site because another operation is in progress. Details: Id: 7';
    world.azure.faults.add([{ on: 'arm:swapSlot', kind: 'error', status: 409, code: 'Conflict', message, times: 1 }]);
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({
      certainty: 'unknown',
      message: expect.stringContaining(message),
    });
    expect(await target.inspect()).toMatchObject({ phase: 'waiting', weight: 100, foreign: null });
    await target.apply({ kind: 'promote' });
    await untilShows(target, 'done');
    expect(running(world)).toEqual(['shop:v2', 'shop:v1']);
  });

  test('is sent again where it was throttled, after as long as the platform says', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    world.azure.faults.add([{ on: 'arm:swapSlot', kind: 'throttle', ms: 1_000, times: 1 }]);
    await target.apply({ kind: 'promote' });
    await untilShows(target, 'done');
    expect(running(world)).toEqual(['shop:v2', 'shop:v1']);
  });
});

test('a rollout that somebody took home unseen is over for who comes with its records', async () => {
  await using world = await startWorld();
  const first = await prepared(world);
  const note = first.note();
  await first.apply(weight(50));
  await takeHome(first);
  await first.apply({ kind: 'retire' });
  expect(await (await world.connect({ note, reached: 'weight' })).inspect()).toMatchObject({
    phase: 'reverted',
    weight: 0,
  });
  expect(await (await world.connect({ note })).inspect()).toMatchObject({ phase: 'absent' });
});

describe('a share that is taken for the swap', () => {
  const noRule = (world: World) => world.sites.setConfig(null, { experiments: { rampUpRules: [] } });

  test('by a process that ends before it is known to the next one, by its records; that one swaps, once', async () => {
    await using world = await startWorld();
    const killed = await prepared(world);
    await killed.apply(weight(100));
    await noRule(world);
    const note = killed.note();
    expect(await (await world.connect({ note })).inspect()).toMatchObject({ phase: 'waiting', weight: 0 });
    expect(await (await world.connect({ note })).inspect()).not.toHaveProperty('yielded');
    const other = await world.connect({ note, reached: 'promote' });
    expect(await other.inspect()).toMatchObject({ phase: 'waiting', weight: 0, foreign: null, yielded: true });
    await other.apply({ kind: 'promote' });
    expect(await untilShows(other, 'done')).not.toHaveProperty('yielded');
    expect([running(world), swaps(world)]).toEqual([['shop:v2', 'shop:v1'], 1]);
  });

  test('by a person is not taken for that, once the rule was seen there', async () => {
    await using world = await startWorld();
    const killed = await prepared(world);
    await killed.apply(weight(100));
    const other = await world.connect({ note: killed.note(), reached: 'promote' });
    expect(await other.inspect()).toMatchObject({ weight: 100 });
    await noRule(world);
    expect(await other.inspect()).not.toHaveProperty('yielded');
    expect(await other.inspect()).toMatchObject({ weight: 0 });
  });

  test('is told as taken until it is given back: a swap that is refused for now leaves it as it was', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    await target.apply(weight(100));
    const message = 'Cannot modify this site because another operation is in progress. Details: Id: 7';
    const busy = { kind: 'error', status: 409, code: 'Conflict', message, times: 1 } as const;
    world.azure.faults.add([
      { on: 'arm:swapSlot', ...busy },
      { on: 'arm:updateConfiguration', ...busy, skip: 1 },
    ]);
    await expect(target.apply({ kind: 'promote' })).rejects.toMatchObject({ certainty: 'unknown' });
    expect(await target.inspect()).toMatchObject({ phase: 'waiting', weight: 0, yielded: true });
    await target.apply({ kind: 'promote' });
    await untilShows(target, 'done');
    expect([running(world), swaps(world)]).toEqual([['shop:v2', 'shop:v1'], 2]);
  });
});

describe('what stands in the way is told before anything is changed', () => {
  const fitOf = async (world: World, options = {}) => (await world.connect(options)).fit({} as never);

  test('a slot that there is none of, with those that there are', async () => {
    await using world = await startWorld();
    expect(await fitOf(world, { slot: 'stagin' })).toMatchObject({
      ok: false,
      problems: [{ message: 'the site has no slot `stagin`. It has `staging`.' }],
    });
  });

  test('a release that tags alone say is being rolled out, and that production has by a swap already', async () => {
    await using world = await startWorld();
    const target = await prepared(world);
    await target.apply({ kind: 'promote' });
    await untilShows(target, 'done');
    expect(JSON.stringify(await fitOf(world))).toMatch(/production has shop:v2 already.*command: reconcile/);
    expect(await fitOf(world, { note: target.note() })).toMatchObject({ ok: true });
    expect(swaps(world)).toBe(1);
  });

  test('auto swap, and a share that somebody else gave', async () => {
    await using world = await startWorld({
      sites: [
        {
          name: 'shop',
          image: 'shop:v1',
          slots: [{ name: 'staging', image: 'shop:v1', config: { autoSwapSlotName: 'production' } }],
        },
      ],
    });
    const actionHostName = new URL(world.azure.urlOf('shop', 'staging')).host;
    await world.sites.setConfig(null, {
      experiments: { rampUpRules: [{ name: 'x', actionHostName, reroutePercentage: 5 }] },
    });
    const fit = await fitOf(world);
    expect(JSON.stringify(fit)).toMatch(/auto swap.*sends 5%/);
    expect(swaps(world)).toBe(0);
  });
});
