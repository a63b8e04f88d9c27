/** One request to be sent, with nothing left to fill in. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Connects here instead of asking the name service; host name, SNI and certificate stay those of the URL. */
  readonly address?: string;
  readonly maxRedirects: number;
  /** For everything, redirects included, in milliseconds. */
  readonly timeoutMs: number;
  readonly ca: readonly string[];
  readonly proxy?: URL;
  readonly signal?: AbortSignal;
}

/** What each phase took, in milliseconds; null for one that was not reached or not needed. Of the last request when redirected. */
export interface Timing {
  readonly dnsMs: number | null;
  readonly connectMs: number | null;
  readonly tlsMs: number | null;
  /** From the beginning to the first byte of the answer. */
  readonly ttfbMs: number | null;
  /** From the very beginning, redirects included. */
  readonly totalMs: number;
}

/** An answer that was read to its end. */
export interface Exchange {
  /** The last one, after redirects. */
  readonly url: string;
  /** The address that answered. */
  readonly address: string | null;
  readonly status: number;
  /** Lower-case names; several values as the server sent them. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Decompressed. At most {@link MOST_BODY_BYTES}. */
  readonly body: Uint8Array;
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
  readonly tls: { readonly daysLeft: number; readonly hosts: readonly string[]; readonly protocol: string } | null;
  readonly timing: Timing;
}

/** A longer body is not read to its end: it fails as `too-large`. */
export const MOST_BODY_BYTES = 8 * 1024 * 1024;

/**
 * Why there was no answer, or none that could be read.
 *
 * - `dns`, `refused`, `unreachable`, `timeout`, `reset`, `proxy`: it may be the network's or the runner's fault
 * - `tls`: the certificate is not good, or no protocol in common
 * - `protocol`: not HTTP, or cut off, or of a wrong length
 * - `too-large`: more than is read, also when decompressed
 * - `redirects`: more than allowed, or in a circle
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
  /** For a person: what happened where, e.g. `connection refused by 127.0.0.1:8080`. Holds nothing that the server sent but a status. */
  readonly reason: string;
  readonly timing: Timing;
  /** Whether the server had begun to answer. */
  readonly answered: boolean;
}

export type Reply =
  { readonly ok: true; readonly exchange: Exchange } | { readonly ok: false; readonly failure: Failure };
