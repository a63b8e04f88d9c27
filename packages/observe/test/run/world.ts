import type { Exchange, Failure, Reply, Request } from '../../src/http/exchange.ts';
import { connectTcp } from '../../src/http/tcp.ts';
import type { Ports } from '../../src/run/ports.ts';
import type { RunOptions } from '../../src/run/suite.ts';

/** Servers that are functions, a name service that is a function, and a clock that jumps to whatever is waited for. */
export interface World {
  readonly ports: Ports;
  /** What was asked, in order: `10.0.0.1 /health`, with `*` where it was connected to as usual. */
  readonly asked: string[];
  now(): number;
}

type Answer = (request: Request, now: number) => Partial<Exchange> | Failure;

const timing = { dnsMs: null, connectMs: 1, tlsMs: null, ttfbMs: 5, totalMs: 10 };

export function failure(kind: Failure['kind'], given: Partial<Failure> = {}): Failure {
  return { kind, reason: `${kind} of it`, timing, answered: false, ...given };
}

export function says(status: number, body = '', headers: Exchange['headers'] = {}): Partial<Exchange> {
  return { status, body: Buffer.from(body), headers };
}

/** @param addresses of each name, by time; all names are at 10.0.0.1 unless told */
export function world(
  answer: Answer,
  addresses: (now: number) => readonly string[] | Failure = () => ['10.0.0.1'],
): World {
  let now = 1_000_000;
  const asked: string[] = [];
  const clock = {
    now: () => now,
    sleep: async (ms: number, signal: AbortSignal) => {
      // The others get their turn first.
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal.aborted) now += ms;
    },
  };
  return {
    asked,
    now: () => now,
    ports: {
      send: async (request) => {
        asked.push(`${request.address ?? '*'} ${request.url.pathname}`);
        await Promise.resolve();
        return request.signal?.aborted === true
          ? { ok: false, failure: failure('stopped') }
          : replyOf(answer(request, now), request);
      },
      connectTcp,
      addressesOf: async (host, network) => {
        await Promise.resolve();
        const wanted = network.resolve[host];
        return wanted === 'all' ? addresses(now) : (wanted ?? []);
      },
      clock,
      random: () => 0.5,
    },
  };
}

function replyOf(answer: Partial<Exchange> | Failure, { url, address }: Request): Reply {
  if ('reason' in answer) return { ok: false, failure: answer };
  const exchange = {
    url: url.href,
    address: address ?? '127.0.0.1',
    status: 200,
    headers: {},
    body: new Uint8Array(),
    redirects: [],
    tls: null,
    timing,
    ...answer,
  };
  return { ok: true, exchange };
}

export function options(given: Partial<RunOptions> = {}): RunOptions {
  return { env: {}, signal: new AbortController().signal, ...given };
}
