import type { AzureError } from './error.ts';

/** A call that is still not through after this often is given up. */
export const ATTEMPTS = 5;

/** Ms before the second attempt; doubled for each one after, give or take a half. */
const PAUSE_MS = 500;

export interface Attempted {
  readonly error: AzureError;
  /** Whether the call may be made twice: it only reads. */
  readonly reads: boolean;
  /** From 1. */
  readonly attempt: number;
  /** Since the first one, ms. */
  readonly elapsedMs: number;
  /** No attempt begins later than this after the first, ms. */
  readonly withinMs: number;
}

/** How long until the next attempt, ms; null for none. What may have taken effect is not sent again, what did not is. */
export function pauseBefore(attempted: Attempted, random: () => number = Math.random): number | null {
  const { error, reads, attempt, elapsedMs, withinMs } = attempted;
  if (attempt >= ATTEMPTS || error.certainty === 'refused') return null;
  // the end of another operation takes minutes: whoever asked decides whether to wait for it
  if (error.status === 409 || (error.certainty === 'unknown' && !reads)) return null;
  const pauseMs = error.retryAfterMs ?? (error.status === 401 ? 0 : PAUSE_MS * 2 ** (attempt - 1) * (0.5 + random()));
  return elapsedMs + pauseMs <= withinMs ? pauseMs : null;
}
