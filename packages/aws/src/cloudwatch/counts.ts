import { keyOf, type ArmCounts, type Event, type EventKey, type Span } from '@deploy-actions/strategy';
import { idOf, MINUTE_MS, type ArmName } from './queries.ts';

/** The values of one series by the beginning of their period, ms since 1970. What is not there was not reported. */
export type Series = ReadonlyMap<number, number>;

/** The series that were read, by the id of their query. */
export type Found = ReadonlyMap<string, Series>;

/**
 * What one arm had within a span. A load balancer reports nothing that is zero: without `RequestCount` there is no data, and no
 * errors beside requests are none. An event is left out where nothing can be said of it: its edge is not known, or no
 * response was timed although there were requests (a target that hangs is not slow by any metric, nor is it quick).
 */
export function countsOf(found: Found, arm: ArmName, span: Span, events: readonly Event[]): ArmCounts | null {
  const sum = (name: string) => sumWithin(found.get(idOf(arm, name)), span);
  const requests = sum('requests');
  if (requests === null) return null;
  const counted = events.flatMap((event, index): [EventKey, number][] => {
    if (event.kind === 'bad') return [[keyOf(event), (sum('bad') ?? 0) + (sum('unconnected') ?? 0)]];
    const wasAsked = found.has(idOf(arm, `slow${index}`));
    const wasTimed = requests === 0 || (sum('timed') ?? 0) > 0;
    return wasAsked && wasTimed ? [[keyOf(event), sum(`slow${index}`) ?? 0]] : [];
  });
  return { requests, events: Object.fromEntries(counted) };
}

/** Null where no minute of it was reported. */
export function sumWithin(series: Series | undefined, { fromMs, toMs }: Pick<Span, 'fromMs' | 'toMs'>): number | null {
  let total: number | null = null;
  for (let at = fromMs; at < toMs; at += MINUTE_MS) {
    const value = series?.get(at);
    if (value !== undefined) total = (total ?? 0) + value;
  }
  return total;
}
