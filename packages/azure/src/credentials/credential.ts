import {
  AzureCliCredential,
  ClientAssertionCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
} from '@azure/identity';
import type { Chosen } from './choose.ts';

/** The one module that loads Microsoft's library for signing in: a chunk of its own, for who signs in. */

export interface Credential {
  getToken(scope: string): Promise<{ readonly token: string } | null>;
}

export interface CredentialOptions {
  readonly authority: string;
  /** A token of the job's, made anew for each sign-in. */
  readonly assertion: () => Promise<string>;
}

/** A credential without a memory: what an older one was given is not its own. */
export function createCredential(chosen: Chosen, { authority, assertion }: CredentialOptions): Credential {
  // an authority of somebody's own is not known to Microsoft, and need not be
  const options = { authorityHost: authority, disableInstanceDiscovery: true };
  switch (chosen.kind) {
    case 'oidc':
      return new ClientAssertionCredential(chosen.tenantId, chosen.clientId, assertion, options);
    case 'secret':
      return new ClientSecretCredential(chosen.tenantId, chosen.clientId, chosen.clientSecret, options);
    case 'managed-identity':
      return chosen.clientId === null
        ? new ManagedIdentityCredential()
        : new ManagedIdentityCredential({ clientId: chosen.clientId });
    default:
      return new AzureCliCredential(chosen.tenantId === null ? {} : { tenantId: chosen.tenantId });
  }
}

/**
 * What Entra answered; null where it did not answer. The library wraps it in errors of several kinds, and all of them end with
 * Entra's own text.
 */
export function refusalIn(error: unknown): { readonly codes: readonly number[]; readonly message: string } | null {
  const { message = '' } = Object(error) as { message?: string };
  const found = /AADSTS(\d+): [^\r\n]+/.exec(message);
  return found === null ? null : { codes: [Number(found[1])], message: found[0] };
}
