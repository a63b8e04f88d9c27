import type { RequestListener, ServerResponse } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { closeServer, listen } from '../src/core/http.ts';
import { startTraffic, type TrafficReport } from '../src/traffic.ts';
import { until } from './until.ts';

/** Sends traffic to an app until five requests are counted, and gives what the clients saw and what the app got. */
async function trafficTo(app: RequestListener, patienceMs?: number): Promise<TrafficReport & { got: number }> {
  let got = 0;
  const { server, port } = await listen((request, response) => {
    got += 1;
    app(request, response);
  });
  const traffic = startTraffic(`http://127.0.0.1:${port}`, { perSecond: 100, ...(patienceMs && { patienceMs }) });
  await until(() => traffic.report().requests >= 5);
  const report = await traffic.stop();
  await closeServer(server);
  return { ...report, got };
}

describe('traffic counts each request once', () => {
  test('as well answered, under the release that says so', async () => {
    const report = await trafficTo((_, response) => response.setHeader('x-release', 'shop:v2').end('well'));
    const { got } = report;
    expect(report).toEqual({
      requests: got,
      failed: 0,
      failures: {},
      byRelease: { 'shop:v2': { requests: got, failed: 0 } },
      got,
    });
  });

  test.each<[string, RequestListener, string, string]>([
    [
      'whose answer is a 500',
      (_, response) => response.writeHead(500, { 'x-release': 'shop:v2' }).end('wrong'),
      'shop:v2',
      '500',
    ],
    [
      'whose answer breaks off in the middle',
      (request, response) => {
        response.writeHead(200, { 'x-release': 'shop:v2', 'content-length': '100' });
        response.write('half', () => request.socket.resetAndDestroy());
      },
      'shop:v2',
      'broken off',
    ],
    [
      'whose answer stops in the middle',
      (_, response) => {
        response.writeHead(200, { 'x-release': 'shop:v2', 'content-length': '100' });
        response.write('half');
      },
      'shop:v2',
      'timeout',
    ],
    ['whose connection is reset', (request) => request.socket.resetAndDestroy(), 'none', 'ECONNRESET'],
    ['that is never answered', () => {}, 'none', 'timeout'],
  ])('as failed, %s', async (_title, app, release, cause) => {
    const report = await trafficTo(app, cause === 'timeout' ? 1_000 : undefined);
    const { got } = report;
    expect(report).toEqual({
      requests: got,
      failed: got,
      failures: { [cause]: got },
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

describe('traffic that is more than can be answered', () => {
  test('comes as fast as it is answered, on no more connections than there may be requests at once', async () => {
    const { server, port } = await listen((_, response) => response.end());
    let connections = 0;
    server.on('connection', () => (connections += 1));
    const traffic = startTraffic(`http://127.0.0.1:${port}`, { perSecond: 100_000, atOnce: 8 });
    await until(() => traffic.report().requests >= 1_000);
    const { failures } = await traffic.stop();
    await closeServer(server);
    expect({ failures, connections }).toEqual({ failures: {}, connections: 8 });
  });

  test('waits for an answer, however long that takes', async () => {
    const held: ServerResponse[] = [];
    const { server, port } = await listen((_, response) => held.push(response));
    const began = performance.now();
    const traffic = startTraffic(`http://127.0.0.1:${port}`, { perSecond: 1_000, atOnce: 2 });
    await until(() => held.length >= 2 && performance.now() - began >= 300);
    expect(held.length).toBe(2);
    held[0]!.end();
    await until(() => held.length > 2);
    const stopped = traffic.stop();
    held.forEach((response) => response.end());
    const { requests, failures } = await stopped;
    await closeServer(server);
    expect({ requests, failures }).toEqual({ requests: 3, failures: {} });
  });

  test.each([0, 257, Number.NaN])('is refused with atOnce: %d', (atOnce) => {
    expect(() => startTraffic('http://127.0.0.1:1', { perSecond: 1, atOnce })).toThrow(
      `atOnce must be from 1 to 256, got ${atOnce}`,
    );
  });
});
