import { describe, expect, test } from '@jest/globals';
import { ended, openNative, resultOf, weightOf, type Detailed, type NativeWorld } from './deployEcsNativeWorld.ts';
import { safe } from './e2e.ts';
import { isOver, isPaused } from './rollbackWorld.ts';

/** Long enough at each stage to be cancelled there. */
const SLOW = { strategy: 'canary', plan: '20@5m, 100@5m' };

const at = (stage: string, weight: number) => (each: Detailed) =>
  each.lifecycleStage === stage && weightOf(each) === weight;

async function expectBack(shop: NativeWorld): Promise<void> {
  expect(await shop.settled()).toEqual(['shop:v1']);
  expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
  expect(await shop.answering(20)).toEqual(['shop:v1']);
  expect(await shop.lost()).toBe(0);
}

describe('the previous release serves, and the service is as it was,', () => {
  test.concurrent.each([
    ['SCALE_UP', 0],
    ['POST_TEST_TRAFFIC_SHIFT', 0],
    ['PRODUCTION_TRAFFIC_SHIFT', 20],
    ['BAKE_TIME', 100],
    ['CLEAN_UP', 100],
  ])('when the job is cancelled at %s, %i%%', async (stage, weight) => {
    await using shop = await openNative();
    const cancel = new AbortController();
    const plan = stage === 'CLEAN_UP' ? { plan: '20@0s, 100@0s' } : {};

    const [run] = await Promise.all([
      shop.ship({ ...SLOW, ...plan }, { signal: cancel.signal }),
      shop.once(stage, at(stage, weight)).then(() => cancel.abort()),
    ]);

    expect(resultOf(run)).toEqual(ended('stopped', run));
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    await expectBack(shop);
  });

  test.concurrent('when main is killed in the canary', async () => {
    await using shop = await openNative();
    const kill = new AbortController();

    const [run] = await Promise.all([
      shop.ship(SLOW, { kill: kill.signal }),
      shop.once('the canary', at('PRODUCTION_TRAFFIC_SHIFT', 20)).then(() => kill.abort()),
    ]);

    expect(run.phases).toEqual([
      { name: 'main', exitCode: 137 },
      { name: 'post', exitCode: 0 },
    ]);
    await expectBack(shop);
  });

  test.concurrent('when main is killed after the end, of which it did not know', async () => {
    await using shop = await openNative({ trafficShifting: { strategy: 'LINEAR', bakeTimeInMinutes: 0 } });
    const kill = new AbortController();

    const [run] = await Promise.all([
      // it looks so rarely that it sees no end
      shop.ship({ strategy: 'all-at-once', 'poll-interval-seconds': '60' }, { kill: kill.signal }),
      shop.once('the end', isOver).then(() => kill.abort()),
    ]);

    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    await expectBack(shop);
  });

  test.concurrent('when ECS does not turn round any more', async () => {
    await using shop = await openNative({}, { quirks: { stopInCleanUp: 'is refused' } });
    const cancel = new AbortController();

    const [run] = await Promise.all([
      shop.ship({ strategy: 'all-at-once' }, { signal: cancel.signal }),
      shop.once('clean-up', at('CLEAN_UP', 100)).then(() => cancel.abort()),
    ]);

    expect(resultOf(run)).toEqual(ended('stopped', run));
    await expectBack(shop);
  });
});

describe('deploy-ecs', () => {
  test.concurrent('whose calls get lost does nothing twice, and gives all back', async () => {
    await using shop = await openNative();
    const lost = ['TagResource', 'UpdateService', 'DescribeServiceDeployments', 'UntagResource'];
    for (const call of lost) shop.sandbox.faults.add({ on: `ecs:${call}`, kind: 'drop', times: 1 });
    shop.sandbox.faults.add({ on: 'ecs:ListTagsForResource', kind: 'throttle', times: 2 });

    const run = await shop.ship({ strategy: 'all-at-once' });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect(await shop.deployments()).toHaveLength(2);
    expect(await shop.settled()).toEqual(['shop:v2']);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('that may not stop deployments, and is cancelled, deploys the release before over it', async () => {
    await using shop = await openNative();
    shop.sandbox.faults.add({ on: 'ecs:StopServiceDeployment', kind: 'deny' });
    const cancel = new AbortController();

    const [run] = await Promise.all([
      shop.ship(SLOW, { signal: cancel.signal }),
      shop.once('the canary', at('PRODUCTION_TRAFFIC_SHIFT', 20)).then(() => cancel.abort()),
    ]);

    expect(resultOf(run)).toEqual(ended('stopped', run));
    expect((await shop.newest()).deploymentConfiguration.strategy).toBe('BLUE_GREEN');
    await expectBack(shop);
  });

  test.concurrent('with rollback-safe: false neither goes back nor leaves anything behind', async () => {
    await using shop = await openNative(safe);

    const run = await shop.ship({ strategy: 'canary', plan: '50@0s, 100@0s', 'rollback-safe': 'false' });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect((await shop.newest()).deploymentConfiguration).toMatchObject({
      strategy: 'CANARY',
      deploymentCircuitBreaker: { enable: true, rollback: false },
    });
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.settled()).toEqual(['shop:v2']);
  });

  test.concurrent('that was cancelled after it had left the deployment paused owes nothing', async () => {
    await using shop = await openNative();
    const cancel = new AbortController();
    const onLine = (line: string) => void (line.includes('paused: It waits') && cancel.abort());

    const run = await shop.ship({ ...SLOW, 'wait-until': 'paused' }, { signal: cancel.signal, onLine });

    // the signal comes just before the process ends, or after it
    const isLeft = run.exitCode === 0;
    expect(run.outputs['result']).toBe(isLeft ? 'paused' : 'stopped');
    expect(isPaused(await shop.newest())).toBe(isLeft);
    expect(shop.production('shop:v2')).toBe(0);
    expect(shop.tags().length > 0).toBe(isLeft);
  });

  test.concurrent(
    'that another deployment overtakes gives the configuration back, and leaves that one alone',
    async () => {
      await using shop = await openNative();
      const taskDefinition = await shop.register('shop:v3');

      const [run] = await Promise.all([
        shop.ship({ strategy: 'canary', plan: '20@2m, 100@0s' }),
        shop
          .once('the canary', at('PRODUCTION_TRAFFIC_SHIFT', 20))
          .then(() =>
            shop.sandbox.invoke('ecs', 'UpdateService', { cluster: 'sandbox', service: 'shop', taskDefinition }),
          ),
      ]);

      expect(resultOf(run)).toEqual(ended('superseded', run));
      expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
      expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
      expect(await shop.settled()).toEqual(['shop:v3']);
      expect(await shop.lost()).toBe(0);
    },
  );

  test.concurrent('whose machine was lost: the job that is run again gives the configuration back', async () => {
    await using shop = await openNative();
    const lost = new AbortController();
    const inputs = { strategy: 'canary', plan: '20@1m, 100@0s' };

    await Promise.all([
      shop.ship(inputs, { lost: lost.signal }),
      shop.once('the canary', at('PRODUCTION_TRAFFIC_SHIFT', 20)).then(() => lost.abort()),
    ]);
    expect(shop.tags()).not.toEqual([]);
    await shop.once('its end', isOver);
    const run = await shop.ship(inputs);

    expect(resultOf(run)).toEqual(ended('unchanged', run));
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.settled()).toEqual(['shop:v2']);
    expect(await shop.lost()).toBe(0);
  });
});
