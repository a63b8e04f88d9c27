import type { Check, Expectations, HttpStep, Pace, Suite } from '../../src/model.ts';

/** What a check file fills in, short enough for tests: one attempt unless told. */
export function pace(given: Partial<Pace> = {}): Pace {
  return {
    initialDelayMs: 0,
    periodMs: 1_000,
    timeoutMs: 5_000,
    successThreshold: 1,
    failureThreshold: 1,
    deadlineMs: 120_000,
    backoff: { factor: 1, maxMs: 30_000, jitter: 'none' },
    retryOn: [],
    ...given,
  };
}

export function expectations(given: Partial<Expectations> = {}): Expectations {
  return { status: [[200, 299]], headers: {}, json: {}, time: {}, ...given };
}

export function get(url: string, given: Partial<HttpStep> = {}): HttpStep {
  return {
    kind: 'http',
    method: 'GET',
    url,
    headers: {},
    maxRedirects: 0,
    expect: expectations(),
    capture: {},
    ...given,
  };
}

export function check(name: string, given: Partial<Check> & { readonly url?: string } = {}): Check {
  const { url = '/', ...rest } = given;
  return { name, severity: 'gating', pace: pace(), steps: [get(url)], ...rest };
}

export function suite(given: Partial<Suite> = {}): Suite {
  return { target: 'http://app.example.com', checks: [], network: { resolve: {}, ca: [] }, ...given };
}
