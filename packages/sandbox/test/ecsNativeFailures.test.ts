import { describe, expect, test } from '@jest/globals';
import { deploy, describeDeployment, ended, eventsOf, until } from './ecsFakes.ts';
import {
  atStage,
  BLUE_GREEN,
  CANARY,
  nativeWorld,
  PAUSABLE,
  pauseAt,
  pausedAt,
  PRODUCTION,
  releasePausedAt,
  trafficOf,
} from './ecsNativeFixture.ts';

const breaker = (rollback: boolean) => ({ deploymentCircuitBreaker: { enable: true, rollback } });
const alarms = (rollback: boolean) => ({ alarms: { enable: true, rollback, alarmNames: ['5xx'] } });

describe('tasks that fail', () => {
  test.each(['shop:crash', 'shop:no-such-image', 'shop:unhealthy'])(
    'are seen by the circuit breaker before they get any traffic: %s',
    async (image) => {
      await using world = await nativeWorld({ ...BLUE_GREEN, ...breaker(true) });
      const arn = await deploy(world, image);
      const deployment = await ended(world, arn);
      expect(deployment).toMatchObject({
        status: 'ROLLBACK_SUCCESSFUL',
        deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
        targetServiceRevision: { requestedProductionTrafficWeight: 0, requestedTestTrafficWeight: 0 },
      });
      expect(deployment.deploymentCircuitBreaker.failureCount).toBeGreaterThanOrEqual(3);
      expect(trafficOf(world).serving.blue).toEqual({ 'shop:v1': 2 });
      expect(world.wrongs).toEqual([]);
    },
  );

  test('stop the deployment where there is to be no rollback', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, ...breaker(false) });
    expect(await ended(world, await deploy(world, 'shop:crash'))).toMatchObject({ status: 'STOPPED' });
    expect(trafficOf(world).production).toEqual([0, 100]);
    await world.clock.sleep(30_000);
    expect(world.runtime.running.map(({ image }) => image)).toEqual(['shop:v1', 'shop:v1']);
  });

  test.each([
    ['without a breaker', {}, {}],
    ['by quirk, with one', breaker(true), { breakerWatchesNativeDeployments: false }],
  ])('are tried again until the stage times out: %s', async (_title, configuration, quirks) => {
    const options = { quirks, timings: { stageTimeoutMs: 120_000 } };
    await using world = await nativeWorld({ ...BLUE_GREEN, ...configuration }, options);
    const deployment = await ended(world, await deploy(world, 'shop:crash'));
    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringContaining('SCALE_UP timed out'),
      deploymentCircuitBreaker: { status: 'DISABLED' },
    });
    expect(deployment.finishedAt - deployment.startedAt).toBeGreaterThanOrEqual(120);
  });

  test('of the old revision are replaced for as long as it may be needed', async () => {
    await using world = await nativeWorld(BLUE_GREEN);
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, 'BAKE_TIME');
    const { tasks } = world.ecs.state() as { tasks: any[] };
    world.ecs.killTask(tasks.find(({ containers }) => containers[0].image === 'shop:v1').taskArn);
    await until(() => trafficOf(world).serving.blue['shop:v1'] === 1);
    await until(() => trafficOf(world).serving.blue['shop:v1'] === 2);
    expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL' });
  });
});

describe('an alarm', () => {
  test.each([...PAUSABLE, 'BAKE_TIME'])('that goes off at %s takes everything back', async (stage) => {
    const lifecycleHooks = PAUSABLE.includes(stage) ? pauseAt(stage) : [];
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks });
    world.alarms.set('5xx', 'OK');
    const arn = await deploy(world, 'shop:v2', { deploymentConfiguration: alarms(true) });
    await atStage(world, arn, stage);
    world.alarms.set('5xx', 'ALARM');
    expect(await ended(world, arn)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      alarms: { status: 'TRIGGERED', triggeredAlarmNames: ['5xx'] },
    });
    expect(trafficOf(world)).toMatchObject({ production: [0, 100], test: [0, 100] });
    expect(await eventsOf(world)).toContainEqual(expect.stringMatching(/deployment failed: alarm detected\.$/));
    expect(world.wrongs).toEqual([]);
  });

  test('without rollback leaves the traffic where it is', async () => {
    await using world = await nativeWorld({ ...CANARY, lifecycleHooks: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') });
    world.alarms.set('5xx', 'OK');
    const arn = await deploy(world, 'shop:v2', { deploymentConfiguration: alarms(false) });
    await pausedAt(world, arn, 'PRE_PRODUCTION_TRAFFIC_SHIFT', 2);
    world.alarms.set('5xx', 'ALARM');
    expect(await ended(world, arn)).toMatchObject({ status: 'STOPPED' });
    expect(trafficOf(world).production).toEqual([10, 90]);
  });

  test('is watched no more once the old revision is being removed', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    world.alarms.set('5xx', 'OK');
    const arn = await deploy(world, 'shop:v2', { deploymentConfiguration: alarms(true) });
    await until(() => world.history.includes('drain shop:v1'));
    world.alarms.set('5xx', 'ALARM');
    expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'MONITORING_COMPLETE' } });
  });
});

describe('a listener that ECS cannot change', () => {
  test('fails the deployment before any traffic has moved', async () => {
    await using world = await nativeWorld(BLUE_GREEN);
    world.denied.add('elasticloadbalancing:ModifyRule');
    expect(await ended(world, await deploy(world, 'shop:v2'))).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringMatching(/does not allow elasticloadbalancing:ModifyRule on .*\/test/),
    });
    expect(trafficOf(world).test).toEqual([0, 100]);
  });

  test('by then fails the rollback, too, where traffic has moved', async () => {
    await using world = await nativeWorld(BLUE_GREEN);
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, 'BAKE_TIME');
    world.rules.weights.delete(PRODUCTION);
    await world.call('StopServiceDeployment', { serviceDeploymentArn: arn });
    expect(await ended(world, arn)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: expect.stringContaining('does not exist'),
    });
    expect(world.runtime.running.map(({ image }) => image).toSorted()).toEqual(
      ['shop:v1', 'shop:v2'].flatMap((image) => [image, image]),
    );
  });
});

describe('a newer deployment', () => {
  test.each(['POST_SCALE_UP', 'POST_PRODUCTION_TRAFFIC_SHIFT'])(
    'replaces one that is at %s: traffic goes back to what was last completed, then it begins',
    async (stage) => {
      await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt(stage) });
      const { arn: first } = await releasePausedAt(world, stage);
      const lifecycleHooks = pauseAt('RECONCILE_SERVICE', 'PRE_PRODUCTION_TRAFFIC_SHIFT');
      const second = await deploy(world, 'shop:v3', { deploymentConfiguration: { lifecycleHooks } });
      expect(await describeDeployment(world, first)).toMatchObject({
        status: 'STOPPED',
        statusReason: expect.stringContaining('newer'),
      });
      await pausedAt(world, second, 'RECONCILE_SERVICE');
      expect(trafficOf(world)).toMatchObject({ production: [0, 100], test: [0, 100] });
      await pausedAt(world, second, 'PRE_PRODUCTION_TRAFFIC_SHIFT');
      expect(trafficOf(world).serving).toEqual({ blue: { 'shop:v1': 2 }, green: { 'shop:v3': 2 } });
      expect(world.wrongs).toEqual([]);
    },
  );

  test('waits with the traffic until what was last completed is healthy again', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('POST_PRODUCTION_TRAFFIC_SHIFT') });
    await releasePausedAt(world, 'POST_PRODUCTION_TRAFFIC_SHIFT');
    const { tasks } = world.ecs.state() as { tasks: any[] };
    for (const { taskArn, containers } of tasks) if (containers[0].image === 'shop:v1') world.ecs.killTask(taskArn);
    const second = await deploy(world, 'shop:v3', { deploymentConfiguration: { lifecycleHooks: [] } });
    expect(await ended(world, second)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(world.wrongs).toEqual([]);
  });

  test('during the removal of the old revision begins from the new one', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    await deploy(world, 'shop:v2');
    await until(() => world.history.includes('drain shop:v1'));
    const second = await deploy(world, 'shop:v3');
    expect(await ended(world, second)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(trafficOf(world).serving.blue).toEqual({ 'shop:v3': 2 });
    expect(world.wrongs).toEqual([]);
  });

  test('during a rollback goes on from what it goes back to', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('POST_TEST_TRAFFIC_SHIFT') });
    const { arn: first } = await releasePausedAt(world, 'POST_TEST_TRAFFIC_SHIFT');
    await world.call('StopServiceDeployment', { serviceDeploymentArn: first });
    await until(
      () => describeDeployment(world, first),
      ({ status }) => status === 'ROLLBACK_IN_PROGRESS',
    );
    const second = await deploy(world, 'shop:v3', { deploymentConfiguration: { lifecycleHooks: [] } });
    expect(await ended(world, second)).toMatchObject({ status: 'SUCCESSFUL' });
    const { production, serving } = trafficOf(world);
    expect([serving.green, production]).toEqual([{ 'shop:v3': 2 }, [100, 0]]);
    expect(world.wrongs).toEqual([]);
  });

  test('that is rolling takes the traffic back first, and replaces what serves where it serves', async () => {
    await using world = await nativeWorld({ ...CANARY, lifecycleHooks: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') });
    const first = await deploy(world, 'shop:v2');
    await pausedAt(world, first, 'PRE_PRODUCTION_TRAFFIC_SHIFT', 2);
    const second = await deploy(world, 'shop:v3', { deploymentConfiguration: { strategy: 'ROLLING' } });
    expect(trafficOf(world).production).toEqual([0, 100]);
    expect(await ended(world, second)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(trafficOf(world).serving).toEqual({ blue: { 'shop:v3': 2 }, green: {} });
  });

  test('that is rolling stays with the target group that has the traffic', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    await ended(world, await deploy(world, 'shop:v2'));
    await ended(world, await deploy(world, 'shop:v3', { deploymentConfiguration: { strategy: 'ROLLING' } }));
    expect(trafficOf(world).serving).toEqual({ blue: {}, green: { 'shop:v3': 2 } });
    expect(trafficOf(world).production).toEqual([100, 0]);
  });
});
