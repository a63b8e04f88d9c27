import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { ApiError } from '../core/api.ts';

/** What a token says, once its issuer is known to have said it. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
}

interface Token {
  readonly head: { readonly kid?: string };
  readonly claims: Claims & { readonly exp: number; readonly nbf?: number };
  readonly signed: string;
  readonly signature: string;
}

/** Ms that an issuer has to answer. */
const ISSUER_MS = 5_000;

/**
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 * names the codes; the texts are those that people quote.
 */
export const refused = {
  invalid: (message: string) => new ApiError('InvalidIdentityToken', message),
  expired: (message: string) => new ApiError('ExpiredTokenException', message),
  unreachable: (message: string) => new ApiError('IDPCommunicationError', message),
};

/** Reads a token without trusting it. */
export function readToken(text: string): Token {
  const [head, body, signature, ...rest] = text.split('.');
  try {
    if (head && body && signature && rest.length === 0) {
      return { head: decoded(head), claims: decoded(body), signed: `${head}.${body}`, signature };
    }
  } catch {
    // refused below
  }
  throw refused.invalid(
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  );
}

/** Whether the issuer's published keys signed it, and it is valid now. Throws the refusal otherwise. */
export async function verifyToken({ head, claims, signed, signature }: Token): Promise<void> {
  const keys = await keysOf(claims.iss);
  const key = keys.find(({ kid }) => kid === head.kid);
  const isSigned =
    key !== undefined &&
    verify(
      'RSA-SHA256',
      Buffer.from(signed),
      createPublicKey({ key, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    );
  if (!isSigned) throw refused.invalid("Couldn't retrieve verification key from your identity provider");
  const now = Date.now() / 1_000;
  if (now < (claims.nbf ?? 0)) throw refused.invalid('Token is not valid yet');
  if (now < claims.exp) return;
  const [at, end] = [now, claims.exp].map(Math.floor);
  throw refused.expired(`Token expired: current date/time ${at} must be before the expiration date/time ${end}`);
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
async function keysOf(issuer: string): Promise<(JsonWebKey & { readonly kid?: string })[]> {
  const found = async (url: string) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(ISSUER_MS) });
    return (await response.json()) as Record<string, any>;
  };
  try {
    const { jwks_uri: uri } = await found(`${issuer}/.well-known/openid-configuration`);
    return (await found(uri))['keys'];
  } catch (error) {
    throw refused.unreachable(`The identity provider could not be reached: ${(error as Error).message}`);
  }
}

function decoded(part: string): any {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}
