import { ECSClient } from '@aws-sdk/client-ecs';

export interface ClientOptions {
  /** Name of the action, for the user agent. */
  readonly action: string;
  readonly version: string;
}

/** Attempts per call, the first one included. Throttling of a busy account passes within them. */
const MAX_ATTEMPTS = 6;

/** Region, credentials and endpoint come from the environment, as for every AWS SDK. */
export function createEcsClient({ action, version }: ClientOptions): ECSClient {
  return new ECSClient({ maxAttempts: MAX_ATTEMPTS, customUserAgent: [[`deploy-actions/${action}`, version]] });
}
