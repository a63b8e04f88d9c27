import { describe, expect, test } from '@jest/globals';
import { deviation, ended, openNative, resultOf, weightOf, withoutNoHooks } from './deployEcsNativeWorld.ts';
import { mutations } from './e2e.ts';
import { isPaused } from './rollbackWorld.ts';

const CHANGES = [
  'ecs:RegisterTaskDefinition',
  'ecs:TagResource',
  'ecs:UpdateService',
  'ecs:UpdateService',
  'ecs:UntagResource',
];

describe('deploy-ecs with a strategy', () => {
  test.concurrent(
    'canary: the release gets its share, then all; no request is lost; the service is as it was',
    async () => {
      await using shop = await openNative();

      const [run, share] = await Promise.all([
        shop.ship({ strategy: 'canary', plan: '20@2m, 100@1m' }),
        shop.once('the canary', (each) => weightOf(each) === 20).then(() => shop.share('shop:v2', 400)),
      ]);

      expect(resultOf(run)).toEqual(ended('succeeded', run));
      expect(deviation(share, 20)).toBeLessThan(4.5);
      expect((await shop.newest()).deploymentConfiguration).toMatchObject({
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 20, canaryBakeTimeInMinutes: 2 },
        bakeTimeInMinutes: 1,
      });
      expect(run.summary).toMatch(/\| \d+s \| PRODUCTION_TRAFFIC_SHIFT \| ██ 20% \|/);
      expect(run.summary).toMatch(/\| \d+s \| BAKE_TIME \| █{10} 100% \|/);
      expect(run.annotations.map(({ message }) => message).join('\n')).toMatch(/Nobody judges the release/);
      expect(mutations(shop.sandbox)).toEqual(CHANGES);
      expect(await shop.settled()).toEqual(['shop:v2']);
      expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
      expect(await shop.lost()).toBe(0);
    },
  );

  test.concurrent.each([
    ['linear', '50@1m, 100@0s', 'LINEAR'],
    ['blue-green', '100@1m', 'BLUE_GREEN'],
    ['all-at-once', undefined, 'BLUE_GREEN'],
  ])('%s %s is ECS’s %s', async (strategy, plan, ecs) => {
    await using shop = await openNative();

    const run = await shop.ship({ strategy, ...(plan !== undefined && { plan }) });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect((await shop.newest()).deploymentConfiguration.strategy).toBe(ecs);
    expect(await shop.settled()).toEqual(['shop:v2']);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('several services, each by its own canary', async () => {
    const web = { trafficShifting: {}, desiredCount: 1, deregistrationDelaySeconds: 10 };
    const services = [
      { name: 'shop', ...web },
      { name: 'cart', ...web, image: 'shop:v1' },
    ];
    await using shop = await openNative({}, { services });

    const run = await shop.ship({ service: 'shop\ncart', plan: '50@0s, 100@0s' });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    const each = JSON.parse(run.outputs['services']!) as { service: string; result: string }[];
    expect(each.map(({ service, result }) => [service, result])).toEqual([
      ['shop', 'succeeded'],
      ['cart', 'succeeded'],
    ]);
    const { ecs } = shop.sandbox.state() as {
      ecs: { services: { deploymentConfiguration: object; tags: unknown[] }[] };
    };
    expect(ecs.services.map(({ deploymentConfiguration: now, tags }) => [withoutNoHooks(now), tags])).toEqual([
      [shop.before, []],
      [shop.before, []],
    ]);
    expect(await shop.settled()).toEqual(['shop:v2', 'shop:v2']);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('rolling, of a service that ECS shifts otherwise: once', async () => {
    await using shop = await openNative({ trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 3 } });

    const run = await shop.ship({ strategy: 'rolling' });

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect((await shop.newest()).deploymentConfiguration.strategy).toBe('ROLLING');
    expect(await shop.settled()).toEqual(['shop:v2']);
    expect({ now: shop.configuration(), tags: shop.tags() }).toEqual({ now: shop.before, tags: [] });
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('an alarm rolls a canary back; the alarms that were given stay', async () => {
    await using shop = await openNative();
    await shop.sandbox.invoke('cloudwatch', 'PutMetricAlarm', { AlarmName: 'shop-5xx' });
    const alarm = { AlarmName: 'shop-5xx', StateValue: 'ALARM', StateReason: 'too many errors' };

    const [run] = await Promise.all([
      shop.ship({ plan: 'canary-25-20m', alarms: 'shop-5xx' }),
      shop
        .once('the canary', (each) => weightOf(each) === 25)
        .then(() => shop.sandbox.invoke('cloudwatch', 'SetAlarmState', alarm)),
    ]);

    expect(resultOf(run)).toEqual(ended('rolled-back', run));
    expect(run.outputs['reason']).toMatch(/shop-5xx/);
    expect(await shop.settled()).toEqual(['shop:v1']);
    expect(shop.configuration()).toEqual({
      ...shop.before,
      alarms: { alarmNames: ['shop-5xx'], enable: true, rollback: true },
    });
    expect(shop.tags()).toEqual([]);
    expect(await shop.lost()).toBe(0);
  });
});

describe('deploy-ecs without a strategy', () => {
  test.concurrent('a service keeps its own, with its hooks; whoever has to answer a pause is told how', async () => {
    await using shop = await openNative({
      trafficShifting: {
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 0 },
        lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }],
      },
    });
    const answer = async () => {
      const { serviceDeploymentArn, lifecycleHookDetails } = await shop.once('the pause', isPaused);
      const { hookId } = lifecycleHookDetails![0]!;
      await shop.sandbox.invoke('ecs', 'ContinueServiceDeployment', { serviceDeploymentArn, hookId });
      return hookId;
    };

    let onTold = () => undefined as void;
    const isTold = new Promise<void>((resolve) => (onTold = resolve));
    const told: string[] = [];
    const onLine = (line: string) => {
      told.push(line);
      if (line.includes('waits at POST_SCALE_UP')) onTold();
    };
    const [run, hookId] = await Promise.all([shop.ship({}, { onLine }), isTold.then(answer)]);

    expect(resultOf(run)).toEqual(ended('succeeded', run));
    expect(told.join('\n')).toMatch(/waits at POST_SCALE_UP for a person: `aws ecs continue-service-deployment/);
    expect(told.join('\n')).toContain(`--hook-id ${hookId} --action CONTINUE`);
    expect(mutations(shop.sandbox)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService']);
    expect(shop.configuration()).toEqual(shop.before);
    expect(await shop.lost()).toBe(0);
  });
});
