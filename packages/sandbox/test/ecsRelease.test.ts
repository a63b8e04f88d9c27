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
  SECOND_TARGET_GROUP,
  TARGET_GROUP,
  tasksOf,
  until,
} from './ecsFakes.ts';

const DIGITS = /^ecs-svc\/\d{19}$/;

describe('a rolling release', () => {
  test('replaces all tasks, and ends when the old ones have drained and stopped', async () => {
    await using world = await createWorld();
    await runService(world);
    const before = await describeService(world);

    const arn = await deploy(world, 'shop:v2');
    const deployment = await ended(world, arn);

    expect(deployment).toMatchObject({
      status: 'SUCCESSFUL',
      deploymentCircuitBreaker: { status: 'DISABLED', failureCount: 0, threshold: 3 },
      sourceServiceRevisions: [{ arn: before.currentServiceRevisions[0].arn, runningTaskCount: 2 }],
      targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 },
    });
    const service = await describeService(world);
    expect(service.deployments).toHaveLength(1);
    expect(service.deployments[0]).toMatchObject({
      id: expect.stringMatching(DIGITS),
      status: 'PRIMARY',
      rolloutState: 'COMPLETED',
      rolloutStateReason: `ECS deployment ${service.deployments[0].id} completed.`,
      runningCount: 2,
    });
    expect(service.deployments[0].id).not.toBe(before.deployments[0].id);
    expect(world.targets.serving()).toEqual({ 'shop:v2': 2 });
    expect(world.runtime.running.map(({ image }) => image)).toEqual(['shop:v2', 'shop:v2']);
    const [created, started, finished] = [deployment.createdAt, deployment.startedAt, deployment.finishedAt];
    expect(created).toBeLessThanOrEqual(started);
    expect(started).toBeLessThan(finished);
  });

  test('drains an old task before it gets SIGTERM', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', { desiredCount: 1 });
    await ended(world, await deploy(world, 'shop:v2'));
    expect(world.history).toEqual([
      'start shop:v1',
      'register shop:v1',
      'start shop:v2',
      'register shop:v2',
      'drain shop:v1',
      'SIGTERM shop:v1',
    ]);
  });

  test('tells its story in events', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', { desiredCount: 1 });
    await ended(world, await deploy(world, 'shop:v2'));

    const { deployments } = await describeService(world);
    expect((await eventsOf(world)).slice(-8)).toEqual([
      'has reached a steady state.',
      expect.stringMatching(/^has started 1 tasks: \(task [0-9a-f]{32}\)\.$/),
      `registered 1 targets in (target-group ${TARGET_GROUP})`,
      'has begun draining connections on 1 tasks.',
      expect.stringMatching(/^has stopped 1 running tasks: \(task [0-9a-f]{32}\)\.$/),
      `deregistered 1 targets in (target-group ${TARGET_GROUP})`,
      `(deployment ${deployments[0].id}) deployment completed.`,
      'has reached a steady state.',
    ]);
  });

  test('never has fewer healthy or more running tasks than the percentages allow', async () => {
    await using world = await createWorld();
    const deploymentConfiguration = { minimumHealthyPercent: 75, maximumPercent: 125 };
    await runService(world, 'shop:v1', { desiredCount: 4, deploymentConfiguration });
    const arn = await deploy(world, 'shop:v2');

    const seen: { healthy: number; wanted: number }[] = [];
    await until(
      async () => {
        const healthy = Object.values(world.targets.serving()).reduce((sum, count) => sum + count, 0);
        seen.push({ healthy, wanted: (await tasksOf(world)).length });
        return describeDeployment(world, arn);
      },
      ({ status }) => status === 'SUCCESSFUL',
    );
    expect(Math.min(...seen.map(({ healthy }) => healthy))).toBe(3);
    expect(Math.max(...seen.map(({ wanted }) => wanted))).toBe(5);
  });

  test('with no room between the percentages does not move, and says why', async () => {
    await using world = await createWorld();
    const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent: 100 };
    await runService(world, 'shop:v1', { deploymentConfiguration });
    await deploy(world, 'shop:v2');

    const events = await until(
      () => eventsOf(world),
      (all) => all.some((event) => event.includes('minimumHealthyPercent')),
    );
    expect(events.at(-1)).toMatch(/^was unable to stop or start tasks during a deployment/);
    expect(world.targets.serving()).toEqual({ 'shop:v1': 2 });
  });

  test('registers each task at every load balancer of the service', async () => {
    await using world = await createWorld();
    const loadBalancers = [TARGET_GROUP, SECOND_TARGET_GROUP].map((targetGroupArn) => ({
      targetGroupArn,
      containerName: 'web',
      containerPort: 8080,
    }));
    await runService(world, 'shop:v1', { loadBalancers });
    expect(world.targets.serving(TARGET_GROUP)).toEqual({ 'shop:v1': 2 });
    expect(world.targets.serving(SECOND_TARGET_GROUP)).toEqual({ 'shop:v1': 2 });
  });

  test('at desired count 0 is over at once', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1', { desiredCount: 0 });
    const arn = await deploy(world, 'shop:no-such-image');
    expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL' });
  });
});

describe('a newer deployment', () => {
  test('supersedes the one in progress, which ends STOPPED with a reason', async () => {
    await using world = await createWorld();
    await runService(world);
    const first = await deploy(world, 'shop:v2');
    await until(
      () => describeDeployment(world, first),
      ({ status }) => status === 'IN_PROGRESS',
    );
    const second = await deploy(world, 'shop:v3');

    const stopped = await describeDeployment(world, first);
    expect(stopped).toMatchObject({ status: 'STOPPED', statusReason: expect.stringContaining('newer') });
    expect(stopped.finishedAt).toBeDefined();
    expect((await describeService(world)).deployments.map(({ status }: any) => status)).toEqual([
      'PRIMARY',
      'ACTIVE',
      'ACTIVE',
    ]);
    expect(await ended(world, second)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(world.targets.serving()).toEqual({ 'shop:v3': 2 });
    // What a deployment that is over had running is what it had at its end.
    expect((await describeDeployment(world, first)).targetServiceRevision).toEqual(stopped.targetServiceRevision);
  });
});

describe('an update', () => {
  test('that changes nothing makes no deployment', async () => {
    await using world = await createWorld();
    await runService(world);
    const before = await describeService(world);
    await world.call('UpdateService', {
      cluster: 'prod',
      service: 'shop',
      taskDefinition: before.taskDefinition,
      networkConfiguration: before.networkConfiguration,
      volumeConfigurations: [],
    });
    const after = await describeService(world);
    expect(after.deployments).toEqual(before.deployments);
    expect(after.currentServiceDeployment).toBe(before.currentServiceDeployment);
  });

  test('with forceNewDeployment replaces the tasks of the same revision', async () => {
    await using world = await createWorld();
    await runService(world);
    const before = new Set((await tasksOf(world)).map(({ taskArn }) => taskArn));
    const { service } = await world.call('UpdateService', {
      cluster: 'prod',
      service: 'shop',
      forceNewDeployment: true,
    });
    expect(await ended(world, service.currentServiceDeployment)).toMatchObject({ status: 'SUCCESSFUL' });
    const after = (await tasksOf(world)).map(({ taskArn }) => taskArn);
    expect(after.filter((arn) => before.has(arn))).toEqual([]);
  });

  test('of the desired count scales without a deployment, and keeps what was not given', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', { healthCheckGracePeriodSeconds: 7, futureSetting: { a: 1 } });
    const { deployments } = await describeService(world);
    await world.call('UpdateService', { cluster: 'prod', service: 'shop', desiredCount: 4 });
    await until(
      () => world.targets.serving()['shop:v1'],
      (count) => count === 4,
    );
    await world.call('UpdateService', { cluster: 'prod', service: 'shop', desiredCount: 1 });
    const service = await until(
      () => describeService(world),
      ({ runningCount, events }) => runningCount === 1 && events[0].message.includes('steady'),
    );
    expect(service.deployments.map(({ id }: any) => id)).toEqual(deployments.map(({ id }: any) => id));
    expect(service).toMatchObject({ healthCheckGracePeriodSeconds: 7, futureSetting: { a: 1 } });
    const [stopped] = await tasksOf(world, 'STOPPED');
    expect(stopped).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: `Scaling activity initiated by (deployment ${deployments[0].id})`,
    });
  });

  test('is answered at once and read late', async () => {
    await using world = await createWorld({ quirks: { staleReadsMs: 30_000 } });
    await runService(world);
    const before = await describeService(world);
    const arn = await deploy(world, 'shop:v2');
    const list = () => world.call('ListServiceDeployments', { cluster: 'prod', service: 'shop' });

    expect((await describeService(world)).taskDefinition).toBe(before.taskDefinition);
    expect((await list()).serviceDeployments).toEqual([expect.objectContaining({ createdAt: expect.any(Number) })]);
    const service = await until(
      () => describeService(world),
      ({ taskDefinition }) => taskDefinition !== before.taskDefinition,
    );
    expect(service.currentServiceDeployment).toBe(arn);
    expect((await list()).serviceDeployments[0].serviceDeploymentArn).toBe(arn);
  });
});
