import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CallLog, LoggedCall } from '../../core/calls.ts';
import type { Clock } from '../../core/clock.ts';
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
  readonly clock: Clock;
}

/**
 * Serves clone, fetch and push by git's own CGI program, `git http-backend`.
 * https://git-scm.com/docs/git-http-backend
 */
export function createGitServer({ root, scenario, calls, clock }: GitServerParts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const [, owner, repo, service] = PATH.exec(pathOf(request))!;
    const arrival = { at: clock.now(), wallAt: Date.now() };
    response.on('close', () => calls.record(logged(request, response, service!, arrival)));
    const known = owner === scenario.owner && repo === scenario.repo;
    const refusal = known ? refusalOf(request, scenario) : 404;
    if (refusal !== null) {
      refuse(request, response, refusal);
      return;
    }
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...gitEnvironment(),
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${owner}/${repo}.git/${service}`,
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
  };
}

function logged(
  request: IncomingMessage,
  response: ServerResponse,
  action: string,
  arrival: { at: number; wallAt: number },
): LoggedCall {
  return {
    service: 'git-http',
    action,
    ...arrival,
    accessKeyId: null,
    userAgent: request.headers['user-agent'] ?? null,
    input: Object.fromEntries(new URLSearchParams(searchOf(request))),
    status: response.headersSent ? response.statusCode : null,
    error: null,
    fault: null,
  };
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
function refusalOf(request: IncomingMessage, scenario: GitHubScenario): 401 | 403 | 404 | null {
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

function refuse(request: IncomingMessage, response: ServerResponse, status: 401 | 403 | 404): void {
  request.resume();
  const text = status === 403 ? 'Write access to repository not granted.' : 'Repository not found.';
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
