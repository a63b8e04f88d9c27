import { afterEach, describe, expect, test } from '@jest/globals';
import type { Socket } from 'node:net';
import { suiteOfUrl } from '../../src/index.ts';
import { realPorts } from '../../src/run/ports.ts';
import { runSuite } from '../../src/run/suite.ts';
import { closeServers, freePort, serveHttp, serveSockets } from '../servers/serve.ts';
import { check, expectations, get, pace, suite } from './models.ts';
import { options } from './world.ts';

afterEach(closeServers);

/** As fast as a test may be, on the real clock. */
const quick = pace({ periodMs: 1, failureThreshold: 100, timeoutMs: 5_000, deadlineMs: 20_000 });

test('a flapping server passes only with successes that are really consecutive', async () => {
  const answers = [200, 200, 500, 200, 200, 503, 200, 200, 200];
  const asked: number[] = [];
  const server = await serveHttp((_, response) => {
    const status = answers[asked.length] ?? 200;
    asked.push(status);
    response.writeHead(status).end();
  });
  const flapping = check('health', { pace: { ...quick, successThreshold: 3 } });
  const result = await runSuite(suite({ target: server.url().href, checks: [flapping] }), options());
  expect([result.result, asked]).toEqual(['passed', answers]);
});

test('an old release that answers 200 until the deadline never passes', async () => {
  const server = await serveHttp((_, response) => void response.writeHead(200, { 'x-release': 'v1' }).end('fine'));
  const identity = check('identity', {
    steps: [get('/', { expect: expectations({ headers: { 'x-release': { equals: 'v2' } } }) })],
    pace: pace({ periodMs: 10, deadlineMs: 1_000 }),
  });
  const result = await runSuite(suite({ target: server.url().href, identity, checks: [check('health')] }), options());
  expect(result.reason).toBe('identity: not within 1s: still answers as "v1" (header x-release), expected "v2".');
  expect(result.identity?.addresses[0]?.attempts).toBeGreaterThan(1);
});

test('nobody listens: unreachable, and who refused', async () => {
  const port = await freePort();
  const result = await runSuite(suite({ target: `http://127.0.0.1:${port}`, checks: [check('health')] }), options());
  expect(result).toMatchObject({
    result: 'unreachable',
    reason: `health: no answer in 1 attempt: connection refused by 127.0.0.1:${port}. The network or the machine that asks may be at fault: look there before a rollback.`,
  });
});

test('a port that accepts connections passes, one that does not is unreachable', async () => {
  const [server, closed] = [await serveSockets(() => {}), await freePort()];
  const tcp = (port: number) => check(`tcp ${port}`, { steps: [{ kind: 'tcp', host: '127.0.0.1', port }] });
  const { checks } = await runSuite(suite({ checks: [tcp(server.port), tcp(closed)] }), options());
  expect(checks.map(({ result }) => result)).toEqual(['passed', 'unreachable']);
});

test('names are connected to where the suite says, with the host of the URL', async () => {
  const hosts: (string | undefined)[] = [];
  const server = await serveHttp((request, response) => {
    hosts.push(request.headers.host);
    response.end();
  });
  const target = `http://app.example.com:${server.port}`;
  const network = { resolve: { 'app.example.com': ['127.0.0.1'] }, ca: [] };
  const result = await runSuite(suite({ target, network, checks: [check('health')] }), options());
  expect([result.result, hosts]).toEqual(['passed', [`app.example.com:${server.port}`]]);
});

test('a thousand checks whose server resets each connection: each is asked as often as allowed, and nothing stays open', async () => {
  const server = await serveSockets((socket) => void socket.once('data', () => socket.resetAndDestroy()));
  const thrice = pace({ failureThreshold: 3, periodMs: 1 });
  const checks = Array.from({ length: 1_000 }, (_, index) => check(`check ${index}`, { pace: thrice }));
  const result = await runSuite(suite({ target: server.url().href, checks }), options({ concurrency: 20 }));
  expect(result.result).toBe('unreachable');
  expect(result.reason).toMatch(/^check 0 \(and 999 more checks\): no answer in 3 attempts: .*reset/);
  expect(server.accepted()).toBe(3_000);
  await server.quiet();
});

describe('whoever stops a run', () => {
  test('gets its result at once, and no connection stays open', async () => {
    const caller = new AbortController();
    const open = new Set<Socket>();
    const silent = await serveSockets((socket) => {
      open.add(socket);
      if (open.size === 5) caller.abort();
    });
    const checks = Array.from({ length: 50 }, (_, index) =>
      check(`check ${index}`, { pace: pace({ timeoutMs: 2 ** 30, deadlineMs: 2 ** 30 }) }),
    );
    const result = await runSuite(
      suite({ target: silent.url().href, checks }),
      options({ signal: caller.signal, concurrency: 5 }),
    );
    await silent.quiet();
    expect([result.result, open.size]).toEqual(['failed', 5]);
    expect(result.checks.map(({ reason }) => reason)).toEqual(Array(50).fill('stopped before it was asked'));
  });

  test('does not wait for what was to be tried again', async () => {
    const caller = new AbortController();
    const port = await freePort();
    const patient = check('health', { pace: pace({ periodMs: 2 ** 30, deadlineMs: 2 ** 31, retryOn: ['network'] }) });
    const onEvent = () => caller.abort();
    const result = await runSuite(
      suite({ target: `http://127.0.0.1:${port}`, checks: [patient] }),
      options({ signal: caller.signal, onEvent }),
    );
    expect(result.result).toBe('unreachable');
  });
});

test('one URL needs no file', async () => {
  const server = await serveHttp((_, response) => void response.end('{"status":"ok"}'));
  const reading = await suiteOfUrl({
    url: server.url('/health').href,
    expectStatus: '200',
    pace: { successThreshold: 1 },
  });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  expect((await runSuite(reading.suite, options(), realPorts)).result).toBe('passed');
});
