import { describe, expect, test } from '@jest/globals';
import { openSlots, shareIs, swaps } from './slotsWorld.ts';

const SUITE_MS = 180_000;
/** It stays at half of the traffic. */
const AT_HALF = { plan: '50@300m..400m, 100@1m' };

describe('a rollout on slots', () => {
  test.concurrent(
    'is taken back on evidence of Azure Monitor, and says for how long visitors are kept where they were drawn to',
    async () => {
      await using world = await openSlots({ perSecond: 100, speed: 60, users: 400 });
      const run = await world.shift({
        image: 'shop:v2-errors-20pct',
        plan: '25@8m..300m, 100@3m..300m',
        criteria: 'error-rate < 1%',
      });
      expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
      expect(run.outputs['reason']).toMatch(/^error-rate < 1%: candidate \d+ of \d+ bad/);
      expect(run.log.join('\n')).toMatch(/drawn to staging land there for an hour, on shop:v1/);
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
      expect(swaps(world)).toBe(0);
    },
    SUITE_MS,
  );

  test.concurrent(
    'is taken back by what answers in the slot, which is asked for under the name of production',
    async () => {
      await using world = await openSlots({ perSecond: 5 });
      const run = await world.shift({
        image: 'shop:v2-errors-100pct',
        plan: '1@30m..300m, 100@1m',
        criteria: 'health-check-failures < 3',
        'probe-url': world.sandbox.urlOf('shop'),
      });
      expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
      expect(run.outputs['reason']).toMatch(/health-check-failures < 3/);
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
    },
    SUITE_MS,
  );

  test.concurrent(
    'goes nowhere while figures are late, be there gaps or zeros in their place',
    async () => {
      await using world = await openSlots({
        perSecond: 10,
        scenario: { metrics: { delayMs: 86_400_000 }, quirks: { idleMinutes: 'zero' } },
      });
      const run = await world.shift({ plan: '10@1m..5m, 100@1m', criteria: 'error-rate < 1%' });
      expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
      expect([swaps(world), run.log.filter((line) => line.includes('To be sent: 100%'))]).toEqual([0, []]);
      expect(await world.settled()).toEqual(world.atRest('shop:v1'));
    },
    SUITE_MS,
  );

  test.concurrent.each([
    ['by reconcile, from the journal', 'canary-shift', { command: 'reconcile' }, 'brought-home'],
    ['by the action rollback, which swaps nothing that is on trial', 'rollback', {}, 'succeeded'],
  ] as const)(
    'is brought home when its runner is lost: %s',
    async (_, action, inputs, result) => {
      await using world = await openSlots({ perSecond: 10 });
      const lost = new AbortController();
      const running = world.shift(AT_HALF, { lost: lost.signal });
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
