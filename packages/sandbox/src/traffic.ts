import { Agent, get } from 'node:http';

/** What clients saw. */
export interface TrafficReport {
  readonly requests: number;
  /** Answers of 500 and above, broken connections, and no answer in time. */
  readonly failed: number;
  /** Requests answered by each release, by the header `x-release`; what no release answered is under `none`. */
  readonly byRelease: Readonly<Record<string, { readonly requests: number; readonly failed: number }>>;
}

export interface Traffic {
  report(): TrafficReport;
  /** Sends no more and resolves once every request sent is answered or lost. */
  stop(): Promise<TrafficReport>;
}

export interface TrafficOptions {
  /** Requests per real second, above 0, sent whether or not earlier ones were answered. */
  readonly perSecond: number;
  readonly path?: string;
  /** How long a client waits for the next byte of an answer, in real ms; 30,000 by default. */
  readonly patienceMs?: number;
}

interface Outcome {
  readonly release: string;
  readonly failed: boolean;
}

/** How often it is looked whether requests are due, ms. */
const TICK_MS = 5;

/** Constant load on a service, as its clients make it: kept-alive connections, no retries. */
export function startTraffic(url: string, options: TrafficOptions): Traffic {
  const { perSecond, path = '/', patienceMs = 30_000 } = options;
  const target = new URL(path, url);
  const agent = new Agent({ keepAlive: true });
  const byRelease: Record<string, { requests: number; failed: number }> = {};
  const pending = new Set<Promise<void>>();
  const total = { requests: 0, failed: 0 };
  const began = performance.now();
  let sent = 0;

  // Timers come late and in whole milliseconds: what is due follows from the time that has really passed.
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - began) / 1_000) * perSecond);
    for (; sent < due; sent += 1) {
      const request = send(target, agent, patienceMs)
        .then(count)
        .finally(() => pending.delete(request));
      pending.add(request);
    }
  }, TICK_MS);

  const report = () => structuredClone({ ...total, byRelease });
  return {
    report,
    async stop() {
      clearInterval(timer);
      await Promise.all(pending);
      agent.destroy();
      return report();
    },
  };

  function count({ release, failed }: Outcome): void {
    for (const tally of [total, (byRelease[release] ??= { requests: 0, failed: 0 })]) {
      tally.requests += 1;
      if (failed) tally.failed += 1;
    }
  }
}

/** A broken answer is an error of the request and of the response, in either order: the first one settles. */
function send(target: URL, agent: Agent, patienceMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let release = 'none';
    const request = get(target, { agent, timeout: patienceMs }, (response) => {
      release = String(response.headers['x-release'] ?? 'none');
      response.once('end', () => resolve({ release, failed: response.statusCode! >= 500 }));
      response.on('error', () => resolve({ release, failed: true }));
      response.resume();
    });
    request.once('timeout', () => request.destroy());
    request.on('error', () => resolve({ release, failed: true }));
  });
}
