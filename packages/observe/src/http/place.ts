import { isIP } from 'node:net';

/** Where to connect to. */
export interface Endpoint {
  /** A name, or an address without brackets. */
  readonly host: string;
  readonly port: number;
  /** Asked instead of the name service. */
  readonly address?: string;
}

const LONGEST_PATH = 200;

/** `app.example.com:443 (10.0.0.4)`, `[::1]:8080` */
export function placeOf({ host, port, address }: Endpoint): string {
  const place = hostPort(host, port);
  return address === undefined || address === host ? place : `${place} (${address})`;
}

/** `[::1]:8080` */
export function hostPort(host: string, port: number): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/** Host and port of a URL, without brackets. */
export function endpointOf(url: URL, address?: string): Endpoint {
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return { host: hostOf(url), port, ...(address !== undefined && { address }) };
}

export function hostOf({ hostname }: URL): string {
  return withoutBrackets(hostname);
}

/** A name or an address; an address of IPv6 has brackets in a URL, and none where a connection goes to. */
export function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

/** Origin and path: a query may hold tokens, and a URL a password. */
export function shown(url: URL): string {
  const { pathname } = url;
  return url.origin + (pathname.length > LONGEST_PATH ? `${pathname.slice(0, LONGEST_PATH)}…` : pathname);
}

/** `1.5 s`, `300 ms` */
export function secondsOf(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${ms / 1000} s`;
}
