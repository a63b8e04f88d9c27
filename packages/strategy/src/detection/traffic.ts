import { keyOf, type Event } from '../analysis/event.ts';
import type { ArmCounts } from '../analysis/window.ts';

/** What a target is believed to get, and what is believed to go wrong on it. */
export interface Traffic {
  /** In all, over both arms. */
  readonly requestsPerMinute: number;
  /** The share of the stable's requests that go bad, 0 to 1. */
  readonly errorRate: number;
  /** The share of the stable's requests that are slower than the edge, 0 to 1; 1 less the quantile unless known. */
  readonly slowShare?: number;
}

/** A candidate that is worse in one respect: so many times as many of its requests go bad, or are slow. */
export interface Regression {
  readonly of: 'bad' | 'slow';
  readonly times: number;
}

/** The share of an arm's requests that have the event. */
export function shareOf(event: Event, traffic: Traffic, regression?: Regression): number {
  const kind = event.kind === 'bad' ? 'bad' : 'slow';
  const slow = traffic.slowShare ?? (event.kind === 'slower-than-stable' ? 1 - event.quantile : 0.05);
  const share = kind === 'bad' ? traffic.errorRate : slow;
  return Math.min(1, share * (regression?.of === kind ? regression.times : 1));
}

/** What an arm has in a window on average: fractions of requests, too. */
export function expectedCounts(events: readonly Event[], requests: number, share: (event: Event) => number): ArmCounts {
  return { requests, events: Object.fromEntries(events.map((event) => [keyOf(event), requests * share(event)])) };
}
