import { evenPoint } from '../core/evenPoints.ts';

/** Choices of the app that look random in the small and are exact in the large. No state: the n-th request decides. */

/** Whether the n-th request (from 1) fails, so that of any first N exactly round(N * rate) do. */
export function failsAt(n: number, rate: number): boolean {
  return Math.floor(n * rate + 0.5) > Math.floor((n - 1) * rate + 0.5);
}

/** Beyond this quantile answers take no longer, which bounds the slowest at 1.54 times the 95th percentile. */
const LAST_QUANTILE = 0.99;

/**
 * Answer time of the n-th request, ms: exponentially distributed with the 95th percentile given. The quantiles follow
 * the golden ratio's sequence, which covers them evenly in any run of requests.
 */
export function latencyAt(n: number, p95Ms: number): number {
  const quantile = Math.min(evenPoint(n), LAST_QUANTILE);
  return (p95Ms * Math.log(1 - quantile)) / Math.log(0.05);
}
