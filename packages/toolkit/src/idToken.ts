import { setTimeout as sleep } from 'node:timers/promises';
import { mask } from './mask.ts';

/** Asks for the job's OIDC token for an audience: a new one each time, valid for some minutes, masked. */
export type IdToken = (audience: string) => Promise<string>;

const ATTEMPTS = 4;

/** Ms before the second attempt; doubled before each one after that. */
const PAUSE_MS = 250;

/** Ms that one attempt may take. */
const ATTEMPT_MS = 10_000;

/**
 * What a job with `id-token: write` can prove with who it is; null where it has no such permission. By plain fetch: getIDToken of
 * @actions/core brings an HTTP client of 1 MB.
 *
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export function idTokenOf(env: NodeJS.ProcessEnv): IdToken | null {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = env;
  if (!url || !secret) return null;
  return async (audience) => {
    const place = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    for (let attempt = 1; ; attempt += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await ask(place, secret);
      if ('token' in answer) {
        mask([answer.token]);
        return answer.token;
      }
      if (!answer.isTransient || attempt === ATTEMPTS) {
        throw new Error(`GitHub did not give the job's OIDC token: ${answer.why}`);
      }
      // oxlint-disable-next-line no-await-in-loop
      await sleep(PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random()));
    }
  };
}

type Answer = { readonly token: string } | { readonly why: string; readonly isTransient: boolean };

/** Nothing of request and answer is repeated in what is said of them: both hold secrets. */
async function ask(place: string, secret: string): Promise<Answer> {
  try {
    const response = await fetch(place, {
      headers: { authorization: `Bearer ${secret}`, accept: 'application/json' },
      signal: AbortSignal.timeout(ATTEMPT_MS),
    });
    const { status } = response;
    const isTransient = status >= 500 || status === 408 || status === 429;
    if (!response.ok) return { why: `it answered HTTP ${status}.`, isTransient };
    const { value } = ((await response.json()) ?? {}) as { value?: unknown };
    if (typeof value === 'string' && value !== '') return { token: value };
    return { why: 'its answer holds no token.', isTransient: true };
  } catch (error) {
    return { why: `${reasonOf(error)}.`, isTransient: true };
  }
}

/** A code, or the kind of error: messages may quote what they are about. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as Error;
  const { code } = (cause ?? {}) as { code?: unknown };
  if (name === 'TimeoutError') return `no answer within ${ATTEMPT_MS / 1_000} s`;
  if (name === 'SyntaxError') return 'its answer is no JSON';
  return `it cannot be reached (${typeof code === 'string' ? code : name})`;
}
