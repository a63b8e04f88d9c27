import { ApiError, type Service } from './api.ts';
import type { Clock } from './clock.ts';
import type { Signer } from './signature.ts';

/** Temporary credentials of a role. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Ms of the wall clock: clients compare it with their own. */
  readonly expiresAt: number;
}

/** The credentials that the sandbox hands to its clients. */
export interface Credentials {
  /** Starts the lifetime of those in the environment. */
  issue(): void;
  /**
   * Others, for a role.
   *
   * @param seconds of the sandbox that they are asked for; they live shorter where the scenario says so
   * @param principal ARN of the assumed role
   */
  give(seconds: number, principal: string): Session;
  /** Throws what AWS answers to credentials that have ended, and to a session token that does not belong to the key. */
  check(signer: Signer, service: Service): void;
  /** Null for credentials that are not of a role. */
  principalOf(accessKeyId: string): string | null;
  /** As environment variables. Those that expire say when, on the wall clock. */
  env(): Record<string, string>;
}

interface Given extends Session {
  /** Ms of the sandbox's clock. */
  readonly until: number;
  readonly principal: string;
}

const OWN_KEY = keyId(0);

/** @param lifetimeSeconds the longest that any live, sandbox seconds; null: those of the environment do not expire */
export function createCredentials(clock: Clock, lifetimeSeconds: number | null): Credentials {
  let expiry: { readonly at: number; readonly wallAt: number } | null = null;
  const given = new Map<string, Given>();
  const endOf = (seconds: number) => {
    const lifetimeMs = seconds * 1_000;
    return { at: clock.now() + lifetimeMs, wallAt: Date.now() + lifetimeMs / clock.speed };
  };
  return {
    issue() {
      if (lifetimeSeconds !== null) expiry = endOf(lifetimeSeconds);
    },
    give(seconds, principal) {
      const { at, wallAt } = endOf(Math.min(seconds, lifetimeSeconds ?? Infinity));
      const number = given.size + 1;
      const session: Given = {
        accessKeyId: keyId(number),
        secretAccessKey: `sandbox-secret-access-key-${number}`,
        sessionToken: `sandbox-session-token-${number}`,
        expiresAt: wallAt,
        until: at,
        principal,
      };
      given.set(session.accessKeyId, session);
      return session;
    },
    check({ accessKeyId, sessionToken }, service) {
      const session = given.get(accessKeyId);
      if (session && session.sessionToken !== sessionToken) throw invalidToken(service);
      const end = session ? session.until : (expiry?.at ?? Infinity);
      if (clock.now() >= end) throw expiredToken(service);
    },
    principalOf: (accessKeyId) => given.get(accessKeyId)?.principal ?? null,
    env: () => ({
      AWS_ACCESS_KEY_ID: OWN_KEY,
      AWS_SECRET_ACCESS_KEY: 'sandbox-secret-access-key',
      ...(expiry && {
        AWS_SESSION_TOKEN: 'sandbox-session-token',
        AWS_CREDENTIAL_EXPIRATION: new Date(expiry.wallAt).toISOString(),
      }),
    }),
  };
}

function keyId(number: number): string {
  return `ASIASANDBOX${String(number).padStart(9, '0')}`;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html (ExpiredToken) */
export function expiredToken({ protocol }: Service): ApiError {
  const message = 'The security token included in the request is expired';
  return protocol === 'json'
    ? new ApiError('ExpiredTokenException', message, 400)
    : new ApiError('ExpiredToken', message, 403);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html, and that of STS (InvalidClientTokenId) */
function invalidToken({ protocol }: Service): ApiError {
  const message = 'The security token included in the request is invalid.';
  return protocol === 'json'
    ? new ApiError('UnrecognizedClientException', message, 400)
    : new ApiError('InvalidClientTokenId', message, 403);
}
