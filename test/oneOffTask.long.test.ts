import { describe, expect, test } from '@jest/globals';
import { runOneOffTask, type OneOffTaskOptions } from '@deploy-actions/aws';
import type { Sandbox } from '@deploy-actions/sandbox';
import { awsOf, registerImage } from './awsFixture.ts';
import { mutations, shopSandbox, until } from './e2e.ts';

interface Shop {
  readonly sandbox: Sandbox;
  readonly progress: string[];
  run(changes?: Partial<OneOffTaskOptions>): ReturnType<typeof runOneOffTask>;
  /** The one task that no service started. */
  task(): { lastStatus: string; desiredStatus: string };
}

/** A service, and a release whose image behaves as its tag says, to run a command of. */
async function releaseOf(sandbox: Sandbox, image: string): Promise<Shop> {
  const { api, logs } = awsOf(sandbox);
  const service = (await api.describeService({ cluster: sandbox.cluster, service: 'shop' }))!;
  const release = await registerImage(api, 'shop', image);
  const progress: string[] = [];
  return {
    sandbox,
    progress,
    run: (changes) =>
      runOneOffTask(api, logs, {
        ...release,
        service,
        cluster: sandbox.cluster,
        container: 'web',
        command: [],
        timeoutMs: 30_000,
        intervalMs: 50,
        signal: new AbortController().signal,
        onProgress: (text) => progress.push(text),
        ...changes,
      }),
    task() {
      const { ecs } = sandbox.state() as { ecs: { tasks: Array<ReturnType<Shop['task']> & { startedBy?: string }> } };
      return ecs.tasks.find(({ startedBy }) => startedBy === 'deploy-actions')!;
    },
  };
}

describe('a one-off task', () => {
  test('that ends with 0 is good, and shows what it wrote', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:v2');

    const task = await shop.run({ command: ['migrate'] });

    expect(task).toMatchObject({ ok: true, containers: [{ name: 'web', exitCode: 0 }] });
    expect(task.containers[0]!.log.join('\n')).toMatch(/migrat/i);
    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:RunTask']);
    expect(shop.progress).toEqual([expect.stringMatching(/^started arn:/), ...anyNumber(shop.progress)]);
  });

  test('runs in the network of the service, under a token of its own', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:exit-0');

    await shop.run();

    const call = sandbox.calls.snapshot().find(({ action }) => action === 'RunTask')!;
    expect(call.input).toMatchObject({
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'], securityGroups: ['sg-1'] } },
      clientToken: expect.stringMatching(/^[\x21-\x7e]{16,64}$/),
    });
  });

  test('whose answer got lost is not run twice', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:exit-0');
    sandbox.faults.add({ on: 'ecs:RunTask', kind: 'drop', times: 1 });

    expect(await shop.run()).toMatchObject({ ok: true });

    const { ecs } = sandbox.state() as { ecs: { tasks: Array<{ startedBy?: string }> } };
    expect(ecs.tasks.filter(({ startedBy }) => startedBy === 'deploy-actions')).toHaveLength(1);
  });

  test('that fails tells its exit code and its last lines', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:v2');

    const task = await shop.run({ command: ['exit', '3'] });

    expect(task).toMatchObject({ ok: false, reason: 'web: exit code 3', containers: [{ name: 'web', exitCode: 3 }] });
    expect(task.containers[0]!.log.length).toBeGreaterThan(0);
  });

  test('whose image cannot be pulled tells why it never started', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:no-such-image');

    expect(await shop.run()).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^CannotPullContainerError.*; web: never started/),
      containers: [{ name: 'web', exitCode: null, log: [] }],
    });
  });

  test('is still followed when looks at it are throttled', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:exit-0');
    sandbox.faults.add({ on: 'ecs:DescribeTasks', kind: 'throttle', times: 4 });

    expect(await shop.run()).toMatchObject({ ok: true });
  });

  test('that does not end in time is stopped, and has failed', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:v2');

    const task = await shop.run({ timeoutMs: 1_500 });

    expect(task).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^Not finished after 0\.03 min, when it was [A-Z]+; the task was told to stop\.$/),
    });
    expect(mutations(sandbox).at(-1)).toBe('ecs:StopTask');
    await until('the task to stop', () => shop.task().lastStatus === 'STOPPED');
  });

  test('is stopped when the job is cancelled', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:v2');
    const controller = new AbortController();
    const running = shop.run({ signal: controller.signal });

    await until('the task to start', () => shop.task() !== undefined);
    controller.abort(new Error('the job was cancelled'));

    await expect(running).rejects.toThrow('the job was cancelled');
    expect(shop.task().desiredStatus).toBe('STOPPED');
    expect(shop.progress.at(-1)).toBe('the task was told to stop');
  });

  test('is not started by a job that was cancelled before', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:exit-0');

    await expect(shop.run({ signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow('cancelled');

    expect(mutations(sandbox)).toEqual(['ecs:RegisterTaskDefinition']);
  });

  test('that cannot be stopped is said to go on', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:v2');
    sandbox.faults.add({ on: 'ecs:StopTask', kind: 'deny' });

    expect(await shop.run({ timeoutMs: 500 })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/could not be stopped and may still be running \(.*ecs:StopTask/),
    });
  });

  test('is judged without its log when the log cannot be read', async () => {
    await using sandbox = await shopSandbox();
    const shop = await releaseOf(sandbox, 'shop:exit-0');
    sandbox.faults.add({ on: 'logs:GetLogEvents', kind: 'deny' });

    const task = await shop.run();

    expect(task.ok).toBe(true);
    expect(task.containers[0]!.log).toEqual([
      expect.stringMatching(/^\(the log of web could not be read from \/ecs\/shop: AccessDenied.*logs:GetLogEvents/),
    ]);
  });
});

function anyNumber(progress: readonly string[]): unknown[] {
  return progress.slice(1).map(() => expect.stringMatching(/^the task is [A-Z]+$/));
}
