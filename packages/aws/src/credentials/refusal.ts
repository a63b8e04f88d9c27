/** A role could not be taken on; `reason` is for people, and holds no secret. */
export class RoleRefused extends Error {
  /** As errors of the SDK say that a call did not take effect, and may later. */
  readonly $retryable?: { readonly throttling: true };
  constructor(message: string, isTransient: boolean) {
    super(message);
    this.name = 'CredentialsProviderError';
    if (isTransient) this.$retryable = { throttling: true };
  }
}

export interface Refused {
  readonly roleArn: string;
  readonly code: string;
  readonly message: string;
  readonly audience: string;
  readonly token: string;
}

/** Why STS does not give a role to this job, and what to do, in a sentence or two. */
export function explainRefusal({ roleArn, code, message, audience, token }: Refused): string {
  const said = message === '' ? code : `${code}: ${message}`;
  const { iss, sub } = claimsOf(token);
  const issuer = iss?.replace(/^https?:\/\//, '') ?? 'token.actions.githubusercontent.com';
  const subject = sub === null ? 'the `sub` of this repository or environment' : `\`sub\` \`${sub}\``;
  switch (code) {
    case 'AccessDenied':
      return (
        `AWS does not give ${roleArn} to this job (${said}). Where there is such a role, its trust policy must allow ` +
        `sts:AssumeRoleWithWebIdentity to the identity provider ${issuer} for ${subject}, which names the repository and ` +
        `branch or environment of this job, and \`aud\` \`${audience}\`.`
      );
    case 'InvalidIdentityToken':
    case 'IDPRejectedClaim':
      return (
        `AWS does not accept this job's OIDC token (${said}). Account ${roleArn.split(':')[4]} needs an IAM identity provider ` +
        `for https://${issuer} with the audience \`${audience}\`, and the role's trust policy must name it and ${subject}.`
      );
    default:
      return `AWS did not give ${roleArn} to this job (${said}).`;
  }
}

/** What a token says of itself: no secret, and trusted for nothing but a hint. */
function claimsOf(token: string): { readonly iss: string | null; readonly sub: string | null } {
  const text = (value: unknown) =>
    typeof value === 'string' && /^[\x21-\x7e ]{1,300}$/.test(value) ? value.replaceAll('`', "'") : null;
  try {
    const { iss, sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
    return { iss: text(iss), sub: text(sub) };
  } catch {
    return { iss: null, sub: null };
  }
}

interface Claims {
  readonly iss?: unknown;
  readonly sub?: unknown;
}
