import type { Pace, RetryClass } from '../model.ts';

/** How one attempt ended; `retried`: not passed for a reason that only the deadline ends. */
export type Outcome = 'passed' | 'failed' | 'retried';

/** What counts of the attempts so far at one address. */
export interface History {
  readonly attempts: number;
  /** That passed. */
  readonly passes: number;
  /** The most that ever passed one after the other. */
  readonly longest: number;
  /** That passed one after the other, up to the last. */
  readonly successes: number;
  /** Since the last success. Those that are retried stand between them without being counted. */
  readonly failures: number;
  /** That were retried since the last success. */
  readonly retries: number;
  readonly last: Outcome | null;
}

export const NO_HISTORY: History = {
  attempts: 0,
  passes: 0,
  longest: 0,
  successes: 0,
  failures: 0,
  retries: 0,
  last: null,
};

export function withAttempt(history: History, outcome: Outcome): History {
  const { attempts, passes, longest, failures, retries } = history;
  const successes = history.successes + 1;
  const next = { ...history, attempts: attempts + 1, last: outcome };
  if (outcome === 'passed') {
    return { ...next, passes: passes + 1, longest: Math.max(longest, successes), successes, failures: 0, retries: 0 };
  }
  return outcome === 'failed'
    ? { ...next, successes: 0, failures: failures + 1 }
    : { ...next, successes: 0, retries: retries + 1 };
}

/** `over`: no other attempt can begin before the deadline. */
export type Next =
  | { readonly kind: 'again'; readonly waitMs: number }
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'over' };

/**
 * What comes after an attempt.
 *
 * @param elapsedMs since the beginning of the check
 * @param random from 0 up to 1, for the jitter
 */
export function nextAfter(history: History, pace: Pace, elapsedMs: number, random: number): Next {
  if (history.successes >= pace.successThreshold) return { kind: 'passed' };
  if (history.failures >= pace.failureThreshold) return { kind: 'failed' };
  const waitMs = waitOf(history, pace, random);
  return elapsedMs + waitMs < pace.deadlineMs ? { kind: 'again', waitMs } : { kind: 'over' };
}

/** The period, which grows with each retry in a row: period, period * factor, period * factor², …, up to the maximum. */
function waitOf({ retries, last }: History, { periodMs, backoff }: Pace, random: number): number {
  if (last !== 'retried') return periodMs;
  const growth = Math.min(backoff.factor ** (retries - 1), Number.MAX_SAFE_INTEGER);
  const grown = Math.min(periodMs * growth, Math.max(periodMs, backoff.maxMs));
  return backoff.jitter === 'full' ? random * grown : grown;
}

/** Whether a status is one of those that are retried: `503`, or of the class `5xx`. */
export function retriesStatus(retryOn: readonly RetryClass[], status: number): boolean {
  const hundreds = `${Math.floor(status / 100)}xx`;
  return retryOn.some((each) => each === `${status}` || each === hundreds);
}
