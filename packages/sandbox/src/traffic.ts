import { Agent, get } from 'node:http';
import { createCookies, type Cookies } from './cookies.ts';

/** What clients saw. */
export interface TrafficReport {
  readonly requests: number;
  /** Answers of 500 and above, broken connections, and no answer in time. */
  readonly failed: number;
  /** The failed ones by cause: a status (`503`), `timeout`, `broken off` in the middle of an answer, or an error's code. */
  readonly failures: Readonly<Record<string, number>>;
  /** Requests answered by each release, by the header `x-release`; what no release answered is under `none`. */
  readonly byRelease: Readonly<Record<string, { readonly requests: number; readonly failed: number }>>;
}

export interface Traffic {
  report(): TrafficReport;
  /** Sends no more and resolves once every request sent is answered or lost. */
  stop(): Promise<TrafficReport>;
}

export interface TrafficOptions {
  /** Requests per real second, above 0, sent whether or not earlier ones were answered, as far as `atOnce` allows. */
  readonly perSecond: number;
  /** While so many requests are unanswered, those that are due wait until one is; 1 to 256, the default. */
  readonly atOnce?: number;
  readonly path?: string;
  /** So many users take turns, who keep the cookies that they are given; without it every request is a new user's. */
  readonly users?: number;
  /** How long a client waits for the next byte of an answer, in real ms; 30,000 by default. */
  readonly patienceMs?: number;
}

interface Outcome {
  readonly release: string;
  /** Null for an answer below 500. */
  readonly failure: string | null;
}

/** How often it is looked whether requests are due, ms. */
const TICK_MS = 5;

/**
 * Each request that finds no connection idle opens one. Where the machine does not keep up, connections without bound
 * are what it is then busy with, until they overflow the server's backlog (511) and are reset or never accepted:
 * requests lost that no balancer has seen.
 */
const MOST_AT_ONCE = 256;

/** Constant load on a service, as its clients make it: kept-alive connections, no retries. */
export function startTraffic(url: string, options: TrafficOptions): Traffic {
  const { perSecond, atOnce = MOST_AT_ONCE, path = '/', patienceMs = 30_000, users = 0 } = options;
  if (!(atOnce >= 1 && atOnce <= MOST_AT_ONCE)) {
    throw new RangeError(`atOnce must be from 1 to ${MOST_AT_ONCE}, got ${atOnce}`);
  }
  const target = new URL(path, url);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const jars = Array.from({ length: users }, createCookies);
  const failures: Record<string, number> = {};
  const byRelease: Record<string, { requests: number; failed: number }> = {};
  const pending = new Set<Promise<void>>();
  const total = { requests: 0, failed: 0 };
  const began = performance.now();
  let sent = 0;
  let stopped = false;

  // Timers come late and in whole milliseconds: what is due follows from the time that has really passed.
  const sendDue = () => {
    if (stopped) return;
    const due = Math.floor(((performance.now() - began) / 1_000) * perSecond);
    for (; sent < due && pending.size < atOnce; sent += 1) {
      const request = send(target, agent, patienceMs, jars[sent % users] ?? null)
        .then(count)
        .finally(() => {
          pending.delete(request);
          sendDue();
        });
      pending.add(request);
    }
  };
  const timer = setInterval(sendDue, TICK_MS);

  const report = () => structuredClone({ ...total, failures, byRelease });
  return {
    report,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await Promise.all(pending);
      agent.destroy();
      return report();
    },
  };

  function count({ release, failure }: Outcome): void {
    for (const tally of [total, (byRelease[release] ??= { requests: 0, failed: 0 })]) {
      tally.requests += 1;
      if (failure !== null) tally.failed += 1;
    }
    if (failure !== null) failures[failure] = (failures[failure] ?? 0) + 1;
  }
}

/** A broken answer is an error of the request and of the response, in either order: the first one settles. */
function send(target: URL, agent: Agent, patienceMs: number, cookies: Cookies | null): Promise<Outcome> {
  return new Promise((resolve) => {
    let release = 'none';
    let begun = false;
    let late = false;
    const lose = ({ code, message }: NodeJS.ErrnoException) =>
      resolve({ release, failure: late ? 'timeout' : begun ? 'broken off' : (code ?? message) });
    const headers = cookies?.headers() ?? {};
    const request = get(target, { agent, headers, timeout: patienceMs }, (response) => {
      begun = true;
      cookies?.keep(response.headers['set-cookie'] ?? []);
      release = String(response.headers['x-release'] ?? 'none');
      const status = response.statusCode!;
      response.once('end', () => resolve({ release, failure: status >= 500 ? String(status) : null }));
      response.on('error', lose);
      response.resume();
    });
    request.once('timeout', () => {
      late = true;
      request.destroy();
    });
    request.on('error', lose);
  });
}
