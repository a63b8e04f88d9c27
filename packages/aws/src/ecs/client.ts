import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { PlatformClock } from '../native/clock.ts';
import type { Session } from '../credentials/sts.ts';
import { clientConfig } from '../clientConfig.ts';
import { nameCalls } from '../nameCalls.ts';
import { createEcsApi, type EcsApi } from './api.ts';

export interface ClientOptions {
  /** Name of the action, for the user agent. */
  readonly action: string;
  readonly version: string;
  /** Instead of that of the environment. */
  readonly region?: string | undefined;
  /** Instead of those of the environment; asked for whenever the last ones come to their end. */
  readonly credentials?: () => Promise<Session>;
  /** Told the time of every answer. */
  readonly platformClock?: PlatformClock;
}

/**
 * ECS for an action.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectEcs(options: ClientOptions, config: Readonly<ECSClientConfig> = {}): EcsApi {
  const client = new ECSClient(clientConfig(options, config));
  const writer = new ECSClient(clientConfig(options, config, 1));
  for (const each of [client, writer]) {
    nameCalls(each, 'ecs');
    options.platformClock?.watch(each);
  }
  return createEcsApi(client, writer);
}
