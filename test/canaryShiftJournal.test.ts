import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, shareIs } from './rolloutWorld.ts';

/** GitHub takes calls and never answers: what brings the traffic back does without. */
const SILENT = [{ on: '*', kind: 'silent' as const }];

describe('while GitHub never answers', () => {
  test.concurrent(
    'post brings home what was killed, within seconds',
    async () => {
      await using world = await openWorld();
      const before = restOf(world);
      const kill = new AbortController();
      let sinceMs = 0;
      const running = world.shift({ plan: '20@60m, 100@1m' }, { kill: kill.signal });
      await shareIs(world, 'shop:v2', 20);
      world.github.faults.add(SILENT);
      kill.abort();
      sinceMs = performance.now();
      await shareIs(world, 'shop:v1', 100);
      const tookMs = performance.now() - sinceMs;
      const run = await running;
      expect([run.phases.at(-1)?.name, tookMs < 30_000, run.log]).toEqual(['post', true, run.log]);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    240_000,
  );
});
