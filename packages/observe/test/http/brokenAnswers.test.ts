import { afterEach, expect, test } from '@jest/globals';
import type { Socket } from 'node:net';
import type { FailureKind } from '../../src/http/exchange.ts';
import { closeServers, freePort, serveBytes, serveSockets } from '../servers/serve.ts';
import { expectFailure, failureOf } from './sending.ts';

afterEach(closeServers);

const head = (...lines: readonly string[]) => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');
const PEER = 'PEER';

/** What a server does to a request, and what is said of it. */
const BROKEN: readonly (readonly [what: string, does: (socket: Socket) => void, kind: FailureKind, reason: string])[] =
  [
    ['closes without a word', (socket) => socket.end(), 'reset', 'PEER closed the connection without an answer'],
    [
      'resets before it answers',
      (socket) => socket.resetAndDestroy(),
      'reset',
      'connection reset by PEER before it answered',
    ],
    [
      'closes in its headers',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-'),
      'protocol',
      'PEER closed the connection in the middle of its headers',
    ],
    [
      'sends less than its Content-Length',
      (socket) => socket.end(`${head('Content-Length: 10')}hello`),
      'protocol',
      'PEER closed the connection after 5 of 10 bytes',
    ],
    [
      'sends more than its Content-Length',
      (socket) => socket.end(`${head('Content-Length: 5')}hello world`),
      'protocol',
      'PEER sent more after the end of its answer to GET (200), which has 5 bytes by its Content-Length',
    ],
    [
      'says that it closes, and sends more than its Content-Length',
      (socket) => socket.end(`${head('Connection: close', 'Content-Length: 5')}hello world`),
      'protocol',
      'PEER sent more after the end of its answer to GET (200), which has 5 bytes by its Content-Length',
    ],
    [
      'closes in a chunked body',
      (socket) => socket.end(`${head('Transfer-Encoding: chunked')}5\r\nhello\r\n`),
      'protocol',
      'PEER closed the connection before the end of a chunked body, after 5 bytes',
    ],
    [
      'sends a chunk of a length that is none',
      (socket) => socket.end(`${head('Transfer-Encoding: chunked')}five\r\nhello\r\n`),
      'protocol',
      'what PEER answers is not HTTP: Invalid character in chunk size',
    ],
    [
      'does not speak HTTP',
      (socket) => socket.end('+OK ready\r\n'),
      'protocol',
      'what PEER answers is not HTTP: Expected HTTP/, RTSP/ or ICE/',
    ],
    [
      'answers in TLS',
      (socket) => socket.end(Buffer.from('15030100020246', 'hex')),
      'protocol',
      'PEER answers in TLS: is it https?',
    ],
    [
      'has two lengths',
      (socket) => socket.end(`${head('Content-Length: 1', 'Content-Length: 2')}ab`),
      'protocol',
      'what PEER answers is not HTTP: Duplicate Content-Length',
    ],
    [
      'has more headers than are read',
      (socket) => socket.end(head(`X: ${'x'.repeat(70_000)}`)),
      'too-large',
      'PEER answers with more than 65536 bytes of headers',
    ],
    [
      'announces more than is read',
      (socket) => void socket.write(head(`Content-Length: ${2 ** 40}`)),
      'too-large',
      'PEER answers with more than 8388608 bytes',
    ],
    [
      'never ends its body',
      (socket) => {
        const more = Buffer.alloc(64 * 1024, 'x');
        const fill = () => {
          while (!socket.destroyed && socket.write(more));
        };
        socket.write(head());
        socket.on('drain', fill);
        fill();
      },
      'too-large',
      'PEER answers with more than 8388608 bytes',
    ],
  ];

test.each(BROKEN)('a server that %s', async (_, does, kind, reason) => {
  const server = await serveBytes(does);
  await expectFailure(server.url(), { kind, reason: reason.replace(PEER, server.url().host) });
  await server.quiet();
});

test('a server that resets in its body says how far it came', async () => {
  const server = await serveBytes((socket) => {
    socket.write(`${head('Content-Length: 10')}hello`, () => socket.resetAndDestroy());
  });
  const { kind, reason } = await failureOf(server.url());
  expect(kind).toBe('reset');
  // A reset may overtake what was sent before it.
  expect([
    `connection reset by ${server.url().host} after 5 bytes of its answer`,
    `connection reset by ${server.url().host} before it answered`,
  ]).toContain(reason);
});

test('a server that closes its half as soon as it is connected to', async () => {
  const server = await serveSockets((socket) => void socket.end());
  const { kind } = await failureOf(server.url(), { method: 'POST', body: Buffer.alloc(2 ** 20) });
  expect(kind).toBe('reset');
  await server.quiet();
});

/** Servers that take their time; each is still at it when the time is over. */
const SLOW: readonly (readonly [what: string, does: (socket: Socket) => void, answered: boolean, reason: string])[] = [
  ['says nothing', () => {}, false, 'waiting for the answer of PEER'],
  [
    'sends its headers byte by byte',
    (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nX: '),
    true,
    'reading the answer of PEER',
  ],
  ['sends its body byte by byte', (socket) => drip(socket, head()), true, 'reading the answer of PEER, 3 bytes so far'],
  [
    'sends 1xx answers only',
    (socket) => drip(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(3), ''),
    true,
    'reading the answer of PEER',
  ],
];

test.each(SLOW)('the time is for everything: a server that %s', async (_, does, answered, reason) => {
  const server = await serveBytes(does);
  const failure = await failureOf(server.url(), { timeoutMs: 300 });
  expect(failure.kind).toBe('timeout');
  expect(failure.reason).toBe(`timed out after 300 ms while ${reason.replace(PEER, server.url().host)}`);
  expect(failure.answered).toBe(answered);
  expect(failure.timing.connectMs).not.toBeNull();
  await server.quiet();
});

/** Three pieces, each after the one before it has left. */
function drip(socket: Socket, first: string, piece = 'H'): void {
  socket.setNoDelay(true);
  socket.write(first, () => socket.write(piece, () => socket.write(piece, () => socket.write(piece))));
}

test('a server that sends a body after HEAD', async () => {
  const server = await serveBytes((socket) => socket.end(`${head('Content-Length: 5')}hello`));
  await expectFailure(
    server.url(),
    {
      kind: 'protocol',
      reason: `${server.url().host} sent more after the end of its answer to HEAD (200), which has no body`,
    },
    { method: 'HEAD' },
  );
});

test('nobody listens', async () => {
  const port = await freePort();
  await expectFailure(new URL(`http://me:pw@127.0.0.1:${port}/path?token=t`), {
    kind: 'refused',
    reason: `connection refused by 127.0.0.1:${port}`,
  });
  await expectFailure(
    new URL(`http://app.example.invalid:${port}`),
    { kind: 'refused', reason: `connection refused by app.example.invalid:${port} (::1)` },
    { address: '::1' },
  );
});

test('a name that nobody knows', async () => {
  const { kind, reason } = await failureOf(new URL('http://no-such-host.invalid/'));
  expect(kind).toBe('dns');
  // Without a network the name service is silent.
  expect(
    ['no address is known for', 'the name service did not answer for'].map((text) => `${text} no-such-host.invalid`),
  ).toContain(reason);
});

test.each([
  [
    'a header with a line break',
    { headers: { 'x-key': 'se\r\ncret' } },
    'Invalid character in header content ["x-key"]',
  ],
  ['a header without a name', { headers: { 'a b': 'c' } }, 'Header name must be a valid HTTP token ["a b"]'],
  ['a method that is none', { method: 'GE T' }, 'Method must be a valid HTTP token ["GE T"]'],
])('a request that cannot be written is no crash: %s', async (_, changes, text) => {
  const server = await serveBytes((socket) => socket.end(head('Content-Length: 0')));
  await expectFailure(server.url(), { kind: 'protocol', reason: `the request cannot be written: ${text}` }, changes);
  await server.quiet();
});

test('only the web is asked', async () => {
  await expectFailure(new URL('file:///etc/passwd'), {
    kind: 'protocol',
    reason: 'only http: and https: can be asked, not file:',
  });
});
