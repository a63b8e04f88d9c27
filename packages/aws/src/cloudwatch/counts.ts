import { keyOf, type ArmCounts, type Event, type EventKey, type Span } from '@deploy-actions/strategy';
import { answerName, ANSWERS, idOf, MINUTE_MS, type ArmName } from './queries.ts';

/** The values of one series by the beginning of their period, ms since 1970. What is not there was not reported. */
export type Series = ReadonlyMap<number, number>;

/** The series that were read, by the id of their query. */
export type Found = ReadonlyMap<string, Series>;

/**
 * What one arm had within a span. A load balancer reports nothing that is zero: no errors beside requests are none. Without
 * `RequestCount` there is no data, unless all else says that there was nobody to count: see {@link isIdle}. An event is left out where nothing can be said of it: its edge is not known, or no
 * response was timed although there were requests (a target that hangs is not slow by any metric, nor is it quick).
 */
export function countsOf(found: Found, arm: ArmName, span: Span, events: readonly Event[]): ArmCounts | null {
  const sum = (name: string) => sumWithin(found.get(idOf(arm, name)), span);
  const requests = sum('requests') ?? (isIdle(found, arm, span) ? 0 : null);
  if (requests === null) return null;
  const counted = events.flatMap((event, index): [EventKey, number][] => {
    if (event.kind === 'bad') return [[keyOf(event), badOf(requests, (name) => sum(name) ?? 0)]];
    const wasAsked = found.has(idOf(arm, `slow${index}`));
    const wasTimed = requests === 0 || (sum('timed') ?? 0) > 0;
    return wasAsked && wasTimed ? [[keyOf(event), sum(`slow${index}`) ?? 0]] : [];
  });
  return { requests, events: Object.fromEntries(counted) };
}

/**
 * What went bad: targets' own errors, those that no connection could be made to, and those that never answered. The last no metric
 * counts: they are the requests of the target group that no answer of its targets stands for, as far as the balancer says that it
 * answered with an error itself. What is merely counted in another minute than its answer is not among them.
 */
function badOf(requests: number, sum: (name: string) => number): number {
  const [failed, unconnected] = [sum('bad'), sum('unconnected')];
  const answered = ANSWERS.reduce((total, metric) => total + sum(answerName(metric)), failed);
  const unanswered = Math.max(0, requests - answered - unconnected);
  return failed + unconnected + Math.min(unanswered, sum('balancer'));
}

/**
 * Whether an arm had no requests, rather than that none were reported: its targets were, and were healthy, in each minute, which
 * the balancer publishes with or without traffic; and nobody reports an answer.
 */
function isIdle(found: Found, arm: ArmName, { fromMs, toMs }: Span): boolean {
  const healthy = found.get(idOf(arm, 'healthy'));
  for (let at = fromMs; at < toMs; at += MINUTE_MS) if (!((healthy?.get(at) ?? 0) > 0)) return false;
  const answers = [...found].filter(([id]) => id.startsWith(idOf(arm, '')) && id !== idOf(arm, 'healthy'));
  return answers.every(([, series]) => sumWithin(series, { fromMs, toMs }) === null);
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
