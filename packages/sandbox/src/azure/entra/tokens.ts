import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { Application } from '../options.ts';

/** Who calls, by the access token that it showed. */
export interface Caller {
  readonly clientId: string;
  readonly objectId: string;
  readonly roles: Application['roles'];
}

export interface AccessToken {
  readonly value: string;
  /** Real seconds: clients go by their own clock. */
  readonly expiresIn: number;
}

/** Access tokens that Entra has given. */
export interface Tokens {
  issue(application: Application, audience: string): AccessToken;
  /** What the token says; null for one that was not issued here. */
  find(value: string): { readonly caller: Caller; readonly audience: string; readonly expiresAt: number } | null;
}

/** Entra draws between 60 and 90 minutes: https://learn.microsoft.com/entra/identity-platform/access-tokens#token-lifetime */
const LIFETIME_SECONDS = 3_600;

/** @param lifetimeSeconds sandbox seconds that tokens live; null: real ones, as long as Entra's do */
export function createTokens(clock: Clock, tenantId: string, lifetimeSeconds: number | null): Tokens {
  const given = new Map<string, { caller: Caller; audience: string; expiresAt: number }>();
  const secret = randomBytes(32);
  const realSeconds = lifetimeSeconds === null ? LIFETIME_SECONDS : lifetimeSeconds / clock.speed;
  return {
    issue({ clientId, objectId, roles }, audience) {
      const iat = Math.floor(Date.now() / 1_000);
      const claims = {
        aud: audience,
        iss: `https://sts.windows.net/${tenantId}/`,
        iat,
        nbf: iat,
        exp: iat + Math.floor(realSeconds),
        appid: clientId,
        oid: objectId,
        sub: objectId,
        tid: tenantId,
        idtyp: 'app',
        ver: '1.0',
        uti: randomUUID(),
      };
      const parts = [{ typ: 'JWT', alg: 'HS256' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const value = `${parts}.${createHmac('sha256', secret).update(parts).digest('base64url')}`;
      const expiresAt = Date.now() + realSeconds * 1_000;
      given.set(value, { caller: { clientId, objectId, roles }, audience, expiresAt });
      return { value, expiresIn: Math.floor(realSeconds) };
    },
    find: (value) => given.get(value) ?? null,
  };
}
