import { Fault } from './fault.ts';
import { shown } from './place.ts';

/** One request of a chain of redirects. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly address?: string;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Meant for one origin, and never told to another. */
const SECRET = ['authorization', 'cookie', 'proxy-authorization'];
const OF_THE_BODY = ['content-encoding', 'content-language', 'content-location', 'content-type'];

/**
 * The request that an answer redirects to, by the rules of the Fetch standard (HTTP-redirect fetch); null when it does not.
 *
 * @throws Fault for a place that cannot be asked
 */
export function redirectOf(hop: Hop, status: number, location: string | undefined): Hop | null {
  if (!REDIRECTS.has(status) || location === undefined) return null;
  const url = placeNamed(location, hop.url);
  const { method, body } = turnsToGet(hop.method, status) ? { method: 'GET' } : hop;
  return {
    method,
    url,
    headers: without(hop.headers, [
      ...(url.origin === hop.url.origin ? [] : SECRET),
      ...(url.host === hop.url.host ? [] : ['host']),
      ...(body === undefined ? OF_THE_BODY : []),
    ]),
    ...(body !== undefined && { body }),
    ...(hop.address !== undefined && url.hostname === hop.url.hostname && { address: hop.address }),
  };
}

/** @throws Fault when two requests of a chain are the same, or when there are more redirects than allowed */
export function checkTrail(trail: readonly Hop[], next: Hop, mostRedirects: number): void {
  if (trail.some(({ method, url }) => method === next.method && url.href === next.url.href)) {
    throw new Fault('redirects', `redirected in a circle: back to ${shown(next.url)} after ${trail.length} redirects`);
  }
  if (trail.length > mostRedirects) {
    throw new Fault('redirects', `redirected more than ${mostRedirects} times; at last to ${shown(next.url)}`);
  }
}

function placeNamed(location: string, from: URL): URL {
  const url = URL.parse(location, from.href);
  if (url === null) throw new Fault('redirects', `${shown(from)} redirects to what is no URL`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Fault(
      'redirects',
      `${shown(from)} redirects to a URL of ${url.protocol} which is neither http: nor https:`,
    );
  }
  // Nobody who asks has chosen them.
  url.username = '';
  url.password = '';
  return url;
}

/** What a form sends is not sent again after 301 and 302, as every browser does; 303 asks for a GET. */
function turnsToGet(method: string, status: number): boolean {
  if (status === 303) return method !== 'GET' && method !== 'HEAD';
  return (status === 301 || status === 302) && method === 'POST';
}

function without(headers: Hop['headers'], names: readonly string[]): Hop['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name.toLowerCase())));
}
