import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { environmentFor } from '../../src/environments/environmentFor.ts';
import { fits, patternFault } from '../../src/environments/patterns.ts';
import { readAll, warningsOf } from './reading.ts';

const all = readAll(`
environments:
  feature: { branches: feature/* }
  development: { branches: [develop, release/**] }
  production:
    branches: main
    tags: v*
    hotfix: { branches: hotfix/* }
  archive: { branches: [release/old-*], tags: v0.* }
`).map(({ environment }) => environment);

function chosen(ref: string): string {
  const choice = environmentFor(all, { ref });
  return choice.kind === 'one' ? `${choice.environment.name}${choice.isHotfix ? ', hotfix' : ''}` : choice.message;
}

describe('the environment of what was pushed', () => {
  test.each([
    ['refs/heads/main', 'production'],
    ['refs/heads/feature/basket', 'feature'],
    ['refs/heads/develop', 'development'],
    ['refs/heads/release/1/2', 'development'],
    ['refs/heads/hotfix/leak', 'production, hotfix'],
    ['refs/tags/v1.2.3', 'production'],
    ['refs/heads/feature/a/b', 'no environment is for the branch `feature/a/b`'],
    ['refs/heads/v1', 'no environment is for the branch `v1`'],
    ['refs/tags/main', 'no environment is for the tag `main`'],
    ['refs/pull/7/merge', '`refs/pull/7/merge` is no branch and no tag: no environment is for it'],
    ['main', '`main` is no branch and no tag: no environment is for it'],
    [
      'refs/tags/v0.9',
      'the tag `v0.9` is for `production` (by `v*`) and `archive` (by `v0.*`): make one pattern narrower, or name the environment',
    ],
    [
      'refs/heads/release/old-1',
      'the branch `release/old-1` is for `development` (by `release/**`) and `archive` (by `release/old-*`): make one pattern narrower, or name the environment',
    ],
  ])('%s: %s', (ref, expected) => {
    expect(chosen(ref)).toBe(expected);
  });

  test('may be named instead', () => {
    expect(environmentFor(all, { name: 'archive' })).toMatchObject({ kind: 'one', environment: { name: 'archive' } });
    expect(environmentFor(all, { name: 'prodution' })).toEqual({
      kind: 'none',
      message: '`prodution` is no environment: did you mean `production`?',
    });
  });

  test('a pattern that two have is doubtful already', () => {
    expect(warningsOf('environments:\n  a: { branches: main }\n  b:\n    branches: [x, main]\n')).toEqual([
      '4:5 `main` is of `a`, too: which of them is meant must then be said by name',
    ]);
  });
});

describe('a pattern', () => {
  test.each([
    'feature/?',
    '!main',
    'refs/heads/main',
    'a b',
    'a..b',
    '[ab]',
    '/a',
    'a/',
    'a//b',
    '',
    ' ',
    'x'.repeat(201),
  ])('cannot be %j', (pattern) => {
    expect(patternFault(pattern)).not.toBeNull();
  });

  /** What a pattern means, said by a regular expression. */
  const meaning = (pattern: string) =>
    new RegExp(
      `^${pattern.replaceAll(/[.+$()|{}]/g, '\\$&').replaceAll(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'))}$`,
      's',
    );

  const piece = fc.constantFrom('a', 'b', '/', '*', '**', '.', '+', '-');

  test('fits what a regular expression of its meaning does', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '+', '\n'), maxLength: 8 }),
        (pieces, name) => {
          const pattern = pieces.join('');
          expect(fits(name, pattern)).toBe(meaning(pattern).test(name));
        },
      ),
    );
  });

  test('takes no time to speak of, whatever it is', () => {
    const startedMs = performance.now();
    expect(fits('a'.repeat(500), 'a*'.repeat(100) + 'b')).toBe(false);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});
