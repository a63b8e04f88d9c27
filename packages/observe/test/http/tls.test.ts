import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { issue, type Issued, type Wish } from '../servers/certificates.ts';
import { closeServers, serveBytes, serveHttp, serveSockets } from '../servers/serve.ts';
import { exchangeWith, expectFailure, failureOf, textOf } from './sending.ts';

afterEach(closeServers);

let root: Issued;
let ca: readonly string[];
beforeAll(() => {
  root = issue({ name: 'Test Root', authority: true, from: -100, to: 3650 });
  ca = [root.cert];
});

const NAME = 'app.example.invalid';
const ADDRESS = '127.0.0.1';

/** A server with a certificate, by its name at its address. */
async function serveTls(wish: Partial<Wish>) {
  const { cert, key } = issue({ name: 'leaf', hosts: [NAME], issuer: root, ...wish });
  const server = await serveHttp((request, answer) => answer.end(request.headers.host), { tls: { cert, key } });
  const url = new URL(`https://${NAME}:${server.port}/`);
  return { server, url, peer: `${url.host} (${ADDRESS})` };
}

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a good certificate tells its days, its hosts and the protocol', async () => {
  const { url, server } = await serveTls({ hosts: [NAME, '*.example.com', ADDRESS, '::1'], to: 30.5 });
  const exchange = await exchangeWith(url, { ca, address: ADDRESS });
  expect(textOf(exchange)).toBe(url.host);
  expect(exchange.tls).toEqual({
    daysLeft: 30,
    hosts: [NAME, '*.example.com', ADDRESS, '0:0:0:0:0:0:0:1'],
    protocol: 'TLSv1.3',
  });
  expect(exchange.timing.tlsMs).not.toBeNull();
  await server.quiet();
});

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['::1', '::1'],
])('a certificate may be for the address %s itself', async (host) => {
  const { cert, key } = issue({ name: 'leaf', hosts: [host], issuer: root });
  const server = await serveHttp((_, answer) => answer.end('ok'), { host, tls: { cert, key } });
  expect(textOf(await exchangeWith(server.url(), { ca }))).toBe('ok');
});

test('the server hears the name, not the address, when it chooses a certificate', async () => {
  const { cert, key } = issue({ name: 'leaf', hosts: [NAME], issuer: root });
  const heard: string[] = [];
  const tls = {
    cert,
    key,
    SNICallback: (name: string, done: (error: null) => void) => {
      heard.push(name);
      done(null);
    },
  };
  const server = await serveHttp((_, answer) => answer.end(), { tls });
  // A Host header of one's own is for the application alone.
  await exchangeWith(new URL(`https://${NAME}.:${server.port}/`), { ca, address: ADDRESS, headers: { Host: 'other' } });
  expect(heard).toEqual([NAME]);
});

const BAD: readonly (readonly [what: string, wish: Partial<Wish>, reason: () => string])[] = [
  ['has expired', { from: -60, to: -2 }, () => `it expired on ${dayFromNow(-2)}`],
  ['is not valid yet', { from: 2, to: 60 }, () => `it is not valid before ${dayFromNow(2)}`],
  [
    'is for another host',
    { hosts: ['a.example', 'b.example'] },
    () => `it is not for ${NAME} but for a.example, b.example`,
  ],
  [
    'is for many other hosts',
    { hosts: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.example`) },
    () => `it is not for ${NAME} but for a.example, b.example, c.example, d.example, e.example and 2 more`,
  ],
  ['has a common name only', { hosts: [] }, () => `it is not for ${NAME} but for leaf`],
  [
    'has expired, and is for another host',
    { hosts: ['a.example'], to: -0.5 },
    () => `it expired on ${dayFromNow(-0.5)}; it is not for ${NAME} but for a.example`,
  ],
];

test.each(BAD)('a certificate that %s', async (_, wish, reason) => {
  const { url, peer, server } = await serveTls(wish);
  await expectFailure(
    url,
    { kind: 'tls', reason: `the certificate of ${peer} is not good: ${reason()}` },
    { ca, address: ADDRESS },
  );
  await server.quiet();
});

test('a certificate that signed itself', async () => {
  const { cert, key } = issue({ name: 'itself', hosts: [ADDRESS] });
  const server = await serveHttp((_, answer) => answer.end(), { tls: { cert, key } });
  await expectFailure(server.url(), {
    kind: 'tls',
    reason: `the certificate of ${server.url().host} is not good: it is self-signed and not among the trusted ones`,
  });
  expect((await exchangeWith(server.url(), { ca: [cert] })).status).toBe(200);
});

test('an issuer that nobody knows', async () => {
  const { url, peer } = await serveTls({});
  await expectFailure(
    url,
    {
      kind: 'tls',
      reason: `the certificate of ${peer} is not good: its issuer is not known: Test Root; it is not trusted, or the server does not send the certificates between`,
    },
    { address: ADDRESS },
  );
});

test('a root that is sent, and is not trusted', async () => {
  const { cert, key } = issue({ name: 'leaf', hosts: [ADDRESS], issuer: root });
  const server = await serveHttp((_, answer) => answer.end(), { tls: { cert: cert + root.cert, key } });
  await expectFailure(server.url(), {
    kind: 'tls',
    reason: `the certificate of ${server.url().host} is not good: the root of its chain is not trusted (its issuer is Test Root)`,
  });
});

test('an issuer that has expired', async () => {
  const old = issue({ name: 'Old Root', authority: true, from: -60, to: -1 });
  const { cert, key } = issue({ name: 'leaf', hosts: [ADDRESS], issuer: old });
  const server = await serveHttp((_, answer) => answer.end(), { tls: { cert, key } });
  await expectFailure(
    server.url(),
    {
      kind: 'tls',
      reason: `the certificate of ${server.url().host} is not good: a certificate of its chain has expired`,
    },
    { ca: [old.cert] },
  );
});

test('nothing is sent to a server whose certificate is not good', async () => {
  const { cert, key } = issue({ name: 'leaf', hosts: ['other.example'], issuer: root });
  const heard: string[] = [];
  const server = await serveBytes((_, head) => void heard.push(head), { tls: { cert, key } });
  await failureOf(server.url(), { ca, headers: { authorization: 'Bearer t' } });
  await server.quiet();
  expect(heard).toEqual([]);
});

test('a server that does not speak TLS', async () => {
  const server = await serveSockets((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const url = new URL(`https://127.0.0.1:${server.port}`);
  await expectFailure(url, { kind: 'tls', reason: `${url.host} does not speak TLS: is it http?` });
  await server.quiet();
});

test('a server with no protocol in common', async () => {
  const { cert, key } = issue({ name: 'leaf', hosts: [ADDRESS], issuer: root });
  const tls = { cert, key, ciphers: 'AES128-SHA', maxVersion: 'TLSv1.2' as const };
  const server = await serveHttp((_, answer) => answer.end(), { tls });
  const { kind, reason } = await failureOf(server.url(), { ca });
  expect(kind).toBe('tls');
  expect(reason).toMatch(`no TLS with ${server.url().host}: `);
  expect(reason).toMatch(/alert handshake failure$/);
});

test.each([
  ['closes', (socket: { end(): void }) => socket.end()],
  ['resets', (socket: { resetAndDestroy(): void }) => socket.resetAndDestroy()],
])('a server that %s during the handshake', async (_, does) => {
  const server = await serveSockets((socket) => void socket.once('data', () => does(socket)));
  const url = new URL(`https://127.0.0.1:${server.port}`);
  await expectFailure(url, { kind: 'reset', reason: `connection closed by ${url.host} while agreeing on TLS` });
  await server.quiet();
});

test('a server that is silent during the handshake', async () => {
  const server = await serveSockets(() => {});
  const url = new URL(`https://127.0.0.1:${server.port}`);
  await expectFailure(
    url,
    { kind: 'timeout', reason: `timed out after 200 ms while agreeing on TLS with ${url.host}` },
    { timeoutMs: 200 },
  );
  await server.quiet();
});

test('an extra certificate that is none', async () => {
  const { url, server } = await serveTls({});
  await expectFailure(
    url,
    { kind: 'tls', reason: 'extra certificate 2 cannot be read: it must be PEM, -----BEGIN CERTIFICATE-----' },
    { ca: [root.cert, 'ca.pem'], address: ADDRESS },
  );
  await server.quiet();
});
