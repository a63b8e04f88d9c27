import type { IncomingMessage } from 'node:http';
import type { Token } from '../options.ts';
import type { Need } from './call.ts';
import { GitHubError, notFound } from './errors.ts';

/** Who calls. Null without credentials; throws 401 for credentials that GitHub does not know. */
export function tokenOf(request: IncomingMessage, tokens: readonly Token[]): Token | null {
  const secret = secretOf(request.headers.authorization);
  if (secret === null) return null;
  const token = tokens.find((each) => each.token === secret);
  // https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit
  if (!token) throw new GitHubError(401, 'Bad credentials', { docs: 'https://docs.github.com/rest' });
  return token;
}

/**
 * `Bearer` and `token` over REST; Basic, as git sends it, with the token as password. Null: none is given.
 * https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#about-authentication
 */
function secretOf(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const [, scheme = '', value = ''] = /^(\S+)\s+(.+)$/.exec(authorization) ?? [];
  if (!/^basic$/i.test(scheme)) return value;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/**
 * Throws what GitHub answers to a caller without the permission: 404 where the caller may not know that the repository
 * exists, 401 for a write by nobody, 403 otherwise.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
export function authorize(token: Token | null, needs: readonly Need[], isPrivate: boolean): void {
  const sees = token?.access === true;
  const writes = needs.some((need) => need.endsWith(':write'));
  if (isPrivate && !sees) throw notFound();
  if (token === null) {
    if (writes) throw new GitHubError(401, 'Requires authentication');
    return;
  }
  if ((!isPrivate && !writes) || (sees && needs.some((need) => grants(token, need)))) return;
  throw notAccessible(token);
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible */
export function notAccessible(token: Token | null): GitHubError {
  const who = token?.kind === 'user' ? 'personal access token' : 'integration';
  return new GitHubError(403, `Resource not accessible by ${who}`);
}

export function grants({ permissions }: Token, need: Need): boolean {
  const [area, level] = need.split(':') as [keyof Token['permissions'] | 'metadata', 'read' | 'write'];
  if (area === 'metadata') return true;
  return permissions[area] === 'write' || permissions[area] === level;
}
