import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { annotationsOf, jsonReport, junitReport, markdownReport, redacted, runSuite } from '../../src/index.ts';
import type { Check, Step } from '../../src/model.ts';
import type { RunEvent } from '../../src/run/events.ts';
import { check, expectations, get, pace, suite } from '../run/models.ts';
import { options } from '../run/world.ts';
import { closeServers, serveHttp } from '../servers/serve.ts';

afterEach(closeServers);

/** Everything that a run ever gives away. */
async function outputsOf(target: string, checks: readonly Check[], env: Record<string, string> = {}): Promise<string> {
  const events: RunEvent[] = [];
  const result = await runSuite(suite({ target, checks }), options({ env, onEvent: (event) => events.push(event) }));
  const report = redacted(result);
  const outputs = [jsonReport(report), junitReport(report), markdownReport(report)];
  return [...outputs, JSON.stringify(annotationsOf(report)), JSON.stringify(events)].join('\n');
}

/** What a careless server does with what it is told. */
const echoes: Record<string, (response: ServerResponse, secret: string, request: IncomingMessage) => void> = {
  'in its body': (response, secret) => void response.writeHead(401).end(`no user has the password ${secret}!`),
  'at the end of what is shown of its body': (response, secret) =>
    void response.writeHead(401).end('x'.repeat(1_990 - (secret.length >> 1)) + secret + 'y'.repeat(9_000)),
  'where a mismatch is cut': (response, secret) => void response.end('x'.repeat(195) + secret + 'y'.repeat(900)),
  'in an error of JSON': (response, secret) =>
    void response
      .writeHead(400, { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { given: secret } })),
  'in a page of HTML': (response, secret) =>
    void response.end(`<b>${secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}</b>`),
  'in a header': (response, secret) => void response.writeHead(500, { 'x-debug': `was ${secret}` }).end(),
  'in its reason phrase': (response, secret) => void response.writeHead(401, `Wrong ${secret}`).end(),
  'in the query of a redirect': (response, secret) =>
    void response.writeHead(302, { location: `/login?password=${encodeURIComponent(secret)}` }).end(),
  'in the path of a redirect': (response, secret) =>
    void response.writeHead(302, { location: `/${encodeURIComponent(secret)}/` }).end(),
  'as it was sent': (response, _, request) =>
    void response
      .writeHead(403)
      .end(`you said ${request.headers.authorization ?? String(request.headers['x-api-key'])}, ${request.url}`),
  'in the name of what it serves': (response, secret) =>
    void response.writeHead(200, { 'set-cookie': secret }).end('{}'),
};

const strict = {
  expect: expectations({ body: { equals: 'fine' }, headers: { 'x-debug': { equals: 'none' } } }),
  maxRedirects: 3,
};

/** Ways to send it. */
const ways: Record<string, Step> = {
  'as a password': get('/', { ...strict, auth: { kind: 'basic', username: 'me', password: '{{env.SMOKE}}' } }),
  'as a token': get('/', { ...strict, auth: { kind: 'bearer', token: '{{env.SMOKE}}' } }),
  'in a header': get('/', { ...strict, headers: { 'X-Api-Key': '{{env.SMOKE}}' } }),
  'in the query': get('/?key={{env.SMOKE}}', strict),
};

// In a header node:http sends what is printable; the shortest secret that is looked for has three characters.
const anySecret = fc
  .string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 8,
    maxLength: 60,
  })
  .filter((secret) => !/^(.)\1*$/.test(secret) && !secret.startsWith('"'));

const table = Object.keys(echoes).flatMap((echo) => Object.keys(ways).map((way) => [way, echo] as const));

test.each(table)('a secret sent %s and echoed %s is in no output', async (way, echo) => {
  let secret = '';
  const server = await serveHttp((request, response) => echoes[echo]!(response, secret, request));
  await fc.assert(
    fc.asyncProperty(anySecret, async (given) => {
      secret = given;
      const sent = check('login', { steps: [ways[way]!], pace: pace({ timeoutMs: 2_000 }) });
      const outputs = await outputsOf(server.url().href, [sent], { SMOKE: given });
      for (const form of [given, encodeURIComponent(given), Buffer.from(`me:${given}`).toString('base64')]) {
        expect(outputs).not.toContain(form);
      }
      expect(outputs).toContain('login');
    }),
    { numRuns: 5 },
  );
});

test('a token that was captured is in no output when a later step is told it back', async () => {
  const server = await serveHttp((request, response) =>
    request.url === '/login'
      ? void response.end('{"session":"tok-9f8e7d6c"}')
      : void response.writeHead(403).end(`bad ${request.headers.authorization ?? ''}`),
  );
  const login = get('/login', { capture: { session: { from: 'json', path: '$.session' } } });
  const me = get('/me', { auth: { kind: 'bearer', token: '{{session}}' } });
  const outputs = await outputsOf(server.url().href, [check('account', { steps: [login, me] })]);
  expect(outputs).toContain('bad Bearer ***');
  expect(outputs).not.toContain('tok-9f8e7d6c');
});

test('cookies that a server gives away are in no output', async () => {
  const server = await serveHttp((_, response) => void response.writeHead(500, { 'set-cookie': 'sid=0f1e2d3c' }).end());
  const outputs = await outputsOf(server.url().href, [check('health')]);
  expect(outputs).toContain('set-cookie: ***');
  expect(outputs).not.toContain('0f1e2d3c');
});

test('what only the caller knows to be secret is taken away by what it gives', async () => {
  const server = await serveHttp((_, response) => void response.writeHead(500).end('internal-name'));
  const result = await runSuite(suite({ target: server.url().href, checks: [check('health')] }), options());
  const report = redacted(result, (text) => text.replaceAll('internal-name', '***'));
  expect(jsonReport(report)).not.toContain('internal-name');
});
