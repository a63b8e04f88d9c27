import { invalidParameter } from './errors.ts';

export interface PageRequest {
  readonly nextToken?: string;
  readonly maxResults?: number;
}

export interface Page<T> {
  readonly items: T[];
  /** Undefined on the last page. */
  readonly nextToken: string | undefined;
}

/**
 * One page of a list. The token is opaque to callers and names the first key of the next page, so that what is added
 * in front meanwhile moves nothing.
 *
 * @param limit most items of one page, and their number where the caller names none
 */
export function pageOf<T>(items: readonly T[], keyOf: (item: T) => string, request: PageRequest, limit = 100): Page<T> {
  const size = request.maxResults ?? limit;
  if (!Number.isInteger(size) || size < 1 || size > 100) {
    throw invalidParameter('maxResults must be a number between 1 and 100.');
  }
  const start = request.nextToken === undefined ? 0 : indexOfToken(items, keyOf, request.nextToken);
  const next = items[start + size];
  return {
    items: items.slice(start, start + size),
    nextToken: next === undefined ? undefined : Buffer.from(keyOf(next)).toString('base64url'),
  };
}

function indexOfToken<T>(items: readonly T[], keyOf: (item: T) => string, token: string): number {
  const key = Buffer.from(token, 'base64url').toString();
  const index = items.findIndex((item) => keyOf(item) === key);
  if (index < 0) throw invalidParameter('Invalid token.');
  return index;
}
