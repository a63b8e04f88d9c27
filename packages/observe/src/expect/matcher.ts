import type { Matcher } from '../model.ts';
import { bounded } from './bounded.ts';
import { areQuick, failedOf, testsOf, type Kind, type Test } from './conditions.ts';
import type { Difference } from './mismatch.ts';
import { show } from './show.ts';

/**
 * What is wrong with a value, as `expected …, found …`, or null. All conditions of the matcher must hold; `undefined` is no
 * value, and one value is a `count` of 1. Equality is deep and typed: `1` is not `"1"`, but for {@link Kind} `text` it is.
 */
export function mismatch(matcher: Matcher, value: unknown, kind: Kind = 'value'): string | null {
  const difference = differenceOfAny(matcher, value === undefined ? [] : [value], kind);
  return difference === null ? null : `expected ${difference.expected}, found ${difference.found}`;
}

/**
 * For what may have several values, as a header: one of them must fulfil the conditions, all conditions the same one; and none
 * of them may be what is ruled out by `not`.
 */
export function differenceOfAny(matcher: Matcher, values: readonly unknown[], kind: Kind): Difference | null {
  const presence = differenceOfCount(matcher, values.length);
  if (presence !== null || values.length === 0) return presence;
  const { not, ...others } = matcher;
  const judged = bounded(() => {
    const unlike = testsOf(not === undefined ? {} : { not }, kind);
    const ruledOut = values.find((value) => failedOf(unlike, value).length > 0);
    if (ruledOut !== undefined) return { expected: unlike.map(({ expected }) => expected), found: [ruledOut] };
    const tests = testsOf(others, kind);
    const failures = values.map((value) => failedOf(tests, value));
    return failures.some((failed) => failed.length === 0) ? null : { expected: failures[0]!, found: values };
  }, areQuick(matcher));
  if (judged.stopped !== null) return stoppedAt(matcher, judged.stopped);
  if (judged.value === null) return null;
  const { expected, found } = judged.value;
  return { expected: expected.join(' and '), found: found.slice(0, MOST_SHOWN).map(show).join(' and ') };
}

/** Values of one header that are shown. */
const MOST_SHOWN = 5;

/**
 * What is wrong with how many values there are. None is wrong, unless `exists: false` or `count` allow it: also for `not`,
 * since a value that is missing is seldom what was meant to differ.
 */
export function differenceOfCount(matcher: Matcher, count: number): Difference | null {
  const tests = presenceTests(matcher);
  const failed = tests.filter(({ holds }) => !holds(count)).map(({ expected }) => expected);
  if (failed.length > 0) return { expected: failed.join(' and '), found: counted(count) };
  const mayBeNone = matcher.exists === false || matcher.count !== undefined;
  return count > 0 || mayBeNone ? null : { expected: wordsOf(matcher), found: counted(0) };
}

/** What to say of a pattern or query that was ended by force. */
export function stoppedAt(matcher: Matcher, why: string): Difference {
  return { expected: wordsOf(matcher), found: `no answer: looking for it ${why}` };
}

function presenceTests({ exists, count }: Matcher): readonly Test[] {
  const byNumber = typeof count === 'number' ? { equals: count } : (count ?? {});
  return [
    ...(exists === false ? [{ holds: (found: unknown) => found === 0, expected: 'nothing' }] : []),
    ...(exists === true ? [{ holds: (found: unknown) => found !== 0, expected: 'a value' }] : []),
    ...testsOf(byNumber, 'value').map((test) => ({ ...test, expected: `a count of ${test.expected}` })),
  ];
}

function counted(count: number): string {
  return count === 0 ? 'nothing' : `${count} value${count === 1 ? '' : 's'}`;
}

function wordsOf(matcher: Matcher): string {
  const words = [...presenceTests(matcher), ...testsOf(matcher, 'value')].map(({ expected }) => expected);
  return words.length === 0 ? 'a value' : words.join(' and ');
}
