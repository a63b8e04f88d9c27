import type { GetMetricDataCommandInput, GetMetricDataCommandOutput } from '@aws-sdk/client-cloudwatch';
import type { Arms } from '@deploy-actions/strategy';
import type { GetMetricData } from '../../src/cloudwatch/metricData.ts';

export const MINUTE = 60_000;

const arm = (name: string) => ({ id: name, name, ready: true });
export const BOTH: Arms = { stable: arm('shop:1'), candidate: arm('shop:2') };

export const GROUPS = {
  stable: { targetGroup: 'targetgroup/blue/1', loadBalancer: 'app/shop/1' },
  candidate: { targetGroup: 'targetgroup/green/2', loadBalancer: 'app/shop/1' },
};

/** What a query asks for, in short: `green RequestCount Sum`, `shop HTTPCode_ELB_5XX_Count Sum`. */
export function subjectOf(query: NonNullable<GetMetricDataCommandInput['MetricDataQueries']>[number]): string {
  const { Metric, Stat } = query.MetricStat!;
  const named = Object.fromEntries(Metric!.Dimensions!.map(({ Name, Value }) => [Name, Value]));
  return [(named['TargetGroup'] ?? named['LoadBalancer']!).split('/')[1], Metric!.MetricName, Stat].join(' ');
}

/** A CloudWatch that has these values, by subject and the beginning of the period; what it was asked is in `inputs`. */
export function cloudWatchOf(values: Readonly<Record<string, Readonly<Record<number, number>>>>) {
  const inputs: GetMetricDataCommandInput[] = [];
  const ask: GetMetricData = async (input) => {
    inputs.push(input);
    const results = input.MetricDataQueries!.map((query) => {
      const points = Object.entries(values[subjectOf(query)] ?? {})
        .map(([at, value]) => ({ at: Number(at), value }))
        .filter(({ at }) => at >= input.StartTime!.getTime() && at < input.EndTime!.getTime());
      return {
        Id: query.Id,
        Timestamps: points.map(({ at }) => new Date(at)),
        Values: points.map(({ value }) => value),
        StatusCode: 'Complete' as const,
      };
    });
    return answerOf({ MetricDataResults: results });
  };
  return { ask, inputs };
}

export function answerOf(output: Omit<GetMetricDataCommandOutput, '$metadata'>): GetMetricDataCommandOutput {
  return { $metadata: {}, ...output };
}
