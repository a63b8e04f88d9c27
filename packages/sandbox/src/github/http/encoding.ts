import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer, Match } from './call.ts';
import { GitHubError } from './errors.ts';

export interface Encoded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The body before it was encoded; undefined where it is no JSON. */
  readonly json: unknown;
}

/** https://docs.github.com/en/rest/about-the-rest-api/api-versions: the version without the header is the first. */
const VERSIONS = ['2022-11-28', '2026-03-10'];

/**
 * Throws for requests that GitHub takes from nobody.
 * https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
 * https://docs.github.com/en/rest/about-the-rest-api/api-versions#specifying-an-api-version ("you will receive a 400")
 */
export function assertRequest({ headers }: IncomingMessage): void {
  if (!headers['user-agent']) {
    throw new GitHubError(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
    );
  }
  const version = headers['x-github-api-version'];
  if (version !== undefined && !VERSIONS.includes(String(version))) {
    throw new GitHubError(400, unsupported(String(version)), { docs: 'https://docs.github.com/rest' });
  }
}

/** The wording: https://github.com/expipiplus1/update-nix-fetchgit/issues/79 */
function unsupported(version: string): string {
  const supported = VERSIONS.map((each, n) => `"${each}"${n === VERSIONS.length - 1 ? ' (most recent)' : ''}`).join(
    ', ',
  );
  return `The version you specified in the "X-GitHub-API-Version" request header, "${version}", is not a supported version. The following versions are currently supported: ${supported}.`;
}

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps#about-permissions-required-for-github-apps */
export function acceptedPermissions(found: Match | null): Record<string, string> {
  const needs = found?.route.needs ?? null;
  if (needs === null) return {};
  return { 'x-accepted-github-permissions': needs.map((need) => need.replace(':', '=')).join('; ') };
}

/**
 * An answer as it goes out. One to GET has an ETag, and is 304 to who has it already.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
export function encode(answer: Answer, request: IncomingMessage): Encoded {
  const isPlain = typeof answer.body === 'string' || Buffer.isBuffer(answer.body);
  const json = isPlain ? undefined : answer.body;
  const body = isPlain ? answer.body : json === undefined ? '' : JSON.stringify(json);
  const headers = { ...commonHeaders(request), ...(json !== undefined && JSON_HEADERS), ...answer.headers };
  if (request.method !== 'GET' || answer.status !== 200) return { status: answer.status, headers, body, json };
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  const known = request.headers['if-none-match']?.split(/,\s*/) ?? [];
  const withTag = { ...headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' };
  const strong = etag.replace('W/', '');
  if (known.some((each) => each.replace('W/', '') === strong)) {
    return { status: 304, headers: withTag, body: '', json: undefined };
  }
  return { status: 200, headers: withTag, body, json };
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api: message, page, status as text. */
export function encodeError({ status, message, details }: GitHubError, docs: string): Encoded {
  const headers = { 'x-github-request-id': randomUUID(), ...details.headers };
  if (message.startsWith('<')) {
    return {
      status,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      body: message,
      json: undefined,
    };
  }
  const json = {
    message,
    ...(details.errors && { errors: details.errors }),
    documentation_url: details.docs ?? `https://docs.github.com/rest${docs && `/${docs}`}`,
    status: String(status),
  };
  return { status, headers: { ...headers, ...JSON_HEADERS }, body: JSON.stringify(json), json };
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

function commonHeaders({ headers }: IncomingMessage): Record<string, string> {
  const version = headers['x-github-api-version'];
  return {
    'x-github-request-id': randomUUID(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': typeof version === 'string' ? version : VERSIONS[0]!,
  };
}
