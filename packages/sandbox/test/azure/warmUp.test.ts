import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Slot } from '../../src/azure/model.ts';
import { warmUp } from '../../src/azure/swap/warmUp.ts';
import type { World } from '../../src/azure/world.ts';
import { createClock } from '../../src/core/clock.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Warms up a slot whose one instance is this app: the error, if there is one, and what it was asked for. */
async function warmed(app: RequestListener, appSettings: Record<string, string> = {}) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(request.url!);
    app(request, response);
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const address = { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
  const scenario = { timings: { warmUpMs: 90_000, warmUpTries: 3 } };
  const world = { clock: createClock(1_000), scenario, closing: new AbortController().signal };
  const slot = {
    name: 'staging',
    site: { name: 'shop' },
    appSettings,
    workers: { instances: [{ container: { address } }] },
  };
  const error = await warmUp(world as unknown as World, slot as unknown as Slot);
  return { error: error && [error.status, error.message], asked };
}

const answering = (...statuses: number[]): RequestListener => {
  return (_request, response) => void response.writeHead(statuses.shift() ?? 200).end();
};

describe('an app is warm', () => {
  test.each([200, 302, 404, 500, 503])('that answers %d, to the first request', async (status) => {
    expect(await warmed(answering(status))).toEqual({ error: null, asked: ['/'] });
  });

  test('that answers as its settings say, after a while', async () => {
    const settings = { WEBSITE_SWAP_WARMUP_PING_PATH: '/ready', WEBSITE_SWAP_WARMUP_PING_STATUSES: '200,202' };
    expect(await warmed(answering(503, 404, 202), settings)).toEqual({
      error: null,
      asked: ['/ready', '/ready', '/ready'],
    });
  });
});

describe('an app is not', () => {
  test('that never answers', async () => {
    expect(await warmed(() => {})).toEqual({
      error: [
        400,
        "Cannot swap slots for site 'shop' because the warmup requests to application in 'staging' slot have timed out.",
      ],
      asked: ['/', '/', '/'],
    });
  });

  test('that answers otherwise than its settings say', async () => {
    const { error } = await warmed(answering(500, 500, 500), { WEBSITE_SWAP_WARMUP_PING_STATUSES: '200' });
    expect(error).toEqual([
      417,
      "Cannot swap site slots for site 'shop' because the 'staging' slot did not respond to http ping.",
    ]);
  });
});
