import type { Problem } from '@deploy-actions/strategy';

export const credentialKinds = ['oidc', 'secret', 'managed-identity', 'cli'] as const;

export type CredentialKind = (typeof credentialKinds)[number];

export interface Wanted {
  /** Without one: what the job has. */
  readonly kind?: CredentialKind | undefined;
  readonly tenantId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
}

/** Who to sign in as; every member that this kind needs is there. */
export type Chosen =
  | { readonly kind: 'oidc'; readonly tenantId: string; readonly clientId: string }
  | { readonly kind: 'secret'; readonly tenantId: string; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'managed-identity'; readonly clientId: string | null }
  | { readonly kind: 'cli'; readonly tenantId: string | null };

export interface Choosing {
  /** What inputs say. */
  readonly wanted: Wanted;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the job may ask for its OIDC token. */
  readonly mayProve: boolean;
}

/** The way of signing in, or all that stands in its way. Inputs come before the environment, which is that of Microsoft's libraries. */
export function chooseCredential({ wanted, env, mayProve }: Choosing): Chosen | { readonly problems: Problem[] } {
  const tenantId = wanted.tenantId || env['AZURE_TENANT_ID'] || null;
  const clientId = wanted.clientId || env['AZURE_CLIENT_ID'] || null;
  const clientSecret = wanted.clientSecret || env['AZURE_CLIENT_SECRET'] || null;
  const kind = wanted.kind ?? kindFor({ clientId, clientSecret, mayProve, env });
  if (kind === 'managed-identity') return { kind, clientId };
  if (kind === 'cli') return { kind, tenantId };
  const missing = [
    ...(tenantId === null ? [needed('tenant-id', 'the id of the directory', 'AZURE_TENANT_ID')] : []),
    ...(clientId === null ? [needed('client-id', 'the id of the application', 'AZURE_CLIENT_ID')] : []),
    ...(kind === 'secret' && clientSecret === null ? [NO_SECRET] : []),
    ...(kind === 'oidc' && !mayProve ? [NO_PERMISSION] : []),
  ];
  if (missing.length > 0 || tenantId === null || clientId === null) return { problems: missing };
  return kind === 'oidc' ? { kind, tenantId, clientId } : { kind, tenantId, clientId, clientSecret: clientSecret! };
}

interface Had {
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly mayProve: boolean;
  readonly env: Choosing['env'];
}

/** A job that may prove who it is needs no secret, so that comes first. */
function kindFor({ clientId, clientSecret, mayProve, env }: Had): CredentialKind {
  if (clientId !== null && mayProve) return 'oidc';
  if (clientSecret !== null) return 'secret';
  if (env['IDENTITY_ENDPOINT'] || env['MSI_ENDPOINT']) return 'managed-identity';
  return clientId === null ? 'cli' : 'oidc';
}

const NO_SECRET: Problem = {
  input: 'sign-in',
  message:
    'is `secret`, and AZURE_CLIENT_SECRET holds none: put a secret of the application there, or sign in by `oidc`, without one.',
};

const NO_PERMISSION: Problem = {
  input: 'client-id',
  message:
    "needs the job's OIDC token, which this job may not ask for. Add `id-token: write` to the `permissions` of the job, and of " +
    'the job that calls its workflow, where there is one. Pull requests from forks never get it.',
};

function needed(input: string, what: string, variable: string): Problem {
  return { input, message: `is missing: ${what}, here or in ${variable}.` };
}
