import { describe, expect, test } from '@jest/globals';
import { examples } from './examples.ts';
import { editorAccepts, problemsOf, suiteOf, TARGET, warningsOf } from './reading.ts';

/** The first step of the first check. */
async function step(text: string, options?: { readonly target?: string }) {
  const [first] = (await suiteOf(text, options)).checks;
  return first!.steps[0]!;
}

describe('every example', () => {
  test.each(Object.entries(examples))('is read without a word: %s', async (_, text) => {
    expect(await warningsOf(text)).toEqual([]);
  });

  test.each(Object.entries(examples))('is accepted by an editor: %s', (_, text) => {
    expect(editorAccepts(text)).toBe(true);
  });
});

test('what is not written is as documented', async () => {
  expect(await suiteOf('checks: [{ httpGet: { path: / } }]')).toEqual({
    target: TARGET,
    network: { resolve: {}, ca: [] },
    checks: [
      {
        name: 'GET /',
        severity: 'gating',
        pace: {
          initialDelayMs: 0,
          periodMs: 5_000,
          timeoutMs: 5_000,
          successThreshold: 3,
          failureThreshold: 3,
          deadlineMs: 180_000,
          backoff: { factor: 1, maxMs: 30_000, jitter: 'none' },
          retryOn: ['network', '404', '429', '5xx'],
        },
        steps: [
          {
            kind: 'http',
            method: 'GET',
            url: '/',
            headers: {},
            maxRedirects: 10,
            expect: { status: [[200, 299]], headers: {}, json: {}, time: {} },
            capture: {},
          },
        ],
      },
    ],
  });
});

describe("Kubernetes' probes", () => {
  test('ask the host of the target at their own port', async () => {
    const [web, tcp, other] = (await suiteOf(examples['probes as Kubernetes has them']!)).checks;
    expect(web).toMatchObject({
      name: 'GET :8080/healthz',
      pace: { initialDelayMs: 3_000, periodMs: 3_000 },
      steps: [{ url: 'https://app.example.com:8080/healthz', headers: { 'Custom-Header': 'Awesome' } }],
    });
    expect(tcp).toMatchObject({ steps: [{ kind: 'tcp', host: 'app.example.com', port: 8_080 }] });
    expect(other).toMatchObject({ steps: [{ url: 'https://web.internal:8443/healthz' }] });
  });

  test.each([
    ['{ path: /a, host: h }', 'http://h/a'],
    ['{ path: a, host: h }', 'http://h/a'],
    ['{ host: "::1", port: 81 }', 'http://[::1]:81/'],
    ['{ host: "[::1]" }', 'http://[::1]/'],
    ['{ path: /a, scheme: HTTP }', 'http://app.example.com/a'],
    ['{ path: /a, scheme: https, port: 1 }', 'https://app.example.com:1/a'],
    ['{ host: "{{env.HOST}}", port: 81 }', 'http://{{env.HOST}}:81/'],
    ['{ port: 81 }', 'https://app.example.com:81/'],
  ])('httpGet: %s asks %s', async (written, url) => {
    expect(await step(`checks: [{ httpGet: ${written} }]`)).toMatchObject({ url });
  });
});

test.each([
  ['200', [[200, 200]]],
  ['"204"', [[204, 204]]],
  ['2xx', [[200, 299]]],
  ['200-204', [[200, 204]]],
  [
    '[200, 3xx, 401-403]',
    [
      [200, 200],
      [300, 399],
      [401, 403],
    ],
  ],
])('status %s', async (written, status) => {
  expect(await step(`checks: [{ httpGet: { path: / }, expect: { status: ${written} } }]`)).toMatchObject({
    expect: { status },
  });
});

test.each([
  ['httpGet: { path: / }', 10],
  ['httpGet: { path: /, followRedirects: true }', 10],
  ['httpGet: { path: /, followRedirects: false }', 0],
  ['httpGet: { path: /, followRedirects: 3 }', 3],
])('%s follows %d redirects', async (written, maxRedirects) => {
  expect(await step(`checks: [{ ${written} }]`)).toMatchObject({ maxRedirects });
});

test.each([
  ['json: { a: [1] }', { kind: 'json', json: { a: [1] } }],
  ['json: null', { kind: 'json', json: null }],
  ['form: { a: b }', { kind: 'form', fields: { a: 'b' } }],
  ['body: a', { kind: 'text', text: 'a' }],
])('the body %s', async (written, body) => {
  expect(await step(`checks: [{ httpPost: { path: /, ${written} } }]`)).toMatchObject({ method: 'POST', body });
});

test.each([
  ['{ bearer: t }', { kind: 'bearer', token: 't' }],
  ['{ basic: { username: u, password: p } }', { kind: 'basic', username: 'u', password: 'p' }],
])('auth %s', async (written, auth) => {
  expect(await step(`checks: [{ httpGet: { path: /, auth: ${written} } }]`)).toMatchObject({ auth });
});

test('captures of each kind, used further down', async () => {
  const [first] = (
    await suiteOf(`
checks:
  - name: chain
    steps:
      - { httpPost: { path: / }, capture: { a: { json: $.a }, b: { header: X-Id }, c: { body: 'id=(\\d+)' } } }
      - { httpGet: { path: '/{{a}}', headers: { X: '{{ b }}' } }, expect: { body: { contains: '{{c}}' } } }
`)
  ).checks;
  expect(first!.steps[0]).toMatchObject({
    capture: {
      a: { from: 'json', path: '$.a' },
      b: { from: 'header', name: 'x-id' },
      c: { from: 'body', pattern: 'id=(\\d+)' },
    },
  });
});

test('a matcher is a value that must be equal, or its conditions', async () => {
  const json =
    '{ $.a: ok, $.b: null, $.c: false, $.d: { gt: 1, lte: 2 }, $.e: { equals: [1] }, $.f: { count: { gte: 1 } } }';
  const found = await step(`checks: [{ httpGet: { path: / }, expect: { body: all, json: ${json} } }]`);
  expect(found).toMatchObject({
    expect: {
      body: { equals: 'all' },
      json: {
        '$.a': { equals: 'ok' },
        '$.b': { equals: null },
        '$.c': { equals: false },
        '$.d': { gt: 1, lte: 2 },
        '$.e': { equals: [1] },
        '$.f': { count: { gte: 1 } },
      },
    },
  });
});

test('a header may be compared as a number', async () => {
  const text =
    'checks: [{ httpGet: { path: / }, expect: { headers: { Content-Length: { gt: 0 }, etag: { exists: true } } } }]';
  const headers = { 'content-length': { gt: 0 }, etag: { exists: true } };
  expect(await step(text)).toMatchObject({ expect: { headers } });
});

test('what a check says goes before the defaults', async () => {
  const { checks } = await suiteOf(`
defaults: { periodSeconds: 2, severity: advisory, followRedirects: false }
checks:
  - { name: a, httpGet: { path: / } }
  - { name: b, httpGet: { path: /, followRedirects: 2 }, periodSeconds: 0.5, severity: gating }
`);
  expect(checks[0]).toMatchObject({ severity: 'advisory', pace: { periodMs: 2_000 }, steps: [{ maxRedirects: 0 }] });
  expect(checks[1]).toMatchObject({ severity: 'gating', pace: { periodMs: 500 }, steps: [{ maxRedirects: 2 }] });
});

test.each([
  ['{ path: /v, json: { $.c: abc } }', { url: '/v' }, { json: { '$.c': { equals: 'abc' } } }],
  ['{ header: X-Release, equals: abc }', { url: '/' }, { headers: { 'x-release': { equals: 'abc', count: 1 } } }],
  ['{ url: "http://h/v", body: { contains: abc } }', { url: 'http://h/v' }, { body: { contains: 'abc' } }],
  ['{ httpPost: { path: /v }, expect: { body: abc } }', { method: 'POST' }, { body: { equals: 'abc' } }],
])('the identity %s gates', async (written, request, expectations) => {
  const { identity } = await suiteOf(`defaults: { severity: advisory }\nidentity: ${written}`);
  expect(identity).toMatchObject({ severity: 'gating', steps: [{ ...request, expect: expectations }] });
});

test('the target that the caller names goes before that of the file', async () => {
  const text = 'target: http://file.example\nchecks: [{ httpGet: { path: / } }]';
  expect((await suiteOf(text)).target).toBe(TARGET);
  expect((await suiteOf(text, {})).target).toBe('http://file.example');
  expect(await problemsOf(text, { target: 'ftp://x' })).toEqual([
    'undefined:undefined `target` must begin with `http://` or `https://` and name a host.',
  ]);
});

test('the network', async () => {
  const text = `
checks: [{ httpGet: { path: / } }]
resolve: { A.example: all, b.example: '::1', c.example: [10.0.0.1, 10.0.0.2] }
tls: { ca: [ca.pem] }
proxy: http://u:p@proxy:3128
`;
  expect((await suiteOf(text)).network).toEqual({
    resolve: { 'a.example': 'all', 'b.example': ['::1'], 'c.example': ['10.0.0.1', '10.0.0.2'] },
    ca: [expect.stringContaining('BEGIN CERTIFICATE')],
    proxy: 'http://u:p@proxy:3128',
  });
});

test('braces in a schema are its own', async () => {
  const schema = '{ properties: { a: { const: "{{x}}" } } }';
  expect(await problemsOf(`checks: [{ httpGet: { path: / }, expect: { schema: ${schema} } }]`)).toEqual([]);
});

test('a schema may be in a file', async () => {
  const text = 'checks: [{ httpGet: { path: / }, expect: { schema: order.schema.json } }]';
  expect(await step(text)).toMatchObject({ expect: { schema: { type: 'object' } } });
});
