import { ApiError } from '../core/api.ts';
import { BALANCER_METRICS, NAMESPACE } from './balancerMetrics.ts';
import { HOST_METRICS } from './hostCounts.ts';
import type { Metrics } from './metrics.ts';
import { minuteOf, type Series } from './minutes.ts';
import { statisticOf, type Statistic } from './statistics.ts';

/** What the ways of asking for metrics have in common. */

export interface Period {
  /** Its beginning, sandbox ms. */
  readonly at: number;
  /** Never none. */
  readonly samples: readonly number[];
}

/** Periods without samples are not there: a gap, not a 0. */
export function pointsOf(
  metrics: Metrics,
  { series, periodMs }: { readonly series: Series; readonly periodMs: number },
  from: number,
  to: number,
): Period[] {
  const points: Period[] = [];
  for (let at = from; at < to; at += periodMs) {
    const samples = metrics.samples(series, at, Math.min(at + periodMs, to));
    if (samples.length > 0) points.push({ at, samples });
  }
  return points;
}

export function seriesOf({ Namespace, MetricName = '', Dimensions }: Record<string, any>): Series {
  if (Namespace !== NAMESPACE) throw invalid(`the sandbox has no namespace but ${NAMESPACE}, not '${Namespace}'`);
  const metrics = { ...BALANCER_METRICS, ...HOST_METRICS };
  if (!Object.hasOwn(metrics, MetricName)) {
    const known = Object.keys(metrics).join(', ');
    throw invalid(`the sandbox does not know the metric '${MetricName}', only ${known}`);
  }
  const dimensions = ((Dimensions || []) as { Name: string; Value: string }[]).map(({ Name, Value }) => [Name, Value]);
  return { metric: MetricName, dimensions: Object.fromEntries(dimensions) as Series['dimensions'] };
}

/** Standard resolution: whole minutes. */
export function periodOf(given: unknown): number {
  const seconds = Number(given);
  if (Number.isInteger(seconds) && seconds > 0 && seconds % 60 === 0) return seconds * 1_000;
  throw invalid(`the Period must be a multiple of 60, not '${String(given)}'`);
}

export function knownStatistic(name: unknown): Statistic {
  const statistic = typeof name === 'string' ? statisticOf(name) : null;
  if (statistic) return statistic;
  throw invalid(`the sandbox does not know the statistic '${String(name)}'`);
}

/** The start is rounded down to a whole minute; what is at the end is not included. */
export function spanOf(start: unknown, end: unknown): { from: number; to: number } {
  const [from, to] = [minuteOf(timeOf('StartTime', start)), timeOf('EndTime', end)];
  if (from < to) return { from, to };
  throw invalid('StartTime must be less than EndTime');
}

/** Epoch seconds in JSON, ISO 8601 in queries. */
function timeOf(name: string, value: unknown): number {
  const ms = typeof value === 'number' ? value * 1_000 : Date.parse(String(value));
  if (Number.isNaN(ms)) throw invalid(`${name} must be a time, not '${String(value)}'`);
  return ms;
}

export function invalid(what: string): ApiError {
  return new ApiError('ValidationError', `The request is invalid: ${what}.`);
}
