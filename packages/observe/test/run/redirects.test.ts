import { afterEach, describe, expect, test } from '@jest/globals';
import type { Check, HttpStep, Network } from '../../src/model.ts';
import type { SuiteResult } from '../../src/run/result.ts';
import { runSuite } from '../../src/run/suite.ts';
import { closeServers, freePort, serveHttp } from '../servers/serve.ts';
import { check, expectations, get, suite } from './models.ts';
import { options } from './world.ts';

afterEach(closeServers);

const atAddress = { resolve: { 'app.test': ['127.0.0.1'] }, ca: [] };
const asUsual = { resolve: {}, ca: [] };
const isNew = expectations({ headers: { 'x-release': { equals: 'v2' } } });

/** An old release that sends everybody to another host, which is the new release. */
async function oldRelease(): Promise<{ readonly port: number; readonly other: string }> {
  const release = await serveHttp((_, response) => void response.writeHead(200, { 'x-release': 'v2' }).end());
  const other = `http://localhost:${release.port}/new`;
  const location = `${other}?token=t`;
  const { port } = await serveHttp((_, response) => void response.writeHead(302, { location }).end());
  return { port, other };
}

function run(target: string, network: Network, given: Partial<Record<'identity' | 'check', Partial<HttpStep>>>) {
  const of = (name: string, step: Partial<HttpStep>): Check => check(name, { steps: [get('/', step)] });
  const identity = given.identity && { identity: of('identity', { ...given.identity, maxRedirects: 5 }) };
  const checks = given.check === undefined ? [] : [of('health', { ...given.check, maxRedirects: 5 })];
  return runSuite(suite({ target, network, checks, ...identity }), options({ deadlineMs: 500 }));
}

function mismatchesOf({ identity, checks }: SuiteResult) {
  return (identity ?? checks[0])?.addresses[0]?.lastBad?.mismatches;
}

describe('a new release at another host, which an old one redirects to', () => {
  test.each<[string, string, Network, Parameters<typeof run>[2]]>([
    ['the identity', '127.0.0.1', asUsual, { identity: { expect: isNew } }],
    ['the identity at a given address', 'app.test', atAddress, { identity: { expect: isNew } }],
    ['a check at a given address', 'app.test', atAddress, { check: { expect: isNew } }],
  ])('does not pass for %s', async (_, host, network, given) => {
    const { port, other } = await oldRelease();
    const result = await run(`http://${host}:${port}`, network, given);
    expect(result.result).toBe('failed');
    expect(result.reason).toContain(`redirects url: expected an answer of ${host}, found ${other}`);
    expect(mismatchesOf(result)).toEqual([{ what: 'redirects url', expected: `an answer of ${host}`, found: other }]);
  });

  test.each<[string, string, Network, Parameters<typeof run>[2]]>([
    ['a check that is connected to as usual', '127.0.0.1', asUsual, { check: { expect: isNew } }],
    [
      'a check that says where it is redirected to',
      'app.test',
      atAddress,
      { check: { expect: { ...isNew, redirects: { url: { contains: '/new' } } } } },
    ],
  ])('passes for %s', async (_, host, network, given) => {
    const { port } = await oldRelease();
    expect((await run(`http://${host}:${port}`, network, given)).result).toBe('passed');
  });
});

test('a redirect within the host is an answer of it, for the identity as well', async () => {
  const server = await serveHttp(({ url }, response) => {
    if (url === '/') response.writeHead(302, { location: '/home' }).end();
    else response.writeHead(200, { 'x-release': 'v2' }).end();
  });
  const target = `http://app.test:${server.port}`;
  const result = await run(target, atAddress, { identity: { expect: isNew }, check: { expect: isNew } });
  expect(result.result).toBe('passed');
});

test('a host that another one leads back to was not asked at its address on the way', async () => {
  const server = await serveHttp(({ url, headers }, response) => {
    const here = `http://127.0.0.1:${headers.host?.split(':')[1]}`;
    const back = `http://localhost:${headers.host?.split(':')[1]}/home`;
    const location = { '/': `${here}/other`, '/other': back }[url ?? ''];
    if (location === undefined) response.end();
    else response.writeHead(302, { location }).end();
  });
  const network = { resolve: { localhost: ['127.0.0.1'] }, ca: [] };
  const result = await run(`http://localhost:${server.port}`, network, { check: {} });
  expect(mismatchesOf(result)).toEqual([
    { what: 'redirects url', expected: 'an answer of localhost', found: `http://127.0.0.1:${server.port}/other` },
  ]);
});

test('a release that redirects to where nobody listens has answered: it failed, and the network is not at fault', async () => {
  const dead = `http://127.0.0.1:${await freePort()}/`;
  const server = await serveHttp((_, response) => void response.writeHead(302, { location: dead }).end());
  const { result, reason } = await run(server.url().href, asUsual, { check: {} });
  expect(result).toBe('failed');
  expect(reason).toMatch(/^health: connection refused by 127\.0\.0\.1:\d+ \(redirected there from .*\)\.$/);
});
