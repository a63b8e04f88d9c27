/** A check file as it was read: everything is filled in, times are in milliseconds. */
export interface Suite {
  /** What relative paths are resolved against, e.g. `https://app.example.com`. Absent when every step names its own. */
  readonly target?: string;
  /** Holds before anything counts: the address answers as the expected release. */
  readonly identity?: Check;
  readonly checks: readonly Check[];
  readonly network: Network;
}

/** How the network is reached. */
export interface Network {
  /**
   * Host names, and the addresses each of them is asked at: every one must pass. `all` asks the name service. Names that are
   * not here are connected to as usual.
   */
  readonly resolve: Readonly<Record<string, 'all' | readonly string[]>>;
  /** Certificates that are trusted besides the usual ones, as PEM. */
  readonly ca: readonly string[];
  /** `http://[user:password@]host:port`, for everything; https goes through it by CONNECT. */
  readonly proxy?: string | ProxyRules;
}

/** What an environment says of proxies. What is on the machine itself is asked without one. */
export interface ProxyRules {
  readonly http?: string;
  readonly https?: string;
  /** Host names, their subdomains included, and addresses that are asked without a proxy; `*` for all, `name:port` for one port. */
  readonly direct: readonly string[];
}

/** One thing that must be so: a step, or several that follow each other and hand values on. */
export interface Check {
  readonly name: string;
  /** An advisory check is shown and never gates. */
  readonly severity: 'gating' | 'advisory';
  readonly pace: Pace;
  /** At least one. */
  readonly steps: readonly Step[];
  /** Repeats the steps so many times in each attempt: for percentiles and error rates. */
  readonly sample?: Sample;
}

/** When to try and when to give up, in the words of Kubernetes' probes. */
export interface Pace {
  readonly initialDelayMs: number;
  /** From the end of one attempt to the beginning of the next. */
  readonly periodMs: number;
  /** For one request, redirects included. */
  readonly timeoutMs: number;
  /** Attempts that must pass one after the other, at each address. 1 or more. */
  readonly successThreshold: number;
  /** Attempts that fail one after the other, for a reason that is not retried, until the check has failed. 1 or more. */
  readonly failureThreshold: number;
  /** For the whole check, from its beginning; nothing goes on after it. */
  readonly deadlineMs: number;
  readonly backoff: Backoff;
  /** Failures that only the deadline ends: the release may not be there yet. */
  readonly retryOn: readonly RetryClass[];
}

/** How the period grows after failures that are retried; a success brings it back. */
export interface Backoff {
  /** 1 or more; 1 keeps the period. */
  readonly factor: number;
  readonly maxMs: number;
  /** `full`: a random part of the period, so that many checkers do not come at once. */
  readonly jitter: 'none' | 'full';
}

/** `network`: no answer; a status, or a class of them: `503`, `5xx`. */
export type RetryClass = 'network' | `${number}` | `${1 | 2 | 3 | 4 | 5}xx`;

export interface Sample {
  readonly requests: number;
  readonly concurrency: number;
}

export type Step = HttpStep | TcpStep;

export interface HttpStep {
  readonly kind: 'http';
  readonly method: string;
  /** Absolute, or relative to the target. May hold `{{name}}`: a captured value, or `{{env.NAME}}`. So may all texts below. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Body;
  readonly auth?: Auth;
  /** Redirects that are followed; 0 shows the first one. */
  readonly maxRedirects: number;
  readonly expect: Expectations;
  /** Values for the steps after it, by name. */
  readonly capture: Readonly<Record<string, Capture>>;
}

/** Passes when the connection is accepted. */
export interface TcpStep {
  readonly kind: 'tcp';
  readonly host: string;
  readonly port: number;
}

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  /** Texts within it may hold `{{name}}`; the value is put in as it is, never as JSON. */
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> };

export type Auth =
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string };

/** Where a captured value comes from: the first match. */
export type Capture =
  | { readonly from: 'json'; readonly path: string }
  | { readonly from: 'header'; readonly name: string }
  /** The first group of the pattern, or all of its match. */
  | { readonly from: 'body'; readonly pattern: string };

/** What must hold of a reply; all of it. Nothing said about the status means 200 to 299. */
export interface Expectations {
  readonly status: readonly StatusRange[];
  /** By header name, lower case. */
  readonly headers: Readonly<Record<string, Matcher>>;
  readonly body?: Matcher;
  /** By JSONPath (RFC 9535). */
  readonly json: Readonly<Record<string, Matcher>>;
  /** A JSON Schema (draft 2020-12) for the body. */
  readonly schema?: object;
  readonly tls?: { readonly daysLeft?: Matcher; readonly host?: Matcher };
  readonly redirects?: { readonly count?: Matcher; readonly url?: Matcher };
  readonly time: Readonly<Partial<Record<TimeKey, Matcher>>>;
  /** Of a sample: the share of its requests, 0 to 1, that failed their other expectations or got no answer. */
  readonly errorRate?: Matcher;
}

/** From and to, both included. */
export type StatusRange = readonly [number, number];

export const timeKeys = [
  'dnsMs',
  'connectMs',
  'tlsMs',
  'ttfbMs',
  'totalMs',
  'p50Ms',
  'p90Ms',
  'p95Ms',
  'p99Ms',
] as const;

/** Phases of one request, and percentiles of the total over a sample. */
export type TimeKey = (typeof timeKeys)[number];

/** All conditions must hold. */
export interface Matcher {
  readonly equals?: unknown;
  readonly not?: unknown;
  readonly contains?: unknown;
  /** Within the text and not within a longer name: `1.2.1` is not in `1.2.10`, nor in `1.2.1-rc.1`. */
  readonly containsWord?: string;
  readonly startsWith?: string;
  readonly endsWith?: string;
  /** A regular expression of JavaScript, with the flag u. */
  readonly matches?: string;
  readonly in?: readonly unknown[];
  readonly gt?: number;
  readonly gte?: number;
  readonly lt?: number;
  readonly lte?: number;
  /** Whether there is such a value at all. */
  readonly exists?: boolean;
  /** How many nodes a JSONPath selects. */
  readonly count?: number | Matcher;
  readonly type?: 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';
}
