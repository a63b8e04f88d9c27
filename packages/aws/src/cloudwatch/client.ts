import type { CloudWatchClient, CloudWatchClientConfig } from '@aws-sdk/client-cloudwatch';
import type { Clock } from '@deploy-actions/strategy';
import type { ClientOptions } from '../ecs/client.ts';
import type { ArmGroupsSource } from './armGroup.ts';
import type { GetMetricData } from './metricData.ts';
import { cloudWatchSource, type CloudWatchSource } from './source.ts';

/** Attempts per call, the first one included: the next window asks again, and a rollout should not wait for this one. */
const MAX_ATTEMPTS = 4;

/** Milliseconds. Without them a call that is never answered would wait for ever, past every deadline. */
const TIME_OUTS = { connectionTimeout: 5_000, requestTimeout: 20_000 };

export interface CloudWatchOptions extends ClientOptions {
  readonly arms: ArmGroupsSource;
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
  { action, version, arms, clock }: CloudWatchOptions,
  config: Readonly<CloudWatchClientConfig> = {},
): CloudWatchSource {
  let client: CloudWatchClient | null = null;
  const ask: GetMetricData = async (input) => {
    const { CloudWatchClient: Client, GetMetricDataCommand } = await import('@aws-sdk/client-cloudwatch');
    client ??= new Client({
      requestHandler: { ...TIME_OUTS, throwOnRequestTimeout: true },
      ...config,
      customUserAgent: [[`deploy-actions/${action}`, version]],
      maxAttempts: MAX_ATTEMPTS,
    });
    try {
      return await client.send(new GetMetricDataCommand(input));
    } catch (error) {
      throw unreadable(error as Error);
    }
  };
  const source = cloudWatchSource({ ask, arms, clock });
  return {
    ...source,
    async [Symbol.asyncDispose]() {
      client?.destroy();
    },
  };
}

function unreadable(error: Error): Error {
  const denied = /^AccessDenied|^UnauthorizedOperation|^NotAuthorized/.test(error.name);
  const advice = denied ? ' The role needs cloudwatch:GetMetricData, on all resources.' : '';
  return new Error(`CloudWatch could not be read: ${error.name}: ${error.message}${advice}`, { cause: error });
}
