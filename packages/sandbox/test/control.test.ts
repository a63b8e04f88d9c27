import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type Sandbox } from '../src/index.ts';
import { until } from './until.ts';
import { callJson } from './wire.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ speed: 100 });
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.faults.clear());

async function control(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
  const response = await fetch(`${sandbox.endpoint}/_sandbox/${path}`, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const tasks = async (): Promise<any[]> => (await control('GET', 'state')).body.ecs.tasks;

test('the ledger tells what the balancers served', async () => {
  const before = (await control('GET', 'ledger')).body;
  await (await fetch(sandbox.urls['shop']!)).text();
  const ledger = await until(
    async () => (await control('GET', 'ledger')).body,
    ({ requests }) => requests > before.requests,
  );
  expect(ledger).toMatchObject({
    requests: before.requests + 1,
    failed: before.failed,
    byRelease: { 'shop:v1': { failed: 0 } },
  });
});

test('the calls are told in order, those to the control API not among them', async () => {
  await callJson(sandbox, 'ecs', 'ListClusters');
  await callJson(sandbox, 'ecs', 'ListServices', { cluster: 'sandbox' });
  await control('GET', 'state');
  const { body } = await control('GET', 'calls');
  expect(body.slice(-2).map(({ action }: { action: string }) => action)).toEqual(['ListClusters', 'ListServices']);
});

test('the state is that of now', async () => {
  const { body } = await control('GET', 'state');
  expect(body).toMatchObject({
    speed: 100,
    ecs: { clusters: ['sandbox'], services: [{ serviceName: 'shop', runningCount: 2 }] },
    elbv2: { loadBalancers: [{ name: 'shop' }] },
  });
});

describe('faults', () => {
  const fault = { on: 'ecs:ListClusters', kind: 'throttle' };

  test('are added, in force, shown with the calls they have seen, and removed', async () => {
    expect((await control('POST', 'faults', [fault])).body).toMatchObject([{ ...fault, seen: 0 }]);
    expect((await callJson(sandbox, 'ecs', 'ListClusters')).status).toBe(400);
    expect((await control('GET', 'faults')).body).toMatchObject([{ ...fault, seen: 1 }]);
    expect((await control('DELETE', 'faults')).body).toEqual([]);
    expect((await callJson(sandbox, 'ecs', 'ListClusters')).status).toBe(200);
  });

  test.each([
    ['unknown kinds', { ...fault, kind: 'melt' }, 'kind'],
    ['what is not JSON', '{', 'JSON'],
    ['null', null, ''],
  ])('are refused for %s', async (_title, body, message) => {
    const answer = await control('POST', 'faults', body);
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining(message) } });
    expect(sandbox.faults.snapshot()).toEqual([]);
  });
});

describe('kill-task', () => {
  test('ends the processes of a task, which its service replaces', async () => {
    const { taskArn } = (await tasks()).find(({ lastStatus }) => lastStatus === 'RUNNING');
    expect(await control('POST', 'kill-task', { taskArn })).toEqual({ status: 200, body: { killed: taskArn } });
    const killed = await until(
      async () => (await tasks()).find((each) => each.taskArn === taskArn),
      ({ containers }) => containers[0].exitCode !== undefined,
    );
    expect(killed.containers[0].exitCode).toBe(137);
    await until(async () => (await tasks()).filter(({ lastStatus }) => lastStatus === 'RUNNING').length === 2);
    expect((await control('POST', 'kill-task', { taskArn })).status).toBe(404);
  });

  test.each([
    ['that is not there', { taskArn: 'arn:aws:ecs:::task/none' }, 404],
    ['that is not named', {}, 400],
    ['of null', null, 400],
  ])('of a task %s is refused', async (_title, body, status) => {
    expect(await control('POST', 'kill-task', body)).toMatchObject({ status, body: { error: expect.any(String) } });
  });
});

test('another request is answered with those there are', async () => {
  const { status, body } = await control('GET', 'nothing');
  expect(status).toBe(404);
  expect(body.routes).toContain('GET /_sandbox/ledger');
});
