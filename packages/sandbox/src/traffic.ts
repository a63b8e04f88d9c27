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
  /** Requests per real second, sent whether or not earlier ones were answered. */
  readonly perSecond: number;
  readonly path?: string;
}

/** How long a client waits for an answer, ms. */
const PATIENCE_MS = 30_000;

/** Constant load on a service, as its clients make it: kept-alive connections, no retries. */
export function startTraffic(url: string, { perSecond, path = '/' }: TrafficOptions): Traffic {
  const agent = new Agent({ keepAlive: true });
  const byRelease: Record<string, { requests: number; failed: number }> = {};
  const pending = new Set<Promise<void>>();
  const total = { requests: 0, failed: 0 };

  const timer = setInterval(() => {
    const request = send().finally(() => pending.delete(request));
    pending.add(request);
  }, 1_000 / perSecond);

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

  function send(): Promise<void> {
    return new Promise((resolve) => {
      const finish = (release: string, failed: boolean) => {
        for (const tally of [total, (byRelease[release] ??= { requests: 0, failed: 0 })]) {
          tally.requests += 1;
          if (failed) tally.failed += 1;
        }
        resolve();
      };
      const request = get(new URL(path, url), { agent, timeout: PATIENCE_MS }, (response) => {
        const release = String(response.headers['x-release'] ?? 'none');
        response.once('end', () => finish(release, response.statusCode! >= 500));
        response.once('error', () => finish(release, true));
        response.resume();
      });
      request.once('timeout', () => request.destroy());
      request.once('error', () => finish('none', true));
    });
  }
}
