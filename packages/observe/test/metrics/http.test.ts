import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { httpSource, type HttpSettings } from '../../src/index.ts';
import { numberAt } from '../../src/metrics/jsonNumber.ts';
import { numberIn } from '../../src/metrics/prometheusAnswer.ts';
import { closeServers, serveHttp } from '../servers/serve.ts';
import { BAD, BOTH, SLOW, SLOWER, SPAN } from './arms.ts';

afterEach(closeServers);

const value = (url: string, path: string, sum = false) => ({ url, path, sum });

/** A source of what a server answers in JSON, by the path and query that it is asked for. */
async function sourceOf(
  answerTo: (url: URL) => unknown,
  valuesAt: (origin: string) => HttpSettings['values'],
  env: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
) {
  const asked: { readonly url: URL; readonly headers: NodeJS.Dict<string | string[]> }[] = [];
  const served = await serveHttp((request, response) => {
    const url = new URL(request.url!, 'http://any');
    asked.push({ url, headers: request.headers });
    const body = answerTo(url);
    if (typeof body === 'number') response.writeHead(body).end('{}');
    else response.end(JSON.stringify(body));
  });
  const values = valuesAt(served.url().origin);
  const settings = { source: 'http' as const, values, headers, lagMs: 0, timeoutMs: 5_000 };
  return { source: httpSource(settings, { env }), asked };
}

const COUNTS = '/counts?version={{release}}&from={{from}}&to={{to}}';

test('a window has what the paths lead to, of one answer for each arm', async () => {
  const { source, asked } = await sourceOf(
    (url) => ({ total: url.searchParams.get('version') === 'shop:2' ? 100 : '900', codes: [{ n: 1 }, { n: 2 }] }),
    (origin) => ({
      requests: value(origin + COUNTS, '$.total'),
      bad: value(origin + COUNTS, '$.codes[*].n', true),
    }),
  );
  expect(await source.observe(SPAN, BOTH, [BAD])).toEqual({
    candidate: { requests: 100, events: { bad: 3 } },
    stable: { requests: 900, events: { bad: 3 } },
  });
  const range = `from=${SPAN.fromMs / 1_000}&to=${SPAN.toMs / 1_000}`;
  expect(asked.map(({ url }) => url.pathname + url.search).toSorted()).toEqual([
    `/counts?version=shop%3A1&${range}`,
    `/counts?version=shop%3A2&${range}`,
  ]);
});

test('the next window is asked for anew', async () => {
  let requests = 0;
  const { source } = await sourceOf(
    () => ({ total: (requests += 1) }),
    (origin) => ({ requests: value(`${origin}/counts/{{arm}}`, '$.total') }),
  );
  const only = { ...BOTH, stable: null };
  expect((await source.observe(SPAN, only, [])).candidate!.requests).toBe(1);
  expect((await source.observe(SPAN, only, [])).candidate!.requests).toBe(2);
});

test('times are in milliseconds, also those of the stable release', async () => {
  const { source, asked } = await sourceOf(
    ({ pathname }) => (pathname === '/quantile' ? { n: 200 } : pathname === '/slow' ? { n: 6 } : { n: 1_000 }),
    (origin) => ({
      requests: value(`${origin}/requests?of={{arm}}&in={{windowSeconds}}`, '$.n'),
      slow: value(`${origin}/slow?of={{arm}}&over={{edgeMs}}&until={{toTime}}`, '$.n'),
      quantile: value(`${origin}/quantile?q={{quantile}}&in={{windowSeconds}}`, '$.n'),
    }),
  );
  const { candidate } = await source.observe(SPAN, BOTH, [SLOW, SLOWER]);
  expect(candidate!.events).toEqual({ 'slow:500': 6, 'slow:1.5*p95': 6 });
  const searches = asked.map(({ url }) => url.pathname + url.search);
  const until = encodeURIComponent(new Date(SPAN.toMs).toISOString());
  expect(searches).toEqual(
    expect.arrayContaining([
      '/quantile?q=0.95&in=3600',
      `/slow?of=candidate&over=500&until=${until}`,
      `/slow?of=candidate&over=300&until=${until}`,
    ]),
  );
});

test.each<[string, unknown]>([
  ['nothing', {}],
  ['null', { total: null }],
])('a path that leads to %s has no data', async (_title, body) => {
  const { source } = await sourceOf(
    () => body,
    (origin) => ({ requests: value(origin + COUNTS, '$.total') }),
  );
  expect(await source.observe(SPAN, BOTH, [])).toEqual({ candidate: null, stable: null });
});

test.each<[string, unknown, RegExp]>([
  ['several numbers', { total: 1, more: { total: 2 } }, /\$\.\.total leads to 2 values: .*`sum: true`/],
  ['a word', { total: 'many' }, /\$\.\.total leads to "many": expected a number/],
  ['a list', { total: [1] }, /leads to \[1\]: expected a number/],
  ['less than nothing', { total: -1 }, /`requests` of shop:\d is -1: expected a count/],
  ['a refusal', 403, /\/counts answers 403/],
])('%s is an error that names the value', async (_title, body, message) => {
  const { source } = await sourceOf(
    () => body,
    (origin) => ({ requests: value(origin + COUNTS, '$..total') }),
  );
  const observed = source.observe(SPAN, BOTH, []);
  await expect(observed).rejects.toThrow(message);
  await expect(observed).rejects.toThrow(/requests/);
});

test('what the environment has is sent and never shown, and a release cannot lead elsewhere', async () => {
  const env = { KEY: 'very-secret-key' };
  const { source, asked } = await sourceOf(
    () => 'echo: very-secret-key',
    (origin) => ({ requests: value(`${origin}/{{release}}/counts?key={{env.KEY}}`, '$') }),
    env,
    { 'x-api-key': '{{env.KEY}}' },
  );
  const candidate = { id: '2', name: '../admin?a=b#c', ready: true };
  const error = await source.observe(SPAN, { candidate, stable: null }, []).catch((each: Error) => each);
  expect((error as Error).message).toMatch(/leads to "echo: \*\*\*"/);
  expect(asked[0]!.headers['x-api-key']).toBe('very-secret-key');
  expect(asked[0]!.url.pathname + asked[0]!.url.search).toBe('/..%2Fadmin%3Fa%3Db%23c/counts?key=very-secret-key');
});

describe('whatever is answered', () => {
  test('by an API is a number, no data or an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('$', '$..*', '$[0]', '$.a'),
        fc.boolean(),
        async (body, path, sum) => {
          const number = await numberAt(body, { path, sum }).catch((error: Error) => error);
          if (number instanceof Error) return expect(number.message).toMatch(/leads to|expected/);
          expect(number === null || Number.isFinite(number)).toBe(true);
        },
      ),
    );
  });

  test('as by Prometheus is a number, no data or an error', () => {
    const pair = fc.tuple(
      fc.constantFrom(60, 61, 'x'),
      fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('NaN', '+Inf')),
    );
    const series = fc.oneof(fc.record({ metric: fc.jsonValue(), value: pair }), fc.jsonValue());
    const data = fc.record({
      resultType: fc.constantFrom('vector', 'scalar', 'matrix', null),
      result: fc.oneof(fc.array(series, { maxLength: 2 }), pair, fc.jsonValue()),
    });
    const body = fc.oneof(
      fc.record(
        { status: fc.constantFrom('success', 'error'), data, warnings: fc.jsonValue() },
        { requiredKeys: ['status'] },
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(body, (given) => {
        let number: number | null;
        try {
          number = numberIn(given, 60);
        } catch (error) {
          return expect((error as Error).message).toMatch(/^(is|has) /);
        }
        expect(number === null || typeof number === 'number').toBe(true);
        expect(number).not.toBeNaN();
      }),
      { numRuns: 1_000 },
    );
  });
});
