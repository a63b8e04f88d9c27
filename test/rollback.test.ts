import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mutations, safe } from './e2e.ts';
import {
  eventually,
  isOver,
  isPaused,
  openShop,
  type Deployment,
  type ServiceInput,
  type ShopWorld,
} from './rollbackWorld.ts';

const BLUE_GREEN: ServiceInput = { trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 }, desiredCount: 1 };
const CANARY: ServiceInput = {
  desiredCount: 1,
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

/** Answers the pause that a canary is at. */
async function goOn({ sandbox }: ShopWorld, { serviceDeploymentArn, lifecycleHookDetails = [] }: Deployment) {
  const { hookId } = lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION')!;
  await sandbox.invoke('ecs', 'ContinueServiceDeployment', { serviceDeploymentArn, hookId });
}

/** Deploys through all pauses. */
async function promote(shop: ShopWorld, image: string): Promise<void> {
  let deployment = await shop.deploy(image, { until: isPaused });
  while (deployment.status === 'IN_PROGRESS') {
    if (isPaused(deployment)) await goOn(shop, deployment);
    await new Promise((resolve) => setTimeout(resolve, 50));
    deployment = await shop.describe(deployment.serviceDeploymentArn);
  }
}

/** `shop:v1` serves alone, the service has the configuration that it had, and nobody has noticed. */
async function expectBack(shop: ShopWorld, before: object, image = 'shop:v1'): Promise<void> {
  expect(new Set(await shop.settled())).toEqual(new Set([image]));
  expect(await shop.answering(20)).toEqual([image]);
  const { deploymentConfiguration, tags } = shop.service();
  expect({ lifecycleHooks: [], ...deploymentConfiguration }).toEqual({ lifecycleHooks: [], ...before });
  expect(tags).toEqual([]);
  expect(await shop.lost()).toBe(0);
}

describe('the service runs a bad release', () => {
  test.concurrent('rolling: back to the last one that succeeded, not to the revision before', async () => {
    await using shop = await openShop(safe);
    expect((await shop.deploy('shop:v2-crash')).status).toBe('ROLLBACK_SUCCESSFUL');
    expect((await shop.deploy('shop:v3')).status).toBe('SUCCESSFUL');
    const { deploymentConfiguration } = shop.service();

    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));

    const { outputs, log, exitCode, summary } = await shop.rollBack(
      { 'report-file': 'kept/rollback.md' },
      { workspace },
    );

    expect({ exitCode, result: outputs['result'], log }).toEqual({ exitCode: 0, result: 'succeeded', log });
    expect(outputs['report']).toBe('kept/rollback.md');
    expect(readFileSync(join(workspace, outputs['report']!), 'utf8').trim()).toBe(summary.trim());
    expect(outputs['task-definition-arn']).toMatch(/shop:1$/);
    expect(outputs['previous-task-definition-arn']).toMatch(/shop:3$/);
    expect(mutations(shop.sandbox)).toEqual(['ecs:UpdateService']);
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent('blue/green: at once, and its configuration is given back', async () => {
    await using shop = await openShop(BLUE_GREEN);
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect((await shop.deployments())[0]!.status).toBe('SUCCESSFUL');
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent('canary with pauses: no step is walked, nothing waits', async () => {
    await using shop = await openShop(CANARY);
    await promote(shop, 'shop:v2');
    const { deploymentConfiguration } = shop.service();

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    const [newest] = await shop.deployments();
    expect((await shop.describe(newest!.serviceDeploymentArn)).lifecycleHookDetails).toEqual([]);
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent('alarms fire, and go on firing: they do not hold it up', async () => {
    await using shop = await openShop({ ...safe, alarms: { names: ['errors-high'], rollback: true } });
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();
    const alarm = (state: string) =>
      shop.sandbox.invoke('cloudwatch', 'SetAlarmState', {
        AlarmName: 'errors-high',
        StateValue: state,
        StateReason: 'test',
      });

    const onLine = (line: string) => void (line.includes('following') && alarm('ALARM'));
    const { outputs, log } = await shop.rollBack({}, { onLine });

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent('without tasks: succeeded, with a warning', async () => {
    await using shop = await openShop({ ...safe, desiredCount: 0 });
    await shop.deploy('shop:v2');

    const { outputs, annotations } = await shop.rollBack();

    expect(outputs['result']).toBe('succeeded');
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('desired count is 0') }]);
    expect(shop.service().taskDefinition).toMatch(/shop:1$/);
  });
});

describe('a release is on trial', () => {
  test.concurrent('rolling: its deployment is rolled back by ECS', async () => {
    await using shop = await openShop(safe);
    const { deploymentConfiguration } = shop.service();
    const trial = await shop.deploy('shop:v2-slow-start-120s', { until: ({ status }) => status === 'IN_PROGRESS' });

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect(outputs['service-deployment-arn']).toBe(trial.serviceDeploymentArn);
    expect(mutations(shop.sandbox)).toEqual(['ecs:StopServiceDeployment']);
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent('a canary with a quarter of the traffic: the traffic is back at once', async () => {
    await using shop = await openShop(CANARY);
    const { deploymentConfiguration } = shop.service();
    const trial = await shop.deploy('shop:v2', { until: isPaused });
    await goOn(shop, trial);

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect(outputs['service-deployment-arn']).toBe(trial.serviceDeploymentArn);
    expect(mutations(shop.sandbox)).toEqual(['ecs:StopServiceDeployment']);
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent(
    'a canary over another release than the wanted one: first off the canary, then on to that',
    async () => {
      await using shop = await openShop(CANARY);
      await promote(shop, 'shop:v2');
      const { deploymentConfiguration } = shop.service();
      await goOn(shop, await shop.deploy('shop:v3', { until: isPaused }));

      const { outputs, log } = await shop.rollBack({ to: 'shop:1' });

      expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
      expect(mutations(shop.sandbox).slice(0, 3)).toEqual([
        'ecs:StopServiceDeployment',
        'ecs:TagResource',
        'ecs:UpdateService',
      ]);
      await expectBack(shop, deploymentConfiguration);
    },
  );

  test.concurrent('rolling, over another release than the wanted one: one deployment takes over', async () => {
    await using shop = await openShop(safe);
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();
    await shop.deploy('shop:v3-slow-start-120s', { until: ({ status }) => status === 'IN_PROGRESS' });

    const { outputs, log } = await shop.rollBack({ to: 'shop:1' });

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    expect(mutations(shop.sandbox)).toEqual(['ecs:UpdateService']);
    await expectBack(shop, deploymentConfiguration);
  });

  test.concurrent('a canary that somebody has aborted half way: the traffic is on one release again', async () => {
    await using shop = await openShop(CANARY);
    const { deploymentConfiguration } = shop.service();
    const trial = await shop.deploy('shop:v2', { until: isPaused });
    await goOn(shop, trial);
    const { serviceDeploymentArn } = trial;
    const share = async () => {
      const { targetServiceRevision: target } = await shop.describe(serviceDeploymentArn);
      return target?.requestedProductionTrafficWeight;
    };
    await eventually('a quarter of the traffic', share, (percent) => percent === 25);
    await shop.sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ABORT' });
    await eventually('the abort', () => shop.describe(serviceDeploymentArn), isOver);

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    await expectBack(shop, deploymentConfiguration);
  });
});

test.concurrent('several services are brought back together', async () => {
  await using shop = await openShop({ desiredCount: 0 });
  const { invoke, cluster } = shop.sandbox;
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
  const rest = { launchType: 'FARGATE', networkConfiguration, desiredCount: 0 };
  await invoke('ecs', 'CreateService', { cluster, serviceName: 'worker', taskDefinition: 'shop:1', ...rest });
  await shop.deploy('shop:v2');
  const worker = async () =>
    (await invoke('ecs', 'ListServiceDeployments', { cluster, service: 'worker' })).serviceDeployments;
  await eventually('the worker', worker, ([newest]) => isOver(newest));
  await invoke('ecs', 'UpdateService', { cluster, service: 'worker', taskDefinition: 'shop:2' });
  await eventually('its second release', worker, (all) => all.length === 2 && isOver(all[0]));

  const { outputs, log } = await shop.rollBack({ service: 'shop\nworker' });

  expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
  expect(JSON.parse(outputs['services']!)).toMatchObject([
    { service: 'shop', result: 'succeeded', 'task-definition-arn': expect.stringMatching(/shop:1$/) },
    { service: 'worker', result: 'succeeded', 'task-definition-arn': expect.stringMatching(/shop:1$/) },
  ]);
  expect(mutations(shop.sandbox)).toEqual(['ecs:UpdateService', 'ecs:UpdateService']);
});
