import type { Event } from '../analysis/event.ts';
import type { Count } from '../analysis/rateTest.ts';

/** What a target is believed to get, and what is believed to go wrong on it. */
export interface Traffic {
  /** In all, over both arms. Over 0. */
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

/** What of it nobody can have measured, in words. */
export function unlikely({ requestsPerMinute, errorRate, slowShare = 0 }: Traffic): string[] {
  const isShare = (share: number) => share >= 0 && share <= 1;
  return [
    ...(requestsPerMinute > 0 && Number.isFinite(requestsPerMinute)
      ? []
      : [`the traffic must be a number of requests a minute over 0, not ${requestsPerMinute}`]),
    ...(isShare(errorRate) ? [] : [`the error rate must be a share of requests from 0 to 1, not ${errorRate}`]),
    ...(isShare(slowShare) ? [] : [`the share of slow requests must be from 0 to 1, not ${slowShare}`]),
  ];
}

/** What an arm has of an event among so many requests on average: fractions, too. */
export function expectedCount(event: Event, requests: number, traffic: Traffic, regression?: Regression): Count {
  return { requests, events: requests * shareOf(event, traffic, regression) };
}

/** The share of an arm's requests that have the event. */
function shareOf(event: Event, traffic: Traffic, regression?: Regression): number {
  const kind = event.kind === 'bad' ? 'bad' : 'slow';
  const slow = traffic.slowShare ?? (event.kind === 'slower-than-stable' ? 1 - event.quantile : 0.05);
  const share = kind === 'bad' ? traffic.errorRate : slow;
  return Math.min(1, share * (regression?.of === kind ? regression.times : 1));
}
