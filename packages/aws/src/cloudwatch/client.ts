import type { CloudWatchClientConfig } from '@aws-sdk/client-cloudwatch';
import type { Clock } from '@deploy-actions/strategy';
import type { ClientOptions } from '../ecs/client.ts';
import type { ArmGroups } from './armGroup.ts';
import type { GetMetricData } from './metricData.ts';
import { lazyCloudWatch } from './sdk.ts';
import { cloudWatchSource, type CloudWatchSource } from './source.ts';

export interface CloudWatchOptions extends ClientOptions {
  readonly arms: ArmGroups;
  /** The platform's: then windows that have closed meanwhile come with the first one, without a call for each. */
  readonly clock?: Pick<Clock, 'now'>;
}

/**
 * The requests of both arms as their Application Load Balancer reports them to CloudWatch. Bad are those that a target answered
 * with 5XX or could not be connected for. Needs `cloudwatch:GetMetricData`. The client is loaded by the first call to it.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectCloudWatch(
  { arms, clock, ...options }: CloudWatchOptions,
  config: Readonly<CloudWatchClientConfig> = {},
): CloudWatchSource {
  const cloudWatch = lazyCloudWatch(options, config);
  const ask: GetMetricData = (input) =>
    cloudWatch.call('cloudwatch:GetMetricData, on all resources', (client, { GetMetricDataCommand }) =>
      client.send(new GetMetricDataCommand(input)),
    );
  const source = cloudWatchSource({ ask, arms, clock });
  return {
    ...source,
    async [Symbol.asyncDispose]() {
      cloudWatch.destroy();
    },
  };
}
