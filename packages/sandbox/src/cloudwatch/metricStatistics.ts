import { StringMap, Timestamp, type Operation } from '../core/api.ts';
import { BALANCER_METRICS } from './balancerMetrics.ts';
import { invalid, knownStatistic, periodOf, pointsOf, seriesOf, spanOf } from './metricQuery.ts';
import type { Metrics } from './metrics.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html */
const MOST_DATAPOINTS = 1_440;
const STATISTICS = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'];

export function metricStatisticsOperations(metrics: Metrics): Record<string, Operation> {
  return {
    GetMetricStatistics: ({ StartTime, EndTime, Period, Statistics, ExtendedStatistics, ...metric }) => {
      const series = seriesOf(metric);
      const periodMs = periodOf(Period);
      const { from, to } = spanOf(StartTime, EndTime);
      const [plain, extended] = [(Statistics || []) as string[], (ExtendedStatistics || []) as string[]];
      requireStatistics(plain, extended);
      if ((to - from) / periodMs > MOST_DATAPOINTS) {
        throw invalid(`there can be at most ${MOST_DATAPOINTS} data points; take a longer Period or a shorter time`);
      }
      const valuesOf = (names: readonly string[], samples: readonly number[]) =>
        Object.fromEntries(names.map((name) => [name, knownStatistic(name)(samples)]));
      const points = pointsOf(metrics, { series, periodMs }, from, to).map(({ at, samples }) => ({
        Timestamp: new Timestamp(at),
        ...valuesOf(plain, samples),
        ...(extended.length > 0 && { ExtendedStatistics: new StringMap(valuesOf(extended, samples)) }),
        Unit: BALANCER_METRICS[series.metric]!.unit,
      }));
      return { Label: series.metric, Datapoints: outOfOrder(points) };
    },
  };
}

function requireStatistics(plain: readonly string[], extended: readonly string[]): void {
  if (plain.length + extended.length === 0) throw invalid('Statistics or ExtendedStatistics must be given');
  const wrong = plain.find((name) => !STATISTICS.includes(name));
  if (wrong !== undefined) throw invalid(`Statistics can be ${STATISTICS.join(', ')}, not '${wrong}'`);
  for (const name of extended) knownStatistic(name);
}

/** "The data points are not returned in chronological order." */
function outOfOrder<T>(points: readonly T[]): T[] {
  return [...points.filter((_, index) => index % 2 === 1), ...points.filter((_, index) => index % 2 === 0)];
}
