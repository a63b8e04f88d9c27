import type { Shop } from './shop.ts';

/** CloudWatch's usual alarm on a candidate's errors: its name, and its rule, which is that of one datapoint of one. */
export const ALARM = 'shop-candidate-5xx';
/** Of the few requests that a candidate has in a minute, 1% is less than one. */
export const ALARM_RULE =
  'HTTPCode_Target_5XX_Count of the candidate’s target group, Sum of 1 minute >= 1, 1 of 1 datapoints';

const MINUTE_MS = 60_000;

/** Real ms between two looks at what CloudWatch has: an alarm is evaluated as soon as it can be, which is sooner than AWS does. */
const LOOK_EVERY_MS = 20;

/**
 * The sandbox's CloudWatch evaluates no alarms: this one is set by exactly its rule, from the minutes that CloudWatch has published,
 * as soon as they can be read. Missing data is not breaching.
 */
export async function evaluate({ sandbox, candidateGroup, over }: Shop): Promise<void> {
  const { clock, invoke } = sandbox;
  const { LoadBalancers } = await invoke('elbv2', 'DescribeLoadBalancers', {});
  const dimension = (Name: string, arn: string, before: RegExp) => ({ Name, Value: arn.replace(before, '') });
  const metric = {
    Namespace: 'AWS/ApplicationELB',
    MetricName: 'HTTPCode_Target_5XX_Count',
    Dimensions: [
      dimension('TargetGroup', candidateGroup, /^.*:(?=targetgroup\/)/),
      dimension('LoadBalancer', LoadBalancers[0].LoadBalancerArn, /^.*:loadbalancer\//),
    ],
  };
  const begun = clock.now() - MINUTE_MS;
  while (!over.aborted) {
    const { Datapoints } = await invoke('cloudwatch', 'GetMetricStatistics', {
      ...metric,
      StartTime: new Date(begun).toISOString(),
      EndTime: new Date(clock.now()).toISOString(),
      Period: 60,
      Statistics: ['Sum'],
    });
    if (Datapoints.some(({ Sum }: { Sum: number }) => Sum >= 1)) {
      const StateReason =
        'Threshold Crossed: 1 out of the last 1 datapoints was greater than or equal to the threshold (1.0).';
      await invoke('cloudwatch', 'SetAlarmState', { AlarmName: ALARM, StateValue: 'ALARM', StateReason });
      return;
    }
    await clock.sleep(LOOK_EVERY_MS * clock.speed);
  }
}
