import type { Point } from './series.ts';

/** The share of requests with the event, in per cent, since the point before; null where there was none. */
export interface Rate {
  readonly atMs: number;
  readonly candidate: number | null;
  readonly stable: number | null;
}

/** Shares between the points, which count from the beginning. */
export function ratesOf(points: readonly Point[]): Rate[] {
  let [candidate, stable] = [NOTHING, NOTHING];
  return points.map((point) => {
    const rate = {
      atMs: point.atMs,
      candidate: shareOf(point.candidate, candidate),
      stable: shareOf(point.stable, stable),
    };
    [candidate, stable] = [point.candidate, point.stable];
    return rate;
  });
}

const NOTHING: Point['candidate'] = { requests: 0, events: 0 };

function shareOf(now: Point['candidate'], before: Point['candidate']): number | null {
  const requests = now.requests - before.requests;
  const events = Math.max(0, now.events - before.events);
  return requests > 0 ? Math.min(100, (100 * events) / requests) : null;
}

/** How much of the evidence that is enough there is, in per cent from 0 up to 120; null where it is not weighed. */
export function weighed({ logEvidence }: Point, enough: number): number | null {
  if (logEvidence === null || !Number.isFinite(enough) || enough <= 0) return null;
  return Math.min(120, Math.max(0, (100 * logEvidence) / enough));
}
