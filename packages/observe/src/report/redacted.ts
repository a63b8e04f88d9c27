import { redactor } from '../redact.ts';
import type { AddressResult, CheckResult, Seen, SuiteResult } from '../run/result.ts';
import { textOf } from './excerpt.ts';
import type { Report, ReportedAddress, ReportedBad, ReportedCheck } from './model.ts';

type Redact = (text: string) => string;

/**
 * The one door from what was seen to what is shown: every text goes through it, so that no report has to think of secrets.
 *
 * @param redact takes away what only the caller knows to be secret; what the run sent or captured is taken away besides
 */
export function redacted(result: SuiteResult, redact: Redact = (text) => text): Report {
  const own = redactor(result.secrets);
  const clean: Redact = (text) => {
    const once = redact(own(text));
    const legal = printable(once);
    return legal === once ? once : redact(own(legal));
  };
  return {
    result: result.result,
    reason: clean(result.reason),
    begunAt: new Date(result.begunAt).toISOString(),
    durationMs: Math.round(result.durationMs),
    checks: [
      ...(result.identity === null ? [] : [checkOf(result.identity, 'identity', clean)]),
      ...result.checks.map((check) => checkOf(check, 'check', clean)),
      ...(result.identityAfter === null ? [] : [checkOf(result.identityAfter, 'identity-again', clean)]),
    ],
  };
}

function checkOf(check: CheckResult, role: ReportedCheck['role'], clean: Redact): ReportedCheck {
  return {
    name: clean(check.name),
    role,
    severity: check.severity,
    result: check.result,
    reason: clean(check.reason),
    durationMs: Math.round(check.durationMs),
    addresses: check.addresses.map((each) => addressOf(each, clean)),
    gone: check.gone.map(clean),
  };
}

function addressOf(
  { address, result, reason, attempts, last, lastBad }: AddressResult,
  clean: Redact,
): ReportedAddress {
  return {
    address: address === null ? null : clean(address),
    result,
    reason: clean(reason),
    attempts,
    status: last?.status ?? null,
    timing: last?.timing ?? null,
    bad: lastBad === null ? null : badOf(lastBad, clean),
  };
}

function badOf({ request, status, timing, mismatches, failure, excerpt }: Seen, clean: Redact): ReportedBad {
  return {
    request: clean(request),
    status,
    timing,
    mismatches: mismatches.map(({ what, expected, found }) => ({
      what: clean(what),
      expected: clean(expected),
      found: clean(found),
    })),
    failure: failure === null ? null : { kind: failure.kind, reason: clean(failure.reason) },
    excerpt: excerpt === null ? null : textOf(excerpt, clean),
  };
}

/** Control characters hide and colour what stands around them; they are replaced rather than left out, so that nothing joins up. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').toWellFormed();
}
