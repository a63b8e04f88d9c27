import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesOf, refOf } from '../../src/journal/refName.ts';

const name = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    '.',
    '..',
    '@',
    '@{',
    'a.lock',
    '.lock',
    'a/b',
    '/',
    '-',
    'a\\b',
    'a b',
    '~1',
    '^',
    ':',
    '?*[',
    '\n',
    '\0',
    '=',
  ),
  fc.tuple(fc.constantFrom('a', '/', 'ß', '.'), fc.integer({ min: 90, max: 400 })).map(([text, n]) => text.repeat(n)),
);

/** Git's own word on each of many names. */
function refused(refs: readonly string[]): string[] {
  return refs.filter((ref) => {
    try {
      execFileSync('git', ['check-ref-format', ref]);
      return false;
    } catch {
      return true;
    }
  });
}

test('git takes every name, as three components, short enough for GitHub; and it can be read back', () => {
  const pairs = fc.sample(fc.tuple(name, name), { numRuns: 300, seed: 7 });
  const refs = pairs.map(([environment, target]) => refOf(environment, target));
  expect(refused(refs)).toEqual([]);
  expect(refs.filter((ref) => ref.split('/').length !== 4 || ref.length > 255)).toEqual([]);
  for (const [index, [environment, target]] of pairs.entries()) {
    const names = namesOf(refs[index]!);
    const bytes = Math.max(Buffer.byteLength(environment.toLowerCase()), Buffer.byteLength(target));
    if (names === null) expect(bytes * 3).toBeGreaterThan(115);
    else expect(names).toEqual({ environment: environment.toLowerCase(), target });
  }
});

test('two targets never share a ref', () => {
  fc.assert(
    fc.property(name, name, (one, other) => (one === other) === (refOf('e', one) === refOf('e', other))),
    { numRuns: 2_000 },
  );
  const long = 'x'.repeat(300);
  expect(refOf('e', `${long}1`)).not.toBe(refOf('e', `${long}2`));
});

test('what is not a journal has no names', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => namesOf(`refs/deploy-actions/e/${text}`) !== undefined),
  );
  for (const ref of [
    'refs/heads/main',
    'refs/deploy-actions/a',
    'refs/deploy-actions/a/=ZZ',
    'refs/deploy-actions/a/=FF',
  ])
    expect(namesOf(ref)).toBeNull();
});

test('are as people know them, as far as it can be', () => {
  expect(refOf('Production', 'prod/shop-web_1')).toBe('refs/deploy-actions/production/prod=2Fshop-web_1');
  expect(namesOf('refs/deploy-actions/production/prod=2Fshop')).toEqual({
    environment: 'production',
    target: 'prod/shop',
  });
  // GitHub tells environments apart without regard to case
  expect(refOf('PRODUCTION', 'Shop')).toBe(refOf('production', 'Shop'));
  expect(refOf('e', 'Shop')).not.toBe(refOf('e', 'shop'));
});

test.each(['', '\ud800'])('%j names nothing', (text) => {
  expect(() => refOf('production', text)).toThrow(/target of a journal must be a text/);
  expect(() => refOf(text, 'shop')).toThrow(RangeError);
});
