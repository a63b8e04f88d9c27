import { describe, expect, test } from '@jest/globals';
import type { Container, ContainerExit } from '../src/core/ports.ts';
import {
  createWorld,
  describeService,
  IDENTITY,
  register,
  runService,
  tasksOf,
  until,
  type World,
} from './ecsFakes.ts';

async function describeTask({ call }: World, arn: string): Promise<any> {
  return (await call('DescribeTasks', { cluster: 'prod', tasks: [arn] })).tasks[0];
}

async function runTask(world: World, image: string, more: object = {}): Promise<string> {
  const { tasks } = await world.call('RunTask', {
    cluster: 'prod',
    taskDefinition: await register(world, image),
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    ...more,
  });
  return tasks[0].taskArn;
}

describe('a task', () => {
  test('goes through its life in order', async () => {
    await using world = await createWorld();
    const arn = await runTask(world, 'shop:v1');
    const seen = new Set<string>();
    const reaches = (wanted: string) =>
      until(
        async () => {
          const { lastStatus } = await describeTask(world, arn);
          seen.add(lastStatus);
          return lastStatus;
        },
        (status) => status === wanted,
      );
    await reaches('RUNNING');
    await world.call('StopTask', { cluster: 'prod', task: arn });
    await reaches('STOPPED');
    const order = ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'STOPPING', 'DEPROVISIONING', 'STOPPED'];
    expect([...seen]).toEqual(order.filter((status) => seen.has(status)));
    const task = await describeTask(world, arn);
    const times = [
      'createdAt',
      'pullStartedAt',
      'pullStoppedAt',
      'startedAt',
      'stoppingAt',
      'executionStoppedAt',
      'stoppedAt',
    ];
    expect(times.map((name) => task[name])).toEqual(times.map((name) => task[name]).toSorted((a, b) => a - b));
  });

  test('has an address, an interface, and containers that can be told apart', async () => {
    await using world = await createWorld();
    await runService(world);
    const [task, other] = await tasksOf(world);
    expect(task).toMatchObject({
      taskArn: expect.stringMatching(/:task\/prod\/[0-9a-f]{32}$/),
      lastStatus: 'RUNNING',
      desiredStatus: 'RUNNING',
      group: 'service:shop',
      startedBy: (await describeService(world)).deployments[0].id,
      launchType: 'FARGATE',
      cpu: '256',
      memory: '512',
      containers: [
        {
          name: 'web',
          image: 'shop:v1',
          lastStatus: 'RUNNING',
          imageDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          networkInterfaces: [{ privateIpv4Address: expect.stringMatching(/^10\.0\.\d+\.\d+$/) }],
        },
      ],
    });
    const [{ details }] = task.attachments;
    const address = task.containers[0].networkInterfaces[0].privateIpv4Address;
    expect(details).toContainEqual({ name: 'privateIPv4Address', value: address });
    expect(details).toContainEqual({ name: 'subnetId', value: 'subnet-1' });
    expect(other.containers[0].networkInterfaces[0].privateIpv4Address).not.toBe(address);
    expect(other.containers[0].runtimeId).not.toBe(task.containers[0].runtimeId);
  });

  test('whose container does not heed SIGTERM is killed when the sandbox closes', async () => {
    const stops: number[] = [];
    const { promise: exited, resolve: exit } = Promise.withResolvers<ContainerExit>();
    const deaf: Container = {
      address: null,
      endsAt: null,
      exited,
      stop(graceMs) {
        stops.push(graceMs);
        if (graceMs === 0) exit({ exitCode: 137 });
        return exited;
      },
    };
    const world = await createWorld({ runtime: { start: async () => deaf } });
    const arn = await runTask(world, 'shop:v1');
    await until(
      () => describeTask(world, arn),
      ({ lastStatus }) => lastStatus === 'RUNNING',
    );
    await world.call('StopTask', { cluster: 'prod', task: arn });
    await until(() => stops.length === 1);
    await world.ecs.close();
    expect(stops).toEqual([30_000, 0]);
  });

  test('writes what it prints to its log stream', async () => {
    await using world = await createWorld();
    await runService(world);
    const [task] = await tasksOf(world);
    expect(world.logs.get(`/ecs/shop ecs/web/${task.taskArn.split('/').at(-1)}`)).toEqual(['web is up']);
  });

  test('stopped by a user says so, drains, and is replaced', async () => {
    await using world = await createWorld();
    await runService(world);
    const [task] = await tasksOf(world);
    await world.call('StopTask', { cluster: 'prod', task: task.taskArn, reason: 'because' });
    expect(await describeTask(world, task.taskArn)).toMatchObject({
      desiredStatus: 'STOPPED',
      stopCode: 'UserInitiated',
      stoppedReason: 'because',
    });
    await until(
      () => world.targets.serving()['shop:v1'],
      (count) => count === 2,
    );
    expect(world.history.slice(-4)).toContain('SIGTERM shop:v1');
    expect(world.history.indexOf('drain shop:v1')).toBeLessThan(world.history.indexOf('SIGTERM shop:v1'));
    expect((await describeService(world)).deployments).toHaveLength(1);
  });

  test('that is killed goes without draining first, and is replaced', async () => {
    await using world = await createWorld();
    await runService(world);
    const [task] = await tasksOf(world);
    expect(world.ecs.killTask(task.taskArn)).toBe(true);
    expect(world.history.at(-1)).toBe('SIGKILL shop:v1');
    const stopped = await until(
      () => describeTask(world, task.taskArn),
      ({ lastStatus }) => lastStatus === 'STOPPED',
    );
    expect(stopped).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode: 137 }] });
    await until(
      () => world.targets.serving()['shop:v1'],
      (count) => count === 2,
    );
    expect(world.ecs.killTask('arn:nope')).toBe(false);
  });

  test('goes on when a container that is not essential ends', async () => {
    await using world = await createWorld();
    const arn = await runTask(world, 'shop:v1', {
      taskDefinition: await register(world, 'shop:v1', {
        containerDefinitions: [
          { name: 'web', image: 'shop:v1' },
          { name: 'migrate', image: 'migrate:crash', essential: false },
        ],
      }),
    });
    const task = await until(
      () => describeTask(world, arn),
      ({ containers }) => containers[1].exitCode === 1,
    );
    expect(task).toMatchObject({
      desiredStatus: 'RUNNING',
      containers: [{ lastStatus: 'RUNNING' }, { lastStatus: 'STOPPED' }],
    });
  });

  test('takes the overrides of RunTask', async () => {
    await using world = await createWorld();
    const override = { name: 'web', command: ['migrate'], environment: [{ name: 'MODE', value: 'once' }] };
    await runTask(world, 'shop:v1', { overrides: { containerOverrides: [override] } });
    await until(
      () => world.runtime.running.length,
      (count) => count === 1,
    );
    expect(world.runtime.running[0]).toMatchObject({ command: ['migrate'], environment: { MODE: 'once' } });
  });
});

describe('ListTasks', () => {
  test('shows running tasks, or those that stopped within the hour', async () => {
    await using world = await createWorld({ timings: { stoppedVisibleMs: 20_000 } });
    await runService(world);
    const [task] = await tasksOf(world);
    await world.call('StopTask', { cluster: 'prod', task: task.taskArn });
    const stopped = async () => (await world.call('ListTasks', { ...IDENTITY, desiredStatus: 'STOPPED' })).taskArns;
    expect(await stopped()).toEqual([task.taskArn]);
    expect((await tasksOf(world)).map(({ taskArn }) => taskArn)).not.toContain(task.taskArn);
    await until(stopped, (arns) => arns.length === 0);
    const { failures } = await world.call('DescribeTasks', { cluster: 'prod', tasks: [task.taskArn] });
    expect(failures).toEqual([{ arn: task.taskArn, reason: 'MISSING' }]);
  });

  test('filters by family, starter and service', async () => {
    await using world = await createWorld();
    await runService(world);
    const single = await runTask(world, 'shop:v1', { startedBy: 'ci' });
    const list = async (filter: object) => (await world.call('ListTasks', { cluster: 'prod', ...filter })).taskArns;
    expect(await list({})).toHaveLength(3);
    expect(await list({ serviceName: 'shop' })).toHaveLength(2);
    expect(await list({ startedBy: 'ci' })).toEqual([single]);
    expect(await list({ family: 'other' })).toEqual([]);
    await expect(list({ serviceName: 'nope' })).rejects.toMatchObject({ code: 'ServiceNotFoundException' });
  });
});

describe('stable', () => {
  test('waits for the steady state, and gives up where it cannot come', async () => {
    await using world = await createWorld();
    await runService(world);
    await world.ecs.stable();
    await world.call('UpdateService', {
      cluster: 'prod',
      service: 'shop',
      taskDefinition: await register(world, 'shop:no-such-image'),
    });
    await expect(world.ecs.stable()).rejects.toThrow('Service shop cannot become stable: CannotPullContainerError');
  });
});
