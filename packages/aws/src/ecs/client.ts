import { ECSClient } from '@aws-sdk/client-ecs';
import { createEcsApi, type EcsApi } from './api.ts';

export interface ClientOptions {
  /** Name of the action, for the user agent. */
  readonly action: string;
  readonly version: string;
}

/** Attempts per call, the first one included. Throttling of a busy account passes within them. */
const MAX_ATTEMPTS = 6;

/** ECS for an action. Region, credentials and endpoint come from the environment, as for every AWS SDK. */
export function connectEcs({ action, version }: ClientOptions): EcsApi {
  const customUserAgent: [string, string][] = [[`deploy-actions/${action}`, version]];
  return createEcsApi(
    new ECSClient({ customUserAgent, maxAttempts: MAX_ATTEMPTS }),
    // what a broken connection did to a call that changes something has to be found out before it is sent again
    new ECSClient({ customUserAgent, maxAttempts: 1 }),
  );
}
