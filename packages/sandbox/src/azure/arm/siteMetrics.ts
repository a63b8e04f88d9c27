import { MINUTE_MS, minuteOf } from '../../cloudwatch/minutes.ts';
import type { LedgerRequest } from '../../core/ledger.ts';

/** What a request adds to a metric; null for none. */
interface Metric {
  readonly unit: 'Count' | 'Seconds';
  readonly display: string;
  readonly sampleOf: (request: LedgerRequest) => number | null;
}

const statusIn = (from: number, to: number) => (request: LedgerRequest) =>
  request.status >= from && request.status < to ? 1 : 0;

/** https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-web-sites-metrics */
export const SITE_METRICS: Readonly<Record<string, Metric>> = {
  Requests: { unit: 'Count', display: 'Requests', sampleOf: () => 1 },
  Http101: { unit: 'Count', display: 'Http 101', sampleOf: statusIn(101, 102) },
  Http2xx: { unit: 'Count', display: 'Http 2xx', sampleOf: statusIn(200, 300) },
  Http3xx: { unit: 'Count', display: 'Http 3xx', sampleOf: statusIn(300, 400) },
  Http4xx: { unit: 'Count', display: 'Http 4xx', sampleOf: statusIn(400, 500) },
  Http5xx: { unit: 'Count', display: 'Http Server Errors', sampleOf: statusIn(500, 600) },
  HttpResponseTime: { unit: 'Seconds', display: 'Response Time', sampleOf: ({ durationMs }) => durationMs / 1_000 },
};

export interface Sums {
  readonly count: number;
  readonly total: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** What each slot served, minute by minute: the slot that it was then, whatever is swapped later. */
export interface SiteMetrics {
  record(slotId: string, request: LedgerRequest): void;
  /** Null for a minute without requests, and for one whose figures have not arrived yet. */
  minute(slotId: string, metric: string, at: number): Sums | null;
}

export interface MetricOptions {
  readonly now: () => number;
  readonly delayMs: number;
  /** Whether answers of the platform itself count. */
  readonly platformErrors: boolean;
}

export function createSiteMetrics({ now, delayMs, platformErrors }: MetricOptions): SiteMetrics {
  const kept = new Map<string, Sums>();
  const keyOf = (slotId: string, metric: string, minute: number) => `${slotId.toLowerCase()} ${metric} ${minute}`;
  return {
    record(slotId, request) {
      if (request.by === 'balancer' && !platformErrors) return;
      for (const [name, { sampleOf }] of Object.entries(SITE_METRICS)) {
        const value = sampleOf(request);
        if (value === null) continue;
        const key = keyOf(slotId, name, minuteOf(request.at));
        const { count, total, minimum, maximum } = kept.get(key) ?? NOTHING;
        kept.set(key, {
          count: count + 1,
          total: total + value,
          minimum: Math.min(minimum, value),
          maximum: Math.max(maximum, value),
        });
      }
    },
    minute(slotId, metric, at) {
      if (now() < at + MINUTE_MS + delayMs) return null;
      return kept.get(keyOf(slotId, metric, at)) ?? null;
    },
  };
}

const NOTHING: Sums = { count: 0, total: 0, minimum: Infinity, maximum: -Infinity };
