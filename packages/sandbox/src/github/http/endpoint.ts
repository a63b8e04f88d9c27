import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { pathOf, readBytes, searchOf } from '../../core/http.ts';
import type { CallLog } from '../../core/calls.ts';
import { leavesWaiting, losesAnswer, preventsSilently, type Fault, type Faults } from '../../core/faults.ts';
import { createRouter } from '../../core/router.ts';
import type { Token } from '../options.ts';
import type { World } from '../world.ts';
import type { Answer, Call, Match, Routes } from './call.ts';
import { acceptedPermissions, assertRequest, encode, encodeError, type Encoded } from './encoding.ts';
import { GitHubError, notFound } from './errors.ts';
import { refusalBy } from './faults.ts';
import type { RateLimit } from './rateLimit.ts';
import { authorize, tokenOf } from './tokens.ts';

/** One request and its answer, for whoever checks them against GitHub's description. */
export interface Exchange {
  /** Method and path as in the description; null for a path that the sandbox does not have. */
  readonly route: string | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  /** The JSON of the answer; undefined where it is empty or of another type. */
  readonly body: unknown;
  readonly fault: Fault['kind'] | null;
}

export interface EndpointParts {
  readonly world: World;
  readonly routes: Routes;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  inspect(exchange: Exchange): void;
}

/** `x-multi-segment` in GitHub's OpenAPI description. */
const MULTI_SEGMENT = ['ref', 'path', 'basehead', 'branch', 'tag', 'environment_name'];

/** Answers calls to the REST API: match, inject the fault if there is one, authorise, carry out, log. */
export function createEndpoint(parts: EndpointParts) {
  const { world, calls, faults } = parts;
  const match = createRouter(parts.routes, { multiSegment: MULTI_SEGMENT });
  const { pathname: base } = new URL(`${world.urls.api}/`);
  const { pathname: uploads } = new URL(`${world.urls.uploads}/`);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = world.clock.now();
    const wallAt = Date.now();
    const bytes = await readBytes(request);
    const found = match(request.method ?? 'GET', relativePath(pathOf(request)));
    const fault = found ? faults.take(...serviceAndAction(found)) : null;
    const query = new URLSearchParams(searchOf(request));
    const token = tokenIfKnown(request);
    let answer: Encoded | null;
    let failure: GitHubError | null = null;
    try {
      const result = await carryOut(request, found, fault, query, bytes);
      answer = result === null ? null : encode(result, request);
      if (answer?.status === 304) parts.rateLimit.giveBack(token);
    } catch (error) {
      failure = asGitHubError(error);
      answer = encodeError(failure, found?.route.docs ?? '');
    }
    const [service, action] = found ? serviceAndAction(found) : ['unknown', `${request.method} ${pathOf(request)}`];
    const input = { ...found?.params, ...Object.fromEntries(query), ...jsonOf(request, bytes) };
    calls.record({
      service,
      action,
      at,
      wallAt,
      accessKeyId: token?.login ?? null,
      userAgent: request.headers['user-agent'] ?? null,
      input,
      status: answer?.status ?? null,
      error: failure?.message ?? null,
      fault: fault?.kind ?? null,
    });
    if (answer === null) {
      if (!leavesWaiting(fault)) request.socket.resetAndDestroy();
      return;
    }
    parts.inspect({
      route: found?.key ?? null,
      params: found?.params ?? {},
      query: Object.fromEntries(query),
      requestBody: jsonOf(request, bytes),
      status: answer.status,
      body: answer.json,
      fault: fault?.kind ?? null,
    });
    const headers = { ...parts.rateLimit.headers(token), ...acceptedPermissions(found), ...answer.headers };
    response.writeHead(answer.status, headers).end(answer.body);
  };

  /** Below the API's base path, or below that of uploads. */
  function relativePath(path: string): string {
    for (const prefix of [uploads, base]) if (path.startsWith(prefix)) return `/${path.slice(prefix.length)}`;
    return path;
  }

  function tokenIfKnown(request: IncomingMessage): Token | null {
    try {
      return tokenOf(request, world.scenario.tokens);
    } catch {
      return null;
    }
  }

  /** Null: there is no answer. */
  async function carryOut(
    request: IncomingMessage,
    found: Match | null,
    fault: Fault | null,
    query: URLSearchParams,
    bytes: Buffer,
  ): Promise<Answer | null> {
    if (preventsSilently(fault)) return null;
    const token = tokenOf(request, world.scenario.tokens);
    const refusal = fault && refusalBy(fault, token);
    if (refusal) throw refusal;
    assertRequest(request);
    parts.rateLimit.take(token);
    if (!found) throw notFound();
    const { route, params } = found;
    if (route.needs !== null) {
      const named = `${params['owner']}/${params['repo']}`.toLowerCase();
      if (named !== `${world.scenario.owner}/${world.scenario.repo}`.toLowerCase()) throw notFound();
      authorize(token, route.needs, world.scenario.private);
    }
    const url = `${world.urls.server}${pathOf(request)}`;
    const call: Call = { params, query, headers: request.headers, bytes, url, token, world };
    const answer = await route.handle(call);
    if (losesAnswer(fault)) return null;
    if (fault?.kind === 'delay') await wait(fault.ms ?? 1_000);
    return answer;
  }
}

function serviceAndAction({ route }: Match): [service: string, action: string] {
  return route.operation.split(':') as [string, string];
}

/** For the log and for checks; what is no JSON is shown by its size. Handlers read the body themselves. */
function jsonOf(request: IncomingMessage, bytes: Buffer): object | undefined {
  if (bytes.length === 0) return undefined;
  if (request.headers['content-type']?.includes('json') !== true) return { bytes: bytes.length };
  try {
    return JSON.parse(bytes.toString('utf8')) as object;
  } catch {
    return { bytes: bytes.length };
  }
}

/** What is no GitHubError is a defect of the sandbox; the answer says so, with the cause in words. */
function asGitHubError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  return new GitHubError(500, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
