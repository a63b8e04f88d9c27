import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '@deploy-actions/strategy';
import { AzureError } from '../arm/error.ts';
import { pauseBefore } from '../arm/pace.ts';
import type { Cloud } from '../clouds.ts';
import { chooseCredential, type Chosen, type Wanted } from './choose.ts';
import { explainRefusal, isPassing } from './explain.ts';
import type { Credential } from './credential.ts';
import type { Tokens } from './tokens.ts';

/** The job that signs in. */
export interface Job {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks for its OIDC token; null where it may not. */
  readonly idToken: ((audience: string) => Promise<string>) | null;
  /** Called with each secret before its first use. */
  readonly mask: (secrets: readonly string[]) => void;
}

/** A sign-in asks for the job's token twice; both are of the same sign-in. */
const SAME_SIGN_IN_MS = 60_000;

const FIRST_WITHIN_MS = 30_000;

/**
 * Access tokens for as long as the job lasts. The first one is asked for here, so that what is wrong is known before anything is done.
 *
 * @returns what the user has to put right, instead
 * @throws AzureError where GitHub or Entra cannot be reached
 */
export async function signIn(
  cloud: Cloud,
  wanted: Wanted,
  job: Job,
): Promise<{ readonly tokens: Tokens } | { readonly problems: readonly Problem[] }> {
  const chosen = chooseCredential({ wanted, env: job.env, mayProve: job.idToken !== null });
  if ('problems' in chosen) return chosen;
  if (chosen.kind === 'secret') job.mask([chosen.clientSecret]);
  const tokens = await createTokens(cloud, chosen, job);
  try {
    await first(tokens);
  } catch (error) {
    if (!(error instanceof AzureError) || error.certainty !== 'refused') throw error;
    return { problems: [{ input: 'client-id', message: error.message }] };
  }
  return { tokens };
}

/** A network that fails for a moment is no reason to give a job up that has not begun. */
async function first(tokens: Tokens): Promise<void> {
  for (let attempt = 1, begun = performance.now(); ; attempt += 1) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      await tokens.get();
      return;
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      const elapsedMs = performance.now() - begun;
      const pauseMs = pauseBefore({ error, reads: true, attempt, elapsedMs, withinMs: FIRST_WITHIN_MS });
      if (pauseMs === null) throw error;
      // oxlint-disable-next-line no-await-in-loop
      await sleep(pauseMs);
    }
  }
}

async function createTokens(cloud: Cloud, chosen: Chosen, { idToken, mask }: Job): Promise<Tokens> {
  const { createCredential, refusalIn } = await import('./credential.ts');
  let proof: { readonly token: Promise<string>; readonly at: number } | null = null;
  const assertion = () => {
    if (proof === null || Date.now() - proof.at > SAME_SIGN_IN_MS) {
      proof = { token: idToken!(cloud.assertionAudience), at: Date.now() };
    }
    return proof.token;
  };
  const fresh = (): Credential => createCredential(chosen, { authority: cloud.authority, assertion });
  let credential = fresh();
  let masked = '';

  function forget(): void {
    proof = null;
    credential = fresh();
  }

  async function refused(error: unknown): Promise<AzureError> {
    const refusal = refusalIn(error);
    const { clientId = null, tenantId = null } = chosen as { clientId?: string | null; tenantId?: string | null };
    const shown = await (proof?.token ?? Promise.resolve(null)).catch(() => null);
    // the next sign-in proves itself anew, and remembers nothing of this one
    forget();
    if (refusal === null) {
      // who is not signed in on this machine will not be by waiting
      const certainty = chosen.kind === 'cli' || chosen.kind === 'managed-identity' ? 'refused' : 'later';
      return new AzureError(`There is no access token for Azure: ${(error as Error).message}`, {
        cause: error,
        certainty,
      });
    }
    const certainty = isPassing(refusal.codes) ? 'later' : 'refused';
    return new AzureError(explainRefusal({ ...refusal, clientId, tenantId, assertion: shown }), {
      cause: error,
      certainty,
    });
  }

  return {
    async get() {
      const found = await credential.getToken(cloud.scope).catch(async (error: unknown) => {
        throw await refused(error);
      });
      if (found === null) throw new AzureError('Nobody gave an access token for Azure.', { certainty: 'later' });
      if (found.token !== masked) mask([found.token]);
      masked = found.token;
      return found.token;
    },
    forget(token) {
      // of several calls at once the first one has seen to it
      if (token === masked) forget();
    },
  };
}
