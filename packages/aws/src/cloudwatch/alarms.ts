import type { AlarmType, CloudWatchClientConfig } from '@aws-sdk/client-cloudwatch';
import type { ClientOptions } from '../ecs/client.ts';
import { lazyCloudWatch } from './sdk.ts';

/** Alarms by their names. Both reject with words for people when CloudWatch cannot be read. */
export interface Alarms {
  /** Those that fire now. */
  firing(): Promise<string[]>;
  /** Those that CloudWatch does not have in this account and region. */
  unknown(): Promise<string[]>;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const MOST_ALARMS = 100;

/** Without them CloudWatch answers with metric alarms alone. */
const ALL_TYPES: AlarmType[] = ['MetricAlarm', 'CompositeAlarm'];

/**
 * Alarms of CloudWatch, up to 100; each look is one call. Needs `cloudwatch:DescribeAlarms`.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectAlarms(
  options: ClientOptions,
  names: readonly string[],
  config: Readonly<CloudWatchClientConfig> = {},
): Alarms {
  const cloudWatch = lazyCloudWatch(options, config);
  const read = (): Promise<{ readonly name: string; readonly state: string }[]> =>
    cloudWatch.call('cloudwatch:DescribeAlarms', async (client, { DescribeAlarmsCommand }) => {
      const { MetricAlarms = [], CompositeAlarms = [] } = await client.send(
        new DescribeAlarmsCommand({ AlarmNames: [...names], AlarmTypes: ALL_TYPES, MaxRecords: MOST_ALARMS }),
      );
      return [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName = '', StateValue = '' }) => ({
        name: AlarmName,
        state: StateValue,
      }));
    });
  return {
    async firing() {
      return (await read()).flatMap(({ name, state }) => (state === 'ALARM' ? [name] : []));
    },
    async unknown() {
      const known = new Set((await read()).map(({ name }) => name));
      return names.filter((name) => !known.has(name));
    },
  };
}
