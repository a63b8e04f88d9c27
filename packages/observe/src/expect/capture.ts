import type { Exchange } from '../http/exchange.ts';
import type { Capture } from '../model.ts';
import { jsonOf, textOf } from './body.ts';
import { bounded } from './bounded.ts';
import { compiled } from './conditions.ts';
import { documentOf } from './jsonPath.ts';
import type { Difference, Mismatch } from './mismatch.ts';
import { show } from './show.ts';

export interface Captured {
  /** By name. Lists and objects as JSON, numbers and booleans as they are written there. */
  readonly values: Readonly<Record<string, string>>;
  /** Of what was not there. */
  readonly mismatches: readonly Mismatch[];
}

/**
 * Takes values out of an answer: of several, the first one. `null` is no value, and neither is an empty text: a request with
 * nothing in the place of an id or a token is another request. Whoever writes a group that may be empty allows it.
 */
export async function capture(exchange: Exchange, captures: Readonly<Record<string, Capture>>): Promise<Captured> {
  const entries = Object.entries(captures);
  const ofJson = entries.some(([, { from }]) => from === 'json') ? await jsonReader(exchange) : () => NO_ANSWER;
  const found = entries.map(([name, each]) => ({ name, taken: take(exchange, each, ofJson) }));
  return {
    values: Object.fromEntries(
      found.flatMap(({ name, taken }) => (typeof taken === 'string' ? [[name, taken] as const] : [])),
    ),
    mismatches: found.flatMap(({ name, taken }) =>
      typeof taken === 'string' ? [] : [{ what: `capture ${name}`, ...taken }],
    ),
  };
}

type Taken = string | Difference;

const NO_ANSWER: Difference = { expected: 'a value', found: 'nothing' };

function take(exchange: Exchange, each: Capture, ofJson: (path: string) => Taken): Taken {
  if (each.from === 'json') return ofJson(each.path);
  if (each.from === 'body') return ofBody(exchange, each.pattern);
  const name = each.name.toLowerCase();
  const value = Object.hasOwn(exchange.headers, name) ? exchange.headers[name]![0] : undefined;
  if (value === undefined) return { expected: `a header ${each.name}`, found: 'nothing' };
  return value === '' ? { expected: `a value in the header ${each.name}`, found: 'an empty text' } : value;
}

function ofBody(exchange: Exchange, pattern: string): Taken {
  const text = textOf(exchange);
  if (text.difference !== null) return text.difference;
  const expected = `a match of the pattern ${show(pattern)} in the body`;
  const searched = bounded(() => compiled(pattern)?.exec(text.value));
  if (searched.stopped !== null) return { expected, found: `no answer: looking for it ${searched.stopped}` };
  const match = searched.value;
  if (match === undefined) return { expected, found: 'no regular expression' };
  if (match === null) return { expected, found: show(text.value) };
  return match[match.length > 1 ? 1 : 0] ?? { expected, found: 'a match without its first group' };
}

/** The body is read once for all paths. */
async function jsonReader(exchange: Exchange): Promise<(path: string) => Taken> {
  const read = jsonOf(exchange);
  if (read.difference !== null) return () => read.difference;
  const document = await documentOf(read.value);
  return (path) => {
    const expected = `a value at ${path}`;
    const first = document.first(path);
    if (first.stopped !== null) return { expected, found: `no answer: looking for it ${first.stopped}` };
    const value = first.value?.value ?? null;
    if (value === null) return { expected, found: first.value === null ? 'nothing' : 'null' };
    if (typeof value === 'string') return value === '' ? { expected, found: 'an empty text' } : value;
    const written = bounded(() => JSON.stringify(value));
    return written.stopped === null ? written.value : { expected, found: `a value that ${written.stopped}` };
  };
}
