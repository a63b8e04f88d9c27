import { describe, expect, test } from '@jest/globals';
import {
  createService,
  createWorld,
  deploy,
  describeDeployment,
  describeService,
  ended,
  eventsOf,
  runService,
  TARGET_GROUP,
  tasksOf,
  until,
} from './ecsFakes.ts';

const breaker = (rollback: boolean, more: object = {}) => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback, ...more } },
});
const THRESHOLD_EXCEEDED = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';

describe('the circuit breaker with rollback', () => {
  test('goes back to the last completed revision, and the old tasks serve all the time', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(true));
    const before = await describeService(world);
    const arn = await deploy(world, 'shop:crash');

    const during = await until(
      () => describeService(world),
      ({ deployments }) => deployments.some(({ rolloutState }: any) => rolloutState === 'FAILED'),
    );
    expect(during.deployments[0]).toMatchObject({
      status: 'PRIMARY',
      taskDefinition: before.taskDefinition,
      rolloutState: 'IN_PROGRESS',
      rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${during.deployments[0].id}.`,
    });
    expect(during.deployments[1]).toMatchObject({
      status: 'ACTIVE',
      rolloutState: 'FAILED',
      rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.',
    });
    expect(during.deployments[1].failedTasks).toBeGreaterThanOrEqual(3);

    const deployment = await ended(world, arn);
    expect(deployment).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: THRESHOLD_EXCEEDED,
      rollback: { reason: THRESHOLD_EXCEEDED, serviceRevisionArn: before.currentServiceRevisions[0].arn },
      deploymentCircuitBreaker: { status: 'TRIGGERED', threshold: 3 },
    });
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
    expect((await describeService(world)).taskDefinition).toBe(before.taskDefinition);
    expect(world.history.filter((each) => each === 'drain shop:v1')).toEqual([]);
    const events = await eventsOf(world);
    expect(events).toContainEqual(
      expect.stringMatching(/^\(deployment ecs-svc\/\d+\) deployment failed: tasks failed to start\.$/),
    );
    expect(events).toContainEqual(expect.stringMatching(/^rolling back to deployment ecs-svc\/\d+\.$/));
    expect(events).toContainEqual(expect.stringContaining('is unable to consistently start tasks successfully'));
  });

  test('leaves the reason at the stopped tasks', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(true));
    await ended(world, await deploy(world, 'shop:crash'));
    const crashed = (await tasksOf(world, 'STOPPED')).find(({ stopCode }) => stopCode === 'EssentialContainerExited');
    expect(crashed).toMatchObject({
      stoppedReason: 'Essential container in task exited',
      containers: [{ name: 'web', exitCode: 1, lastStatus: 'STOPPED' }],
    });
  });

  test('stops tasks that fail health checks after the grace period, and counts them', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', { ...breaker(true), healthCheckGracePeriodSeconds: 10 });
    const deployment = await ended(world, await deploy(world, 'shop:unhealthy'));
    expect(deployment).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    const failed = (await tasksOf(world, 'STOPPED')).find(({ stoppedReason }) => stoppedReason.includes('ELB'));
    expect(failed).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Task failed ELB health checks in (target-group ${TARGET_GROUP})`,
    });
    expect(failed.stoppingAt - failed.startedAt).toBeGreaterThanOrEqual(10);
    expect(await eventsOf(world)).toContain(
      `(task ${failed.taskArn.split('/').at(-1)}) (port 8080) is unhealthy in (target-group ${TARGET_GROUP}) ` +
        'due to (reason Health checks failed with these codes: [503]).',
    );
  });

  test('has nowhere to go back to at the first deployment', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:crash', breaker(true));
    const { currentServiceDeployment } = await describeService(world);
    expect(await ended(world, currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      statusReason: 'No rollback candidate was found to run the rollback.',
    });
    expect((await describeService(world)).deployments[0].rolloutState).toBe('FAILED');
  });

  test('is not misled by processes that take longer to be gone than a task takes to count as healthy', async () => {
    await using world = await createWorld();
    world.runtime.lingerMs = 100_000;
    await createService(world, 'shop:crash', { ...breaker(true), loadBalancers: [], desiredCount: 3 });
    const { currentServiceDeployment } = await describeService(world);
    expect(await ended(world, currentServiceDeployment)).toMatchObject({
      status: 'ROLLBACK_FAILED',
      deploymentCircuitBreaker: { status: 'TRIGGERED', failureCount: 3 },
    });
  });

  test('starts new tasks of the old revision where that is how ECS does it', async () => {
    await using world = await createWorld({ quirks: { rollbackReplacesTasks: true } });
    await runService(world, 'shop:v1', breaker(true));
    const before = new Set((await tasksOf(world)).map(({ taskArn }) => taskArn));
    await ended(world, await deploy(world, 'shop:crash'));
    expect((await tasksOf(world)).filter(({ taskArn }) => before.has(taskArn))).toEqual([]);
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
  });

  test('trips at a configured count', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(true, { thresholdConfiguration: { type: 'COUNT', value: 1 } }));
    const deployment = await ended(world, await deploy(world, 'shop:crash'));
    expect(deployment.deploymentCircuitBreaker).toMatchObject({ status: 'TRIGGERED', threshold: 1 });
  });

  test('may not notice tasks that run and exit', async () => {
    await using world = await createWorld({ quirks: { exitBeforeHealthyCounts: false } });
    await runService(world, 'shop:v1', breaker(true));
    const arn = await deploy(world, 'shop:crash');
    await until(
      () => world.history.filter((each) => each === 'start shop:crash').length,
      (started) => started >= 6,
    );
    expect(await describeDeployment(world, arn)).toMatchObject({ status: 'IN_PROGRESS' });
  });
});

describe('the circuit breaker without rollback', () => {
  test('fails the deployment and leaves the old one serving', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(false));
    const deployment = await ended(world, await deploy(world, 'shop:crash'));

    expect(deployment).toMatchObject({ status: 'STOPPED', statusReason: expect.stringContaining('circuit breaker') });
    expect(deployment.stoppedAt).toBeDefined();
    expect(deployment.rollback).toBeUndefined();
    const started = world.history.filter((each) => each === 'start shop:crash').length;
    await world.clock.sleep(60_000);
    expect(world.history.filter((each) => each === 'start shop:crash')).toHaveLength(started);
    const { deployments } = await describeService(world);
    expect(deployments.map(({ status, rolloutState }: any) => `${status} ${rolloutState}`)).toEqual([
      'PRIMARY FAILED',
      'ACTIVE COMPLETED',
    ]);
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
  });

  test('replaces lost tasks from the previous deployment', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(false));
    await ended(world, await deploy(world, 'shop:crash'));
    const [victim] = await tasksOf(world);
    expect(world.ecs.killTask(victim.taskArn)).toBe(true);
    await until(
      () => world.history.filter((each) => each === 'start shop:v1').length,
      (started) => started === 3,
    );
    await until(
      () => world.targets.serving()['shop:v1'],
      (count) => count === 2,
    );
  });

  test('gives way to a good release', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(false));
    await ended(world, await deploy(world, 'shop:crash'));
    expect(await ended(world, await deploy(world, 'shop:v2'))).toMatchObject({ status: 'SUCCESSFUL' });
    expect(world.targets.serving()).toEqual({ 'shop:v2': 2 });
  });
});

describe('an image that cannot be pulled', () => {
  test('is said by the stopped task, and no process ever runs', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', breaker(true));
    const deployment = await ended(world, await deploy(world, 'shop:no-such-image'));
    expect(deployment.status).toBe('ROLLBACK_SUCCESSFUL');
    const stopped = (await tasksOf(world, 'STOPPED')).find(({ lastStatus }) => lastStatus === 'STOPPED');
    expect(stopped).toMatchObject({
      stopCode: 'TaskFailedToStart',
      stoppedReason: 'CannotPullContainerError: shop:no-such-image: not found',
      containers: [{ reason: 'CannotPullContainerError: shop:no-such-image: not found' }],
    });
    expect(stopped.startedAt).toBeUndefined();
    expect(world.history).not.toContain('start shop:no-such-image');
  });

  test('is tried for ever without a breaker', async () => {
    await using world = await createWorld();
    await runService(world);
    const arn = await deploy(world, 'shop:no-such-image');
    const service = await until(
      () => describeService(world),
      ({ deployments }) => deployments[0].failedTasks >= 8,
    );
    expect(service.deployments[0].rolloutState).toBe('IN_PROGRESS');
    expect(await describeDeployment(world, arn)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
  });
});

describe('StopServiceDeployment', () => {
  test('rolls a deployment back by hand', async () => {
    await using world = await createWorld();
    await runService(world);
    const arn = await deploy(world, 'shop:unhealthy', { healthCheckGracePeriodSeconds: 1_000 });
    await until(
      () => world.history.filter((each) => each === 'register shop:unhealthy').length,
      (count) => count === 2,
    );
    await world.call('StopServiceDeployment', { serviceDeploymentArn: arn });
    expect(await describeDeployment(world, arn)).toMatchObject({ status: 'ROLLBACK_REQUESTED' });
    expect(await ended(world, arn)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringContaining('StopServiceDeployment'),
    });
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
    expect(world.runtime.running.map(({ image }) => image)).toEqual(['shop:v1', 'shop:v1']);
  });

  test('with ABORT ends the deployment where it is', async () => {
    await using world = await createWorld();
    await runService(world);
    const arn = await deploy(world, 'shop:no-such-image');
    await world.call('StopServiceDeployment', { serviceDeploymentArn: arn, stopType: 'ABORT' });
    expect(await ended(world, arn)).toMatchObject({ status: 'STOPPED' });
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
  });

  test('refuses a deployment that is over, and one that never was', async () => {
    await using world = await createWorld();
    await runService(world);
    const { currentServiceDeployment: arn } = await describeService(world);
    await expect(world.call('StopServiceDeployment', { serviceDeploymentArn: arn })).rejects.toMatchObject({
      code: 'ConflictException',
      message: expect.stringContaining('SUCCESSFUL'),
    });
    await expect(world.call('StopServiceDeployment', { serviceDeploymentArn: `${arn}x` })).rejects.toMatchObject({
      code: 'ServiceDeploymentNotFoundException',
    });
  });
});
