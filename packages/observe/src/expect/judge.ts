import type { Exchange } from '../http/exchange.ts';
import type { Expectations, Matcher, StatusRange } from '../model.ts';
import { jsonOf, textOf } from './body.ts';
import { documentOf } from './jsonPath.ts';
import { differenceOfAny } from './matcher.ts';
import type { Difference, Mismatch } from './mismatch.ts';
import { schemaMismatches } from './schema.ts';

export type { Mismatch } from './mismatch.ts';
export { judgeSample, type SampledRequest } from './sample.ts';

const SUCCESS: readonly StatusRange[] = [[200, 299]];

/** Of most answers and most expectations, and the same for all of them: answers are many. */
const NONE: readonly Mismatch[] = [];

/**
 * All that is expected of one answer and is not so; nothing when it is as expected. Percentiles and the error rate are of a
 * sample: see {@link judgeSample}.
 *
 * - A header, and a certificate's host, passes when one of its values fulfils all conditions; none may be one that is ruled out.
 * - Every node that a JSONPath selects must fulfil the conditions.
 * - A phase that was not measured fulfils nothing.
 */
export async function judge(exchange: Exchange, expectations: Expectations): Promise<readonly Mismatch[]> {
  return NONE.concat(
    statusMismatches(exchange, expectations),
    headerMismatches(exchange, expectations),
    tlsMismatches(exchange, expectations),
    redirectMismatches(exchange, expectations),
    timeMismatches(exchange, expectations),
    bodyMismatches(exchange, expectations),
    await jsonMismatches(exchange, expectations),
  );
}

function statusMismatches({ status }: Exchange, expectations: Expectations): readonly Mismatch[] {
  const ranges = expectations.status.length === 0 ? SUCCESS : expectations.status;
  if (ranges.some((range) => status >= range[0] && status <= range[1])) return NONE;
  const words = ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`));
  return [{ what: 'status', expected: words.join(', '), found: `${status}` }];
}

function headerMismatches({ headers }: Exchange, expectations: Expectations): readonly Mismatch[] {
  return Object.entries(expectations.headers).flatMap(([name, matcher]) => {
    const values = Object.hasOwn(headers, name.toLowerCase()) ? headers[name.toLowerCase()]! : [];
    return named(`header ${name}`, differenceOfAny(matcher, values, 'text'));
  });
}

function tlsMismatches({ tls, url }: Exchange, { tls: expected }: Expectations): readonly Mismatch[] {
  if (expected === undefined) return NONE;
  if (tls === null) return [{ what: 'tls', expected: 'an answer by TLS', found: `none: ${new URL(url).protocol}//` }];
  return [
    ...optional('tls daysLeft', expected.daysLeft, [tls.daysLeft]),
    ...optional('tls host', expected.host, tls.hosts),
  ];
}

function redirectMismatches({ redirects }: Exchange, { redirects: expected }: Expectations): readonly Mismatch[] {
  if (expected === undefined) return NONE;
  return [
    ...optional('redirects count', expected.count, [redirects.length]),
    ...optional(
      'redirects url',
      expected.url,
      redirects.slice(-1).map(({ to }) => to),
    ),
  ];
}

const phases = ['dnsMs', 'connectMs', 'tlsMs', 'ttfbMs', 'totalMs'] as const;

function timeMismatches({ timing }: Exchange, { time }: Expectations): readonly Mismatch[] {
  const expected = phases.filter((phase) => time[phase] !== undefined);
  return expected.flatMap((phase) => {
    const ms = timing[phase];
    const matcher = time[phase];
    const mismatches = optional(`time ${phase}`, matcher, ms === null ? [] : [ms]);
    return ms === null
      ? mismatches.map((each) => ({ ...each, found: 'not measured: not reached, or not needed' }))
      : mismatches;
  });
}

function bodyMismatches(exchange: Exchange, { body }: Expectations): readonly Mismatch[] {
  if (body === undefined) return NONE;
  const text = textOf(exchange);
  return named('body', text.difference ?? differenceOfAny(body, [text.value], 'text'));
}

/** The body is read once for all of them, and only if there is one. */
async function jsonMismatches(exchange: Exchange, { json, schema }: Expectations): Promise<readonly Mismatch[]> {
  const paths = Object.entries(json);
  if (paths.length === 0 && schema === undefined) return NONE;
  const read = jsonOf(exchange);
  if (read.difference !== null) return named('body', read.difference);
  const document = paths.length === 0 ? null : await documentOf(read.value);
  return [
    ...paths.flatMap(([path, matcher]) => named(`json ${path}`, document?.difference(path, matcher) ?? null)),
    ...(schema === undefined ? [] : await schemaMismatches(schema, read.value, exchange.body.length)),
  ];
}

function optional(what: string, matcher: Matcher | undefined, values: readonly unknown[]): readonly Mismatch[] {
  return matcher === undefined ? NONE : named(what, differenceOfAny(matcher, values, 'value'));
}

function named(what: string, difference: Difference | null): readonly Mismatch[] {
  return difference === null ? NONE : [{ what, ...difference }];
}
