import type { Expectations } from '../model.ts';
import { differenceOfAny } from './matcher.ts';
import type { Mismatch } from './mismatch.ts';

/** One request of a sample. */
export interface SampledRequest {
  /** Milliseconds, redirects included; null when there was no answer. */
  readonly totalMs: number | null;
  /** Whether its answer was as expected. */
  readonly passed: boolean;
}

const percentiles = { p50Ms: 50, p90Ms: 90, p95Ms: 95, p99Ms: 99 } as const;

type PercentileKey = keyof typeof percentiles;

const percentileKeys = Object.keys(percentiles) as PercentileKey[];

/**
 * Requests that must have been answered for a percentile to be more than another word for the slowest one: one in
 * 100 / (100 - p) is over it.
 */
function fewestFor(key: PercentileKey): number {
  return 100 / (100 - percentiles[key]);
}

/**
 * All that is expected of a sample as a whole and is not so: percentiles of the total over the requests that were answered, and
 * the share of all requests that failed or were not answered. Too few requests for a percentile are a mismatch, whatever it is.
 */
export function judgeSample(
  samples: readonly SampledRequest[],
  { time, errorRate }: Pick<Expectations, 'time' | 'errorRate'>,
): readonly Mismatch[] {
  const totals = samples.flatMap(({ totalMs }) => (totalMs === null ? [] : [totalMs])).toSorted((a, b) => a - b);
  const ofTime = percentileKeys.flatMap((key): readonly Mismatch[] => {
    const matcher = time[key];
    if (matcher === undefined) return [];
    const fewest = fewestFor(key);
    if (totals.length < fewest) {
      return [
        {
          what: `time ${key}`,
          expected: `at least ${fewest} answered requests, to tell a percentile`,
          found: `${totals.length} of ${samples.length}`,
        },
      ];
    }
    const difference = differenceOfAny(matcher, [nearestRank(totals, percentiles[key])], 'value');
    return difference === null ? [] : [{ what: `time ${key}`, ...difference }];
  });
  return [...ofTime, ...errorRateMismatches(samples, errorRate)];
}

/**
 * The smallest value that at least so many per cent of all values do not exceed.
 *
 * @param sorted ascending, at least one
 * @param percent over 0, up to 100
 */
export function nearestRank(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1]!;
}

function errorRateMismatches(
  samples: readonly SampledRequest[],
  matcher: Expectations['errorRate'],
): readonly Mismatch[] {
  if (matcher === undefined) return [];
  const what = 'errorRate';
  if (samples.length === 0) return [{ what, expected: 'at least one request', found: 'none' }];
  const failed = samples.filter(({ passed, totalMs }) => !passed || totalMs === null).length;
  const difference = differenceOfAny(matcher, [failed / samples.length], 'value');
  if (difference === null) return [];
  return [{ what, ...difference, found: `${difference.found} (${failed} of ${samples.length} requests)` }];
}
