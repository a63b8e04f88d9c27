import { ApiError, type Service } from './api.ts';
import type { Clock } from './clock.ts';

/** The credentials that the sandbox hands to its clients. */
export interface Credentials {
  /** Starts their lifetime. */
  issue(): void;
  haveExpired(): boolean;
  /** As environment variables. Those that expire say when, on the wall clock: clients compare it with their own. */
  env(): Record<string, string>;
}

/** @param lifetimeSeconds sandbox seconds from {@link Credentials.issue} on; null: they do not expire */
export function createCredentials(clock: Clock, lifetimeSeconds: number | null): Credentials {
  let expiry: { readonly at: number; readonly wallAt: number } | null = null;
  return {
    issue() {
      if (lifetimeSeconds === null) return;
      const lifetimeMs = lifetimeSeconds * 1_000;
      expiry = { at: clock.now() + lifetimeMs, wallAt: Date.now() + lifetimeMs / clock.speed };
    },
    haveExpired: () => expiry !== null && clock.now() >= expiry.at,
    env: () => ({
      AWS_ACCESS_KEY_ID: 'ASIASANDBOX000000000',
      AWS_SECRET_ACCESS_KEY: 'sandbox-secret-access-key',
      ...(expiry && {
        AWS_SESSION_TOKEN: 'sandbox-session-token',
        AWS_CREDENTIAL_EXPIRATION: new Date(expiry.wallAt).toISOString(),
      }),
    }),
  };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html (ExpiredToken) */
export function expiredToken({ protocol }: Service): ApiError {
  const message = 'The security token included in the request is expired';
  return protocol === 'json'
    ? new ApiError('ExpiredTokenException', message, 400)
    : new ApiError('ExpiredToken', message, 403);
}
