import * as v from 'valibot';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html, but for the scheme: here it may be http. */
export const providerSchema = v.strictObject({
  /** The issuer, as the `iss` of its tokens has it. */
  url: v.pipe(v.string(), v.url()),
  /** The client ids: a token for another audience is refused. */
  audiences: v.optional(v.array(v.string()), ['sts.amazonaws.com']),
});

export type IdentityProvider = v.InferOutput<typeof providerSchema>;

/** As ARNs and condition keys name it: the URL without its scheme. */
export function providerName(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

/**
 * The statement by which a role trusts jobs.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub
 */
export function webIdentityTrust(
  accountId: string,
  { url }: Pick<IdentityProvider, 'url'>,
  { subjects, audience }: { readonly subjects: readonly string[]; readonly audience: string },
) {
  const name = providerName(url);
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${name}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${name}:aud`]: [audience] }, StringLike: { [`${name}:sub`]: [...subjects] } },
  };
}
