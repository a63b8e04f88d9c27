import type { Clock } from '../core/clock.ts';
import type { LedgerRequest } from '../core/ledger.ts';
import type { HostWatch } from '../core/ports.ts';
import { BALANCER_METRICS } from './balancerMetrics.ts';
import { createHostCounts, HOST_METRICS } from './hostCounts.ts';
import { MINUTE_MS, minuteOf, type Series } from './minutes.ts';

/** What is known of the load balancers and their traffic: the samples of each metric, minute by minute. */
export interface Metrics {
  readonly hosts: HostWatch;
  record(request: LedgerRequest): void;
  /** The samples of a metric within one period, as far as they have arrived; none is a gap. */
  samples(series: Series, from: number, to: number): number[];
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
  const hosts = createHostCounts(() => clock.now());

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

  const hostSamples = (series: Series, from: number, to: number) => {
    const minutes = Array.from({ length: Math.ceil((to - from) / MINUTE_MS) }, (_, index) => from + index * MINUTE_MS);
    return minutes.filter((minute) => hasArrived(minute, minute)).flatMap((minute) => hosts.samples(series, minute));
  };

  return {
    hosts,
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
      if (Object.hasOwn(HOST_METRICS, series.metric)) return hostSamples(series, from, to);
      const minutes = kept.get(keyOf(series));
      return [...(minutes ?? [])]
        .filter(([minute]) => minute >= from && minute < to)
        .flatMap(([minute, all]) => all.filter(({ at }) => hasArrived(minute, at)).map(({ value }) => value));
    },
  };
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
