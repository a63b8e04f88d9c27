import type { AddressResult, CheckResult, Result, Seen, SuiteResult } from '../../src/run/result.ts';

/** What a run ended with, for the parts that only read it. */
export function seen(given: Partial<Seen> = {}): Seen {
  return {
    request: 'GET http://app.example.com/health',
    status: 503,
    timing: { dnsMs: 1.25, connectMs: 2.5, tlsMs: null, ttfbMs: 12.34, totalMs: 1_234.5 },
    mismatches: [{ what: 'status', expected: '200 to 299', found: '503' }],
    failure: null,
    excerpt: null,
    secrets: [],
    ...given,
  };
}

export const refused: Seen = seen({
  status: null,
  mismatches: [],
  failure: { kind: 'refused', reason: 'connection refused by 127.0.0.1:8080' },
});

export function at(address: string | null, result: Result, given: Partial<AddressResult> = {}): AddressResult {
  const bad = result === 'passed' ? null : result === 'failed' ? seen() : refused;
  const last = bad ?? seen({ status: 200, mismatches: [] });
  return { address, result, reason: `${result} there`, attempts: 1, last, lastBad: bad, ...given };
}

export function ended(name: string, result: CheckResult['result'], given: Partial<CheckResult> = {}): CheckResult {
  const addresses = result === 'skipped' ? [] : [at(null, result)];
  return {
    name,
    severity: 'gating',
    result,
    reason: `${result} itself`,
    durationMs: 1_500,
    addresses,
    gone: [],
    ...given,
  };
}

export function ran(result: Result, checks: readonly CheckResult[], given: Partial<SuiteResult> = {}): SuiteResult {
  return {
    result,
    reason: `The run ${result}.`,
    begunAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    durationMs: 2_345.6,
    identity: null,
    checks,
    identityAfter: null,
    secrets: [],
    ...given,
  };
}
