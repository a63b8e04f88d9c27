import { Timestamp, type Operation } from '../core/api.ts';
import { invalid, knownStatistic, periodOf, pointsOf, seriesOf, spanOf } from './metricQuery.ts';
import type { Metrics } from './metrics.ts';
import type { Series } from './minutes.ts';
import type { Statistic } from './statistics.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const MOST_QUERIES = 500;
const MOST_DATAPOINTS = 100_800;

interface Query {
  readonly id: string;
  readonly label: string;
  readonly series: Series;
  readonly periodMs: number;
  readonly statistic: Statistic;
}

export function metricDataOperations(metrics: Metrics): Record<string, Operation> {
  return {
    GetMetricData: ({ MetricDataQueries, StartTime, EndTime, ScanBy = 'TimestampDescending' }) => {
      const queries = queriesOf(MetricDataQueries || []);
      const { from, to } = spanOf(StartTime, EndTime);
      requireFew(queries, to - from);
      if (!['TimestampDescending', 'TimestampAscending'].includes(ScanBy)) throw invalid(`ScanBy: ${ScanBy}`);
      const results = queries.map(({ id, label, ...query }) => {
        const points = pointsOf(metrics, query, from, to).map((each) => ({
          at: each.at,
          value: query.statistic(each.samples),
        }));
        if (ScanBy === 'TimestampDescending') points.reverse();
        return {
          Id: id,
          Label: label,
          Timestamps: points.map(({ at }) => new Timestamp(at)),
          Values: points.map(({ value }) => value),
          StatusCode: 'Complete',
        };
      });
      return { MetricDataResults: results, Messages: [] };
    },
  };
}

function requireFew(queries: readonly Query[], spanMs: number): void {
  const points = queries.reduce((all, { periodMs }) => all + Math.ceil(spanMs / periodMs), 0);
  if (points > MOST_DATAPOINTS) throw invalid(`there can be at most ${MOST_DATAPOINTS} data points, not ${points}`);
}

function queriesOf(given: readonly Record<string, any>[]): Query[] {
  if (given.length === 0) throw invalid('MetricDataQueries must have a query');
  if (given.length > MOST_QUERIES) throw invalid(`MetricDataQueries can have at most ${MOST_QUERIES} queries`);
  const queries = given.map(queryOf);
  if (new Set(queries.map(({ id }) => id)).size < queries.length) throw invalid('the Id of each query must be its own');
  return queries;
}

function queryOf({ Id = '', Expression, MetricStat, Label }: Record<string, any>): Query {
  if (!/^[a-z]\w{0,254}$/.test(Id)) throw invalid(`the Id '${Id}' must begin with a small letter`);
  if (Expression) throw invalid(`the sandbox does not model expressions, as that of ${Id}`);
  const { Metric, Period, Stat } = (MetricStat ?? {}) as Record<string, any>;
  const series = seriesOf(Metric ?? {});
  return {
    id: Id,
    label: Label ?? series.metric,
    series,
    periodMs: periodOf(Period),
    statistic: knownStatistic(Stat),
  };
}
