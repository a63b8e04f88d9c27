import { keyOf, type Clock, type Event, type Span } from '@deploy-actions/strategy';
import type { ArmGroups } from './armGroup.ts';
import { anchorOf, BLOCK_MS } from './baseline.ts';
import type { Found } from './counts.ts';
import { MINUTE_MS } from './queries.ts';

/** Metrics of load balancers come one to two minutes late. */
export const LAG_MS = 120_000;

/** At most so much time in one call, beyond the window that was asked for. */
const MOST_AHEAD_MS = 3_600_000;

type Stretch = Pick<Span, 'fromMs' | 'toMs'>;

/** Reads all that the arms' events need within a stretch of time. */
export type Read = (groups: ArmGroups, events: readonly Event[], stretch: Stretch) => Promise<Found>;

interface Batch extends Stretch {
  readonly what: string;
  readonly found: Promise<Found>;
}

/**
 * Reads windows together: with the first of them come all that are closed by then, so that who has fallen behind, or asks for
 * several at once, does not make a call for each. A minute that is closed does not change, as the lag is for.
 *
 * @param clock the platform's; without it each window is read by itself
 */
export function batched(read: Read, clock: Pick<Clock, 'now'> | undefined) {
  let last: Batch | null = null;

  return (groups: ArmGroups, events: readonly Event[], span: Stretch): Promise<Found> => {
    const isCompared = events.some(({ kind }) => kind === 'slower-than-stable');
    const what = JSON.stringify([groups, events.map(keyOf), isCompared && anchorOf(span.fromMs)]);
    if (last?.what === what && last.fromMs <= span.fromMs && last.toMs >= span.toMs) return last.found;
    const { fromMs } = span;
    const closed = clock === undefined ? -Infinity : Math.floor((clock.now() - LAG_MS) / MINUTE_MS) * MINUTE_MS;
    // windows of another anchor are compared with another baseline
    const furthest = isCompared ? anchorOf(fromMs) + BLOCK_MS : fromMs + MOST_AHEAD_MS;
    const toMs = Math.max(span.toMs, Math.min(closed, furthest));
    const batch: Batch = { what, fromMs, toMs, found: read(groups, events, { fromMs, toMs }) };
    last = batch;
    batch.found.catch(() => {
      // what failed is asked for again
      if (last === batch) last = null;
    });
    return batch.found;
  };
}
