import { afterEach, expect, test } from '@jest/globals';
import type { IncomingHttpHeaders } from 'node:http';
import { issue } from '../servers/certificates.ts';
import { closeServers, freePort, serveHttp, type Served } from '../servers/serve.ts';
import { exchangeWith, expectFailure, failureOf, textOf } from './sending.ts';

afterEach(closeServers);

/** What a server was asked. */
interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Redirects paths to places, and shows what it was asked for all others. */
function serveRedirects(status: number, places: Readonly<Record<string, string>>): Promise<Served> {
  return serveHttp((request, answer) => {
    const { method, url = '', headers } = request;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const location = places[url];
      if (location !== undefined) answer.writeHead(status, { location }).end('moved');
      else answer.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() } satisfies Asked));
    });
  });
}

const askedOf = (exchange: Parameters<typeof textOf>[0]) => JSON.parse(textOf(exchange)) as Asked;

test.each([
  [301, 'POST', 'GET'],
  [302, 'POST', 'GET'],
  [303, 'POST', 'GET'],
  [303, 'PUT', 'GET'],
  [301, 'PUT', 'PUT'],
  [302, 'DELETE', 'DELETE'],
  [307, 'POST', 'POST'],
  [308, 'PUT', 'PUT'],
  [302, 'GET', 'GET'],
])('%i turns %s to %s, and the body goes with the method', async (status, method, then) => {
  const server = await serveRedirects(status, { '/old': '/new?a=1' });
  const exchange = await exchangeWith(server.url('/old'), {
    method,
    headers: { 'Content-Type': 'text/plain', 'X-Key': 'k' },
    body: Buffer.from('hello'),
  });
  const asked = askedOf(exchange);
  const kept = then === method;
  expect([asked.method, asked.url, asked.body, asked.headers['content-type'], asked.headers['x-key']]).toEqual([
    then,
    '/new?a=1',
    kept ? 'hello' : '',
    kept ? 'text/plain' : undefined,
    'k',
  ]);
  expect(exchange.redirects).toEqual([{ status, to: server.url('/new?a=1').href }]);
  expect(exchange.url).toBe(server.url('/new?a=1').href);
});

test('303 after HEAD stays HEAD', async () => {
  const server = await serveRedirects(303, { '/old': '/new' });
  const exchange = await exchangeWith(server.url('/old'), { method: 'HEAD' });
  expect([exchange.url, textOf(exchange)]).toEqual([server.url('/new').href, '']);
});

test.each([
  ['the first redirect is shown when none is followed', 302, '/new', 0],
  ['300 is an answer like any other', 300, '/new', 5],
])('%s', async (_, status, location, maxRedirects) => {
  const server = await serveRedirects(status, { '/old': location });
  const exchange = await exchangeWith(server.url('/old'), { maxRedirects });
  expect([exchange.status, exchange.headers['location'], exchange.redirects]).toEqual([status, [location], []]);
});

test('a redirect that leads nowhere is an answer like any other', async () => {
  const server = await serveHttp((_, answer) => answer.writeHead(302).end('lost'));
  expect((await exchangeWith(server.url())).status).toBe(302);
});

const SECRETS = { Authorization: 'Bearer t', COOKIE: 'session=s', 'Proxy-Authorization': 'Basic p', Host: 'other' };
const secretsOf = ({ headers }: Asked) => [headers.authorization, headers.cookie, headers['proxy-authorization']];

test('secrets stay with the origin they were meant for', async () => {
  const other = await serveRedirects(307, {});
  const server = await serveRedirects(307, { '/old': '/near', '/far': other.url('/new').href });
  const near = askedOf(await exchangeWith(server.url('/old'), { headers: SECRETS }));
  expect([...secretsOf(near), near.headers.host]).toEqual(['Bearer t', 'session=s', 'Basic p', 'other']);
  const far = askedOf(await exchangeWith(server.url('/far'), { headers: SECRETS }));
  expect([...secretsOf(far), far.headers.host]).toEqual([undefined, undefined, undefined, other.url().host]);
});

test('credentials of a URL do not follow a redirect, and those of a redirect are not used', async () => {
  const other = await serveRedirects(302, {});
  const server = await serveRedirects(302, { '/old': other.url().href.replace('//', '//you:pw@') });
  const url = server.url('/old');
  url.username = 'me';
  const exchange = await exchangeWith(url);
  expect(askedOf(exchange).headers.authorization).toBeUndefined();
  expect([exchange.url, exchange.redirects[0]?.to]).toEqual([other.url().href, other.url().href]);
});

test('a redirect from https to http is followed without secrets, and shown', async () => {
  const { cert, key } = issue({ name: 'itself', hosts: ['127.0.0.1'] });
  const plain = await serveRedirects(302, {});
  const tls = { cert, key };
  const server = await serveHttp((_, answer) => answer.writeHead(302, { location: plain.url().href }).end(), { tls });
  const exchange = await exchangeWith(server.url(), { ca: [cert], headers: SECRETS });
  expect(secretsOf(askedOf(exchange))).toEqual([undefined, undefined, undefined]);
  expect(exchange.redirects).toEqual([{ status: 302, to: plain.url().href }]);
  expect(exchange.tls).toBeNull();
});

test('an address that is given holds for its host, whatever the port, and for no other', async () => {
  const other = await serveRedirects(302, {});
  const places: Record<string, string> = {};
  const server = await serveRedirects(302, places);
  places['/same'] = `http://app.example.invalid:${other.port}/`;
  places['/other'] = `http://localhost:${other.port}/`;
  const ask = (path: string) =>
    exchangeWith(new URL(path, `http://app.example.invalid:${server.port}`), { address: '127.0.0.1' });
  expect(askedOf(await ask('/same')).headers.host).toBe(`app.example.invalid:${other.port}`);
  expect((await ask('/other')).timing.dnsMs).not.toBeNull();
});

test.each([
  ['in a circle of one', { '/a': '/a?' }, '/a?', 'redirected in a circle: back to ORIGIN/a after 1 redirects'],
  [
    'in a circle',
    { '/a': '/b', '/b': '/c', '/c': '/b' },
    '/a',
    'redirected in a circle: back to ORIGIN/b after 3 redirects',
  ],
  [
    'more often than is allowed',
    { '/0': '/1', '/1': '/2', '/2': '/3', '/3': '/4?token=t', '/4?token=t': '/5' },
    '/0',
    'redirected more than 3 times; at last to ORIGIN/4',
  ],
  [
    'to a file',
    { '/a': 'file:///etc/passwd' },
    '/a',
    'ORIGIN/a redirects to a URL of file: which is neither http: nor https:',
  ],
  ['to what is no URL', { '/a': 'http://[' }, '/a', 'ORIGIN/a redirects to what is no URL'],
])('redirected %s', async (_, places, path, reason) => {
  const server = await serveRedirects(302, { '/a?': '/a?', ...places });
  await expectFailure(
    server.url(path),
    { kind: 'redirects', reason: reason.replace('ORIGIN', server.url().origin) },
    { maxRedirects: 3 },
  );
  await server.quiet();
});

test('a failure on the way says where it was redirected from, without the query, and that there was an answer', async () => {
  const port = await freePort();
  const server = await serveRedirects(302, { '/old?token=t': `http://127.0.0.1:${port}/?token=t` });
  expect(await failureOf(server.url('/old?token=t'))).toMatchObject({
    kind: 'refused',
    reason: `connection refused by 127.0.0.1:${port} (redirected there from ${server.url().origin}/old)`,
    answered: true,
  });
});

test('each request of a chain is one connection, and the time is of all of them', async () => {
  const server = await serveRedirects(302, { '/0': '/1', '/1': '/2' });
  const { timing } = await exchangeWith(server.url('/0'));
  expect(server.accepted()).toBe(3);
  expect(timing.totalMs).toBeGreaterThan(timing.ttfbMs ?? Infinity);
  await server.quiet();
});
