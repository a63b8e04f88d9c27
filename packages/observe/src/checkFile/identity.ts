import type { Check, Matcher, Step } from '../model.ts';
import type { WrittenCheck, WrittenIdentity } from './schema/suite.ts';
import type { WrittenExpect } from './toExpectations.ts';

/** The conditions that go with `header`. */
export const headerConditions = ['equals', 'contains', 'startsWith', 'endsWith', 'matches'] as const;

/** The keys of the short form. */
export const shortKeys = ['path', 'url', 'json', 'body', 'header', ...headerConditions] as const;

/** The identity as a check like the others, its short form written out. */
export function writtenOut(identity: WrittenIdentity): WrittenCheck {
  const { httpGet, httpPost, expect, path, url, json, body, header, ...others } = identity;
  const { equals, contains, startsWith, endsWith, matches, ...pace } = others;
  const name = 'identity';
  if (httpGet !== undefined || httpPost !== undefined) {
    const method = httpGet === undefined ? { httpPost: httpPost! } : { httpGet };
    return { name, ...method, expect: expect ?? {}, ...pace };
  }
  const conditions = Object.fromEntries(
    Object.entries({ equals, contains, startsWith, endsWith, matches }).filter(([, value]) => value !== undefined),
  );
  const short: WrittenExpect = {
    ...(json === undefined ? {} : { json }),
    ...(body === undefined ? {} : { body }),
    ...(header === undefined ? {} : { headers: { [header]: conditions } }),
  };
  return { name, httpGet: url === undefined ? { path: path ?? '/' } : { url }, expect: short, ...pace };
}

/**
 * The check as an identity. It gates: one that gates nothing would be none. And a header names one release: of two, each by
 * another server on the way, nobody knows whose answer it is.
 */
export function identityOf(check: Check): Check {
  return { ...check, severity: 'gating', steps: check.steps.map(withSingleHeaders) };
}

function withSingleHeaders(step: Step): Step {
  if (step.kind === 'tcp') return step;
  const headers = Object.entries(step.expect.headers).map(([name, matcher]) => [name, single(matcher)]);
  return { ...step, expect: { ...step.expect, headers: Object.fromEntries(headers) as Record<string, Matcher> } };
}

function single(matcher: Matcher): Matcher {
  return matcher.exists === false ? matcher : { ...matcher, count: 1 };
}
