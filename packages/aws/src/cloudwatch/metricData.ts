import type { GetMetricDataCommandInput, GetMetricDataCommandOutput } from '@aws-sdk/client-cloudwatch';
import type { Found } from './counts.ts';
import type { Query } from './queries.ts';

/** One call of GetMetricData. */
export type GetMetricData = (input: GetMetricDataCommandInput) => Promise<GetMetricDataCommandOutput>;

/** No answer to our few queries needs as many. */
const MOST_PAGES = 20;

type Result = NonNullable<GetMetricDataCommandOutput['MetricDataResults']>[number];

/**
 * Reads all series from `fromMs` up to `toMs`, both on the minute, in one call, or as many as the answer has pages.
 *
 * @throws Error when the answer is not whole: a part of the errors beside all of the requests would look like health
 */
export async function readMetricData(
  ask: GetMetricData,
  queries: readonly Query[],
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): Promise<Found> {
  const input: GetMetricDataCommandInput = {
    MetricDataQueries: queries.map(queryOf),
    StartTime: new Date(fromMs),
    EndTime: new Date(toMs),
    ScanBy: 'TimestampAscending',
  };
  const found = new Map<string, Map<number, number>>();
  const statuses = new Map<string, string>();
  let NextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // each page is named by the one before it
    // oxlint-disable-next-line no-await-in-loop
    const answer = await ask({ ...input, ...(NextToken !== undefined && { NextToken }) });
    for (const result of answer.MetricDataResults ?? []) {
      const id = result.Id ?? '';
      statuses.set(id, result.StatusCode ?? 'no status');
      found.set(id, withPoints(found.get(id), result));
    }
    NextToken = answer.NextToken;
    if (NextToken === undefined) {
      requireAll(queries, statuses, answer.Messages ?? []);
      return found;
    }
  }
  throw new Error(`CloudWatch answers GetMetricData with more than ${MOST_PAGES} pages.`);
}

function queryOf({ id, metric, statistic, dimensions, periodMs }: Query) {
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  return {
    Id: id,
    MetricStat: {
      Metric: { Namespace: 'AWS/ApplicationELB', MetricName: metric, Dimensions },
      Period: periodMs / 1_000,
      Stat: statistic,
    },
  };
}

function withPoints(known: ReadonlyMap<number, number> | undefined, { Id, Timestamps = [], Values = [] }: Result) {
  if (Timestamps.length !== Values.length) {
    throw new Error(`CloudWatch answers with ${Timestamps.length} times and ${Values.length} values for ${Id}.`);
  }
  const points = new Map(known);
  Timestamps.forEach((at, index) => {
    const value = Values[index]!;
    if (!Number.isFinite(value) || value < 0) throw new Error(`CloudWatch answers with ${value} for ${Id}.`);
    points.set(at.getTime(), value);
  });
  return points;
}

function requireAll(
  queries: readonly Query[],
  statuses: ReadonlyMap<string, string>,
  messages: NonNullable<GetMetricDataCommandOutput['Messages']>,
): void {
  const open = queries.filter(({ id }) => statuses.get(id) !== 'Complete');
  if (open.length === 0) return;
  const named = open.map(({ id, metric }) => `${metric} of ${id} (${statuses.get(id) ?? 'not in the answer'})`);
  const said = messages.map(({ Code, Value }) => ` ${Code}: ${Value}`).join('');
  throw new Error(`CloudWatch's answer is not complete: ${named.join(', ')}.${said}`);
}
