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
