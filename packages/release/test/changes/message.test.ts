import { describe, expect, test } from '@jest/globals';
import { readBreaks, readHeader } from '../../src/changes/conventional.ts';
import { readIssues } from '../../src/changes/issues.ts';
import { pathFilter } from '../../src/changes/pathFilter.ts';
import { readMerge, readTitle, unbroken } from '../../src/changes/title.ts';
import { cherryPickedFrom, coAuthors, readRevert } from '../../src/changes/trailers.ts';
import { factsOfMessages } from '../messages.ts';

test.each([
  ['feat: a', 'feat', null, 'a', false],
  ['Fix(api)!: a b', 'fix', 'api', 'a b', true],
  ['feat(a/b, c): x', 'feat', 'a/b, c', 'x', false],
  ['feat(): x', 'feat', null, 'x', false],
  ['feat:no blank', null, null, 'feat:no blank', false],
  ['feat (api): x', null, null, 'feat (api): x', false],
  ['update: see: b', 'update', null, 'see: b', false],
  ['http://x.example', null, null, 'http://x.example', false],
  ['', null, null, '', false],
])('the header %j', (subject, type, scope, title, breaking) => {
  expect(readHeader(subject)).toEqual({ type, scope, title, breaking });
});

test.each([
  ['unbalanced (parens', []],
  ['BREAKING CHANGE: use b', ['use b']],
  ['text\n\nBREAKING-CHANGE: use b\nand c\n\n- d\n\nReviewed-by: x', ['use b\nand c\n\n- d']],
  ['* BREAKING CHANGE: in a squashed list', ['in a squashed list']],
  ['BREAKING CHANGE: one\nBREAKING CHANGE: two\nCloses #3', ['one', 'two']],
  ['BREAKING CHANGE: a\n(cherry picked from commit 0123456789abcdef)', ['a']],
  ['this is no BREAKING CHANGE at all', []],
])('what the body %j breaks', (body, explanations) => {
  expect(readBreaks(body)).toEqual({ breaking: explanations.length > 0, explanations });
});

test.each([
  ['a (#12)', 'a', [12]],
  ['a (#12) (#15)', 'a', [12, 15]],
  ['a (GH-7)', 'a', [7]],
  ['a #12', 'a #12', []],
  ['(#12)', '', [12]],
  ['a (#12) b', 'a (#12) b', []],
])('the title %j', (subject, text, pullRequests) => {
  expect(readTitle(subject)).toEqual({ text, pullRequests });
});

test.each([
  ['fix: a very lo… (#12)', '…ng title\n\nbody', 'fix: a very long title (#12)'],
  ['fix: a very lo…', '…ng title', 'fix: a very long title'],
  ['fix: and so on… (#12)', 'body', 'fix: and so on… (#12)'],
  ['fix: a (#12)', '…', 'fix: a (#12)'],
])('the title %j, whose body begins with %j', (subject, body, title) => {
  expect(unbroken(subject, body)).toBe(title);
});

test.each([
  ['Merge pull request #12 from a/b', 'Title\n\nmore', { number: 12, title: 'Title' }],
  ['Merge pull request #12 from a/b', '', { number: 12, title: 'Merge pull request #12 from a/b' }],
  ["Merge branch 'a'", 'x', null],
])('the merge %j', (subject, body, merge) => {
  expect(readMerge(subject, body)).toEqual(merge);
});

test.each([
  ['Fixes #1', ['closes #1']],
  ['fixed: GH-2', ['closes #2']],
  ['Closes #1, #2 and resolves a/b#3', ['closes #1', '#2', 'closes a/b#3']],
  ['prefix #4, fixes the crash of #5', ['#4', '#5']],
  ['closes https://github.example/a/b/issues/6', ['closes a/b#6']],
  ['see #7. Fixes #7', ['closes #7']],
  ['#8a, a#9b, #, color #fff, https://x.example/#10', []],
])('the issues in %j', (text, expected) => {
  const shown = readIssues(text).map(
    ({ repository, number, closes }) => `${closes ? 'closes ' : ''}${repository ?? ''}#${number}`,
  );
  expect(shown).toEqual(expected);
});

test('co-authors, cherry-picks and reverts stand in lines of their own', () => {
  const body =
    'x\n\nCo-authored-by: Bob B <bob@x>\nco-authored-by: <no@name> \nCo-Authored-By: Cy <cy@x>\n(cherry picked from commit abcdef0123)';
  expect(coAuthors(body)).toEqual([
    { name: 'Bob B', email: 'bob@x' },
    { name: 'Cy', email: 'cy@x' },
  ]);
  expect(cherryPickedFrom(body)).toEqual(['abcdef0123']);
  expect(readRevert('feat: a', 'feat', body)).toBeNull();
  expect(
    readRevert(
      'Revert "Merge pull request"',
      null,
      'This reverts commit 1234567890, reversing\nchanges made to abcdef0123.',
    ),
  ).toEqual({
    shas: ['1234567890'],
    pullRequests: [],
    subject: 'Merge pull request',
  });
});

describe('paths', () => {
  test.each<[string[], string, boolean]>([
    [['packages/web'], 'packages/web/a/b.ts', true],
    [['packages/web/'], 'packages/website/a', false],
    [['./packages/*/src'], 'packages/a/src/b', true],
    [['packages/*/src'], 'packages/a/b/src/c', false],
    [['**/*.md'], 'README.md', true],
    [['**/*.md'], 'a/.b/c.md', true],
    [['a?.ts'], 'ab.ts', true],
    [['a.ts'], 'abts', false],
    [['**', '!docs'], 'docs/a', false],
    [['!docs/**'], 'src/a', true],
    [['(a|b)+'], 'aa', false],
  ])('%j and %j: %s', (patterns, path, meant) => {
    expect(pathFilter(patterns)(path)).toBe(meant);
  });
});

test.each([
  'a',
  'a/',
  '#1',
  'fix #',
  '(#1)',
  'Revert "',
  'closes ',
  'a-',
  '@a',
  '`a',
  ' ',
  'BREAKING CHANGE: ',
  '1234567 and ',
  '\n',
  '()',
  'feat(',
  'http://a/b/issues/',
])('a message of %j, over and over, is read at once', (part) => {
  const long = part.repeat(Math.ceil(60_000 / part.length));
  const start = performance.now();
  factsOfMessages([
    long,
    `feat: ${long}`,
    `feat: a\n\n${long}`,
    `Revert "x"\n\nThis reverts commit ${long}`,
    `x\n\nBREAKING CHANGE: ${long}`,
  ]);
  // a search that reads every part again from every part takes minutes
  expect(performance.now() - start).toBeLessThan(30_000);
});
