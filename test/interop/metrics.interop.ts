import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { prometheusSource } from '@deploy-actions/observe';
import { programOf } from './program.ts';
import { startService, type Service } from './service.ts';

/** As people name releases, and as nobody should. */
const CANDIDATE = 'shop:v2 "new"\\ {é}\u{1f680}\nline';
const arm = (name: string) => ({ id: name, name, ready: true });
const ARMS = { stable: arm('shop:v1'), candidate: arm(CANDIDATE) };

const MS_PER_REQUEST = { stable: 10, candidate: 50 };

/** Counters that grow with time, in the text format: one in five requests of the candidate goes bad, one in two is slow. */
async function startApp() {
  const began = performance.now();
  const label = (name: string) => name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  const server = createServer((_request, response) => {
    const since = performance.now() - began;
    const [good, all] = [since / MS_PER_REQUEST.stable, since / MS_PER_REQUEST.candidate];
    response.setHeader('content-type', 'text/plain; version=0.0.4');
    response.end(
      [
        `requests_total{release="shop:v1",code="200"} ${good}`,
        `requests_total{release="${label(CANDIDATE)}",code="200"} ${all * 0.8}`,
        `requests_total{release="${label(CANDIDATE)}",code="500"} ${all * 0.2}`,
        `quick_total{release="shop:v1",le="0.5"} ${good}`,
        `quick_total{release="${label(CANDIDATE)}",le="0.5"} ${all * 0.5}`,
        '',
      ].join('\n'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.asyncDispose]: () => Promise.resolve(server.close().closeAllConnections()) };
}

function startPrometheus(appPort: number): Promise<Service> {
  return startService(programOf('PROMETHEUS'), (port, folder) => {
    const file = path.join(folder, 'config.yml');
    writeFileSync(
      file,
      `scrape_configs: [{ job_name: app, scrape_interval: 1s, static_configs: [{ targets: ['127.0.0.1:${appPort}'] }] }]\n`,
    );
    return [`--config.file=${file}`, `--storage.tsdb.path=${folder}`, `--web.listen-address=127.0.0.1:${port}`];
  });
}

function sourceAt(url: string, bad: string) {
  const requests = 'requests_total{release="{{release}}"}';
  return prometheusSource(
    {
      source: 'prometheus',
      url,
      headers: {},
      queries: {
        requests: `sum(increase(${requests}[{{window}}]))`,
        bad,
        slow: `sum(increase(${requests}[{{window}}])) - sum(increase(quick_total{release="{{release}}",le="{{edge}}"}[{{window}}]))`,
      },
      lagMs: 0,
      timeoutMs: 10_000,
    },
    { env: {} },
  );
}

const BAD = 'sum(increase(requests_total{release="{{release}}",code=~"5.."}[{{window}}])) or vector(0)';
const EVENTS = [{ kind: 'bad' }, { kind: 'slow', edgeMs: 500 }] as const;

test('a Prometheus counts both arms', async () => {
  await using app = await startApp();
  await using service = await startPrometheus(app.port);
  await using source = sourceAt(service.url, BAD);
  const spanTo = (toMs: number) => ({ fromMs: toMs - 10_000, toMs, stage: 0 });
  await eventually(async () => (await source.observe(spanTo(Date.now()), ARMS, [])).candidate !== null);
  // it has to see the whole of a window
  const toMs = Date.now() + 12_000;
  await sleep(14_000);
  const { candidate, stable } = await source.observe(spanTo(toMs), ARMS, EVENTS);

  const [all, good] = [10_000 / MS_PER_REQUEST.candidate, 10_000 / MS_PER_REQUEST.stable];
  expectNear(candidate!.requests, all);
  expectNear(candidate!.events['bad']!, 0.2 * all);
  expectNear(candidate!.events['slow:500']!, 0.5 * all);
  expectNear(stable!.requests, good);
  expect(stable!.events['bad']).toBe(0);
  expect(Math.abs(stable!.events['slow:500']!)).toBeLessThan(1);
});

describe('what is wrong with a query is told in the words of Prometheus:', () => {
  test.each([
    [
      'a slip of the pen',
      'sum(increase({{release}}[{{window}}])',
      /The query `bad`: is refused: bad_data: .*parse error/,
    ],
    [
      'two series',
      'label_replace(vector(1), "a", "{{release}}", "", "") or vector({{windowSeconds}})',
      /The query `bad`: has 2 series as its result/,
    ],
  ])('%s', async (_title, query, message) => {
    await using service = await startPrometheus(1);
    await using source = sourceAt(service.url, query);
    await eventually(async () => (await fetch(`${service.url}/-/ready`)).ok);
    const now = Date.now();
    const observed = source.observe({ fromMs: now - 10_000, toMs: now, stage: 0 }, ARMS, [{ kind: 'bad' }]);
    await expect(observed).rejects.toThrow(message);
  });
});

/** What is extrapolated to the edges of a window is near what was there. */
function expectNear(value: number, expected: number): void {
  expect(Math.abs(value - expected) / expected).toBeLessThan(0.2);
}

/** It takes a while until a server listens, and has scraped. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await isSo().catch((error: unknown) => error);
    if (answer === true) return;
    if (performance.now() > deadline) throw new Error(`Waited in vain: ${String(answer)}`);
    // oxlint-disable-next-line no-await-in-loop
    await sleep(200);
  }
}
