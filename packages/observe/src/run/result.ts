import type { Failure, FailureKind, Timing } from '../http/exchange.ts';
import type { Excerpt } from '../report/excerpt.ts';
import type { Mismatch } from '../expect/mismatch.ts';

/**
 * - `passed`: everything that gates held
 * - `failed`: an answer was wrong, or nothing was asked
 * - `unreachable`: never an answer, and the network or the machine that asks may be at fault: a rollback may not be the answer
 */
export const results = ['passed', 'unreachable', 'failed'] as const;

export type Result = (typeof results)[number];

export interface Verdict {
  readonly result: Result;
  /** One sentence that a person can act on. */
  readonly reason: string;
}

export interface SuiteResult extends Verdict {
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly durationMs: number;
  /** The identity before the checks. */
  readonly identity: CheckResult | null;
  readonly checks: readonly CheckResult[];
  /** The identity again, after the checks. */
  readonly identityAfter: CheckResult | null;
  /** What was sent or captured as a credential: in no report, see {@link redacted}. */
  readonly secrets: readonly string[];
}

export interface CheckResult extends Omit<Verdict, 'result'> {
  readonly name: string;
  readonly severity: 'gating' | 'advisory';
  /** `skipped`: not asked, since nothing counts before the identity holds. */
  readonly result: Result | 'skipped';
  readonly durationMs: number;
  readonly addresses: readonly AddressResult[];
  /** Addresses that the name had for a while: they do not count. */
  readonly gone: readonly string[];
}

export interface AddressResult extends Verdict {
  /** Null where it is connected to as usual. */
  readonly address: string | null;
  readonly attempts: number;
  readonly last: Seen | null;
  /** The last attempt that did not pass. */
  readonly lastBad: Seen | null;
}

/** What is kept of an attempt. */
export interface Seen {
  /** `GET https://app.example.com/health` */
  readonly request: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly timing: Timing;
  readonly mismatches: readonly Mismatch[];
  readonly failure: Pick<Failure, 'kind' | 'reason'> | null;
  /** Of a bad response only. */
  readonly excerpt: Excerpt | null;
  /** Captured credentials that may be in it. */
  readonly secrets: readonly string[];
}

const networkKinds: readonly FailureKind[] = ['dns', 'refused', 'unreachable', 'timeout', 'reset', 'proxy'];

/** Whether the network, or the machine that asks, may be at fault rather than the release. */
export function isOfNetwork(kind: FailureKind): boolean {
  return networkKinds.includes(kind);
}
