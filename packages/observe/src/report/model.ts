import type { Timing } from '../http/exchange.ts';
import type { Mismatch } from '../expect/mismatch.ts';
import type { CheckResult, Result, Verdict } from '../run/result.ts';

/** What the reports say, without secrets: only {@link redacted} makes it. */
export interface Report extends Verdict {
  /** ISO 8601. */
  readonly begunAt: string;
  readonly durationMs: number;
  /** The identity, the checks as in the file, the identity again. */
  readonly checks: readonly ReportedCheck[];
}

export interface ReportedCheck {
  readonly name: string;
  readonly role: 'identity' | 'check' | 'identity-again';
  readonly severity: CheckResult['severity'];
  readonly result: CheckResult['result'];
  readonly reason: string;
  readonly durationMs: number;
  readonly addresses: readonly ReportedAddress[];
  readonly gone: readonly string[];
}

export interface ReportedAddress {
  readonly address: string | null;
  readonly result: Result;
  readonly reason: string;
  readonly attempts: number;
  /** Of the last attempt. */
  readonly status: number | null;
  readonly timing: Timing | null;
  /** The last attempt that did not pass; null when all did. */
  readonly bad: ReportedBad | null;
}

export interface ReportedBad {
  readonly request: string;
  readonly status: number | null;
  readonly timing: Timing;
  readonly mismatches: readonly Mismatch[];
  readonly failure: { readonly kind: string; readonly reason: string } | null;
  /** Status, headers and the beginning of the body; at most 2,000 characters. */
  readonly excerpt: string | null;
}

/** What must not go on as it is: a failed or unanswered check, or one that only warns. */
export type Rank = 'failed' | 'unreachable' | 'advisory';

/** How bad a check ended, the worst first; null when there is nothing to tell. */
export function rankOf({ result, severity }: ReportedCheck): Rank | null {
  if (result === 'passed' || result === 'skipped') return null;
  return severity === 'advisory' ? 'advisory' : result;
}
