import { describe, expect, test } from '@jest/globals';
import { mutations, safe } from './e2e.ts';
import { isPaused, openShop, type ServiceInput, type ShopWorld } from './rollbackWorld.ts';

const BLUE_GREEN: ServiceInput = { trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 } };
const CANARY: ServiceInput = {
  trafficShifting: {
    strategy: 'CANARY',
    canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 0 },
    lifecycleHooks: [
      {
        targetType: 'PAUSE',
        lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
        timeoutConfiguration: { timeoutInMinutes: 600, action: 'ROLLBACK' },
      },
    ],
  },
};

/** What the action changed; what the tests do themselves is not among the calls. */
const changes = ({ sandbox }: ShopWorld) => mutations(sandbox).filter((call) => call.startsWith('ecs:'));

describe('rollback', () => {
  test.concurrent(
    'brings a rolling service back to the last release that succeeded, and not to the revision before',
    async () => {
      await using shop = await openShop(safe);
      expect((await shop.deploy('shop:v2-crash')).status).toBe('ROLLBACK_SUCCESSFUL');
      expect((await shop.deploy('shop:v3')).status).toBe('SUCCESSFUL');

      const run = await shop.rollBack();

      expect({ result: run.outputs['result'], log: run.log }).toEqual({ result: 'succeeded', log: run.log });
      expect(run.outputs['task-definition-arn']).toMatch(/shop:1$/);
      expect(run.outputs['previous-task-definition-arn']).toMatch(/shop:3$/);
      expect(await shop.settled()).toEqual(['shop:v1', 'shop:v1']);
      expect(await shop.answering(20)).toEqual(['shop:v1']);
      expect(await shop.lost()).toBe(0);
    },
  );

  test.concurrent('brings a blue/green service back at once, and gives it its configuration back', async () => {
    await using shop = await openShop({ ...BLUE_GREEN, desiredCount: 1 });
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = await shop.service();

    const run = await shop.rollBack();

    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result: 'succeeded', log: run.log });
    expect(await shop.settled()).toEqual(['shop:v1']);
    expect(await shop.answering(20)).toEqual(['shop:v1']);
    expect((await shop.service()).deploymentConfiguration).toEqual(deploymentConfiguration);
    expect((await shop.service()).tags).toEqual([]);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent('ends a canary in the middle: traffic is back without a deployment of its own', async () => {
    await using shop = await openShop({ ...CANARY, desiredCount: 1 });
    const first = await shop.deploy('shop:v2', { until: isPaused });
    await shop.sandbox.invoke('ecs', 'ContinueServiceDeployment', {
      serviceDeploymentArn: first.serviceDeploymentArn,
      hookId: first.lifecycleHookDetails![0]!.hookId,
    });

    const run = await shop.rollBack();

    expect({ result: run.outputs['result'], log: run.log }).toEqual({ result: 'succeeded', log: run.log });
    expect(run.outputs['service-deployment-arn']).toBe(first.serviceDeploymentArn);
    expect(changes(shop)).toEqual(['ecs:StopServiceDeployment']);
    expect(await shop.settled()).toEqual(['shop:v1']);
    expect(await shop.answering(20)).toEqual(['shop:v1']);
    expect(await shop.lost()).toBe(0);
  });
});
