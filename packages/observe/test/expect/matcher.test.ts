import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { differenceOfAny, mismatch } from '../../src/expect/matcher.ts';
import type { Matcher } from '../../src/model.ts';
import { CATASTROPHIC, TEN_THOUSAND } from './exchange.ts';

const parsed = (text: string): unknown => JSON.parse(text);

describe('each operator holds, and does not', () => {
  test.each<[Matcher, unknown, unknown, string]>([
    [{ equals: 'ok' }, 'ok', 'OK', 'expected "ok", found "OK"'],
    [{ equals: 1 }, 1, '1', 'expected 1, found "1"'],
    [{ equals: null }, null, 0, 'expected null, found 0'],
    [{ equals: [1, { a: 2 }] }, [1, { a: 2 }], [1, { a: 3 }], 'expected [1,{"a":2}], found [1,{"a":3}]'],
    [{ equals: { a: 1, b: 2 } }, { b: 2, a: 1 }, { a: 1 }, 'expected {"a":1,"b":2}, found {"a":1}'],
    [{ equals: {} }, {}, [], 'expected {}, found []'],
    [{ equals: [1] }, [1], [1, 2], 'expected [1], found [1,2]'],
    [{ not: 'old' }, 'new', 'old', 'expected anything but "old", found "old"'],
    [{ not: { a: 1 } }, { a: 2 }, { a: 1 }, 'expected anything but {"a":1}, found {"a":1}'],
    [{ contains: 'b' }, 'abc', 'ac', 'expected something that contains "b", found "ac"'],
    [
      { contains: { a: 1 } },
      [0, { a: 1 }],
      [{ a: 1, b: 2 }],
      'expected something that contains {"a":1}, found [{"a":1,"b":2}]',
    ],
    [
      { contains: { a: { b: 1 } } },
      { a: { b: 1, c: 2 }, d: 3 },
      { a: { c: 2 } },
      'expected something that contains {"a":{"b":1}}, found {"a":{"c":2}}',
    ],
    [{ contains: 1 }, [1], '1', 'expected something that contains 1, found "1"'],
    [{ contains: 'a' }, ['a'], { a: 1 }, 'expected something that contains "a", found {"a":1}'],
    [{ containsWord: 'b' }, 'a b', 'ab', 'expected something that contains "b" as a word of its own, found "ab"'],
    [{ startsWith: 'a' }, 'ab', 'ba', 'expected a text that starts with "a", found "ba"'],
    [{ endsWith: 'a' }, 'ba', 'ab', 'expected a text that ends with "a", found "ab"'],
    [{ matches: '^v\\d+$' }, 'v12', 'v', 'expected a text that matches the pattern "^v\\\\d+$", found "v"'],
    [{ matches: '^.$' }, '😀', 1, 'expected a text that matches the pattern "^.$", found 1'],
    [{ in: ['a', [1]] }, [1], 1, 'expected one of ["a",[1]], found 1'],
    [{ gt: 5 }, 6, 5, 'expected more than 5, found 5'],
    [{ gte: 5 }, 5, 4.9, 'expected 5 or more, found 4.9'],
    [{ lt: 5 }, 4, 5, 'expected less than 5, found 5'],
    [{ lte: 5 }, 5, '4', 'expected 5 or less, found "4"'],
    [{ exists: true }, null, undefined, 'expected a value, found nothing'],
    [{ exists: false }, undefined, null, 'expected nothing, found 1 value'],
    [{ count: 1 }, 'a', undefined, 'expected a count of 1, found nothing'],
    [{ count: { lt: 1 } }, undefined, 0, 'expected a count of less than 1, found 1 value'],
    [{ type: 'string' }, '', 1, 'expected a string, found 1'],
    [{ type: 'number' }, 1, '1', 'expected a number, found "1"'],
    [{ type: 'boolean' }, false, 0, 'expected a boolean, found 0'],
    [{ type: 'null' }, null, {}, 'expected null, found {}'],
    [{ type: 'array' }, [], {}, 'expected an array, found {}'],
    [{ type: 'object' }, {}, null, 'expected an object, found null'],
  ])('%j takes %j, not %j', (matcher, good, bad, message) => {
    expect(mismatch(matcher, good)).toBeNull();
    expect(mismatch(matcher, bad)).toBe(message);
  });

  test('all conditions must hold, and those that do not are named', () => {
    const matcher = { startsWith: 'v', endsWith: '!', contains: 'x' };
    expect(mismatch(matcher, 'vx!')).toBeNull();
    expect(mismatch(matcher, 'vx')).toBe('expected a text that ends with "!", found "vx"');
    expect(mismatch({ gt: 1, lt: 3 }, 4)).toBe('expected less than 3, found 4');
    expect(mismatch({ gt: 5, type: 'string' }, 4)).toBe('expected more than 5 and a string, found 4');
  });

  test('a value that is missing fulfils no condition, not even `not`', () => {
    expect(mismatch({ not: 'old' }, undefined)).toBe('expected anything but "old", found nothing');
    expect(mismatch({ lt: 5 }, undefined)).toBe('expected less than 5, found nothing');
    expect(mismatch({}, undefined)).toBe('expected a value, found nothing');
  });

  test('a pattern that is none is said to be', () => {
    expect(mismatch({ matches: '(' }, 'a')).toBe(
      'expected a text that matches the pattern "(", which is no regular expression, found "a"',
    );
  });
});

describe('for texts', () => {
  test.each<[Matcher, string, string]>([
    [{ equals: 1 }, '1', '2'],
    [{ equals: true }, 'true', 'yes'],
    [{ not: 1 }, '2', '1'],
    [{ in: [1, 2] }, '2', '3'],
    [{ contains: 5 }, '456', '46'],
    [{ gte: 5 }, '5', '4'],
    [{ lt: 0.5 }, ' 0.25 ', 'much'],
  ])('a number or boolean compares as it is written: %j takes %j, not %j', (matcher, good, bad) => {
    expect(mismatch(matcher, good, 'text')).toBeNull();
    expect(mismatch(matcher, bad, 'text')).not.toBeNull();
  });
});

describe('of several values', () => {
  test('one must fulfil all conditions', () => {
    expect(differenceOfAny({ startsWith: 'a', endsWith: 'z' }, ['b', 'az'], 'text')).toBeNull();
    expect(differenceOfAny({ startsWith: 'a', endsWith: 'z' }, ['ab', 'bz'], 'text')).toEqual({
      expected: 'a text that ends with "z"',
      found: '"ab" and "bz"',
    });
  });

  test('none may be what is ruled out', () => {
    expect(differenceOfAny({ not: 'b' }, ['a', 'c'], 'text')).toBeNull();
    expect(differenceOfAny({ not: 'b' }, ['a', 'b'], 'text')).toEqual({ expected: 'anything but "b"', found: '"b"' });
  });
});

describe('whatever is compared, it is bounded', () => {
  test('a pattern that backtracks without end is ended', () => {
    expect(mismatch({ matches: CATASTROPHIC }, TEN_THOUSAND)).toBe(
      `expected a text that matches the pattern "${CATASTROPHIC}", found no answer: looking for it took longer than 2 s`,
    );
  });

  test('values of 100,000 levels are compared and shown', () => {
    const deep = (end: string) => parsed('['.repeat(100_000) + end + ']'.repeat(100_000));
    expect(mismatch({ equals: deep('1') }, deep('1'))).toBeNull();
    expect(mismatch({ equals: deep('1') }, deep('2'))).toBe('expected [[[[[[[…]]]]]]], found [[[[[[[…]]]]]]]');
  });

  test('found values are cut', () => {
    const found = (value: unknown) => mismatch({ equals: 1 }, value)!.length;
    expect(found('x'.repeat(1_000_000))).toBeLessThan(300);
    expect(found(Array.from({ length: 1_000_000 }, () => 1))).toBeLessThan(300);
    expect(found(Object.fromEntries([['k'.repeat(1_000_000), 1]]))).toBeLessThan(300);
    expect(mismatch({ equals: 'x' }, '😀'.repeat(1_000))).toMatch(/^expected "x", found "😀{100}…"$/u);
  });

  test('keys of the prototype are keys as any other', () => {
    const own = parsed('{"__proto__": {"a": 1}}');
    expect(mismatch({ equals: {} }, own)).not.toBeNull();
    expect(mismatch({ contains: own }, {})).not.toBeNull();
    expect(mismatch({ equals: own }, parsed('{"__proto__": {"a": 1}}'))).toBeNull();
    expect(mismatch({ contains: { toString: 1 } }, {})).not.toBeNull();
    expect(mismatch({ equals: { a: undefined } }, { b: undefined })).not.toBeNull();
  });

  test('numbers beyond all bounds are numbers', () => {
    expect(mismatch({ gt: 1 }, parsed('1e400'))).toBeNull();
    expect(mismatch({ lt: 1 }, parsed('1e400'))).toBe('expected less than 1, found Infinity');
  });

  test('equality is what JSON says, in any order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, each]) => [key, reversed(each)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const [a, b] = [parsed(JSON.stringify(one)), parsed(JSON.stringify(other))];
        expect(mismatch({ equals: reversed(a) }, a)).toBeNull();
        expect(mismatch({ equals: a }, b) === null).toBe(mismatch({ not: a }, b) !== null);
        expect(mismatch({ equals: a }, b) === null).toBe(mismatch({ equals: b }, a) === null);
        expect(mismatch({ equals: [a] }, { 0: a })).not.toBeNull();
      }),
    );
  });
});
