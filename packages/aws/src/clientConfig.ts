import type { ClientOptions } from './ecs/client.ts';
import { identified } from './identified.ts';

/** Attempts per call, the first one included. Throttling of a busy account passes within them. */
const MAX_ATTEMPTS = 6;

/** Milliseconds. Without them a call that is never answered would wait for ever, past every deadline. */
const TIME_OUTS = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/**
 * What a client of AWS is made with.
 *
 * @param config over what comes from the environment, as for every AWS SDK: region, credentials, endpoint
 * @param maxAttempts 1 for calls that change something: what a broken connection did to one has to be found out before it is sent again
 */
export function clientConfig<T extends object>(options: ClientOptions, config: T, maxAttempts = MAX_ATTEMPTS) {
  return { requestHandler: TIME_OUTS, ...identified(options), ...config, maxAttempts };
}
