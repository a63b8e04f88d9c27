import { unescape } from 'node:querystring';
import type { Hop } from './redirect.ts';

/** What every request says of itself, unless it was told otherwise. */
const DEFAULTS = {
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  // What a cache still holds may be of the release before.
  'cache-control': 'no-cache',
  'user-agent': 'deploy-actions',
};

/** What node:http sends: no line end, so that one header cannot become two, and nothing beyond U+00FF. */
export const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** A request has one length, that of its body; a wrong one would hang. */
const OURS = new Set(['content-length', 'transfer-encoding']);

/** The headers of a request, lower case: what was given, and what has to be there. */
export function headersOf({ url, headers, body }: Hop): Readonly<Record<string, string>> {
  const given = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !OURS.has(name));
  return {
    host: url.host,
    ...DEFAULTS,
    ...credentialsOf(url),
    ...Object.fromEntries(given),
    ...(body !== undefined && { 'content-length': String(body.length) }),
  };
}

/** Basic authentication by what a proxy's URL says. */
export function proxyAuthorization({ username, password }: URL): { readonly 'proxy-authorization'?: string } {
  return username === '' && password === '' ? {} : { 'proxy-authorization': basic(username, password) };
}

function credentialsOf({ username, password }: URL): { readonly authorization?: string } {
  return username === '' && password === '' ? {} : { authorization: basic(username, password) };
}

/** User name and password as a URL holds them, as a header holds them; a per cent sign that encodes nothing is itself. */
function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${unescape(username)}:${unescape(password)}`).toString('base64')}`;
}
