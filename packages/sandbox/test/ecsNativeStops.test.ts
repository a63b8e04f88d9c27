import { describe, expect, test } from '@jest/globals';
import { deploy, describeDeployment, describeService, ended, until, type World } from './ecsFakes.ts';
import {
  answer,
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

const stop = ({ call }: World, serviceDeploymentArn: string, stopType?: string) =>
  call('StopServiceDeployment', { serviceDeploymentArn, ...(stopType && { stopType }) });

describe('StopServiceDeployment', () => {
  test.each([...PAUSABLE, 'SCALE_UP', 'BAKE_TIME'])('at %s takes everything back', async (stage) => {
    const hooks = PAUSABLE.includes(stage) ? pauseAt(stage) : [];
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: hooks });
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, stage);

    await stop(world, arn);

    expect(await ended(world, arn)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      lifecycleStage: 'CLEAN_UP',
      sourceServiceRevisions: [{ runningTaskCount: 2, requestedProductionTrafficWeight: 100 }],
      targetServiceRevision: { runningTaskCount: 0, requestedProductionTrafficWeight: 0 },
    });
    expect(trafficOf(world)).toEqual({
      production: [0, 100],
      test: [0, 100],
      serving: { blue: { 'shop:v1': 2 }, green: {} },
    });
    expect(world.history).not.toContain('drain shop:v1');
    expect((await describeService(world)).taskDefinition).toMatch(/shop:1$/);
    expect(world.wrongs).toEqual([]);
  });

  test('takes traffic back at once, before it removes anything', async () => {
    await using world = await nativeWorld(BLUE_GREEN);
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, 'BAKE_TIME');
    const order: string[] = [];
    world.rules.watch = (rule) => order.push(rule === PRODUCTION ? 'production' : 'test', ...world.history.splice(0));
    world.history.length = 0;
    await stop(world, arn);
    const rolling = await until(
      () => describeDeployment(world, arn),
      ({ status }) => status === 'ROLLBACK_IN_PROGRESS',
    );
    expect(rolling.targetServiceRevision).toMatchObject({ requestedProductionTrafficWeight: 0, runningTaskCount: 2 });
    await ended(world, arn);
    expect(order).toEqual(['production', 'test']);
    expect(world.history).toEqual(['drain shop:v2', 'drain shop:v2', 'SIGTERM shop:v2', 'SIGTERM shop:v2']);
  });

  test('waits with the traffic until the old revision is healthy again', async () => {
    await using world = await nativeWorld(BLUE_GREEN);
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, 'BAKE_TIME');
    const { tasks } = world.ecs.state() as { tasks: any[] };
    const old = tasks.filter((task) => task.containers[0].image === 'shop:v1');
    for (const { taskArn } of old) world.ecs.killTask(taskArn);
    await stop(world, arn);
    expect(await ended(world, arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(trafficOf(world).serving.blue).toEqual({ 'shop:v1': 2 });
    expect(world.wrongs).toEqual([]);
  });

  test('while the old revision is being removed starts it again before traffic goes back', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, 'CLEAN_UP');
    await until(() => world.history.includes('drain shop:v1'));
    await stop(world, arn);
    expect(await ended(world, arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(trafficOf(world).serving.blue).toEqual({ 'shop:v1': 2 });
    expect(trafficOf(world).production).toEqual([0, 100]);
    expect(world.wrongs).toEqual([]);
  });

  test('may be refused while the old revision is being removed, by quirk', async () => {
    const options = { quirks: { stopInCleanUp: 'is refused' as const } };
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 }, options);
    const arn = await deploy(world, 'shop:v2');
    await atStage(world, arn, 'CLEAN_UP');
    await expect(stop(world, arn)).rejects.toMatchObject({ code: 'ConflictException' });
    expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('is too late when it is over', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    const arn = await deploy(world, 'shop:v2');
    await ended(world, arn);
    await expect(stop(world, arn)).rejects.toMatchObject({ code: 'ConflictException' });
  });

  test('of a first deployment has nothing to go back to', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('POST_SCALE_UP') });
    await world.call('DeleteService', { cluster: 'prod', service: 'shop', force: true });
    await until(
      async () => (await describeService(world)).status,
      (status) => status === 'INACTIVE',
    );
    const { loadBalancers, networkConfiguration, deploymentConfiguration } = await describeService(world);
    const { service } = await world.call('CreateService', {
      cluster: 'prod',
      serviceName: 'shop',
      taskDefinition: 'shop:1',
      desiredCount: 2,
      launchType: 'FARGATE',
      loadBalancers,
      networkConfiguration,
      deploymentConfiguration,
    });
    const arn = service.currentServiceDeployment;
    await pausedAt(world, arn, 'POST_SCALE_UP');
    await stop(world, arn);
    expect(await ended(world, arn)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
  });

  test('with ABORT leaves traffic and tasks where they are; the next deployment reconciles them', async () => {
    await using world = await nativeWorld({ ...CANARY, lifecycleHooks: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') });
    const first = await deploy(world, 'shop:v2');
    await pausedAt(world, first, 'PRE_PRODUCTION_TRAFFIC_SHIFT', 2);
    await stop(world, first, 'ABORT');
    expect(await ended(world, first)).toMatchObject({ status: 'STOPPED' });
    await world.clock.sleep(60_000);
    expect(trafficOf(world).production).toEqual([10, 90]);
    expect(trafficOf(world).serving).toEqual({ blue: { 'shop:v1': 2 }, green: { 'shop:v2': 2 } });

    const hooks = pauseAt('RECONCILE_SERVICE', 'POST_SCALE_UP');
    const second = await deploy(world, 'shop:v3', { deploymentConfiguration: { lifecycleHooks: hooks } });
    const { hookId } = await pausedAt(world, second, 'RECONCILE_SERVICE');
    const { production, serving } = trafficOf(world);
    expect([production, serving.green]).toEqual([[0, 100], {}]);
    await answer(world, second, hookId);
    await pausedAt(world, second, 'POST_SCALE_UP');
    expect(trafficOf(world).serving.green).toEqual({ 'shop:v3': 2 });
    expect(world.wrongs).toEqual([]);
  });
});

test('a release paused at a stage is the one that is stopped', async () => {
  await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('PRE_SCALE_UP') });
  const { arn } = await releasePausedAt(world, 'PRE_SCALE_UP');
  await stop(world, arn, 'ROLLBACK');
  expect(await ended(world, arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  expect(world.history.filter((each) => each === 'start shop:v2')).toEqual([]);
});
