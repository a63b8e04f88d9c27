import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { probe, probeSource, type ProbeSettings } from '../../src/index.ts';
import { countSamples, type Sample } from '../../src/metrics/samples.ts';
import { closeServers, freePort, serveHttp, serveSockets } from '../servers/serve.ts';
import { BAD, BOTH, SLOW, SLOWER, SPAN } from './arms.ts';

afterEach(closeServers);

describe('a health check', () => {
  test.each([
    [200, true],
    [204, true],
    [404, false],
    [503, false],
  ])('that is answered %d: %p', async (status, passed) => {
    const served = await serveHttp((_request, response) => response.writeHead(status).end());
    expect(await probe({ url: served.url('/health?token=1').href })()).toEqual({
      passed,
      why: expect.stringMatching(new RegExp(`^GET ${served.url('/health').href}: answered ${status} after .*ms$`)),
    });
  });

  test('fails where nobody listens, nobody answers, or it is stopped', async () => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    expect(await probe({ url })()).toEqual({ passed: false, why: expect.stringMatching(/connection refused/) });
    const served = await serveSockets(() => {});
    const silent = { url: served.url().href, timeoutMs: 50 };
    expect(await probe(silent)()).toEqual({ passed: false, why: expect.stringMatching(/timed out after 50 ms/) });
    const stopped = { ...silent, signal: AbortSignal.abort() };
    expect(await probe(stopped)()).toEqual({ passed: false, why: expect.stringMatching(/stopped/) });
    await served.quiet();
  });
});

describe('a source of probes', () => {
  const settingsOf = (urls: ProbeSettings['urls']): ProbeSettings => ({
    source: 'probe-only',
    urls,
    headers: { 'x-probe': '{{env.WHO}}' },
    everyMs: 1,
    timeoutMs: 5_000,
  });
  const clock = { now: () => SPAN.fromMs + 1 };

  test('counts its own requests to each arm until it is disposed of', async () => {
    const asked: Record<string, number> = { '/candidate': 0, '/stable': 0 };
    const enough = Promise.withResolvers<void>();
    const served = await serveHttp((request, response) => {
      asked[request.url!]! += 1;
      response.writeHead(request.url === '/candidate' && asked[request.url]! % 2 === 0 ? 500 : 200).end();
      if (request.headers['x-probe'] === 'us' && Math.min(...Object.values(asked)) >= 20) enough.resolve();
    });
    const urls = { candidate: served.url('/candidate').href, stable: served.url('/stable').href };
    const source = probeSource(settingsOf(urls), { env: { WHO: 'us' }, clock });
    await enough.promise;
    await source[Symbol.asyncDispose]();
    await served.quiet();

    const { candidate, stable } = await source.observe(SPAN, BOTH, [BAD]);
    // the last of each was cut off, or not yet noted down
    for (const [path, counts] of [
      ['/candidate', candidate!],
      ['/stable', stable!],
    ] as const) {
      expect([asked[path]! - 1, asked[path]!]).toContain(counts.requests);
    }
    expect(candidate!.events).toEqual({ bad: Math.floor(candidate!.requests / 2) });
    expect(stable!.events).toEqual({ bad: 0 });
    await pause(20);
    expect((await source.observe(SPAN, BOTH, [])).candidate!.requests).toBe(candidate!.requests);
  });

  test('has no data of a window in which it did not ask, nor of an arm that it has no address of', async () => {
    const served = await serveHttp((_request, response) => response.end());
    await using source = probeSource(settingsOf({ candidate: served.url().href, stable: null }), {
      env: { WHO: 'us' },
      clock,
    });
    const before = { ...SPAN, fromMs: SPAN.fromMs - 60_000, toMs: SPAN.fromMs };
    expect(await source.observe(before, BOTH, [BAD])).toEqual({ candidate: null, stable: null });
    expect(source.unfit([BAD, SLOW])).toEqual([]);
    expect(source.unfit([SLOWER])).toEqual([expect.stringMatching(/`stable` is not given/)]);
  });

  test('cannot begin without what its addresses need', () => {
    const urls = { candidate: '{{env.URL}}', stable: null };
    expect(() => probeSource(settingsOf(urls), { env: { WHO: 'us' }, clock })).toThrow(/env\.URL/);
  });
});

describe('samples', () => {
  const sample = (atMs: number, tookMs: number, passed = true): Sample => ({ atMs, tookMs, passed });
  const now = [
    sample(SPAN.fromMs, 100),
    sample(SPAN.fromMs + 1, 600),
    sample(SPAN.toMs - 1, 1, false),
    sample(SPAN.toMs, 900),
  ];

  test('without a good answer were slow, too', () => {
    expect(countSamples(now, [], SPAN, [BAD, SLOW])).toEqual({ requests: 3, events: { bad: 1, 'slow:500': 2 } });
  });

  test('are compared with the stable ones of before the window', () => {
    const before = Array.from({ length: 200 }, (_, index) =>
      sample(SPAN.fromMs - 1_000 - index, index < 150 ? 50 : 80),
    );
    const during = Array.from({ length: 200 }, () => sample(SPAN.fromMs, 10_000));
    const { events } = countSamples(now, [...before, ...during], SPAN, [SLOWER])!;
    // 1.5 times 80 ms
    expect(events).toEqual({ 'slow:1.5*p95': 2 });
    expect(countSamples(now, before.slice(1), SPAN, [SLOWER])!.events).toEqual({});
  });
});
