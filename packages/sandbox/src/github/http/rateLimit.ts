import type { Token } from '../options.ts';
import { GitHubError } from './errors.ts';

const DOCS = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** The primary rate limit: requests per token in a window of real time, which clients compare with their own clock. */
export interface RateLimit {
  /** Counts one request, and throws when there is none left. */
  take(token: Token | null): void;
  /** Takes it back: an answer 304 does not count. */
  giveBack(token: Token | null): void;
  /** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
  headers(token: Token | null): Record<string, string>;
}

interface Window {
  used: number;
  /** Wall time, ms. */
  resetAt: number;
}

/** @param now wall time, ms */
export function createRateLimit(
  { limit, windowSeconds }: { limit: number; windowSeconds: number },
  status: 403 | 429,
  now: () => number = Date.now,
): RateLimit {
  const windows = new Map<string, Window>();
  const windowOf = (token: Token | null): Window => {
    const key = token?.token ?? '';
    const known = windows.get(key);
    if (known && now() < known.resetAt) return known;
    const fresh = { used: 0, resetAt: now() + windowSeconds * 1_000 };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    take(token) {
      const window = windowOf(token);
      if (window.used >= limit) throw exceeded(status, token);
      window.used += 1;
    },
    giveBack: (token) => void (windowOf(token).used -= 1),
    headers(token) {
      const { used, resetAt } = windowOf(token);
      return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(limit - used),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(Math.ceil(resetAt / 1_000)),
        'x-ratelimit-resource': 'core',
      };
    },
  };
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function exceeded(status: number, token: Token | null): GitHubError {
  const whose = token === null ? '127.0.0.1' : `${token.kind === 'user' ? 'user' : 'installation'} ID 1`;
  return new GitHubError(status, `API rate limit exceeded for ${whose}.`, { docs: DOCS });
}

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * `retry-after` may be there or not; the sandbox gives it.
 */
export function secondaryLimit(status: number, retryAfterSeconds: number): GitHubError {
  return new GitHubError(
    status,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    { docs: `${DOCS}#about-secondary-rate-limits`, headers: { 'retry-after': String(retryAfterSeconds) } },
  );
}
