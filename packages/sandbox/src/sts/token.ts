import { ApiError } from '../core/api.ts';
import { doubtOf, readToken, type Claims, type Doubt, type WebToken } from '../core/webToken.ts';

/**
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 * names the codes; the texts are those that people quote.
 */
export const refused = {
  invalid: (message: string) => new ApiError('InvalidIdentityToken', message),
  expired: (message: string) => new ApiError('ExpiredTokenException', message),
  unreachable: (message: string) => new ApiError('IDPCommunicationError', message),
};

/** What the token says, without trusting it. Throws the refusal of what is none. */
export function claimsOf(text: string): { readonly token: WebToken; readonly claims: Claims } {
  const token = readToken(text);
  if (token) return { token, claims: token.claims };
  throw refused.invalid(
    'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
  );
}

/** Whether the issuer's published keys signed it, and it is valid now. Throws the refusal otherwise. */
export async function verifyToken(token: WebToken): Promise<void> {
  const doubt = await doubtOf(token);
  if (doubt) throw refusalOf(doubt);
}

function refusalOf(doubt: Doubt): ApiError {
  switch (doubt.kind) {
    case 'unreachable':
      return refused.unreachable(`The identity provider could not be reached: ${doubt.message}`);
    case 'unsigned':
      return refused.invalid("Couldn't retrieve verification key from your identity provider");
    case 'early':
      return refused.invalid('Token is not valid yet');
    default:
      return refused.expired(
        `Token expired: current date/time ${doubt.at} must be before the expiration date/time ${doubt.end}`,
      );
  }
}
