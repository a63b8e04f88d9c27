import { isLimit, isLost, isRead, type Failure } from './errors.ts';

/** How long all requests together may wait for a GitHub that is not well, in ms. */
export const PATIENCE_MS = 300_000;

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api: "wait for at least one minute" */
const SECONDARY_LIMIT_MS = 60_000;

const MOST_ATTEMPTS = 5;

export interface Attempt {
  /** From 1. */
  readonly number: number;
  /** How much of the patience is left, in ms. */
  readonly left: number;
  /** By the clock of this machine, in ms since 1970. */
  readonly now: number;
}

/**
 * How long to wait before the same request is sent again, in ms; null when it must not be, or not in time. A request that
 * a rate limit refused did not take effect, and any may be sent again; a write that got lost may have, and is not.
 */
export function waitAfter(failure: Failure, { number, left, now }: Attempt): number | null {
  if (number >= MOST_ATTEMPTS) return null;
  const wait = isLimit(failure) ? untilLimitEnds(failure, now) : isLost(failure) && isRead(failure) ? backoff() : null;
  return wait === null || wait > left ? null : wait;

  function backoff(): number {
    return secondsIn(failure, 'retry-after') ?? 1_000 * 2 ** (number - 1);
  }
}

function untilLimitEnds(failure: Failure, now: number): number {
  const asked = secondsIn(failure, 'retry-after');
  if (asked !== null) return asked;
  const reset = Number(failure.headers['x-ratelimit-reset']);
  if (failure.headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return SECONDARY_LIMIT_MS;
  // a second more, as clocks differ
  return Math.max(0, reset * 1_000 - now) + 1_000;
}

function secondsIn({ headers }: Failure, name: string): number | null {
  const seconds = Number(headers[name]);
  return headers[name] === undefined || !Number.isFinite(seconds) || seconds < 0 ? null : seconds * 1_000;
}
