import { describe, expect, test } from '@jest/globals';
import { openSlots, releases, swaps, until, writes, type SlotsWorld } from './slotsWorld.ts';

const SUITE_MS = 120_000;
const DIGEST = `sha256:${'a'.repeat(64)}`;

/** Production has the new release by a swap, and the slot the one before. */
async function swapped(): Promise<SlotsWorld> {
  const world = await openSlots({ images: ['shop:v1', 'shop:v2'], perSecond: 20 });
  await world.sandbox.invoke('POST', `${world.sandbox.idOf('shop', 'staging')}/slotsswap`, {
    targetSlot: 'production',
  });
  await world.settled();
  return world;
}

describe('rollback on slots', () => {
  test.concurrent(
    'swaps back, once, and no request fails; what has been done is not done again',
    async () => {
      await using world = await swapped();
      expect(releases(world.sandbox)).toEqual(['shop:v2', 'shop:v1']);
      const run = await world.run('rollback', {});
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(run.outputs).toMatchObject({ release: 'shop:v1', 'previous-release': 'shop:v2' });
      expect(run.outputs['reason']).toMatch(/for an hour, on shop:v1/);
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
      const again = await world.run('rollback', { to: 'shop:v1' });
      expect(again.outputs['result']).toBe('unchanged');
      expect(swaps(world)).toBe(1);
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    SUITE_MS,
  );

  test.concurrent(
    'deploys the digest that is named to the slot first; a dry run says so, and does nothing',
    async () => {
      await using world = await openSlots({ perSecond: 5, images: ['shop:v2', 'shop:v2'] });
      const dry = await world.run('rollback', { to: DIGEST, 'dry-run': 'true' });
      expect(dry.outputs['reason']).toMatch(/^Dry run: .*by deploying it to `staging`, then by a swap/);
      expect(writes(world)).toEqual([]);
      const run = await world.run('rollback', { to: DIGEST });
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      await world.settled();
      expect([releases(world.sandbox), swaps(world)]).toEqual([[`shop@${DIGEST}`, `shop@${DIGEST}`], 1]);
    },
    SUITE_MS,
  );

  test.concurrent(
    'that is cancelled is brought to its end by post, and the swap is not sent twice',
    async () => {
      await using world = await swapped();
      world.sandbox.faults.add({ on: 'swap:warmUp', kind: 'delay', ms: 300_000, times: 1 });
      const cancel = new AbortController();
      const running = world.run('rollback', {}, { signal: cancel.signal });
      await until('the swap to be sent', () => swaps(world) > 0);
      cancel.abort();
      const run = await running;
      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(run.phases).toContainEqual({ name: 'post', exitCode: 0 });
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
      expect(swaps(world)).toBe(1);
    },
    SUITE_MS,
  );
});
