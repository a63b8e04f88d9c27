import type { Matcher } from '../model.ts';
import { includes, same } from './same.ts';
import { show } from './show.ts';
import { hasWord } from './word.ts';

/** `text`: of a header or body, where a number or a boolean that is expected compares as it is written. */
export type Kind = 'value' | 'text';

/** The operators that look at one value; `exists` and `count` look at how many there are. */
type Operator = Exclude<keyof Matcher, 'exists' | 'count'>;

interface Condition<Operand> {
  readonly holds: (operand: Operand, value: unknown) => boolean;
  /** What is expected, in words. */
  readonly says: (operand: Operand) => string;
}

const conditions: { readonly [Each in Operator]: Condition<NonNullable<Matcher[Each]>> } = {
  equals: { holds: same, says: show },
  not: { holds: (operand, value) => !same(operand, value), says: (operand) => `anything but ${show(operand)}` },
  contains: { holds: contains, says: (operand) => `something that contains ${show(operand)}` },
  containsWord: {
    holds: (operand, value) => typeof value === 'string' && hasWord(value, operand),
    says: (operand) => `something that contains ${show(operand)} as a word of its own`,
  },
  startsWith: {
    holds: (operand, value) => typeof value === 'string' && value.startsWith(operand),
    says: (operand) => `a text that starts with ${show(operand)}`,
  },
  endsWith: {
    holds: (operand, value) => typeof value === 'string' && value.endsWith(operand),
    says: (operand) => `a text that ends with ${show(operand)}`,
  },
  matches: {
    holds: (operand, value) => typeof value === 'string' && (compiled(operand)?.test(value) ?? false),
    says: (operand) =>
      `a text that matches the pattern ${show(operand)}${compiled(operand) === null ? ', which is no regular expression' : ''}`,
  },
  in: {
    holds: (operand, value) => operand.some((each) => same(each, value)),
    says: (operand) => `one of ${show(operand)}`,
  },
  gt: { holds: (operand, value) => isNumber(value) && value > operand, says: (operand) => `more than ${operand}` },
  gte: { holds: (operand, value) => isNumber(value) && value >= operand, says: (operand) => `${operand} or more` },
  lt: { holds: (operand, value) => isNumber(value) && value < operand, says: (operand) => `less than ${operand}` },
  lte: { holds: (operand, value) => isNumber(value) && value <= operand, says: (operand) => `${operand} or less` },
  type: {
    holds: (operand, value) => typeOf(value) === operand,
    says: (operand) => (operand === 'null' ? operand : `${/^[ao]/.test(operand) ? 'an' : 'a'} ${operand}`),
  },
};

const operators = Object.keys(conditions) as Operator[];
const ordering: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];

/** One condition of a matcher. A pattern may take long: see `bounded`. */
export interface Test {
  readonly holds: (value: unknown) => boolean;
  /** What is expected, in words. */
  readonly expected: string;
}

/** What a matcher asks of one value; nothing when it only asks how many there are. */
export function testsOf(matcher: Matcher, kind: Kind): readonly Test[] {
  return operators.flatMap((operator) => {
    const given = matcher[operator];
    if (given === undefined) return [];
    const { holds, says } = conditions[operator] as Condition<unknown>;
    const orders = ordering.includes(operator);
    const operand = kind === 'text' && !orders ? written(given) : given;
    const asNumber = kind === 'text' && orders;
    return [{ holds: (value) => holds(operand, asNumber ? numberIn(value) : value), expected: says(operand) }];
  });
}

/** Whether looking at a value takes time in proportion to it: without a pattern, or an object to look for in many places. */
export function areQuick({ matches, ...others }: Matcher): boolean {
  return matches === undefined && Object.values(others).flat().every(isPrimitive);
}

/** What was expected of the value and is not so, in words. */
export function failedOf(tests: readonly Test[], value: unknown): string[] {
  return tests.filter(({ holds }) => !holds(value)).map(({ expected }) => expected);
}

export function compiled(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return null;
  }
}

function contains(operand: unknown, value: unknown): boolean {
  if (typeof value === 'string') return typeof operand === 'string' && value.includes(operand);
  if (Array.isArray(value)) return value.some((each) => same(operand, each));
  return typeof operand === 'object' && operand !== null && includes(operand, value);
}

function isPrimitive(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function written(operand: unknown): unknown {
  if (Array.isArray(operand)) return operand.map(written);
  return typeof operand === 'number' || typeof operand === 'boolean' ? String(operand) : operand;
}

/** The number that a text is, or the text. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && /^[ \t]*-?\d+(?:\.\d+)?[ \t]*$/.test(value) ? Number(value) : value;
}
