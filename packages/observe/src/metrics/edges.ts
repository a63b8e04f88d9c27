import type { Event } from '@deploy-actions/strategy';
import type { AskNumber, EdgeOf } from './counts.ts';

/** Windows that begin in the same five minutes are compared with the same baseline; ms. */
const BLOCK_MS = 300_000;

/** The stable release's times are taken from so long a stretch before, ms. */
export const LOOK_BACK_MS = 3_600_000;

/** So many requests must have been slower than a quantile for it to be one: of p95, 200 in all. */
const LEAST_BEYOND = 10;

/**
 * From when on a request of a window is slow. The stable release's quantile is of the hour before, by the clock, so that every
 * process that asks compares with the same; null where too little was seen of it.
 *
 * @param stable what it is called; null where none serves beside the candidate
 */
export function edgesFor(ask: AskNumber, stable: string | null, fromMs: number): EdgeOf {
  const known = new Map<number, Promise<number | null>>();
  const toMs = anchorOf(fromMs);

  async function quantileMs(quantile: number): Promise<number | null> {
    const question = { arm: 'stable', release: stable!, fromMs: toMs - LOOK_BACK_MS, toMs } as const;
    const [requests, value] = await Promise.all([
      ask({ ...question, measure: 'requests' }),
      ask({ ...question, measure: 'quantile', quantile }),
    ]);
    return value !== null && value > 0 && value < Infinity && isEnough(requests ?? 0, quantile) ? value : null;
  }

  return async (event: Event) => {
    if (event.kind === 'bad') return null;
    if (event.kind === 'slow') return event.edgeMs;
    if (stable === null) return null;
    const asked = known.get(event.quantile) ?? quantileMs(event.quantile);
    known.set(event.quantile, asked);
    const usual = await asked;
    return usual === null ? null : usual * event.factor;
  };
}

/** Where the time begins whose baseline is the same. */
export function anchorOf(fromMs: number): number {
  return Math.floor(fromMs / BLOCK_MS) * BLOCK_MS;
}

export function isEnough(requests: number, quantile: number): boolean {
  return requests * (1 - quantile) >= LEAST_BEYOND - 1e-9;
}
