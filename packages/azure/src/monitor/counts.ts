import type { ArmCounts, Event } from '@deploy-actions/strategy';
import type { Found, Series, Stretch } from './api.ts';

/** What becomes of requests, by their status. https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-web-sites-metrics */
const ANSWERS = ['Http101', 'Http2xx', 'Http3xx', 'Http4xx', 'Http5xx'] as const;

export const METRICS = ['Requests', ...ANSWERS] as const;

/** Below this part of the requests that have a status the figures are not whole: what is missing may be the errors. */
const LEAST_ACCOUNTED = 0.9;

/**
 * What one slot had within a stretch of time. A minute whose figures have not arrived looks like one without requests, with a gap
 * or with a zero in its place: so zeros are no data, and nothing is decided by them. Errors are left out while statuses are missing
 * for requests that are counted already.
 */
export function countsOf(found: Found, stretch: Stretch, events: readonly Event[]): ArmCounts | null {
  const sum = (metric: string) => sumWithin(found.get(metric), stretch);
  const requests = sum('Requests');
  if (requests === 0) return null;
  const accounted = ANSWERS.reduce((total, metric) => total + sum(metric), 0);
  const isWhole = accounted >= requests * LEAST_ACCOUNTED;
  const isCounted = isWhole && events.some(({ kind }) => kind === 'bad');
  return { requests, events: isCounted ? { bad: sum('Http5xx') } : {} };
}

function sumWithin(series: Series | undefined, { fromMs, toMs }: Stretch): number {
  return [...(series ?? [])].reduce((total, [at, value]) => (at >= fromMs && at < toMs ? total + value : total), 0);
}
