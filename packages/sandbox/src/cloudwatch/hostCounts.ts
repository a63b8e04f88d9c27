import type { Hosts, HostWatch } from '../core/ports.ts';
import { MINUTE_MS, type Series } from './minutes.ts';

/** The metrics of a target group that are there without any traffic, minute by minute. */
export interface HostCounts extends HostWatch {
  /** What a minute shows: how it began, and each change within it. */
  samples(series: Series, minute: number): number[];
}

/**
 * "Reported if there are registered targets".
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
export const HOST_METRICS: Readonly<Record<string, (hosts: Hosts) => number>> = {
  HealthyHostCount: ({ healthy }) => healthy,
  UnHealthyHostCount: ({ unhealthy }) => unhealthy,
};

interface Change extends Hosts {
  readonly at: number;
  readonly balancers: readonly string[];
}

export function createHostCounts(now: () => number): HostCounts {
  const changes = new Map<string, Change[]>();
  return {
    changed(group, balancers, hosts) {
      const known = changes.get(group) ?? [];
      changes.set(group, known);
      known.push({ at: now(), balancers, ...hosts });
    },
    samples({ metric, dimensions: { TargetGroup = '', LoadBalancer = '' } }, minute) {
      const known = changes.get(TargetGroup) ?? [];
      const before = known.findLast(({ at }) => at <= minute);
      const within = known.filter(({ at }) => at > minute && at < minute + MINUTE_MS);
      return [...(before ? [before] : []), ...within]
        .filter(({ healthy, unhealthy, balancers }) => healthy + unhealthy > 0 && balancers.includes(LoadBalancer))
        .map(HOST_METRICS[metric]!);
    },
  };
}
