import type { CloudWatchClient, CloudWatchClientConfig } from '@aws-sdk/client-cloudwatch';
import type { ClientOptions } from '../ecs/client.ts';
import { clientConfig } from '../clientConfig.ts';
import { nameCalls, textOf } from '../nameCalls.ts';

/** Attempts per call, the first one included: the next look asks again, and a rollout should not wait for this one. */
const MAX_ATTEMPTS = 4;

type Sdk = typeof import('@aws-sdk/client-cloudwatch');

/** CloudWatch, loaded by the first call to it. */
export interface LazyCloudWatch {
  /** Rejects with words for people. */
  call<T>(permission: string, send: (client: CloudWatchClient, sdk: Sdk) => Promise<T>): Promise<T>;
  destroy(): void;
}

/** @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint */
export function lazyCloudWatch(options: ClientOptions, config: Readonly<CloudWatchClientConfig> = {}): LazyCloudWatch {
  let client: CloudWatchClient | null = null;
  return {
    async call(permission, send) {
      const sdk = await import('@aws-sdk/client-cloudwatch');
      client ??= nameCalls(new sdk.CloudWatchClient(clientConfig(options, config, MAX_ATTEMPTS)), 'cloudwatch');
      try {
        return await send(client, sdk);
      } catch (error) {
        throw unreadable(error as Error, permission);
      }
    },
    destroy: () => client?.destroy(),
  };
}

function unreadable(error: Error, permission: string): Error {
  const denied = /^AccessDenied|^UnauthorizedOperation|^NotAuthorized/.test(error.name);
  const advice = denied ? ` The role needs ${permission}.` : '';
  return new Error(`CloudWatch could not be read: ${textOf(error)}${advice}`, { cause: error });
}
