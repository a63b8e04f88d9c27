import { createHash } from 'node:crypto';

/** Digits of a ref's hash: enough to tell the journals of one target's environments apart. */
const DIGITS = 8;

/**
 * A commit of a journal, for where it cannot be rewritten: a ref may be moved by whoever may write to the repository, what hangs on
 * the target itself may not. Of characters that tags take, and short: names of refs are not.
 */
export function pinOf(ref: string, sha: string): string {
  return `${sha}@${markOf(ref)}`;
}

/** The commit that is pinned of this ref; null for what is of another one, or no pin. */
export function pinnedOf(ref: string, pin: string): string | null {
  const [, sha, mark] = /^([\da-f]{40,64})@([\da-f]+)$/.exec(pin) ?? [];
  return sha !== undefined && mark === markOf(ref) ? sha : null;
}

function markOf(ref: string): string {
  return createHash('sha256').update(ref).digest('hex').slice(0, DIGITS);
}
