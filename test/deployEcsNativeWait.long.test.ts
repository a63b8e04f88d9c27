import { describe, expect, test } from '@jest/globals';
import { ended, isUnderWay, openNative, resultOf, weightOf } from './deployEcsNativeWorld.ts';
import { runBundle } from './e2e.ts';
import { isOver, isPaused } from './rollbackWorld.ts';

const SLOW = { strategy: 'canary', plan: '20@1m, 100@1m' };

describe('wait-until', () => {
  test.concurrent.each([
    ['PRE_SCALE_UP', 0],
    ['POST_TEST_TRAFFIC_SHIFT', 0],
    ['PRODUCTION_TRAFFIC_SHIFT', 20],
    ['shifted', 100],
    ['bake', 100],
  ])('%s ends while ECS goes on; the next deployment gives the configuration back', async (until, weight) => {
    await using shop = await openNative();

    const run = await shop.ship({ ...SLOW, 'wait-until': until });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect(run.outputs['reason']).toMatch(/^So far: .*ECS goes on with it\.$/);
    const left = await shop.newest();
    expect(isUnderWay(left)).toBe(true);
    expect(weightOf(left)).toBeGreaterThanOrEqual(weight === 100 ? 100 : 0);
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    expect(shop.tags().toSorted()[0]).toBe('deploy-actions:restore.1');
    expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/its tags have its own/);

    await shop.once('its end', isOver);
    expect(await shop.settled()).toEqual(['shop:v2']);
    const next = await shop.ship({ images: 'web=shop:v3' });

    expect(resultOf(next)).toEqual(ended('succeeded', next));
    expect((await shop.newest()).deploymentConfiguration.strategy).toBe('ROLLING');
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('paused: no production traffic, nothing owed; a rollback gives all back', async () => {
    await using shop = await openNative({ trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 4 } });

    const run = await shop.ship({ ...SLOW, 'wait-until': 'paused' });

    expect(resultOf(run)).toEqual(ended('paused', run));
    expect(run.outputs['reason']).toMatch(/^It waits at PRE_PRODUCTION_TRAFFIC_SHIFT, before any production traffic/);
    expect(run.exitCode).toBe(0);
    const waiting = await shop.newest();
    expect(isPaused(waiting)).toBe(true);
    expect(run.outputs['service-deployment-arn']).toBe(waiting.serviceDeploymentArn);
    expect(run.outputs['task-definition-arn']).toMatch(/shop:2$/);
    expect(shop.production('shop:v2')).toBe(0);
    expect(shop.configuration()).toMatchObject({ strategy: 'CANARY' });

    const back = await runBundle('rollback', shop.sandbox, { service: 'shop' });

    expect(resultOf(back)).toEqual(ended('succeeded', back));
    expect(await shop.settled()).toEqual(['shop:v1']);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(shop.production('shop:v2')).toBe(0);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('paused, and nobody goes on: ECS goes back by itself', async () => {
    await using shop = await openNative();

    const run = await shop.ship({ plan: '50@0s..1m, 100@0s..1m', 'wait-until': 'paused' });

    expect(resultOf(run)).toEqual(ended('paused', run));
    expect(await shop.once('its end', isOver)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(await shop.settled()).toEqual(['shop:v1']);
    const again = await shop.ship({});
    expect(resultOf(again)).toEqual(ended('succeeded', again));
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent.each([
    ['as the service has it', {}, 'BLUE_GREEN'],
    ['by a strategy', { strategy: 'canary', plan: '50@0s, 100@0s' }, 'CANARY'],
  ])('paused, and another release comes, %s: that one serves', async (_what, inputs, strategy) => {
    await using shop = await openNative();

    const run = await shop.ship({ ...SLOW, 'wait-until': 'paused' });
    const next = await shop.ship({ images: 'web=shop:v3', ...inputs });

    expect(resultOf(run)).toEqual(ended('paused', run));
    expect(resultOf(next)).toEqual(ended('succeeded', next));
    expect((await shop.newest()).deploymentConfiguration.strategy).toBe(strategy);
    expect(await shop.settled()).toEqual(['shop:v3']);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(shop.production('shop:v2')).toBe(0);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('paused, of a service with pauses of its own: the first of them', async () => {
    const lifecycleHooks = [{ targetType: 'PAUSE' as const, lifecycleStages: ['POST_SCALE_UP'] }];
    await using shop = await openNative({ trafficShifting: { strategy: 'BLUE_GREEN', lifecycleHooks } });

    const run = await shop.ship({ 'wait-until': 'paused' });

    expect(resultOf(run)).toEqual(ended('paused', run));
    expect(run.outputs['reason']).toMatch(/^It waits at POST_SCALE_UP/);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
  });

  test.concurrent('paused, of a service that ECS shifts without pauses: its own plan, paused', async () => {
    const own = { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 3 } } as const;
    await using shop = await openNative({ trafficShifting: own });

    const run = await shop.ship({ 'wait-until': 'paused' });
    const again = await shop.ship({ 'wait-until': 'paused' });

    expect(resultOf(run)).toEqual(ended('paused', run));
    expect((await shop.newest()).deploymentConfiguration).toMatchObject(own);
    expect(run.outputs['reason']).toMatch(/^It waits at PRE_PRODUCTION_TRAFFIC_SHIFT/);
    // the job is run again: the same deployment waits still
    expect(resultOf(again)).toEqual(ended('paused', again));
    expect(again.outputs['service-deployment-arn']).toBe(run.outputs['service-deployment-arn']);
  });

  test.concurrent('timed out: ECS goes on, and the tags say what the service is owed', async () => {
    await using shop = await openNative();

    const run = await shop.ship({ strategy: 'canary', plan: '20@30m, 100@0s', 'timeout-minutes': '0.1' });

    expect(resultOf(run)).toEqual(ended('timed-out', run));
    expect(run.outputs['reason']).toMatch(/^Not finished after 0\.1 min/);
    expect(isUnderWay(await shop.newest())).toBe(true);
    expect(shop.tags()).not.toEqual([]);
  });
});
