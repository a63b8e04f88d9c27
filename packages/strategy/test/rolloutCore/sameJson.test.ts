import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSameJson } from '../../src/rollout/run/sameJson.ts';

/** With the keys of all objects in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, each]) => [key, turned(each)]);
  return Object.fromEntries(members.toReversed());
}

/** As JSON, with the keys of all objects in one order. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

const plain = fc.jsonValue({ maxDepth: 3 });
const alike = fc.dictionary(
  fc.constantFrom('a', 'b', 'toString', '__proto__'),
  fc.constantFrom(1, null, undefined, {}),
);

test('whatever the order of keys, the same is the same', () => {
  fc.assert(fc.property(plain, (value) => isSameJson(value, turned(value))));
});

test.each([
  ['whatever they are', plain],
  ['also where they are nearly the same', alike],
])('what JSON writes in another way is not, %s', (_, values) => {
  fc.assert(fc.property(values, values, (a, b) => isSameJson(a, b) === (written(a) === written(b))));
});

test.each<[unknown, unknown, boolean]>([
  [undefined, undefined, true],
  [undefined, null, false],
  [{ a: undefined }, {}, true],
  [[undefined], [null], true],
  [[], {}, false],
  [[1, 2], [2, 1], false],
  [{ a: 1 }, { a: '1' }, false],
  [Number.NaN, null, true],
])('%j and %j', (a, b, same) => {
  expect(isSameJson(a, b)).toBe(same);
  expect(isSameJson(b, a)).toBe(same);
});
