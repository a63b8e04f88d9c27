import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox, type FaultSpec, type Sandbox } from '../src/index.ts';
import { until } from './until.ts';
import { callJson, callQuery } from './wire.ts';

const STS = '2011-06-15';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ speed: 100 });
});
afterAll(() => sandbox.close());

const clusters = () => (sandbox.state() as { ecs: { clusters: string[] } }).ecs.clusters;
const lastCall = () => sandbox.calls.snapshot().at(-1)!;

describe('a fault', () => {
  const BROKEN = { status: null, body: 'the connection broke' };
  const refusal = (status: number, code: string, message?: string) => ({
    status,
    body: { __type: code, ...(message && { message: expect.stringContaining(message) }) },
  });

  test.each<[FaultSpec['kind'], Partial<FaultSpec>, { status: number | null }, 'takes effect' | 'changes nothing']>([
    ['throttle', {}, refusal(400, 'ThrottlingException', 'Rate exceeded'), 'changes nothing'],
    ['error', {}, refusal(500, 'InternalFailure'), 'changes nothing'],
    [
      'error',
      { code: 'ServerException', message: 'Try later.', status: 503 },
      refusal(503, 'ServerException', 'Try later.'),
      'changes nothing',
    ],
    [
      'deny',
      {},
      refusal(400, 'AccessDeniedException', 'ecs:CreateCluster on resource: arn:aws:ecs:'),
      'changes nothing',
    ],
    ['expire', {}, refusal(400, 'ExpiredTokenException'), 'changes nothing'],
    ['reset', {}, BROKEN, 'changes nothing'],
    ['drop', {}, BROKEN, 'takes effect'],
    ['delay', { ms: 50 }, { status: 200 }, 'takes effect'],
  ])('%s %j', async (kind, more, answer, effect) => {
    const clusterName = `${kind}-${more.code ?? 'plain'}`;
    sandbox.faults.add({ on: 'ecs:CreateCluster', kind, times: 1, ...more });
    const given = await callJson(sandbox, 'ecs', 'CreateCluster', { clusterName }).catch(() => BROKEN);
    sandbox.faults.clear();

    expect(given).toMatchObject(answer);
    expect(clusters().includes(clusterName)).toBe(effect === 'takes effect');
    expect(lastCall()).toMatchObject({
      service: 'ecs',
      action: 'CreateCluster',
      input: { clusterName },
      fault: kind,
      status: answer.status,
    });
  });

  test.each<[FaultSpec['kind'], boolean]>([
    ['silent', false],
    ['unanswered', true],
  ])('%s: the client waits for ever', async (kind, takesEffect) => {
    const clusterName = `${kind}-forever`;
    sandbox.faults.add({ on: 'ecs:CreateCluster', kind, times: 1 });
    const answer = callJson(sandbox, 'ecs', 'CreateCluster', { clusterName });
    const hadAnswer = answer.then(
      () => true,
      () => true,
    );
    // the next call is answered, and this one still is not
    await until(() => lastCall().fault === kind);
    await callJson(sandbox, 'ecs', 'ListClusters');
    expect(await Promise.race([hadAnswer, Promise.resolve(false)])).toBe(false);
    expect(clusters().includes(clusterName)).toBe(takesEffect);
  });

  test('delay keeps the answer back for as long as it says', async () => {
    sandbox.faults.add({ on: 'ecs:ListClusters', kind: 'delay', ms: 300, times: 1 });
    const began = performance.now();
    await callJson(sandbox, 'ecs', 'ListClusters');
    expect(performance.now() - began).toBeGreaterThanOrEqual(295);
  });

  test('answers query calls in their own words', async () => {
    sandbox.faults.add({ on: 'sts:*', kind: 'throttle', times: 1 });
    const { status, body } = await callQuery(sandbox, STS, 'GetCallerIdentity');
    expect([status, body]).toEqual([400, expect.stringContaining('<Code>Throttling</Code>')]);
  });
});

test('a request without a signature is refused', async () => {
  const response = await fetch(sandbox.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonEC2ContainerServiceV20141113.CreateCluster' },
    body: JSON.stringify({ clusterName: 'unsigned' }),
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
  expect(clusters()).not.toContain('unsigned');
  expect(lastCall()).toMatchObject({ accessKeyId: null, error: 'MissingAuthenticationTokenException' });
});

test('a call is logged with who made it, with what, and how it ended', async () => {
  await callJson(sandbox, 'ecs', 'DescribeClusters', { clusters: ['sandbox'] });
  expect(lastCall()).toMatchObject({
    service: 'ecs',
    action: 'DescribeClusters',
    input: { clusters: ['sandbox'] },
    accessKeyId: 'ASIASANDBOX000000000',
    userAgent: 'node',
    status: 200,
    error: null,
    fault: null,
  });
});

describe('malformed input is the caller’s fault, and is not to be repeated', () => {
  const service = { cluster: 'sandbox', service: 'shop' };
  test.each<[string, string, object, string]>([
    ['no service', 'UpdateService', { cluster: 'sandbox' }, 'InvalidParameterException'],
    ['a service that is null', 'DescribeServices', { cluster: 'sandbox', services: [null] }, 'SerializationException'],
    ['a string for a list', 'DescribeServices', { cluster: 'sandbox', services: 'shop' }, 'SerializationException'],
    ['a number for a name', 'DescribeServices', { cluster: 5, services: ['shop'] }, 'SerializationException'],
    ['a string for a number', 'UpdateService', { ...service, desiredCount: '3' }, 'SerializationException'],
    ['an unknown status', 'ListServiceDeployments', { ...service, status: ['RUNNING'] }, 'InvalidParameterException'],
    [
      'an image that is a number',
      'RegisterTaskDefinition',
      { family: 'shop', containerDefinitions: [{ name: 'web', image: 5 }] },
      'SerializationException',
    ],
    [
      'a container that is null',
      'RegisterTaskDefinition',
      { family: 'shop', containerDefinitions: [null] },
      'SerializationException',
    ],
  ])('%s', async (_title, action, input, code) => {
    expect(await callJson(sandbox, 'ecs', action, input)).toMatchObject({ status: 400, body: { __type: code } });
  });

  test('the message says where', async () => {
    const { body } = await callJson(sandbox, 'ecs', 'DescribeServices', { services: ['shop', 5] });
    expect(body.message).toBe('NUMBER_VALUE can not be converted to a String (services.1)');
  });

  test('a member that is null counts as not given', async () => {
    const deploymentConfiguration = { deploymentCircuitBreaker: { enable: true, thresholdConfiguration: null } };
    const { status, body } = await callJson(sandbox, 'ecs', 'UpdateService', {
      ...service,
      deploymentConfiguration,
      networkConfiguration: null,
    });
    expect(status).toBe(200);
    expect(body.service.deploymentConfiguration.deploymentCircuitBreaker.enable).toBe(true);
  });

  test('a role that is not named', async () => {
    const { status, body } = await callQuery(sandbox, STS, 'AssumeRole', { RoleSessionName: 'ci' });
    expect([status, body]).toEqual([400, expect.stringContaining('<Code>ValidationError</Code>')]);
  });

  test('a body over 4 MB', async () => {
    const answer = await callJson(sandbox, 'ecs', 'ListClusters', { padding: 'x'.repeat(4 * 1024 * 1024) });
    expect(answer).toMatchObject({ status: 413, body: { __type: 'RequestEntityTooLarge' } });
  });

  test('a path that is no URL', async () => {
    const socket = connect(Number(new URL(sandbox.endpoint).port), '127.0.0.1');
    socket.write('GET // HTTP/1.1\r\nhost: sandbox\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 /);
  });
});
