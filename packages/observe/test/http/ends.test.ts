import { afterEach, expect, test } from '@jest/globals';
import { getEventListeners } from 'node:events';
import type { Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { send } from '../../src/http/send.ts';
import { connectTcp } from '../../src/http/tcp.ts';
import { issue } from '../servers/certificates.ts';
import { closeServers, serveBytes, serveHttp, serveSockets, type Place } from '../servers/serve.ts';
import { failureOf, requestTo } from './sending.ts';

afterEach(closeServers);

const tls = issue({ name: 'itself', hosts: ['127.0.0.1'] });
const ca = [tls.cert];
const FOREVER = 2 ** 40;

/** When a request is given up: as soon as its server has come so far. */
const MOMENTS: readonly (readonly [when: string, does: (socket: Socket, stop: () => void) => void, place: Place])[] = [
  ['waiting for the answer of PEER', (_, stop) => stop(), {}],
  ['waiting for the answer of PEER', (_, stop) => stop(), { tls }],
];

test.each(MOMENTS)('whoever gives up gets an answer at once: %s (%#)', async (when, does, place) => {
  const caller = new AbortController();
  const server = await serveBytes((socket) => does(socket, () => caller.abort()), place);
  const failure = await failureOf(server.url(), { signal: caller.signal, timeoutMs: FOREVER, ca });
  expect([failure.kind, failure.reason]).toEqual([
    'stopped',
    `stopped while ${when.replace('PEER', server.url().host)}`,
  ]);
  await server.quiet();
  expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
});

test('giving up in the handshake, and in the body', async () => {
  const [early, late] = [new AbortController(), new AbortController()];
  const silent = await serveSockets((socket) => void socket.once('data', () => early.abort()));
  const url = new URL(`https://127.0.0.1:${silent.port}`);
  expect((await failureOf(url, { signal: early.signal })).reason).toBe(
    `stopped while agreeing on TLS with ${url.host}`,
  );
  const endless = await serveHttp((_, answer) => answer.write('x', () => setImmediate(() => late.abort())));
  expect((await failureOf(endless.url(), { signal: late.signal, timeoutMs: FOREVER })).kind).toBe('stopped');
  await Promise.all([silent.quiet(), endless.quiet()]);
});

test('whoever had given up before does not connect', async () => {
  const server = await serveHttp((_, answer) => answer.end());
  const failure = await failureOf(server.url(), { signal: AbortSignal.abort() });
  expect([failure.kind, failure.reason]).toEqual(['stopped', 'stopped before it began']);
  expect(server.accepted()).toBe(0);
});

test('after an answer, no timer, no connection and no listener is left', async () => {
  const caller = new AbortController();
  const places: readonly Place[] = [{}, { tls }];
  for (const place of places) {
    const server = await serveHttp((_, answer) => answer.end('ok'), place);
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    expect((await send(requestTo(server.url(), { signal: caller.signal, timeoutMs: FOREVER, ca }))).ok).toBe(true);
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(before);
    await server.quiet();
  }
  expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heapAfterCollection = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

test('1,000 resets leave nothing behind', async () => {
  const server = await serveBytes((socket) => socket.resetAndDestroy());
  const caller = new AbortController();
  const changes = { signal: caller.signal, timeoutMs: FOREVER };
  const resets = async (times: number) => {
    const reasons = new Set<string>();
    for (let i = 0; i < times; i += 1) reasons.add((await failureOf(server.url(), changes)).reason);
    return [...reasons];
  };
  await resets(100);
  const before = heapAfterCollection();
  expect(await resets(1000)).toEqual([`connection reset by ${server.url().host} before it answered`]);
  await server.quiet();
  expect(server.accepted()).toBe(1100);
  expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  expect(heapAfterCollection() - before).toBeLessThan(4 * 2 ** 20);
});

test('connecting alone: accepted, refused, given up', async () => {
  const server = await serveSockets(() => {});
  const to = { host: 'app.example.invalid', port: server.port, address: '127.0.0.1', timeoutMs: 5000 };
  expect(await connectTcp(to)).toMatchObject({ ok: true, address: '127.0.0.1', timing: { dnsMs: null, tlsMs: null } });
  await server.quiet();
  await server.close();
  expect(await connectTcp(to)).toMatchObject({
    failure: { kind: 'refused', reason: `connection refused by app.example.invalid:${server.port} (127.0.0.1)` },
  });
  expect(await connectTcp({ ...to, signal: AbortSignal.abort() })).toMatchObject({ failure: { kind: 'stopped' } });
  expect(await connectTcp({ ...to, port: 70_000 })).toMatchObject({ ok: false, failure: { kind: 'protocol' } });
});
