import type { Connections } from './connections.ts';

/** One request to be sent, with nothing left to fill in. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /**
   * Connects here instead of asking the name service; host name, SNI and certificate stay those of the URL. It holds for the
   * URL's host alone, not for another one that redirects lead to.
   */
  readonly address?: string;
  readonly maxRedirects: number;
  /** For everything, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  /** PEM, trusted besides the usual ones. Give the same array with each request: what was made of it is kept by it. */
  readonly ca: readonly string[];
  /** `http://[user:password@]host:port`. With an address, http goes through it by CONNECT, too. */
  readonly proxy?: URL;
  readonly signal?: AbortSignal;
  /** Where connections are kept for the next request; without it each request has one of its own. */
  readonly connections?: Connections;
}

/** What each phase took, in milliseconds; null for one that was not reached or not needed. Of the last request when redirected. */
export interface Timing {
  readonly dnsMs: number | null;
  readonly connectMs: number | null;
  readonly tlsMs: number | null;
  /** From the beginning of the request, its connection included, to the first byte of the answer. */
  readonly ttfbMs: number | null;
  /** From the very beginning, redirects included. */
  readonly totalMs: number;
}

/** An answer that was read to its end. */
export interface Exchange {
  /** The last one, after redirects; without user name and password. */
  readonly url: string;
  /** The address that answered; null behind a proxy that chose it. */
  readonly address: string | null;
  readonly status: number;
  /** Lower-case names; several values as the server sent them. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Decompressed. At most {@link MOST_BODY_BYTES}. */
  readonly body: Uint8Array;
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
  readonly tls: TlsFacts | null;
  readonly timing: Timing;
}

/** Of a certificate that is good. */
export interface TlsFacts {
  /** Whole days until the server's own certificate expires. */
  readonly daysLeft: number;
  /** Host names and addresses that the certificate is for. */
  readonly hosts: readonly string[];
  /** `TLSv1.3` */
  readonly protocol: string;
}

/** A longer body is not read to its end: it fails as `too-large`. */
export const MOST_BODY_BYTES = 8 * 1024 * 1024;

/** Status line and all headers; longer ones fail as `too-large`. */
export const MOST_HEADER_BYTES = 64 * 1024;

/**
 * Why there was no answer, or none that could be read.
 *
 * - `dns`, `refused`, `unreachable`, `timeout`, `reset`, `proxy`: it may be the network's or the runner's fault
 * - `tls`: the certificate is not good, or no protocol in common
 * - `protocol`: not HTTP, or cut off, or of a wrong length; or a request that cannot be written as HTTP
 * - `too-large`: more than is read, also when decompressed
 * - `redirects`: more than allowed, or in a circle, or to what is no web address
 * - `stopped`: the caller gave up
 */
export type FailureKind =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'reset'
  | 'proxy'
  | 'tls'
  | 'protocol'
  | 'too-large'
  | 'redirects'
  | 'stopped';

export interface Failure {
  readonly kind: FailureKind;
  /**
   * For a person: what happened where, e.g. `connection refused by 127.0.0.1:8080`. Of what the server sent it holds at most a
   * status, the origin and path of a redirect, and the names in a certificate; of a URL never a query or a password.
   */
  readonly reason: string;
  readonly timing: Timing;
  /** Whether the server had begun to answer, be it by a redirect only. */
  readonly answered: boolean;
}

export type Reply =
  { readonly ok: true; readonly exchange: Exchange } | { readonly ok: false; readonly failure: Failure };
