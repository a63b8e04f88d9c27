import { describe, expect, test } from '@jest/globals';
import { openSlots, releases, shareNow, swaps, until, writes, type SlotsWorld } from './slotsWorld.ts';

const SUITE_MS = 120_000;
describe('a rollout on slots', () => {
  test.concurrent(
    'goes through its weights and is swapped into production, once, without a share of its own; no request fails',
    async () => {
      await using world = await openSlots({ perSecond: 100 });
      const shares = watchShares(world);
      const running = world.shift({ plan: '20@1m..300m, 50@1m..300m, 100@1m..300m' });
      const run = await running;
      const seen = await shares;
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect(swaps(world)).toBe(1);
      expect(seen.map(({ share }) => share)).toEqual([0, 20, 50, 100]);
      for (const { share, met } of seen) expect(Math.abs(met - share)).toBeLessThan(8);
      const last = writes(world);
      // nobody new meets the slot while it restarts
      expect(last.slice(last.indexOf('swapSlot') - 1, last.indexOf('swapSlot'))).toEqual(['updateConfiguration']);
      expect(run.outputs).toMatchObject({ release: 'shop:v2', weight: '100', 'task-definition-arn': '' });
      expect(await world.settled()).toEqual(world.atRest('shop:v2', world.before));
      expect((await world.traffic.stop()).failures).toEqual({});
      expect(world.sandbox.ledger.snapshot().failed).toBe(0);
    },
    SUITE_MS,
  );

  test.concurrent(
    'is taken back on evidence of Azure Monitor, and says for how long visitors are kept where they were drawn to',
    async () => {
      await using world = await openSlots({ perSecond: 150, speed: 60, users: 400 });
      const run = await world.shift({
        image: 'shop:v2-errors-20pct',
        plan: '25@8m..300m, 100@3m..300m',
        criteria: 'error-rate < 1%',
      });
      expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
      expect(run.outputs['reason']).toMatch(/^error-rate < 1%: candidate \d+ of \d+ bad/);
      expect(run.log.join('\n')).toMatch(/drawn to staging land there for an hour, on shop:v1/);
      expect(await world.settled()).toEqual(world.atRest('shop:v1', world.before));
      expect(swaps(world)).toBe(0);
    },
    SUITE_MS,
  );
});

/** Until production has another release: each share that the rules gave the slot, and what part of the requests it had then. */
async function watchShares({ sandbox }: SlotsWorld): Promise<readonly { readonly share: number; readonly met: number }[]> {
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
