import { keyOf, type ArmCounts, type Event, type EventKey, type Span } from '@deploy-actions/strategy';
import { nearestRank } from '../expect/sample.ts';
import { anchorOf, isEnough, LOOK_BACK_MS } from './edges.ts';

/** One request of ours, at the time of its end by the platform's clock. */
export interface Sample {
  readonly atMs: number;
  readonly passed: boolean;
  /** Real milliseconds. */
  readonly tookMs: number;
}

/** What was seen of one arm; null where nothing was asked. What had no good answer was slow, too: who asked had to wait. */
export function countSamples(
  samples: readonly Sample[],
  stable: readonly Sample[],
  span: Pick<Span, 'fromMs' | 'toMs'>,
  events: readonly Event[],
): ArmCounts | null {
  const seen = within(samples, span);
  if (seen.length === 0) return null;
  const counted = events.flatMap((event): [EventKey, number][] => {
    if (event.kind === 'bad') return [[keyOf(event), seen.filter(({ passed }) => !passed).length]];
    const edgeMs = event.kind === 'slow' ? event.edgeMs : usualMs(stable, span.fromMs, event.quantile, event.factor);
    if (edgeMs === null) return [];
    return [[keyOf(event), seen.filter(({ passed, tookMs }) => !passed || tookMs > edgeMs).length]];
  });
  return { requests: seen.length, events: Object.fromEntries(counted) };
}

function usualMs(stable: readonly Sample[], fromMs: number, quantile: number, factor: number): number | null {
  const toMs = anchorOf(fromMs);
  const times = within(stable, { fromMs: toMs - LOOK_BACK_MS, toMs }).map(({ tookMs }) => tookMs);
  return isEnough(times.length, quantile)
    ? factor *
        nearestRank(
          times.toSorted((a, b) => a - b),
          quantile * 100,
        )
    : null;
}

function within(samples: readonly Sample[], { fromMs, toMs }: Pick<Span, 'fromMs' | 'toMs'>): Sample[] {
  return samples.filter(({ atMs }) => atMs >= fromMs && atMs < toMs);
}
