import { keyOf, type Event, type EventKey } from '@deploy-actions/strategy';
import type { ArmGroup, ArmGroups } from './armGroup.ts';

/** One series to be read: a metric's statistic by the period. */
export interface Query {
  /** Begins with a small letter; letters, digits and `_`. */
  readonly id: string;
  readonly metric: string;
  readonly statistic: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly periodMs: number;
}

/** CloudWatch's standard resolution, ms. Load balancers publish by the minute. */
export const MINUTE_MS = 60_000;

/** Seconds from which on a request counts as slow, by the event's key. Null where that is not known. */
export type Edges = ReadonlyMap<EventKey, number | null>;

export const arms = ['candidate', 'stable'] as const;

export type ArmName = (typeof arms)[number];

/** What counts the requests of one arm, and its events: all that {@link countsOf} needs. */
export function armQueries(groups: ArmGroups, events: readonly Event[], edges: Edges): Query[] {
  return arms.flatMap((arm) => {
    const group = groups[arm];
    if (group === null) return [];
    const query = (name: string, metric: string, statistic: string): Query => ({
      id: idOf(arm, name),
      metric,
      statistic,
      dimensions: dimensionsOf(group),
      periodMs: MINUTE_MS,
    });
    const isSlow = events.some(({ kind }) => kind !== 'bad');
    return [
      query('requests', 'RequestCount', 'Sum'),
      query('healthy', 'HealthyHostCount', 'Minimum'),
      ...(isSlow ? [query('timed', 'TargetResponseTime', 'SampleCount')] : []),
      ...events.flatMap((event, index) => {
        if (event.kind === 'bad') {
          return [
            query('bad', 'HTTPCode_Target_5XX_Count', 'Sum'),
            query('unconnected', 'TargetConnectionErrorCount', 'Sum'),
            ...ANSWERS.map((metric) => query(answerName(metric), metric, 'Sum')),
            { ...query('balancer', 'HTTPCode_ELB_5XX_Count', 'Sum'), dimensions: { LoadBalancer: group.loadBalancer } },
          ];
        }
        const edge = edges.get(keyOf(event)) ?? null;
        return edge === null
          ? []
          : [query(`slow${index}`, 'TargetResponseTime', `TC(${decimal(Math.max(edge, LEAST_EDGE))}:)`)];
      }),
    ];
  });
}

/** What a target may answer that is not bad. */
export const ANSWERS = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count'] as const;

export function answerName(metric: (typeof ANSWERS)[number]): string {
  return metric.slice('HTTPCode_Target_'.length, -'_Count'.length).toLowerCase().replace(/^(\d)/, 'a$1');
}

/** What the balancer itself answers in place of an application: no target group shows that. */
export function balancerQueries(loadBalancer: string): Query[] {
  const query = (id: string, metric: string): Query => ({
    id,
    metric,
    statistic: 'Sum',
    dimensions: { LoadBalancer: loadBalancer },
    periodMs: MINUTE_MS,
  });
  return [query('requests', 'RequestCount'), query('errors', 'HTTPCode_ELB_5XX_Count')];
}

export function idOf(arm: ArmName, name: string): string {
  return `${arm}_${name}`;
}

export function dimensionsOf({ targetGroup, loadBalancer }: ArmGroup): Query['dimensions'] {
  return { TargetGroup: targetGroup, LoadBalancer: loadBalancer };
}

/** A microsecond. */
const LEAST_EDGE = 1e-6;

/** A number without exponent, as statistics are written. */
export function decimal(value: number): string {
  return value.toFixed(6).replace(/\.?0+$/, '');
}
