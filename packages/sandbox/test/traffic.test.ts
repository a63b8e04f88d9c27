import type { RequestListener } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { closeServer, listen } from '../src/core/http.ts';
import { startTraffic, type TrafficReport } from '../src/traffic.ts';
import { until } from './until.ts';

/** Sends traffic to an app until five requests are counted, and gives what the clients saw and what the app got. */
async function trafficTo(app: RequestListener): Promise<TrafficReport & { got: number }> {
  let got = 0;
  const { server, port } = await listen((request, response) => {
    got += 1;
    app(request, response);
  });
  const traffic = startTraffic(`http://127.0.0.1:${port}`, { perSecond: 100, patienceMs: 200 });
  await until(() => traffic.report().requests >= 5);
  const report = await traffic.stop();
  await closeServer(server);
  return { ...report, got };
}

describe('traffic counts each request once', () => {
  test('as well answered, under the release that says so', async () => {
    const report = await trafficTo((_, response) => response.setHeader('x-release', 'shop:v2').end('well'));
    const { got } = report;
    expect(report).toEqual({ requests: got, failed: 0, byRelease: { 'shop:v2': { requests: got, failed: 0 } }, got });
  });

  test.each<[string, RequestListener, string]>([
    [
      'whose answer is a 500',
      (_, response) => response.writeHead(500, { 'x-release': 'shop:v2' }).end('wrong'),
      'shop:v2',
    ],
    [
      'whose answer breaks off in the middle',
      (request, response) => {
        response.writeHead(200, { 'x-release': 'shop:v2', 'content-length': '100' });
        response.write('half', () => request.socket.resetAndDestroy());
      },
      'shop:v2',
    ],
    ['whose connection is reset', (request) => request.socket.resetAndDestroy(), 'none'],
    ['that is never answered', () => {}, 'none'],
  ])('as failed, %s', async (_title, app, release) => {
    const report = await trafficTo(app);
    const { got } = report;
    expect(report).toEqual({
      requests: got,
      failed: got,
      byRelease: { [release]: { requests: got, failed: got } },
      got,
    });
  });
});

test('traffic comes at the rate that was asked for, though timers come late', async () => {
  const { server, port } = await listen((_, response) => response.end());
  const began = performance.now();
  const traffic = startTraffic(`http://127.0.0.1:${port}`, { perSecond: 150 });
  await until(() => traffic.report().requests >= 150);
  const { requests } = await traffic.stop();
  const seconds = (performance.now() - began) / 1_000;
  await closeServer(server);
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(requests).toBeLessThanOrEqual(150 * seconds);
});
