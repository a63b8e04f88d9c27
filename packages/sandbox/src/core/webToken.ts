import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';

/** What a token says, once its issuer is known to have said it. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
}

export interface WebToken {
  readonly head: { readonly kid?: string };
  readonly claims: Claims & { readonly exp: number; readonly nbf?: number };
  readonly signed: string;
  readonly signature: string;
}

/** Ms that an issuer has to answer. */
const ISSUER_MS = 5_000;

/** Why a token is not taken. Each cloud has its own words for it. */
export type Doubt =
  | { readonly kind: 'unreachable'; readonly message: string }
  | { readonly kind: 'unsigned' | 'early' }
  /** Seconds since the epoch. */
  | { readonly kind: 'expired'; readonly at: number; readonly end: number };

/** Reads a token without trusting it; null for what is none. */
export function readToken(text: string): WebToken | null {
  const [head, body, signature, ...rest] = text.split('.');
  try {
    if (head && body && signature && rest.length === 0) {
      return { head: decoded(head), claims: decoded(body), signed: `${head}.${body}`, signature };
    }
  } catch {
    // no token
  }
  return null;
}

/** Null once the issuer's published keys have signed it and it is valid now, by the wall clock. */
export async function doubtOf({ head, claims, signed, signature }: WebToken): Promise<Doubt | null> {
  const keys = await keysOf(claims.iss);
  if (!Array.isArray(keys)) return keys;
  const key = keys.find(({ kid }) => kid === head.kid);
  const isSigned =
    key !== undefined &&
    verify(
      'RSA-SHA256',
      Buffer.from(signed),
      createPublicKey({ key, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    );
  if (!isSigned) return { kind: 'unsigned' };
  const now = Date.now() / 1_000;
  if (now < (claims.nbf ?? 0)) return { kind: 'early' };
  if (now < claims.exp) return null;
  return { kind: 'expired', at: Math.floor(now), end: Math.floor(claims.exp) };
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
async function keysOf(issuer: string): Promise<(JsonWebKey & { readonly kid?: string })[] | Doubt> {
  const found = async (url: string) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(ISSUER_MS) });
    return (await response.json()) as Record<string, any>;
  };
  try {
    const { jwks_uri: uri } = await found(`${issuer}/.well-known/openid-configuration`);
    return (await found(uri))['keys'];
  } catch (error) {
    return { kind: 'unreachable', message: (error as Error).message };
  }
}

function decoded(part: string): any {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}
