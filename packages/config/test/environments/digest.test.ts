import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/environments/digest.ts';
import { readOne, withLines } from './reading.ts';

/** The same value with the members of all its objects the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, turned(each)])
      .toReversed(),
  );
}

test('a digest does not depend on the order in which something is written', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => digestOf(value) === digestOf(turned(value))));
});

test('a digest tells apart what is different', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(digestOf(a) === digestOf(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
    }),
  );
});

/** Members of objects by name, written without the code that is tried here. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ['list', ...value.map(sorted)];
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).toSorted();
  return ['object', ...names.map((name) => [name, sorted((value as Record<string, unknown>)[name])])];
}

test('an environment has the same digest wherever its parts are written, and another one when one of them changes', () => {
  const { digest } = readOne(withLines('variables: { A: b, C: d }\nreplicas: 2'));
  const inherited = 'defaults: { replicas: 2, variables: { C: d } }\nenvironments: { production: { env: { A: b } } }';
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(readOne(inherited).digest).toBe(digest);
  expect(readOne(withLines('variables: { A: b, C: e }\nreplicas: 2')).digest).not.toBe(digest);
});
