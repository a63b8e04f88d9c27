import { afterEach, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { suiteOfUrl, type UrlInputs } from '../../src/index.ts';
import { realPorts } from '../../src/run/ports.ts';
import { runSuite } from '../../src/run/suite.ts';
import { closeServers, serveHttp } from '../servers/serve.ts';
import { options } from './world.ts';

afterEach(closeServers);

type Identity = Pick<UrlInputs, 'identity' | 'identityIn'>;

const JSON_OF_OLD = '{"commit":"0a1b2c3d","was":["4e5f6071"]}';

test.each<[string, Identity, RequestListener, string]>([
  [
    'whose version begins as the expected one does',
    { identity: '1.2.1', identityIn: 'body' },
    (_, response) => void response.end('release 1.2.10 is up'),
    'still answers as "release 1.2.10 is up" (body), expected something that contains "1.2.1" as a word of its own',
  ],
  [
    'behind a proxy that says another one in the same header',
    { identity: 'v2', identityIn: 'header X-Release' },
    (_, response) => void response.writeHead(200, { 'x-release': ['v1', 'v2'] }).end(),
    'still answers as 2 values (header x-release), expected a count of 1',
  ],
  [
    'that knows the expected commit as well',
    { identity: '4e5f6071', identityIn: 'json $..*' },
    (_, response) => void response.end(JSON_OF_OLD),
    'still answers as "0a1b2c3d" at $[\'commit\'] (wrong in 2 of 3) (json $..*), expected "4e5f6071", everywhere',
  ],
  [
    'whose error page names what was asked for',
    { identity: 'v2', identityIn: 'body' },
    (_, response) => void response.writeHead(404).end('no release v2 here'),
    'status: expected 200 to 299, found 404',
  ],
])('a release %s is another release', async (_, identity, listener, reason) => {
  const server = await serveHttp(listener);
  const reading = await suiteOfUrl({
    url: server.url('/').href,
    ...identity,
    pace: { periodSeconds: 0.01, deadlineSeconds: 0.1, successThreshold: 1 },
  });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  const result = await runSuite(reading.suite, options(), realPorts);
  expect(result.result).toBe('failed');
  expect(result.reason).toContain(reason);
});
