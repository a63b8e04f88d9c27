import { afterEach, expect, test } from '@jest/globals';
import { closeServers, serveBytes, serveHttp } from '../servers/serve.ts';
import { exchangeWith, textOf } from './sending.ts';

afterEach(closeServers);

const crlf = (...lines: readonly string[]) => lines.join('\r\n');

test.each([
  ['of a Content-Length', crlf('HTTP/1.1 200 OK', 'Content-Length: 5', '', 'hello'), 200, 'hello'],
  ['and empty lines after it', crlf('HTTP/1.1 200 OK', 'Content-Length: 5', '', 'hello', '', ''), 200, 'hello'],
  ['until the connection is closed', crlf('HTTP/1.1 200 OK', '', 'hello'), 200, 'hello'],
  ['of HTTP/1.0', crlf('HTTP/1.0 200 OK', 'Content-Type: text/plain', '', 'hello'), 200, 'hello'],
  [
    'in chunks, with trailers',
    crlf('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', 'Trailer: X-Sum', '', '5', 'hello', '0', 'X-Sum: 1', '', ''),
    200,
    'hello',
  ],
  [
    'after 1xx answers',
    crlf('HTTP/1.1 100 Continue', '', 'HTTP/1.1 103 Early Hints', '', 'HTTP/1.1 200 OK', '', 'hello'),
    200,
    'hello',
  ],
  ['with 204, of none', crlf('HTTP/1.1 204 No Content', '', ''), 204, ''],
  ['with 304, of a length that is not sent', crlf('HTTP/1.1 304 Not Modified', 'Content-Length: 5', '', ''), 304, ''],
  [
    'with 101, of none',
    crlf('HTTP/1.1 101 Switching Protocols', 'Connection: Upgrade', 'Upgrade: websocket', '', 'frames'),
    101,
    '',
  ],
  [
    'although it offers an upgrade',
    crlf('HTTP/1.1 200 OK', 'Connection: Upgrade', 'Upgrade: h2c', 'Content-Length: 5', '', 'hello'),
    200,
    'hello',
  ],
  ['with an empty gzip', crlf('HTTP/1.1 200 OK', 'Content-Encoding: gzip', 'Content-Length: 0', '', ''), 200, ''],
  ['in a coding nobody knows', crlf('HTTP/1.1 200 OK', 'Content-Encoding: constructor', '', 'hello'), 200, 'hello'],
])('an answer is read with its body %s', async (_, bytes, status, body) => {
  const server = await serveBytes((socket) => socket.end(bytes));
  const exchange = await exchangeWith(server.url());
  expect({ status: exchange.status, body: textOf(exchange) }).toEqual({ status, body });
});

test('an answer to HEAD has no body, whatever its length', async () => {
  const server = await serveBytes((socket) =>
    socket.end(crlf('HTTP/1.1 200 OK', `Content-Length: ${2 ** 40}`, '', '')),
  );
  const exchange = await exchangeWith(server.url(), { method: 'HEAD' });
  expect([exchange.status, textOf(exchange)]).toEqual([200, '']);
});

test('a server that answers and keeps the connection open is not waited for', async () => {
  const server = await serveBytes((socket) => socket.write(crlf('HTTP/1.1 200 OK', 'Content-Length: 2', '', 'ok')));
  expect(textOf(await exchangeWith(server.url()))).toBe('ok');
  await server.quiet();
});

test('headers keep their values apart, and their names may be those of an object', async () => {
  const answer = crlf(
    'HTTP/1.1 200 OK',
    'Set-Cookie: a=1',
    'SET-COOKIE: b=2',
    '__proto__: p',
    'Content-Length: 0',
    '',
    '',
  );
  const server = await serveBytes((socket) => socket.end(answer));
  const { headers } = await exchangeWith(server.url());
  expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
  expect(Object.entries(headers)).toContainEqual(['__proto__', ['p']]);
  expect(headers['constructor']).toBeUndefined();
});

test('a request says what it was told to say, and no more than it must besides', async () => {
  const server = await serveHttp((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer.end(JSON.stringify([request.method, request.url, request.headers, Buffer.concat(chunks).toString()]));
    });
  });
  const url = server.url('/a%20b?q=1#fragment');
  const exchange = await exchangeWith(url, {
    method: 'DELETE',
    headers: { 'X-Key': 'k', 'Content-Length': '99', Accept: 'text/plain' },
    body: Buffer.from('höl'),
  });
  expect(JSON.parse(textOf(exchange))).toEqual([
    'DELETE',
    '/a%20b?q=1',
    {
      host: `127.0.0.1:${server.port}`,
      accept: 'text/plain',
      'accept-encoding': 'gzip, deflate, br, zstd',
      'cache-control': 'no-cache',
      'user-agent': 'deploy-actions',
      'x-key': 'k',
      'content-length': '4',
      connection: 'close',
    },
    'höl',
  ]);
});

test('caches are asked to ask the server, unless the request says otherwise', async () => {
  const server = await serveHttp((request, answer) => answer.end(request.headers['cache-control']));
  expect(textOf(await exchangeWith(server.url()))).toBe('no-cache');
  expect(textOf(await exchangeWith(server.url(), { headers: { 'Cache-Control': 'max-age=60' } }))).toBe('max-age=60');
});

test.each([
  ['credentials in a URL become basic authentication', {}, `Basic ${Buffer.from('me:p@ss%').toString('base64')}`],
  ['an Authorization header comes before them', { AUTHORIZATION: 'Bearer t' }, 'Bearer t'],
])('%s, and are not told afterwards', async (_, headers, expected) => {
  const server = await serveHttp((request, answer) => answer.end(request.headers.authorization));
  const url = server.url();
  url.username = 'me';
  url.password = 'p%40ss%';
  const exchange = await exchangeWith(url, { headers });
  expect(textOf(exchange)).toBe(expected);
  expect(exchange.url).toBe(server.url().href);
});

test.each([
  ['[::1]', '::1'],
  ['127.0.0.1', '127.0.0.1'],
])('a URL may name the address %s', async (literal, host) => {
  const server = await serveHttp((request, answer) => answer.end(request.headers.host), { host });
  const exchange = await exchangeWith(server.url());
  expect([textOf(exchange), exchange.address]).toEqual([`${literal}:${server.port}`, host]);
});

test('a name is looked up, which takes time of its own', async () => {
  const server = await serveHttp((_, answer) => answer.end('ok'));
  const exchange = await exchangeWith(new URL(`http://localhost:${server.port}/`));
  expect(exchange.address).toBe('127.0.0.1');
  expect(exchange.timing.dnsMs).not.toBeNull();
});

test('an address that is given stands for the name, which the server hears of', async () => {
  const server = await serveHttp((request, answer) => answer.end(request.headers.host), { host: '::1' });
  const url = new URL(`http://app.example.invalid:${server.port}/`);
  const exchange = await exchangeWith(url, { address: '::1' });
  expect([textOf(exchange), exchange.address]).toEqual([url.host, '::1']);
});

test('phases that are not needed are null, and the others add up', async () => {
  const server = await serveHttp((_, answer) => answer.end('ok'));
  const { timing } = await exchangeWith(server.url());
  expect(timing).toEqual({
    dnsMs: null,
    connectMs: expect.any(Number),
    tlsMs: null,
    ttfbMs: expect.any(Number),
    totalMs: expect.any(Number),
  });
  expect(timing.ttfbMs).toBeGreaterThanOrEqual(timing.connectMs ?? Infinity);
  expect(timing.totalMs).toBeGreaterThanOrEqual(timing.ttfbMs ?? Infinity);
});
