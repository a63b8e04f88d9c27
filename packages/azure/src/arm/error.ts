/**
 * What an error tells about whether a call took effect.
 * - `refused`: it did not, and will not
 * - `later`: it did not, and may later: throttled, or another operation goes on
 * - `unknown`: it may have: the connection broke, or the platform failed while it worked
 */
export type Certainty = 'refused' | 'later' | 'unknown';

/** A call of Azure that was not answered as it should, with the platform's own words. */
export class AzureError extends Error {
  /** Null where there was no answer. */
  readonly status: number | null;
  /** The platform's, `Conflict`; empty where it gave none. */
  readonly code: string;
  /** The answer as it came; for people who report it. */
  readonly body: string;
  /** To be waited before the next attempt, ms; null where the platform did not say. */
  readonly retryAfterMs: number | null;
  readonly certainty: Certainty;

  constructor(message: string, parts: Partial<Omit<AzureError, 'name' | 'message'>> & ErrorOptions = {}) {
    super(message, parts.cause === undefined ? {} : { cause: parts.cause });
    this.name = 'AzureError';
    this.status = parts.status ?? null;
    this.code = parts.code ?? '';
    this.body = parts.body ?? '';
    this.retryAfterMs = parts.retryAfterMs ?? null;
    this.certainty = parts.certainty ?? 'unknown';
  }
}

/** What is not ours to know may have taken effect. */
export function certaintyOf(error: unknown): Certainty {
  return error instanceof AzureError ? error.certainty : 'unknown';
}

/** Whether it is worth asking again: a read that was throttled, or lost on the way, says nothing about what it asks for. */
export function isTransient(error: unknown): boolean {
  return certaintyOf(error) !== 'refused';
}

export function isMissing(error: unknown): boolean {
  return error instanceof AzureError && error.status === 404;
}
