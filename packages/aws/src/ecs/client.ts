import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { PlatformClock } from '../native/clock.ts';
import { nameCalls } from '../nameCalls.ts';
import { createEcsApi, type EcsApi } from './api.ts';

export interface ClientOptions {
  /** Name of the action, for the user agent. */
  readonly action: string;
  readonly version: string;
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
export function connectEcs(
  { action, version, platformClock }: ClientOptions,
  config: Readonly<ECSClientConfig> = {},
): EcsApi {
  const customUserAgent: [string, string][] = [[`deploy-actions/${action}`, version]];
  const requestHandler = { ...TIME_OUTS, throwOnRequestTimeout: true };
  const client = new ECSClient({ requestHandler, ...config, customUserAgent, maxAttempts: MAX_ATTEMPTS });
  // what a broken connection did to a call that changes something has to be found out before it is sent again
  const writer = new ECSClient({ requestHandler, ...config, customUserAgent, maxAttempts: 1 });
  for (const each of [client, writer]) {
    nameCalls(each, 'ecs');
    platformClock?.watch(each);
  }
  return createEcsApi(client, writer);
}
