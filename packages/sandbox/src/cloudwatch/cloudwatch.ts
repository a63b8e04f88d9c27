import { ApiError, Timestamp, type Service } from '../core/api.ts';
import { metricDataOperations } from './metricData.ts';
import { metricStatisticsOperations } from './metricStatistics.ts';
import type { Metrics } from './metrics.ts';
import { createAlarms, type Alarm, type AlarmOptions, type AlarmState } from './alarms.ts';

export interface CloudWatch {
  /** The same operations in both protocols that clients speak. */
  readonly services: readonly Service[];
  /** Null: there is no such alarm. */
  alarmState(name: string): AlarmState | null;
}

const STATES: readonly string[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

/** CloudWatch's alarms, as far as deployments watch them, and the load balancers' metrics. */
export function createCloudWatch({ metrics, ...options }: AlarmOptions & { readonly metrics: Metrics }): CloudWatch {
  const alarms = createAlarms(options);
  const operations: Service['operations'] = {
    ...metricDataOperations(metrics),
    ...metricStatisticsOperations(metrics),

    PutMetricAlarm: ({ AlarmName, ...settings }) => {
      alarms.put(required(AlarmName, 'AlarmName'), settings);
      return {};
    },

    DescribeAlarms: ({ AlarmNames, AlarmNamePrefix = '', StateValue }) => ({
      MetricAlarms: alarms
        .all()
        .filter(
          ({ name, state }) =>
            (!AlarmNames?.length || AlarmNames.includes(name)) &&
            name.startsWith(AlarmNamePrefix) &&
            (StateValue === undefined || state === StateValue),
        )
        .map(alarmView),
      CompositeAlarms: [],
    }),

    SetAlarmState: ({ AlarmName, StateValue, StateReason }) => {
      if (!STATES.includes(StateValue)) {
        throw new ApiError('ValidationError', `StateValue must be one of ${STATES.join(', ')}.`);
      }
      if (!alarms.setState(required(AlarmName, 'AlarmName'), StateValue, required(StateReason, 'StateReason'))) {
        throw new ApiError('ResourceNotFound', `There is no alarm ${AlarmName}.`, 404);
      }
      return {};
    },

    DeleteAlarms: ({ AlarmNames }) => {
      const names: string[] = AlarmNames || [];
      const unknown = names.filter((name) => !alarms.get(name));
      if (unknown.length > 0) throw new ApiError('ResourceNotFound', `There is no alarm ${unknown.join(', ')}.`, 404);
      alarms.delete(names);
      return {};
    },
  };
  return {
    services: [
      { name: 'cloudwatch', protocol: 'json', discriminator: 'GraniteServiceVersion20100801', operations },
      { name: 'cloudwatch', protocol: 'query', discriminator: '2010-08-01', operations },
    ],
    alarmState: (name) => alarms.get(name)?.state ?? null,
  };
}

function alarmView({ name, arn, settings, state, stateReason, stateUpdatedAt }: Alarm): object {
  return {
    ...settings,
    AlarmName: name,
    AlarmArn: arn,
    StateValue: state,
    StateReason: stateReason,
    StateUpdatedTimestamp: new Timestamp(stateUpdatedAt),
  };
}

function required(value: unknown, member: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ApiError('ValidationError', `${member} must be given.`);
}
