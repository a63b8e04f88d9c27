import type { Clock } from '../core/clock.ts';
import type { LedgerRequest } from '../core/ledger.ts';
import { BALANCER_METRICS } from './balancerMetrics.ts';

export const MINUTE_MS = 60_000;

/** What is known of the load balancers' traffic: the samples of each metric, minute by minute. */
export interface Metrics {
  record(request: LedgerRequest): void;
  /** The samples of a metric within one period, as far as they have arrived; none is a gap. */
  samples(series: Series, from: number, to: number): number[];
}

export interface Series {
  readonly metric: string;
  /** By name; exactly those that the metric is published with. */
  readonly dimensions: Readonly<Record<string, string>>;
}

/** How metrics arrive, sandbox ms. */
export interface MetricTimes {
  /** From the end of a minute until its figures can be read. */
  readonly delayMs: number;
  /** Whether a minute can be read before that, with a part of its requests. */
  readonly early: boolean;
}

export function createMetrics(clock: Pick<Clock, 'now'>, { delayMs, early }: MetricTimes): Metrics {
  /** By series and minute. */
  const kept = new Map<string, Map<number, { at: number; value: number }[]>>();

  const add = (key: string, at: number, value: number) => {
    const minutes = kept.get(key) ?? new Map<number, { at: number; value: number }[]>();
    kept.set(key, minutes);
    const samples = minutes.get(minuteOf(at)) ?? [];
    minutes.set(minuteOf(at), samples);
    samples.push({ at, value });
  };

  /** Whether a request of the minute can be read: all of them later, those of its first half as soon as it is over. */
  const hasArrived = (minute: number, at: number) => {
    const since = clock.now() - (minute + MINUTE_MS);
    return since >= delayMs || (early && since >= 0 && at < minute + MINUTE_MS / 2);
  };

  return {
    record(request) {
      const LoadBalancer = loadBalancerOf(request.listener);
      const TargetGroup = request.targetGroup === null ? null : lastPartOf(request.targetGroup);
      for (const [metric, { sampleOf, perTargetGroup }] of Object.entries(BALANCER_METRICS)) {
        const value = sampleOf(request);
        if (value === null) continue;
        add(keyOf({ metric, dimensions: { LoadBalancer } }), request.at, value);
        if (perTargetGroup && TargetGroup !== null) {
          add(keyOf({ metric, dimensions: { LoadBalancer, TargetGroup } }), request.at, value);
        }
      }
    },
    samples(series, from, to) {
      const minutes = kept.get(keyOf(series));
      return [...(minutes ?? [])]
        .filter(([minute]) => minute >= from && minute < to)
        .flatMap(([minute, all]) => all.filter(({ at }) => hasArrived(minute, at)).map(({ value }) => value));
    },
  };
}

export function minuteOf(ms: number): number {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}

function keyOf({ metric, dimensions }: Series): string {
  const named = Object.entries(dimensions).map(([name, value]) => `${name}=${value}`);
  return [metric, ...named.toSorted()].join(' ');
}

/** `…:listener/app/shop/1111/2222` belongs to the load balancer `app/shop/1111`, as the dimension names it. */
function loadBalancerOf(listenerArn: string): string {
  return listenerArn.replace(/^.*:listener\//, '').replace(/\/[^/]*$/, '');
}

/** `targetgroup/shop/3333`. */
function lastPartOf(targetGroupArn: string): string {
  return targetGroupArn.slice(targetGroupArn.lastIndexOf(':') + 1);
}
