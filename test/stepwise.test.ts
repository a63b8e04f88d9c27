import { describe, expect, test } from '@jest/globals';
import { atRest, openWorld, restOf, settledRest, shareIs, sharesNow, until } from './rolloutWorld.ts';

const STEPS = '25@1m..300m, 50@1m..300m, 100@1m..300m';
const STEPWISE = { engine: 'stepwise', plan: STEPS };
/** It stays at half of the traffic. */
const AT_HALF = { engine: 'stepwise', plan: '25@1m..300m, 50@300m..400m, 100@1m' };

const service = {
  weighted: true,
  desiredCount: 3,
  autoscaling: { min: 1, max: 6, scaleInAfterSeconds: 86_400 },
} as const;
const SUITE_MS = 240_000;

describe('a rollout whose weights ECS does not know', () => {
  test.concurrent(
    'goes 25, 50, 100, loses no request, and leaves nothing behind',
    async () => {
      await using world = await openWorld('shop:v2', { service });
      const before = restOf(world);
      const seen = new Set<number>();
      const running = world.shift(STEPWISE);
      const watching = until('the end', () => {
        seen.add(Math.round(sharesNow(world)['shop:v2'] ?? 0));
        return seen.has(100) && !isHeld(world);
      });
      const run = await running;
      await watching;
      expect([run.outputs['result'], run.log]).toEqual(['succeeded', run.log]);
      expect([...seen]).toEqual([0, 25, 50, 100]);
      expect(await settledRest(world)).toEqual(atRest('shop:v2', before));
      expect((await world.traffic.stop()).failures).toEqual({});
      expect(world.sandbox.ledger.snapshot().failed).toBe(0);
    },
    SUITE_MS,
  );

  test.concurrent(
    'is taken back on evidence, with nothing left behind',
    async () => {
      await using world = await openWorld('shop:v2-errors-20pct', { service, speed: 60, perSecond: 200 });
      const before = restOf(world);
      const run = await world.shift({ ...STEPWISE, plan: '25@6m..300m, 100@3m..300m', criteria: 'error-rate < 1%' });
      expect([run.outputs['result'], run.log]).toEqual(['rolled-back', run.log]);
      expect(run.outputs['reason']).toMatch(/^error-rate < 1%: candidate \d+ of \d+ bad/);
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    SUITE_MS,
  );

  test.concurrent.each([
    ['by the action rollback, whatever engine it was told', 'on', 'rollback', { engine: 'native' }, 'succeeded'],
    ['by reconcile, from the journal', 'on', 'canary-shift', { command: 'reconcile' }, 'brought-home'],
    ['by reconcile, from the tags of the service', 'off', 'canary-shift', { command: 'reconcile' }, 'brought-home'],
  ] as const)(
    'is brought home when its runner is lost: %s',
    async (_, journal, action, inputs, result) => {
      await using world = await openWorld('shop:v2', { service });
      const before = restOf(world);
      const lost = new AbortController();
      const running = world.shift({ ...AT_HALF, ...(journal === 'off' && { journal }) }, { lost: lost.signal });
      await shareIs(world, 'shop:v2', 50);
      expect(isHeld(world)).toBe(true);
      lost.abort();
      await running;
      world.github.seed.run({ id: 1, status: 'completed', conclusion: 'failure' });
      const run = await world.run(action, inputs, { env: { GITHUB_RUN_ID: '2' } });
      expect([run.outputs['result'], run.log]).toEqual([result, run.log]);
      const told = run.annotations.map(({ message }) => message).filter((each) => each.includes('`engine: native`'));
      expect(told).toEqual(
        action === 'rollback'
          ? [expect.stringMatching(/shows a stepwise rollout: it goes back by the engine stepwise/)]
          : [],
      );
      expect(await settledRest(world)).toEqual(atRest('shop:v1', before));
    },
    SUITE_MS,
  );
});

describe('before anything is changed', () => {
  test('a rule that forwards to one group only is told with what to add', async () => {
    await using world = await openWorld('shop:v2', { service: { trafficShifting: undefined } });
    const run = await world.shift(STEPWISE);
    const said = run.log.join('\n');
    expect(said).toMatch(/aws elbv2 modify-listener .*--default-actions/);
    expect(
      world.sandbox.calls.snapshot().filter(({ action }) => /^(Create|Modify|Tag|Register)/.test(action)),
    ).toHaveLength(1);
  });

  test('`auto` leaves to ECS what ECS owns, and names what it can do instead', async () => {
    await using world = await openWorld('shop:v2');
    const run = await world.shift({ engine: 'auto', plan: STEPS });
    expect(run.log.join('\n')).toMatch(/ECS itself cannot go 25-50-100/);
  });

  test('`auto` says who moves the traffic, and why that one', async () => {
    await using world = await openWorld('shop:v2', { service });
    const run = await world.shift({ engine: 'auto', plan: STEPS, 'dry-run': 'true' });
    expect([run.outputs['result'], run.log]).toEqual(['unchanged', run.log]);
    expect(run.log.join('\n')).toContain(
      'the weights of its listener rules move the traffic (engine stepwise: ECS cannot do the plan)',
    );
  });
});

function isHeld({ sandbox }: Parameters<typeof restOf>[0]): boolean {
  return JSON.stringify(sandbox.state()).includes('"DynamicScalingInSuspended":true');
}
