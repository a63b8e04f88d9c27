import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createClock } from '../src/core/clock.ts';
import { ImagePullError, type Container } from '../src/core/ports.ts';
import { createContainerRuntime } from '../src/tasks/runtime.ts';
import { until } from './until.ts';

const clock = createClock(10);
const runtime = createContainerRuntime({ clock });
afterAll(() => runtime.close());

async function start(image: string, environment: Record<string, string> = {}) {
  const lines: string[] = [];
  const container = await runtime.start({ image, name: 'web', environment, log: (line) => lines.push(line) });
  return { container, lines };
}

function get(container: Container, path = '/', headers: Record<string, string> = {}): Promise<Response> {
  const { host, port } = container.address!;
  return fetch(`http://${host}:${port}${path}`, { headers });
}

async function statuses(container: Container, times: number): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: times }, () => get(container)));
  return answers.map(({ status }) => status);
}

describe('a running container', () => {
  test('serves, says which release it is, and hides its environment', async () => {
    const { container, lines } = await start('shop:v2', { PASSWORD: 'secret' });
    const answer = await get(container, '/cart?item=1');
    expect(answer.headers.get('x-release')).toBe('shop:v2');
    expect(await answer.json()).toMatchObject({ release: 'shop:v2', path: '/cart', query: '?item=1', method: 'GET' });
    expect((await get(container, '/health')).status).toBe(200);
    expect((await get(container, '/ready')).status).toBe(200);
    expect((await get(container, '/env')).status).toBe(404);
    expect(lines).toEqual(['web (shop:v2) listening']);
    expect(container.endsAt).toBeNull();
    expect(await container.stop(30_000)).toEqual({ exitCode: 0 });
  });

  test('fails as many requests as its tag says, with a line each', async () => {
    const { container, lines } = await start('shop:v3-errors-5pct');
    expect((await statuses(container, 100)).filter((status) => status === 500)).toHaveLength(5);
    await container.stop(30_000);
    expect(lines.filter((line) => line.startsWith('ERROR'))).toHaveLength(5);
  });

  test('is as slow as its environment says, in real time', async () => {
    const { container } = await start('shop:v2', { SANDBOX_LATENCY_P95: '200ms' });
    const durations = await Promise.all(
      Array.from({ length: 60 }, async () => {
        const started = performance.now();
        await (await get(container)).text();
        return performance.now() - started;
      }),
    );
    // Of 60 answers 6 take over 150 ms, and half of them less than 47 ms.
    expect(durations.filter((each) => each > 150).length).toBeGreaterThanOrEqual(6);
    expect(Math.min(...durations)).toBeLessThan(150);
  });

  test('answers 503 until it has started', async () => {
    const { container } = await start('shop:slow-start-3s');
    expect((await get(container, '/health')).status).toBe(503);
    await until(async () => (await get(container, '/health')).status === 200);
  });

  test('that hangs accepts requests and never answers', async () => {
    const { container } = await start('shop:hang');
    const { host, port } = container.address!;
    await expect(fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(200) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });
});

describe('a container that ends by itself', () => {
  test('crashes at start without ever serving, and leaves a stack trace', async () => {
    const { container, lines } = await start('shop:crash');
    expect(container.address).toBeNull();
    expect(await container.exited).toEqual({ exitCode: 1 });
    expect(lines).toContain('Error: the application crashed');
    expect(lines.at(-1)).toMatch(/^ {4}at main/);
  });

  test('crashes after serving for a while', async () => {
    const { container } = await start('shop:crash-after-3s');
    expect(container.endsAt! - clock.now()).toBeLessThanOrEqual(3_000);
    expect((await get(container)).status).toBe(200);
    expect(await container.exited).toEqual({ exitCode: 1 });
    await expect(get(container)).rejects.toThrow('fetch failed');
  });

  test('does its work and exits 0', async () => {
    const { container } = await start('migrate:exit-0');
    expect(await container.exited).toEqual({ exitCode: 0 });
  });

  test('names the setting that it cannot read', async () => {
    const { container, lines } = await start('shop:v2', { SANDBOX_ERRORS: 'many' });
    expect(await container.exited).toEqual({ exitCode: 1 });
    expect(lines.join('\n')).toContain("SANDBOX_ERRORS: 'many'");
  });
});

test('an image that does not exist cannot be pulled, in the words of ECS', async () => {
  const started = start('shop:no-such-image');
  await expect(started).rejects.toThrow(ImagePullError);
  await expect(started).rejects.toThrow(
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ' +
      'docker.io/library/shop:no-such-image: docker.io/library/shop:no-such-image: not found',
  );
});

describe('stopping', () => {
  test('lets a request in flight finish, then exits 0', async () => {
    const { container, lines } = await start('shop:v2', { SANDBOX_LATENCY_P95: '800ms' });
    const answer = get(container);
    await until(async () => (await get(container, '/health')).ok);
    const stopped = container.stop(60_000);
    expect((await answer).status).toBe(200);
    expect(await stopped).toEqual({ exitCode: 0 });
    expect(lines).toContain('SIGTERM: finishing requests in flight');
  });

  test('gives a request its time however fast the clock', async () => {
    const fast = createContainerRuntime({ clock: createClock(1_000) });
    const environment = { SANDBOX_LATENCY_P95: '900ms' };
    const container = await fast.start({ image: 'shop:v2', name: 'web', environment, log: () => {} });
    const pending = request({ ...container.address!, headers: { expect: '100-continue' } }).end();
    await once(pending, 'continue');
    const answered = once(pending, 'response');
    expect(await container.stop(30_000)).toEqual({ exitCode: 0 });
    expect(await answered).toMatchObject([{ statusCode: 200 }]);
  });

  test('exits 143 when a request does not finish in time', async () => {
    const { container } = await start('shop:hang');
    // Told to continue, a client knows that the app has its request.
    const pending = request({ ...container.address!, headers: { expect: '100-continue' } }).end();
    await once(pending, 'continue');
    const cutOff = once(pending, 'error');
    expect(await container.stop(60_000)).toEqual({ exitCode: 143 });
    expect(await cutOff).toMatchObject([{ code: 'ECONNRESET' }]);
  });

  test('kills what ignores SIGTERM, after the grace: 137', async () => {
    const { container, lines } = await start('shop:ignores-sigterm');
    const began = performance.now();
    expect(await container.stop(3_000)).toEqual({ exitCode: 137 });
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
    expect(lines).toContain('SIGTERM ignored');
  });

  test('without grace kills at once', async () => {
    const { container } = await start('shop:v2');
    expect(await container.stop(0)).toEqual({ exitCode: 137 });
  });

  test('of the machine ends every container', async () => {
    const own = createContainerRuntime({ clock: createClock(1) });
    const container = await own.start({ image: 'shop:v2', name: 'web', environment: {}, log: () => {} });
    await own.close();
    expect(await container.exited).toEqual({ exitCode: 137 });
  });
});

test('a container dies with a machine that is killed', async () => {
  const runtimeUrl = new URL('../src/tasks/runtime.js', import.meta.url).href;
  const script = `
    const { createContainerRuntime } = await import(${JSON.stringify(runtimeUrl)});
    const runtime = createContainerRuntime({ clock: { speed: 1 } });
    const { address } = await runtime.start({ image: 'shop:v2', name: 'web', environment: {}, log: () => {} });
    console.log(address.port);`;
  const machine = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 2] });
  const [port] = (await once(machine.stdout!, 'data')) as [Buffer];
  const alive = () => fetch(`http://127.0.0.1:${Number(port)}/`).then(Boolean, () => false);
  expect(await alive()).toBe(true);
  machine.kill('SIGKILL');
  await until(async () => !(await alive()));
});
