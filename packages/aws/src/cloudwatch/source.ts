import type { Arms, Clock, MetricSource, Span } from '@deploy-actions/strategy';
import { armGroupsOnce, type ArmGroups, type ArmGroupsSource } from './armGroup.ts';
import { readBalancerErrors, type BalancerErrors } from './balancerErrors.ts';
import { anchorOf, baselineQueries, edgesOf, stretchBefore } from './baseline.ts';
import { batched, LAG_MS, type Read } from './batches.ts';
import { countsOf } from './counts.ts';
import { readMetricData, type GetMetricData } from './metricData.ts';
import { armQueries, MINUTE_MS } from './queries.ts';
import { uncounted, unfit } from './unfit.ts';

export interface CloudWatchSource extends MetricSource {
  /** By the name of each load balancer of the arms; null for one without data. Rejects as `observe` does. */
  balancerErrors(span: Span, arms: Arms): Promise<ReadonlyMap<string, BalancerErrors | null>>;
}

export interface SourceParts {
  readonly ask: GetMetricData;
  readonly arms: ArmGroupsSource;
  readonly clock?: Pick<Clock, 'now'> | undefined;
}

export function cloudWatchSource({ ask, arms: source, clock }: SourceParts): CloudWatchSource {
  const read: Read = async (groups, events, stretch) => {
    const times = baselineQueries(groups.stable, events);
    const baseline =
      times.length === 0 ? new Map() : await readMetricData(ask, times, stretchBefore(anchorOf(stretch.fromMs)));
    const queries = armQueries(groups, events, edgesOf(events, baseline));
    return queries.length === 0 ? new Map() : readMetricData(ask, queries, stretch);
  };
  const readTogether = batched(read, clock);
  const known = armGroupsOnce(source);

  async function groupsOf(arms: Arms): Promise<ArmGroups> {
    const { candidate, stable } = await known(arms);
    const groups = { candidate: arms.candidate && candidate, stable: arms.stable && stable };
    const [wrong] = uncounted(groups);
    if (wrong !== undefined) throw new Error(`CloudWatch cannot count the ${wrong}.`);
    return groups;
  }

  return {
    lagMs: LAG_MS,
    stepMs: MINUTE_MS,
    // what is found out later shows then
    unfit: (events) => (typeof source === 'function' ? [] : unfit(source, events)),
    async observe(span, arms, events) {
      requireMinutes(span);
      const found = await readTogether(await groupsOf(arms), events, span);
      return {
        candidate: countsOf(found, 'candidate', span, events),
        stable: countsOf(found, 'stable', span, events),
      };
    },
    async balancerErrors(span, arms) {
      requireMinutes(span);
      const { candidate, stable } = await groupsOf(arms);
      const names = new Set([candidate, stable].flatMap((group) => group?.loadBalancer ?? []));
      const each = [...names].map(async (name) => [name, await readBalancerErrors(ask, name, span)] as const);
      return new Map(await Promise.all(each));
    },
    async [Symbol.asyncDispose]() {},
  };
}

function requireMinutes({ fromMs, toMs }: Span): void {
  if (fromMs < toMs && fromMs % MINUTE_MS === 0 && toMs % MINUTE_MS === 0) return;
  throw new RangeError(
    `CloudWatch counts by the minute, not from ${fromMs} to ${toMs} ms: give the analysis a window of whole minutes.`,
  );
}
