import type { IncomingMessage } from 'node:http';
import type { Match as Matched } from '../../core/router.ts';
import type { World } from '../world.ts';
import type { Token } from '../options.ts';
import { GitHubError, notFound } from './errors.ts';

/** One call to the API, as a handler gets it. */
export interface Call {
  /** Parameters of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** The URL without its query, for links to other pages. */
  readonly url: string;
  /** Null: nobody has signed in. */
  readonly token: Token | null;
  readonly world: World;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string or bytes are sent as they are. Without one the answer is empty. */
  readonly body?: unknown;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** What a call needs, as on each operation's page below "Fine-grained access tokens". */
export type Need =
  'metadata:read' | `${'actions' | 'contents' | 'deployments' | 'issues' | 'pull_requests'}:${'read' | 'write'}`;

/** One operation of the API. */
export interface Route {
  /** Octokit's name of it, e.g. `git:updateRef`: what faults and the call log name. */
  readonly operation: `${string}:${string}`;
  /** Its page below https://docs.github.com/rest/; the answers of the handler follow it where nothing else is cited. */
  readonly docs: string;
  /** Any one of them is enough. Null: not about the repository. */
  readonly needs: readonly Need[] | null;
  readonly handle: Handler;
}

export type Match = Matched<Route>;

/** Method and path as in GitHub's OpenAPI description, e.g. `GET /repos/{owner}/{repo}/git/ref/{ref}`. */
export type Routes = Readonly<Record<string, Route>>;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = <Body extends { readonly url: string }>(body: Body): Answer => ({
  status: 201,
  headers: { location: body.url },
  body,
});
export const noContent = (): Answer => ({ status: 204 });

/** A number in the path. What is none names nothing. */
export function idOf({ params }: Call, name: string): number {
  const id = Number(params[name]);
  if (!Number.isSafeInteger(id)) throw notFound();
  return id;
}

/** Who signed in; writing routes always have one. */
export function callerOf({ token }: Call): Token {
  if (token === null) throw new GitHubError(401, 'Requires authentication');
  return token;
}
