import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallLog } from '../../core/calls.ts';
import type { Clock } from '../../core/clock.ts';
import type { Fault, Faults } from '../../core/faults.ts';
import { pathOf, searchOf } from '../../core/http.ts';
import type { GitHubScenario } from '../options.ts';
import { GitHubError } from '../http/errors.ts';
import { grants, tokenOf } from '../http/tokens.ts';
import { gitEnvironment } from './git.ts';

/** `/owner/repo/info/refs`, with or without `.git`, as GitHub takes both. */
const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

export const isGitRequest = (request: IncomingMessage): boolean => PATH.test(pathOf(request));

export interface GitServerParts {
  /** The folder above `<owner>/<repo>.git`. */
  readonly root: string;
  readonly scenario: GitHubScenario;
  readonly calls: CallLog;
  readonly faults: Faults;
  readonly clock: Clock;
}

/** What faults and the call log name them, with `git-http:` before. */
const ACTIONS: Readonly<Record<string, string>> = {
  'info/refs': 'infoRefs',
  'git-upload-pack': 'uploadPack',
  'git-receive-pack': 'receivePack',
};

/**
 * Serves clone, fetch and push by git's own CGI program, `git http-backend`.
 * https://git-scm.com/docs/git-http-backend
 */
export function createGitServer({ root, scenario, calls, faults, clock }: GitServerParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, owner, repo, service] = PATH.exec(pathOf(request))!;
    const action = ACTIONS[service!]!;
    const fault = faults.take('git-http', action);
    const arrival = { at: clock.now(), wallAt: Date.now() };
    response.on('close', () => {
      calls.record({
        service: 'git-http',
        action,
        ...arrival,
        accessKeyId: null,
        userAgent: request.headers['user-agent'] ?? null,
        input: Object.fromEntries(new URLSearchParams(searchOf(request))),
        status: response.headersSent ? response.statusCode : null,
        error: null,
        fault: fault?.kind ?? null,
      });
    });
    if (fault?.kind === 'reset' || fault?.kind === 'drop') {
      request.socket.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'delay') await wait(fault.ms ?? 1_000);
    const known = owner === scenario.owner && repo === scenario.repo;
    const refusal = statusOf(fault) ?? (known ? refusalOf(request, scenario) : 404);
    if (refusal !== null) refuse(request, response, refusal);
    else serve(request, response, { root, path: `/${owner}/${repo}.git/${service}` });
  };
}

/** The status that a fault answers with, if it is of that kind. */
function statusOf(fault: Fault | null): number | null {
  if (fault === null || fault.kind === 'delay') return null;
  return fault.status ?? { throttle: 429, deny: 403, expire: 401 }[fault.kind as string] ?? 502;
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path }: { root: string; path: string },
): void {
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: searchOf(request),
      REQUEST_METHOD: request.method,
      REMOTE_USER: 'sandbox',
      REMOTE_ADDR: '127.0.0.1',
      ...headerVariables(request),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // it reads what it needs and may end before the request does
  backend.stdin.on('error', () => {});
  backend.on('error', (error) => response.destroy(error));
  request.pipe(backend.stdin);
  response.on('close', () => backend.kill());
  relay(backend.stdout, response);
}

/** Without CONTENT_LENGTH, as for chunked bodies, it reads to the end; it inflates gzip itself. RFC 3875, section 4.1 */
function headerVariables({ headers }: IncomingMessage): Record<string, string> {
  const variables = {
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: headers['git-protocol'] as string | undefined,
  };
  const given = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

/**
 * 401 makes git ask for credentials, 403 is final, 404 hides.
 * https://docs.github.com/en/get-started/git-basics/troubleshooting-cloning-errors
 */
function refusalOf(request: IncomingMessage, scenario: GitHubScenario): number | null {
  if (isDumb(request)) return 403;
  const writes = `${pathOf(request)}?${searchOf(request)}`.includes('git-receive-pack');
  let token;
  try {
    token = tokenOf(request, scenario.tokens);
  } catch (error) {
    if (error instanceof GitHubError) return 401;
    throw error;
  }
  if (token === null) return scenario.private || writes ? 401 : null;
  if (!token.access && scenario.private) return 404;
  const needs = writes ? 'contents:write' : 'contents:read';
  if ((token.access && grants(token, needs)) || (!scenario.private && !writes)) return null;
  return 403;
}

/** https://github.blog/news-insights/git-dumb-http-transport-to-be-turned-off-in-90-days/ */
function isDumb(request: IncomingMessage): boolean {
  return request.method === 'GET' && !/^service=git-(upload|receive)-pack$/.test(searchOf(request));
}

const TEXTS: Readonly<Record<number, string>> = {
  401: 'Repository not found.',
  403: 'Write access to repository not granted.',
  404: 'Repository not found.',
};

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  request.resume();
  const text = TEXTS[status] ?? 'Server Error';
  const headers = {
    'content-type': 'text/plain',
    ...(status === 401 && { 'www-authenticate': 'Basic realm="GitHub"' }),
  };
  response.writeHead(status, headers).end(`${text}\n`);
}

/** A CGI answer: headers, an empty line, the body as it comes. RFC 3875, section 6 */
function relay(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    output.off('data', onData);
    const lines = head.toString('latin1', 0, end).split('\r\n');
    const headers = lines.map((line) => line.split(/:\s*(.*)/s, 2) as [string, string]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), headers.filter(([name]) => name.toLowerCase() !== 'status').flat());
    response.write(head.subarray(end + 4));
    output.pipe(response);
  };
  output.on('data', onData);
  output.on('end', () => {
    if (!response.headersSent) response.writeHead(500).end();
  });
}
