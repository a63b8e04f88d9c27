import { describe, expect, test } from '@jest/globals';
import { ended, openNative, resultOf, type NativeWorld } from './deployEcsNativeWorld.ts';

/** Asked through the test listener, behind which the release answers while it has no production traffic. */
const smokeTest = (shop: NativeWorld, file = 'checks.yml') => ({
  'smoke-test': file,
  'smoke-test-target': shop.sandbox.testUrls['shop']!,
});

const calls = ({ sandbox }: NativeWorld, action: string) =>
  sandbox.calls.snapshot().filter((call) => call.action === action && call.error === undefined).length;

async function expectBack(shop: NativeWorld): Promise<void> {
  expect(await shop.settled()).toEqual(['shop:v1']);
  expect(shop.production('shop:v2')).toBe(0);
  expect(shop.production('shop:v1')).toBeGreaterThan(50);
  expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
  expect(await shop.lost()).toBe(0);
}

describe('a smoke test before production traffic', () => {
  test.concurrent('that passes lets ECS go on', async () => {
    await using shop = await openNative();
    // that the word to go on was heard, nobody hears
    shop.sandbox.faults.add({ on: 'ecs:ContinueServiceDeployment', kind: 'drop', times: 1 });

    const run = await shop.ship({ strategy: 'blue-green', plan: '100@0s', ...smokeTest(shop) });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect(run.summary).toMatch(/✅ Smoke test of shop before its traffic: passed/);
    expect(run.summary).toMatch(/POST_TEST_TRAFFIC_SHIFT, paused \| 0%/);
    expect(await shop.settled()).toEqual(['shop:v2']);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('that fails has ECS roll back, and no request of a user was on the release', async () => {
    await using shop = await openNative();

    const run = await shop.ship({ strategy: 'canary', ...smokeTest(shop, 'red.yml') });

    expect(resultOf(run)).toEqual(ended('rolled-back', run));
    expect(run.outputs['reason']).toMatch(
      /^The smoke test has not passed: home: .*expected 200, found 404.* ECS has rolled back; the release had no production traffic\.$/,
    );
    expect(run.summary).toMatch(/❌ Smoke test of shop before its traffic: failed/);
    expect(calls(shop, 'ContinueServiceDeployment')).toBe(0);
    await expectBack(shop);
  });

  test.concurrent('of a service that ECS shifts anyway: its way and its hooks stay', async () => {
    const lifecycleHooks = [{ targetType: 'PAUSE' as const, lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] }];
    await using shop = await openNative({ trafficShifting: { strategy: 'BLUE_GREEN', lifecycleHooks } });

    const run = await shop.ship(smokeTest(shop, 'red.yml'));

    expect(resultOf(run)).toEqual(ended('rolled-back', run));
    expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/own pause at POST_TEST_TRAFFIC_SHIFT is/);
    await expectBack(shop);
  });

  test.concurrent('that passes when somebody has had ECS go back already: what ECS does counts', async () => {
    await using shop = await openNative();
    const stop = async () => {
      const { serviceDeploymentArn } = await shop.newest();
      await shop.sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' });
    };
    const onLine = (line: string) => void (line.includes('the smoke test is asked') && stop());

    const run = await shop.ship({ strategy: 'blue-green', ...smokeTest(shop, 'late.yml') }, { onLine });

    expect(resultOf(run)).toEqual(ended('stopped', run));
    expect(run.outputs['reason']).toMatch(/^Somebody asked ECS to roll back, and it has/);
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    await expectBack(shop);
  });

  test.concurrent('during which the job is cancelled: back, without a word from main', async () => {
    await using shop = await openNative();
    const cancel = new AbortController();
    const onLine = (line: string) => void (line.includes('the smoke test is asked') && cancel.abort());

    const run = await shop.ship(
      { strategy: 'blue-green', ...smokeTest(shop, 'endless.yml') },
      { onLine, signal: cancel.signal },
    );

    expect(resultOf(run)).toEqual(ended('stopped', run));
    expect(run.phases.at(-1)).toEqual({ name: 'post', exitCode: 0 });
    expect(calls(shop, 'ContinueServiceDeployment')).toBe(0);
    await expectBack(shop);
  });
});
