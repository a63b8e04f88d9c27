import { describe, expect, test } from '@jest/globals';
import { openSlots, releases, shareIs, shareNow, swaps, until, writes, type SlotsWorld } from './slotsWorld.ts';

const SUITE_MS = 180_000;
/** It stays at half of the traffic. */
const AT_HALF = { plan: '50@300m..400m, 100@1m' };

describe('a rollout on slots', () => {
  test.concurrent(
    'goes through its weights and is swapped into production, once, without a share of its own; no request fails',
    async () => {
      await using world = await openSlots({ perSecond: 50 });
      const shares = watchShares(world);
      const running = world.shift({ plan: '20@2m..300m, 50@2m..300m, 100@1m..300m' });
      const run = await running;
      const seen = await shares;
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(swaps(world)).toBe(1);
      expect(seen.map(({ share }) => share)).toEqual([0, 20, 50, 100]);
      for (const { share, met } of seen) expect(Math.abs(met - share)).toBeLessThan(10);
      const last = writes(world);
      // nobody new meets the slot while it restarts
      expect(last.slice(last.indexOf('swapSlot') - 1, last.indexOf('swapSlot'))).toEqual(['updateConfiguration']);
      expect(run.outputs).toMatchObject({ release: 'shop:v2', weight: '100', 'task-definition-arn': '' });
      expect(await world.settled()).toEqual(world.atRest('shop:v2'));
      expect((await world.traffic.stop()).failures).toEqual({});
      expect(world.sandbox.ledger.snapshot().failed).toBe(0);
    },
    SUITE_MS,
  );

  test.concurrent(
    'is aborted by a person: no share any more, and the last good release where visitors are kept',
    async () => {
      await using world = await openSlots({ perSecond: 20 });
      const running = world.shift(AT_HALF);
      await shareIs(world, 50);
      const told = await world.run('canary-shift', { command: 'abort' }, { run: 2 });
      expect([told.outputs['result'], told.log]).toEqual(['commanded', told.log]);
      const run = await running;
      expect([run.outputs['result'], run.log]).toEqual(['stopped', run.log]);
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
      const kept = await fetch(world.sandbox.urlOf('shop'), { headers: { cookie: 'x-ms-routing-name=staging' } });
      expect(kept.headers.get('x-release')).toBe('shop:v1');
      expect((await world.traffic.stop()).failures).toEqual({});
    },
    SUITE_MS,
  );

  test.concurrent.each([
    ['by reconcile, from the tags of the site', 'canary-shift', { command: 'reconcile' }, 'brought-home'],
  ] as const)(
    'is brought home when its runner is lost: %s',
    async (_, action, inputs, result) => {
      await using world = await openSlots({ perSecond: 10 });
      const lost = new AbortController();
      const running = world.shift({ ...AT_HALF, journal: 'off' }, { lost: lost.signal });
      await shareIs(world, 50);
      lost.abort();
      await running;
      world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
      const run = await world.run(action, inputs, { run: 2 });
      expect([run.outputs['result'], run.log]).toEqual([result, run.log]);
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
      expect(swaps(world)).toBe(0);
    },
    SUITE_MS,
  );
});

/** Until production has another release: each share that the rules gave the slot, and what part of the requests it had then. */
async function watchShares({
  sandbox,
}: SlotsWorld): Promise<readonly { readonly share: number; readonly met: number }[]> {
  const seen: { share: number; met: number }[] = [];
  const [stable] = releases(sandbox);
  const served = () => {
    const { requests, bySlot } = sandbox.ledger.snapshot();
    return { requests, slot: Object.values(bySlot['staging'] ?? {}).reduce((sum, each) => sum + each.requests, 0) };
  };
  let [share, from, last] = [shareNow(sandbox), served(), served()];
  await until('production to have the release', () => {
    const now = shareNow(sandbox);
    const isOver = releases(sandbox)[0] !== stable;
    if (now !== share || isOver) {
      if (last.requests - from.requests > 20)
        seen.push({ share, met: (100 * (last.slot - from.slot)) / (last.requests - from.requests) });
      [share, from] = [now, served()];
    }
    last = served();
    return isOver;
  });
  // what is left of it comes after the last share
  return seen.slice(0, seen.findLastIndex((each) => each.share > 0) + 1);
}
