import { ApiError, Timestamp, type Service } from '../core/api.ts';
import type { Credentials } from '../core/credentials.ts';
import { callerArn } from '../iam/authorize.ts';
import { conditionsHold } from '../iam/conditions.ts';
import { providerName, webIdentityTrust, type IdentityProvider } from '../iam/identityProviders.ts';
import { roleNameOf, type Role } from '../iam/roles.ts';
import type { Claims } from '../core/webToken.ts';
import { claimsOf, refused, verifyToken } from './token.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (DurationSeconds), and a role's default limit */
const [SHORTEST, USUAL, LONGEST] = [900, 3_600, 3_600];

type Input = Readonly<Record<string, unknown>>;

export interface StsParts {
  readonly credentials: Credentials;
  readonly roles: ReadonlyMap<string, Role>;
  readonly providers: readonly IdentityProvider[];
}

/** The part of STS that deployment tools call: who am I, and credentials of roles. */
export function createSts({ credentials, roles, providers }: StsParts): Service {
  const sessionOf = (input: Input) => {
    const [roleArn, name] = [given(input, 'RoleArn'), given(input, 'RoleSessionName')];
    const Arn = `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${name}`;
    const session = credentials.give(secondsOf(input), Arn);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Timestamp(session.expiresAt),
      },
      AssumedRoleUser: { Arn, AssumedRoleId: `AROASANDBOX:${name}` },
    };
  };

  return {
    name: 'sts',
    protocol: 'query',
    discriminator: '2011-06-15',
    // "does not require the use of AWS security credentials", as the page above says
    unsigned: ['AssumeRoleWithWebIdentity'],
    operations: {
      GetCallerIdentity: (_input, { accountId, accessKeyId }) => ({
        Account: accountId,
        Arn: credentials.principalOf(accessKeyId) ?? callerArn({ accountId }),
        UserId: 'AROASANDBOX:session',
      }),
      AssumeRole: sessionOf,
      async AssumeRoleWithWebIdentity(input: Input, { accountId }) {
        const [roleArn, text] = [given(input, 'RoleArn'), given(input, 'WebIdentityToken')];
        const { token, claims } = claimsOf(text);
        const provider = providers.find(({ url }) => url === claims.iss);
        if (!provider) throw refused.invalid(`No OpenIDConnect provider found in your account for ${claims.iss}`);
        await verifyToken(token);
        if (!provider.audiences.includes(claims.aud)) throw refused.invalid('Incorrect token audience');
        if (!trusts(roles.get(roleNameOf(roleArn)), provider, claims, accountId)) {
          throw new ApiError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
        }
        return {
          ...sessionOf(input),
          SubjectFromWebIdentityToken: claims.sub,
          Audience: claims.aud,
          Provider: `arn:aws:iam::${accountId}:oidc-provider/${providerName(provider.url)}`,
        };
      },
    },
  };
}

/** A role that does not exist is refused as one that does not trust. */
function trusts(role: Role | undefined, provider: IdentityProvider, { sub, aud }: Claims, accountId: string): boolean {
  if (!role?.webIdentity) return false;
  const name = providerName(provider.url);
  const { Condition } = webIdentityTrust(accountId, provider, role.webIdentity);
  return conditionsHold(Condition, { [`${name}:sub`]: sub, [`${name}:aud`]: aud });
}

function secondsOf(input: Input): number {
  const { DurationSeconds = String(USUAL) } = input;
  const seconds = Number(DurationSeconds);
  if (seconds > LONGEST) {
    throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
  if (seconds >= SHORTEST) return seconds;
  const rule = `Member must have value greater than or equal to ${SHORTEST}`;
  throw invalid(
    `1 validation error detected: Value '${String(DurationSeconds)}' at 'durationSeconds' failed to satisfy constraint: ${rule}`,
  );
}

function given(input: Input, name: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '') return value;
  const member = `${name[0]!.toLowerCase()}${name.slice(1)}`;
  throw invalid(
    `1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`,
  );
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html (ValidationError) */
function invalid(message: string): ApiError {
  return new ApiError('ValidationError', message);
}
