import { afterEach, describe, expect, test } from '@jest/globals';
import { prometheusSource, type PrometheusSettings } from '../../src/index.ts';
import type { SourceOptions } from '../../src/metrics/source.ts';
import { closeServers, serveHttp, serveSockets } from '../servers/serve.ts';
import { BAD, BOTH, SLOW, SLOWER, SPAN } from './arms.ts';
import { servePrometheus, type Result } from './prometheusServer.ts';

afterEach(closeServers);

const QUERIES = {
  requests: 'sum(increase(requests{release="{{release}}"}[{{window}}]))',
  bad: 'sum(increase(errors{release="{{release}}"}[{{window}}])) or vector(0)',
  slow: 'slow({{release}}, {{edge}}, {{window}})',
  quantile: 'quantile({{release}}, {{quantile}}, {{window}})',
};

async function sourceOf(
  resultOf: (query: string, time: number) => Result,
  more: Partial<PrometheusSettings> = {},
  options: Partial<SourceOptions> = {},
) {
  const { asked, url } = await servePrometheus(resultOf);
  const settings = { source: 'prometheus' as const, url, queries: QUERIES, headers: {}, lagMs: 0, timeoutMs: 5_000 };
  return { source: prometheusSource({ ...settings, ...more }, { env: {}, ...options }), asked };
}

describe('a window', () => {
  test('has what each query says at its end, for each arm', async () => {
    const counts: Record<string, number> = { 'requests shop:2': 100, 'errors shop:2': 7.5, 'requests shop:1': 900 };
    const { source, asked } = await sourceOf((query) => {
      const [, metric, release] = /(requests|errors)\{release="(.*?)"\}/.exec(query)!;
      return counts[`${metric} ${release}`] ?? 0;
    });
    expect(await source.observe(SPAN, BOTH, [BAD])).toEqual({
      candidate: { requests: 100, events: { bad: 7.5 } },
      stable: { requests: 900, events: { bad: 0 } },
    });
    expect(asked.map(({ query }) => query).toSorted()).toEqual([
      'sum(increase(errors{release="shop:1"}[60s])) or vector(0)',
      'sum(increase(errors{release="shop:2"}[60s])) or vector(0)',
      'sum(increase(requests{release="shop:1"}[60s]))',
      'sum(increase(requests{release="shop:2"}[60s]))',
    ]);
    expect(new Set(asked.map(({ path, time }) => `${path} ${time * 1_000}`))).toEqual(
      new Set([`/api/v1/query ${SPAN.toMs}`]),
    );
  });

  test('is not asked of an arm that there is none of', async () => {
    const { source, asked } = await sourceOf(() => 1);
    const { stable } = await source.observe(SPAN, { ...BOTH, stable: null }, [BAD]);
    expect(stable).toBeNull();
    expect(asked.map(({ query }) => query).join()).not.toContain('shop:1');
  });

  test.each<[string, Result]>([
    ['no series', null],
    ['NaN', 'NaN'],
  ])('without data for its requests, %s, has no counts', async (_title, nothing) => {
    const { source } = await sourceOf((query) => (query.includes('requests') ? nothing : 3));
    expect(await source.observe(SPAN, BOTH, [BAD])).toEqual({ candidate: null, stable: null });
  });

  test('without data for what went bad does not count it, and says so once', async () => {
    const notes: string[] = [];
    const onNote = (note: string) => notes.push(note);
    const { source } = await sourceOf((query) => (query.includes('requests') ? 50 : null), {}, { onNote });
    for (const stage of [0, 1]) {
      // oxlint-disable-next-line no-await-in-loop
      const { candidate } = await source.observe({ ...SPAN, stage }, BOTH, [BAD]);
      expect(candidate).toEqual({ requests: 50, events: {} });
    }
    expect(notes).toHaveLength(2);
    expect(notes.join('\n')).toMatch(/^bad of shop:2 has no data although there are requests.*or vector\(0\)/m);
  });
});

describe('slow requests', () => {
  test('are asked for by their edge in seconds', async () => {
    const { source, asked } = await sourceOf(() => 4);
    const { candidate } = await source.observe(SPAN, BOTH, [SLOW]);
    expect(candidate!.events).toEqual({ 'slow:500': 4 });
    expect(asked.map(({ query }) => query)).toContain('slow(shop:2, 0.5, 60s)');
  });

  test('may be those slower than the stable release was in the hour before', async () => {
    const results: [RegExp, number][] = [
      [/^quantile/, 0.2],
      [/^slow/, 9],
      [/./, 1_000],
    ];
    const { source, asked } = await sourceOf((query) => results.find(([pattern]) => pattern.test(query))![1]);
    const inThePast = { ...SPAN, fromMs: SPAN.fromMs + 120_000, toMs: SPAN.toMs + 120_000 };
    const { candidate } = await source.observe(inThePast, BOTH, [SLOWER]);
    expect(candidate!.events).toEqual({ 'slow:1.5*p95': 9 });
    expect(asked).toContainEqual(expect.objectContaining({ query: 'slow(shop:2, 0.3, 60s)' }));
    const baseline = asked.filter(({ query }) => query.startsWith('quantile'));
    expect(baseline).toMatchObject([{ query: 'quantile(shop:1, 0.95, 3600s)', time: SPAN.fromMs / 1_000 }]);
  });

  test.each([
    ['few were seen', 199, 0.2],
    ['nothing is known', 1_000, null],
  ])('of which %s are not counted', async (_title, requests, quantile) => {
    const { source, asked } = await sourceOf((query) => (query.startsWith('quantile') ? quantile : requests));
    expect((await source.observe(SPAN, BOTH, [SLOWER])).candidate!.events).toEqual({});
    expect(asked.filter(({ query }) => query.startsWith('slow'))).toEqual([]);
  });
});

describe('what is no answer is an error that names the query:', () => {
  const answer = (body: unknown, status = 200): Result => ({ status, body });
  const vector = (...values: unknown[]) =>
    answer({
      status: 'success',
      data: { resultType: 'vector', result: values.map((value) => ({ metric: {}, value })) },
    });
  const at = SPAN.toMs / 1_000;

  test.each<[string, Result, RegExp]>([
    ['several series', [1, 2], /has 2 series as its result \(\{"instance":"app-0"\}.*write sum\(…\) around it/],
    ['infinite', '+Inf', /`requests` of shop:\d is Infinity: expected a count/],
    ['less than nothing', -0.5, /`requests` of shop:\d is -0.5/],
    [
      'a fault in the query',
      answer({ status: 'error', errorType: 'bad_data', error: 'parse error: unexpected "}"' }, 400),
      /is refused: bad_data: parse error: unexpected "\}"/,
    ],
    [
      'a part of the series',
      answer({ status: 'success', warnings: ['store b is gone'], data: { resultType: 'vector', result: [] } }),
      /is answered with a warning: store b is gone/,
    ],
    ['another time', vector([at - 60, '1']), /is answered for another time/],
    ['a matrix', answer({ status: 'success', data: { resultType: 'matrix', result: [] } }), /has a "matrix"/],
    ['a histogram', vector(undefined), /has a histogram as its result/],
    ['a number that is none', vector([at, '0x10']), /not answered as by Prometheus: \[\d+,"0x10"\]/],
    ['something else in JSON', answer({ hello: 'world' }), /not answered as by Prometheus/],
    ['no JSON', answer('<html>'), /does not answer with JSON/],
    ['no JSON, and a status', answer('<html>', 502), /\/api\/v1\/query answers 502/],
  ])('%s', async (_title, result, message) => {
    const { source } = await sourceOf((query) => (query.includes('requests') ? result : 0));
    const observed = source.observe(SPAN, BOTH, [BAD]);
    await expect(observed).rejects.toThrow(message);
    await expect(observed).rejects.toThrow(/requests/);
  });

  test('what is left of a difference of floats is none', async () => {
    const { source } = await sourceOf((query) => (query.includes('requests') ? 10 : -1e-9));
    expect((await source.observe(SPAN, BOTH, [BAD])).candidate).toEqual({ requests: 10, events: { bad: 0 } });
  });

  test('a scalar is a number, too', async () => {
    const { source } = await sourceOf((_, time) =>
      answer({ status: 'success', data: { resultType: 'scalar', result: [time, '12'] } }),
    );
    expect((await source.observe(SPAN, BOTH, [])).candidate).toEqual({ requests: 12, events: {} });
  });
});

describe('what is sent', () => {
  const env = { TOKEN: 'very-secret-token' };
  const headers = { Authorization: 'Bearer {{env.TOKEN}}' };

  test('has the headers, and goes below the path of the server', async () => {
    const below = await servePrometheus(() => 1);
    const more = { url: '{{env.PROMETHEUS}}', headers };
    const { source } = await sourceOf(() => 1, more, { env: { ...env, PROMETHEUS: `${below.url}/prom/` } });
    await source.observe(SPAN, BOTH, []);
    expect(below.asked[0]!.path).toBe('/prom/api/v1/query');
    expect(below.asked[0]!.headers.authorization).toBe('Bearer very-secret-token');
  });

  test.each(['a"} or vector(1) #', "a'b", 'a`b', 'a\\', 'a\nb', '\u{1f680}{{env.TOKEN}}'])(
    'has a release %j within its quotes',
    async (release) => {
      const { source, asked } = await sourceOf(() => 1, {}, { env, releases: { candidate: release } });
      await source.observe(SPAN, { ...BOTH, stable: null }, []);
      const inQuotes = /^sum\(increase\(requests\{release=("[^"\\]*(?:\\[uU][\da-f]+[^"\\]*)*")\}\[60s\]\)\)$/.exec(
        asked[0]!.query,
      );
      expect(inQuotes).not.toBeNull();
      const unescaped = inQuotes![1]!.replaceAll(/\\U([\da-f]{8})|\\u([\da-f]{4})/g, (_, long, short) =>
        String.fromCodePoint(Number.parseInt((long ?? short) as string, 16)),
      );
      expect(unescaped).toBe(`"${release}"`);
    },
  );

  test('never shows in an error', async () => {
    const { source } = await sourceOf(
      () => ({ status: 401, body: { status: 'error', error: 'no such token: very-secret-token' } }),
      { headers },
      { env },
    );
    const error = (await source.observe(SPAN, BOTH, []).catch((each: unknown) => each)) as Error;
    expect(error.message).toMatch(/no such token: \*\*\*/);
    expect(error.cause).toBeUndefined();
  });

  test('goes nowhere else', async () => {
    const elsewhere = await servePrometheus(() => 1);
    const served = await serveHttp((_request, response) =>
      response.writeHead(307, { location: `${elsewhere.url}/api/v1/query` }).end(),
    );
    const { source } = await sourceOf(() => 1, { url: served.url().href, headers }, { env });
    await expect(source.observe(SPAN, BOTH, [])).rejects.toThrow(/redirects \(307\): give the address/);
    expect(elsewhere.asked).toEqual([]);
  });
});

describe('a server that does not answer', () => {
  test('is given up after the time for one request', async () => {
    const served = await serveSockets(() => {});
    const { source } = await sourceOf(() => 1, { url: served.url().href, timeoutMs: 50 });
    await expect(source.observe(SPAN, BOTH, [])).rejects.toThrow(/The query `requests`: timed out after 50 ms/);
    await served.quiet();
  });

  test('is left when the source is disposed of', async () => {
    const served = await serveSockets(() => {});
    const { source } = await sourceOf(() => 1, { url: served.url().href });
    const observed = source.observe(SPAN, BOTH, []);
    await source[Symbol.asyncDispose]();
    await expect(observed).rejects.toThrow(/stopped/);
    await served.quiet();
  });
});

test('what it has no query for is told beforehand', async () => {
  const { source } = await sourceOf(() => 1, { queries: { requests: QUERIES.requests } });
  expect(source.unfit([])).toEqual([]);
  expect(source.unfit([BAD, SLOW, SLOWER])).toEqual([
    'bad requests: `queries.bad` is not given',
    'slow requests: `queries.slow` is not given',
    "the stable release's response times: `queries.quantile` is not given",
  ]);
});
