import type { Expectations, Matcher, StatusRange } from '../model.ts';
import type { WrittenStep } from './schema/suite.ts';

export type WrittenExpect = NonNullable<WrittenStep['expect']>;

/** What holds where nothing is said about the status. */
const SUCCESS: StatusRange = [200, 299];

/** @param schema what is to be found at `schema` where that names a file */
export function expectationsOf(written: WrittenExpect, schema: object | undefined): Expectations {
  const { status, headers = {}, body, json = {}, tls, redirects, time = {}, errorRate } = written;
  return {
    status: status === undefined ? [SUCCESS] : [status].flat().map(statusRange),
    headers: matchers(Object.entries(headers).map(([name, matcher]) => [name.toLowerCase(), matcher])),
    json: matchers(Object.entries(json)),
    time: matchers(Object.entries(time)),
    ...(body === undefined ? {} : { body: matcherOf(body) }),
    ...(schema === undefined ? {} : { schema }),
    ...(tls === undefined ? {} : { tls: matchers(Object.entries(tls)) }),
    ...(redirects === undefined ? {} : { redirects: matchers(Object.entries(redirects)) }),
    ...(errorRate === undefined ? {} : { errorRate: matcherOf(errorRate) }),
  };
}

/** `200`, `2xx` and `200-299`; both ends included. */
export function statusRange(written: string | number): StatusRange {
  const text = String(written);
  if (text.endsWith('xx')) return [Number(text[0]) * 100, Number(text[0]) * 100 + 99];
  const [from, to = from] = text.split('-').map(Number);
  return [from!, to!];
}

function matchers(entries: readonly (readonly [string, unknown])[]): Record<string, Matcher> {
  return Object.fromEntries(entries.map(([key, written]) => [key, matcherOf(written)]));
}

/** A value alone is what must be equal. */
function matcherOf(written: unknown): Matcher {
  return typeof written === 'object' && written !== null ? written : { equals: written };
}
