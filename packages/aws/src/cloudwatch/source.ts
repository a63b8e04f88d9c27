import type { Clock, Event, MetricSource, Span } from '@deploy-actions/strategy';
import type { ArmGroups } from './armGroup.ts';
import { readBalancerErrors, type BalancerErrors } from './balancerErrors.ts';
import { anchorOf, baselineQueries, edgesOf, stretchBefore } from './baseline.ts';
import { batched, LAG_MS, type Read } from './batches.ts';
import { countsOf } from './counts.ts';
import { readMetricData, type GetMetricData } from './metricData.ts';
import { armQueries, MINUTE_MS } from './queries.ts';

export interface CloudWatchSource extends MetricSource {
  /** By the name of each load balancer of the arms; null for one without data. Rejects as `observe` does. */
  balancerErrors(span: Span): Promise<ReadonlyMap<string, BalancerErrors | null>>;
}

export interface SourceParts {
  readonly ask: GetMetricData;
  readonly arms: ArmGroups;
  readonly clock?: Pick<Clock, 'now'> | undefined;
}

export function cloudWatchSource({ ask, arms: known, clock }: SourceParts): CloudWatchSource {
  const read: Read = async (groups, events, stretch) => {
    const times = baselineQueries(groups.stable, events);
    const baseline =
      times.length === 0 ? new Map() : await readMetricData(ask, times, stretchBefore(anchorOf(stretch.fromMs)));
    const queries = armQueries(groups, events, edgesOf(events, baseline));
    return queries.length === 0 ? new Map() : readMetricData(ask, queries, stretch);
  };
  const readTogether = batched(read, clock);

  return {
    lagMs: LAG_MS,
    stepMs: MINUTE_MS,
    unfit: (events) => unfit(known, events),
    async observe(span, arms, events) {
      requireMinutes(span);
      const groups: ArmGroups = {
        candidate: arms.candidate && known.candidate,
        stable: arms.stable && known.stable,
      };
      const found = await readTogether(groups, events, span);
      return {
        candidate: countsOf(found, 'candidate', span, events),
        stable: countsOf(found, 'stable', span, events),
      };
    },
    async balancerErrors(span) {
      requireMinutes(span);
      const names = new Set([known.candidate, known.stable].flatMap((group) => group?.loadBalancer ?? []));
      const each = [...names].map(async (name) => [name, await readBalancerErrors(ask, name, span)] as const);
      return new Map(await Promise.all(each));
    },
    async [Symbol.asyncDispose]() {},
  };
}

function unfit({ candidate, stable }: ArmGroups, events: readonly Event[]): string[] {
  if (events.length === 0) return [];
  const others = [candidate, stable]
    .flatMap((group) => group?.loadBalancer ?? [])
    .filter((name) => !name.startsWith('app/'));
  return [
    ...(candidate === null ? ['the requests of the candidate: it has no target group that CloudWatch counts'] : []),
    ...[...new Set(others)].map(
      (name) => `requests behind ${name}: only Application Load Balancers (app/…) count them and their errors`,
    ),
    ...(stable === null && events.some(({ kind }) => kind === 'slower-than-stable')
      ? ['response times beside the stable release: it has no target group that CloudWatch counts']
      : []),
  ];
}

function requireMinutes({ fromMs, toMs }: Span): void {
  if (fromMs < toMs && fromMs % MINUTE_MS === 0 && toMs % MINUTE_MS === 0) return;
  throw new RangeError(
    `CloudWatch counts by the minute, not from ${fromMs} to ${toMs} ms: give the analysis a window of whole minutes.`,
  );
}
