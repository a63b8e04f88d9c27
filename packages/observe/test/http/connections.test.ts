import { afterEach, expect, test } from '@jest/globals';
import { Connections } from '../../src/http/connections.ts';
import { serveProxy } from '../servers/proxy.ts';
import { issue } from '../servers/certificates.ts';
import { closeServers, serveBytes, serveHttp } from '../servers/serve.ts';
import { exchangeWith, failureOf, textOf } from './sending.ts';

afterEach(closeServers);

const { cert, key } = issue({ name: 'itself', hosts: ['127.0.0.1'] });
const ca = [cert];

const serveOk = (place = {}) => serveHttp((_, answer) => answer.end('ok'), place);

test.each([
  ['http', {}],
  ['https', { tls: { cert, key } }],
])('a connection of %s that is kept serves one request after the other', async (_, place) => {
  const server = await serveOk(place);
  const connections = new Connections();
  const first = await exchangeWith(server.url(), { connections, ca });
  for (let i = 0; i < 20; i += 1) {
    const { address, tls, timing } = await exchangeWith(server.url(), { connections, ca });
    expect({ address, tls }).toEqual({ address: first.address, tls: first.tls });
    expect([timing.dnsMs, timing.connectMs, timing.tlsMs]).toEqual([null, null, null]);
  }
  expect(server.accepted()).toBe(1);
  connections.close();
  await server.quiet();
});

test('requests at the same time have connections of their own, and each of them is kept', async () => {
  const server = await serveOk();
  const connections = new Connections();
  const round = () => Promise.all(Array.from({ length: 5 }, () => exchangeWith(server.url(), { connections, ca })));
  await round();
  await round();
  expect(server.accepted()).toBe(5);
  connections.close();
  await server.quiet();
});

test('what is kept for one place is for no other: address, proxy, trusted certificates', async () => {
  const server = await serveOk();
  const { served } = await serveProxy();
  const connections = new Connections();
  const changes = [{ ca }, { ca, address: '127.0.0.1' }, { ca, proxy: served.url() }, { ca: [cert] }];
  for (const change of changes) await exchangeWith(server.url(), { connections, ...change });
  for (const change of changes) await exchangeWith(server.url(), { connections, ...change });
  expect([server.accepted(), served.accepted()]).toEqual([3 + 2, 1]);
  connections.close();
  await served.quiet();
});

test('a connection that the server closes is not kept', async () => {
  const server = await serveHttp((_, answer) => answer.setHeader('connection', 'close').end('ok'));
  const connections = new Connections();
  await exchangeWith(server.url(), { connections, ca });
  await server.quiet();
  await exchangeWith(server.url(), { connections, ca });
  expect(server.accepted()).toBe(2);
});

/** Answers the first request of each connection, and closes at the second. */
const serveOnce = () =>
  serveBytes((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    socket.once('data', () => socket.end());
  });

test('a kept connection that the server closes just now is no failure', async () => {
  const server = await serveOnce();
  const connections = new Connections();
  for (let i = 0; i < 3; i += 1) expect(textOf(await exchangeWith(server.url(), { connections, ca }))).toBe('ok');
  expect(server.accepted()).toBe(3);
  connections.close();
  await server.quiet();
});

test('what must not be sent twice is sent on a new connection, and once', async () => {
  const heard: string[] = [];
  const server = await serveBytes((socket, head) => {
    heard.push(head.slice(0, 4));
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    socket.once('data', (chunk: Buffer) => {
      heard.push(chunk.toString('latin1', 0, 4));
      socket.end();
    });
  });
  const connections = new Connections();
  await exchangeWith(server.url(), { connections, ca });
  expect(textOf(await exchangeWith(server.url(), { connections, ca, method: 'POST' }))).toBe('ok');
  expect(heard).toEqual(['GET ', 'POST']);
  connections.close();
  await server.quiet();
});

test('a request that failed leaves no connection', async () => {
  const server = await serveHttp((request, answer) => void (request.url === '/' && answer.end('ok')));
  const connections = new Connections();
  await exchangeWith(server.url(), { connections, ca });
  const failure = await failureOf(server.url('/silent'), { connections, ca, timeoutMs: 200 });
  expect(failure.kind).toBe('timeout');
  await server.quiet();
  expect(server.accepted()).toBe(1);
});

test('after the end of all connections none is kept', async () => {
  const server = await serveOk();
  const connections = new Connections();
  connections.close();
  await exchangeWith(server.url(), { connections, ca });
  await server.quiet();
});
