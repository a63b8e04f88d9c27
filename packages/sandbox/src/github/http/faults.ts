import type { Fault } from '../../core/faults.ts';
import type { Token } from '../options.ts';
import { GitHubError } from './errors.ts';
import { secondaryLimit } from './rateLimit.ts';
import { notAccessible } from './tokens.ts';

const SERVER_ERRORS = 'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api';

/** What a client is told to wait after a secondary rate limit, unless the fault says otherwise. */
const RETRY_AFTER_MS = 60_000;

/**
 * The error that this fault answers with, if it is of that kind: `throttle` is the secondary rate limit (`ms` becomes
 * retry-after), `error` a 502 unless it says otherwise, `deny` a missing permission, `expire` a token that is over.
 */
export function refusalBy(fault: Fault, token: Token | null): GitHubError | null {
  switch (fault.kind) {
    case 'throttle':
      return secondaryLimit(fault.status ?? 403, Math.ceil((fault.ms ?? RETRY_AFTER_MS) / 1_000));
    case 'error':
      return new GitHubError(fault.status ?? 502, fault.message ?? 'Server Error', { docs: SERVER_ERRORS });
    case 'deny':
      return notAccessible(token);
    case 'expire':
      return new GitHubError(401, 'Bad credentials', { docs: 'https://docs.github.com/rest' });
    default:
      return null;
  }
}
