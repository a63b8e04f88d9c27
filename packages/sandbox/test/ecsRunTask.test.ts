import { describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../src/index.ts';
import { createWorld, register, until, type World } from './ecsFakes.ts';

const network = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

async function runTask(world: World, more: object = {}): Promise<any> {
  const taskDefinition = await register(world, 'shop:v1');
  return world.call('RunTask', { cluster: 'prod', taskDefinition, networkConfiguration: network, ...more });
}

describe('RunTask', () => {
  test('starts as many tasks as asked for, with what was said of them', async () => {
    await using world = await createWorld();
    const overrides = {
      cpu: '512',
      memory: '1024',
      containerOverrides: [{ name: 'web', command: ['migrate'], environment: [{ name: 'A', value: 'b' }], cpu: 128 }],
    };
    const { tasks, failures } = await runTask(world, {
      launchType: 'FARGATE',
      count: 2,
      startedBy: 'deploy',
      tags: [{ key: 'team', value: 'shop' }],
      overrides,
    });
    expect(failures).toEqual([]);
    const expected = {
      startedBy: 'deploy',
      group: 'family:shop',
      launchType: 'FARGATE',
      cpu: '512',
      memory: '1024',
      tags: [{ key: 'team', value: 'shop' }],
      overrides,
      containers: [{ name: 'web', cpu: '128' }],
    };
    expect(tasks).toMatchObject([expected, expected]);
    await until(
      () => world.runtime.running,
      (running) => running.length === 2,
    );
    expect(world.runtime.running[0]).toMatchObject({ command: ['migrate'], environment: { A: 'b' } });
    expect((await world.call('ListTasks', { cluster: 'prod', startedBy: 'deploy' })).taskArns).toHaveLength(2);
  });

  test('launches on a capacity provider', async () => {
    await using world = await createWorld();
    const strategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }];
    const { tasks } = await runTask(world, { capacityProviderStrategy: strategy });
    expect(tasks).toMatchObject([{ capacityProviderName: 'FARGATE_SPOT', launchType: 'FARGATE' }]);
  });

  test('tells what could not be placed apart from what was started', async () => {
    await using world = await createWorld();
    const full = { awsvpcConfiguration: { subnets: ['subnet-no-capacity'] } };
    expect(await runTask(world, { launchType: 'FARGATE', networkConfiguration: full })).toEqual({
      tasks: [],
      failures: [{ reason: expect.stringMatching(/^Capacity is unavailable/) }],
    });
  });

  test('repeated with its client token starts nothing new', async () => {
    await using world = await createWorld();
    const input = {
      cluster: 'prod',
      taskDefinition: await register(world, 'shop:v1'),
      launchType: 'FARGATE',
      networkConfiguration: network,
      clientToken: 'once',
    };
    const [first, second] = [await world.call('RunTask', input), await world.call('RunTask', input)];
    expect(second.tasks[0].taskArn).toBe(first.tasks[0].taskArn);
    expect(world.ecs.state().tasks).toHaveLength(1);
    await expect(world.call('RunTask', { ...input, count: 2 })).rejects.toMatchObject({ code: 'ConflictException' });
  });

  test.each<[string, object, RegExp]>([
    ['a network', { networkConfiguration: {} }, /Network Configuration must be provided when networkMode 'awsvpc'/],
    [
      'containers that there are',
      { overrides: { containerOverrides: [{ name: 'wbe' }] } },
      /container named wbe is not/,
    ],
    [
      'one way to launch',
      { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] },
      /both a launch type and cap/,
    ],
    ['at most ten tasks', { count: 11 }, /between 1 and 10/],
    ['a short startedBy', { startedBy: 'x'.repeat(129) }, /at most 128 characters/],
  ])('wants %s', async (_title, more, message) => {
    await using world = await createWorld();
    await expect(runTask(world, { launchType: 'FARGATE', ...more })).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: expect.stringMatching(message),
    });
    expect(world.ecs.state().tasks).toEqual([]);
  });

  test('wants a capacity provider that there is, and a definition that Fargate can run', async () => {
    await using world = await createWorld();
    await expect(runTask(world, { capacityProviderStrategy: [{ capacityProvider: 'gpu' }] })).rejects.toThrow(/'gpu'/);
    const { taskDefinition } = await world.call('RegisterTaskDefinition', {
      family: 'bridge',
      containerDefinitions: [{ name: 'web', image: 'shop:v1', memory: 128 }],
    });
    await expect(
      runTask(world, { launchType: 'FARGATE', taskDefinition: taskDefinition.taskDefinitionArn }),
    ).rejects.toThrow('Task definition does not support launch_type FARGATE.');
  });
});

/** Runs the service's image with this command, and gives its end and its log. */
async function runJob(sandbox: Sandbox, command: string[]): Promise<{ task: any; lines: string[] }> {
  const { tasks } = await sandbox.invoke('ecs', 'RunTask', {
    cluster: 'sandbox',
    taskDefinition: 'shop',
    launchType: 'FARGATE',
    networkConfiguration: network,
    overrides: { containerOverrides: [{ name: 'web', command }] },
  });
  const [{ taskArn }] = tasks;
  const task = await until(
    () => (sandbox.state() as { ecs: { tasks: any[] } }).ecs.tasks.find((each) => each.taskArn === taskArn),
    ({ lastStatus }) => lastStatus === 'STOPPED',
  );
  const { events } = await sandbox.invoke('logs', 'GetLogEvents', {
    logGroupName: '/ecs/shop',
    logStreamName: `ecs/web/${taskArn.split('/').at(-1)}`,
    startFromHead: true,
  });
  return { task, lines: events.map(({ message }: { message: string }) => message) };
}

describe('a job by its command', () => {
  test.each([
    [
      ['migrate'],
      0,
      ['migration 001_create_orders applied', 'migration 002_add_index applied', '2 migrations applied'],
    ],
    [['exit', '3'], 3, ['told to exit with 3']],
    [['sh', '-c', 'exit 3'], 3, ['told to exit with 3']],
  ])('%j ends with %i and says why', async (command, exitCode, lines) => {
    await using sandbox = await startSandbox({ speed: 200 });
    const { task, lines: printed } = await runJob(sandbox, command);
    expect(task).toMatchObject({ stopCode: 'EssentialContainerExited', containers: [{ exitCode }] });
    expect(printed).toEqual(expect.arrayContaining(lines));
  });

  test('["sleep","20"] ends after 20 sandbox seconds', async () => {
    await using sandbox = await startSandbox({ speed: 50 });
    const { task } = await runJob(sandbox, ['sleep', '20']);
    expect(task.containers[0].exitCode).toBe(0);
    expect((task.stoppingAt.ms - task.pullStoppedAt.ms) / 1_000).toBeGreaterThanOrEqual(15);
  });
});
