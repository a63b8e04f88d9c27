import { meant } from '@deploy-actions/strategy';
import { shown } from './describe.ts';

/**
 * Conditions on a body of JSON, one a line: `PATH [OPERATOR [VALUE]]`.
 *
 *     $.status = ok
 *     $.version startsWith 1.2
 *     $.items count >= 1
 *     $.error absent
 *     $['build id']
 *
 * A path alone must select something. Values are read as JSON where they are numbers, `true`, `false`, `null` or texts in
 * double quotes; all else is the text as it is. Empty lines and those that begin with `#` say nothing.
 */
export interface JsonLines {
  /** What would be written in a check file; conditions on the same path hold together. */
  readonly conditions: Readonly<Record<string, Conditions>>;
  /** The line of each path, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly faults: readonly LineFault[];
}

export interface LineFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

type Conditions = Readonly<Record<string, unknown>>;

/** What compares, by sign and by word, and the word that check files have for it. */
const comparisons: Readonly<Record<string, string>> = {
  '=': 'equals',
  '==': 'equals',
  equals: 'equals',
  '!=': 'not',
  not: 'not',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
  lt: 'lt',
  lte: 'lte',
  gt: 'gt',
  gte: 'gte',
};

const textOperators = ['contains', 'startsWith', 'endsWith', 'matches', 'type'];
const words = [...Object.keys(comparisons), ...textOperators, 'count', 'exists', 'absent'];
const ALLOWED = words.map((word) => `\`${word}\``).join(', ');

export function readJsonLines(text: string): JsonLines {
  const conditions = new Map<string, Conditions>();
  const lines = new Map<string, number>();
  const faults: LineFault[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [path, rest] = pathAndRest(line);
    const found = withoutBlanks(path) ?? conditionOf(rest);
    const all = typeof found === 'string' ? found : together(conditions.get(path) ?? {}, found);
    if (typeof all === 'string') faults.push({ line: index + 1, message: all });
    else conditions.set(path, all);
    if (!lines.has(path)) lines.set(path, index + 1);
  }
  return { conditions: Object.fromEntries(conditions), lines, faults };
}

/** The path ends at the first blank that is in no bracket and no quotes. */
function pathAndRest(line: string): [path: string, rest: string] {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]!;
    if (quote !== '') {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '[' || sign === '(') depth += 1;
    else if (sign === ']' || sign === ')') depth -= 1;
    else if (depth <= 0 && /\s/.test(sign)) return [line.slice(0, at), line.slice(at).trim()];
  }
  return [line, ''];
}

/** `$.status=ok` would be read as a path. Within brackets, signs are parts of it. */
function withoutBlanks(path: string): string | null {
  const sign = /^\$[^\s['"]*?(==|=|!=|<=|>=|<|>)/.exec(path)?.[1];
  return sign === undefined ? null : `needs a blank on both sides of \`${sign}\`, e.g. \`$.status ${sign} ok\`.`;
}

/** The condition that is written behind a path, or what is wrong with it. */
function conditionOf(rest: string): Conditions | string {
  if (rest === '') return { exists: true };
  const [operator, value] = wordAndRest(rest);
  if (operator === 'exists' || operator === 'absent') {
    return value === ''
      ? { exists: operator === 'exists' }
      : `says ${shown(value, [])} after \`${operator}\`, which ends the line.`;
  }
  if (operator === 'count') return countOf(value);
  const comparison = Object.hasOwn(comparisons, operator) ? comparisons[operator]! : null;
  if (comparison === null && !textOperators.includes(operator)) return unknownOperator(operator);
  if (value === '') return `ends after \`${operator}\`: the value is missing.`;
  if (comparison === null) return { [operator]: textOf(value) };
  return { [comparison]: valueOf(value) };
}

/** `count 3`, `count >= 1` */
function countOf(rest: string): Conditions | string {
  if (rest === '') return 'ends after `count`: the number is missing, e.g. `count >= 1`.';
  const [first, second] = wordAndRest(rest);
  const comparison = Object.hasOwn(comparisons, first) ? comparisons[first]! : null;
  const number = valueOf(comparison === null ? rest : second);
  if (typeof number !== 'number') return `counts to ${shown(number, [])}: expected a number, e.g. \`count >= 1\`.`;
  return { count: comparison === null || comparison === 'equals' ? number : { [comparison]: number } };
}

/** Two lines on one path; counts are conditions of their own. */
function together(known: Conditions, found: Conditions): Conditions | string {
  const twice = Object.keys(found).find((key) => Object.hasOwn(known, key));
  if (twice === undefined) return { ...known, ...found };
  const [before, now] = [known[twice], found[twice]];
  if (twice !== 'count' || typeof before !== 'object' || typeof now !== 'object') {
    return `sets \`${twice}\` of this path for the second time.`;
  }
  const count = together(before as Conditions, now as Conditions);
  return typeof count === 'string' ? count : { ...known, count };
}

function unknownOperator(operator: string): string {
  const near = meant(operator, words);
  const help = near === null ? `Allowed are ${ALLOWED}.` : `Did you mean \`${near}\`?`;
  return `has an unknown operator, ${shown(operator, [])}. ${help}`;
}

function wordAndRest(text: string): [word: string, rest: string] {
  const end = text.search(/\s/);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}

/** What looks like a number is none here: `startsWith 1.10`. */
function textOf(written: string): string {
  const value = valueOf(written);
  return typeof value === 'string' ? value : written;
}

function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? text : value;
  } catch {
    return text;
  }
}
