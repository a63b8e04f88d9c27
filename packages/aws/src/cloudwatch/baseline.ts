import { keyOf, type Event, type EventKey } from '@deploy-actions/strategy';
import type { ArmGroup } from './armGroup.ts';
import type { Found } from './counts.ts';
import { decimal, dimensionsOf, type Edges, type Query } from './queries.ts';

/** What the stable release's times are taken by, ms. */
export const BLOCK_MS = 300_000;

/** How far back they are taken from, ms. */
const LOOK_BACK_MS = 3_600_000;

/** So many requests must have been slower than a quantile for it to be one: of p95, 200 in all. */
const LEAST_BEYOND = 10;

/**
 * Where the time begins whose baseline is the same: on the clock, so that every process that asks for a window compares it
 * with the same.
 */
export function anchorOf(fromMs: number): number {
  return Math.floor(fromMs / BLOCK_MS) * BLOCK_MS;
}

/** The stretch before the anchor in which the stable release was timed. */
export function stretchBefore(anchorMs: number): { readonly fromMs: number; readonly toMs: number } {
  return { fromMs: anchorMs - LOOK_BACK_MS, toMs: anchorMs };
}

/** The stable release's own times, by the block. None where nothing is compared with them. */
export function baselineQueries(stable: ArmGroup | null, events: readonly Event[]): Query[] {
  const quantiles = quantilesOf(events);
  if (stable === null || quantiles.length === 0) return [];
  const query = (id: string, statistic: string): Query => ({
    id,
    metric: 'TargetResponseTime',
    statistic,
    dimensions: dimensionsOf(stable),
    periodMs: BLOCK_MS,
  });
  return [
    query('timed', 'SampleCount'),
    ...quantiles.map((quantile, index) => query(`quantile${index}`, `p${decimal(quantile * 100)}`)),
  ];
}

/** From when on a request is slow, by what was found of the baseline. */
export function edgesOf(events: readonly Event[], found: Found): Edges {
  const quantiles = quantilesOf(events);
  return new Map(
    events.flatMap((event): [EventKey, number | null][] => {
      if (event.kind === 'bad') return [];
      if (event.kind === 'slow') return [[keyOf(event), event.edgeMs / 1_000]];
      const usual = quantileIn(found, quantiles.indexOf(event.quantile), event.quantile);
      return [[keyOf(event), usual === null ? null : usual * event.factor]];
    }),
  );
}

function quantilesOf(events: readonly Event[]): number[] {
  const quantiles = events.flatMap((event) => (event.kind === 'slower-than-stable' ? [event.quantile] : []));
  return [...new Set(quantiles)];
}

/**
 * The mean of the blocks' quantiles, each by its requests; seconds. Null where too few were timed. It is near the quantile
 * of all where the blocks are alike, and statistics of one long period need not begin where they are asked to.
 */
function quantileIn(found: Found, index: number, quantile: number): number | null {
  const [values, timed] = [found.get(`quantile${index}`), found.get('timed')];
  let [requests, total] = [0, 0];
  for (const [at, value] of values ?? []) {
    const here = timed?.get(at) ?? 0;
    requests += here;
    total += here * value;
  }
  return requests * (1 - quantile) >= LEAST_BEYOND - 1e-9 ? total / requests : null;
}
