import { afterEach, expect, test } from '@jest/globals';
import { issue } from '../servers/certificates.ts';
import { serveProxy } from '../servers/proxy.ts';
import { closeServers, freePort, serveHttp, serveSockets } from '../servers/serve.ts';
import { exchangeWith, expectFailure, textOf } from './sending.ts';

afterEach(closeServers);

const { cert, key } = issue({ name: 'itself', hosts: ['127.0.0.1', 'app.example.invalid'] });
const ca = [cert];

const serveApp = () => serveHttp((request, answer) => answer.end(request.headers.host));
const serveSecureApp = () =>
  serveHttp((request, answer) => answer.end(JSON.stringify(request.headers)), { tls: { cert, key } });

test('http goes to the proxy as a whole URL', async () => {
  const server = await serveApp();
  const { served, asked } = await serveProxy();
  const exchange = await exchangeWith(server.url('/a?q=1'), { proxy: served.url() });
  expect(textOf(exchange)).toBe(server.url().host);
  expect(asked).toEqual([`GET ${server.url('/a?q=1').href}`]);
  expect(exchange.address).toBeNull();
  await served.quiet();
});

test('https goes through a tunnel, in which the certificate is that of the server', async () => {
  const server = await serveSecureApp();
  const { served, asked } = await serveProxy();
  const exchange = await exchangeWith(server.url(), { proxy: served.url(), ca });
  expect(exchange.tls?.hosts).toEqual(['127.0.0.1', 'app.example.invalid']);
  expect(asked).toEqual([`CONNECT ${server.url().host}`]);
  await Promise.all([served.quiet(), server.quiet()]);
});

test.each([
  ['http', serveApp],
  ['https', serveSecureApp],
])('with an address given, %s goes through a tunnel to it', async (scheme, serveIt) => {
  const server = await serveIt();
  const { served, asked } = await serveProxy();
  const url = new URL(`${scheme}://app.example.invalid:${server.port}/`);
  const exchange = await exchangeWith(url, { address: '127.0.0.1', proxy: served.url(), ca });
  expect(textOf(exchange)).toContain(url.host);
  expect(asked).toEqual([`CONNECT ${server.url().host}`]);
  expect(exchange.address).toBe('127.0.0.1');
});

const withCredentials = (url: URL) => new URL(url.href.replace('//', '//me:p%40ss@'));

test('the proxy hears its password, and the server does not', async () => {
  const [plain, secure] = [await serveApp(), await serveSecureApp()];
  const { served } = await serveProxy({ credentials: 'me:p@ss' });
  const proxy = withCredentials(served.url());
  expect(textOf(await exchangeWith(plain.url(), { proxy }))).toBe(plain.url().host);
  expect(textOf(await exchangeWith(secure.url(), { proxy, ca }))).not.toContain('proxy-authorization');
});

test.each(['http', 'https'])('a proxy that wants another password is at fault, for %s', async (scheme) => {
  const { served } = await serveProxy({ credentials: 'somebody:else' });
  await expectFailure(
    new URL(`${scheme}://127.0.0.1:${await freePort()}`),
    {
      kind: 'proxy',
      reason: `the proxy ${served.url().host} wants a user name and a password, or others than it was given (407)`,
    },
    { proxy: withCredentials(served.url()) },
  );
});

test('a proxy that does not connect', async () => {
  const { served } = await serveProxy();
  const port = await freePort();
  await expectFailure(
    new URL(`https://127.0.0.1:${port}`),
    { kind: 'proxy', reason: `the proxy ${served.url().host} did not connect to 127.0.0.1:${port}: it answered 502` },
    { proxy: served.url() },
  );
  await served.quiet();
});

test('a proxy that hangs up', async () => {
  const served = await serveSockets((socket) => void socket.once('data', () => socket.end()));
  await expectFailure(
    new URL('https://127.0.0.1:443'),
    {
      kind: 'proxy',
      reason: `the proxy ${served.url().host} ended the connection instead of connecting to 127.0.0.1:443`,
    },
    { proxy: served.url() },
  );
});

test('a proxy where nobody listens', async () => {
  const port = await freePort();
  await expectFailure(
    new URL('http://127.0.0.1:80'),
    { kind: 'proxy', reason: `no connection to the proxy: connection refused by 127.0.0.1:${port}` },
    { proxy: new URL(`http://127.0.0.1:${port}`) },
  );
});

test('a proxy that is silent', async () => {
  const served = await serveSockets(() => {});
  await expectFailure(
    new URL('https://127.0.0.1:443'),
    {
      kind: 'timeout',
      reason: `timed out after 200 ms while waiting for the proxy ${served.url().host} to connect to 127.0.0.1:443`,
    },
    { proxy: served.url(), timeoutMs: 200 },
  );
  await served.quiet();
});

test('a proxy of another kind', async () => {
  await expectFailure(
    new URL('http://127.0.0.1:80'),
    { kind: 'proxy', reason: 'a proxy must be http:, not socks5:' },
    { proxy: new URL('socks5://127.0.0.1:1080') },
  );
});

test('a bad certificate behind a proxy is the fault of the server', async () => {
  const server = await serveSecureApp();
  const { served } = await serveProxy();
  await expectFailure(
    server.url(),
    {
      kind: 'tls',
      reason: `the certificate of ${server.url().host} through the proxy ${served.url().host} is not good: it is self-signed and not among the trusted ones`,
    },
    { proxy: served.url() },
  );
});
