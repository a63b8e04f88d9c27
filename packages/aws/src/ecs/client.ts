import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { PlatformClock } from '../native/clock.ts';
import type { Session } from '../credentials/sts.ts';
import { identified } from '../identified.ts';
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

/** Attempts per call, the first one included. Throttling of a busy account passes within them. */
const MAX_ATTEMPTS = 6;

/** Milliseconds. Without them a call that is never answered would wait for ever, past every deadline. */
const TIME_OUTS = { connectionTimeout: 5_000, requestTimeout: 20_000 };

/**
 * ECS for an action.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 */
export function connectEcs(options: ClientOptions, config: Readonly<ECSClientConfig> = {}): EcsApi {
  const requestHandler = { ...TIME_OUTS, throwOnRequestTimeout: true };
  const client = new ECSClient({ requestHandler, ...identified(options), ...config, maxAttempts: MAX_ATTEMPTS });
  // what a broken connection did to a call that changes something has to be found out before it is sent again
  const writer = new ECSClient({ requestHandler, ...identified(options), ...config, maxAttempts: 1 });
  for (const each of [client, writer]) {
    nameCalls(each, 'ecs');
    options.platformClock?.watch(each);
  }
  return createEcsApi(client, writer);
}
