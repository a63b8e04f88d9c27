import { expect, test } from '@jest/globals';
import type { PullRequest } from '../../src/changes/change.ts';
import { changesIn } from '../../src/changes/group.ts';
import { withoutShipped } from '../../src/changes/shipped.ts';
import { factsOfMessages } from '../messages.ts';

const pullRequest = (more: Partial<PullRequest>): PullRequest => ({
  number: 7,
  title: 'feat(shop): a basket',
  labels: ['feature'],
  author: 'ann',
  commits: [],
  ...more,
});

test('what GitHub knows of a pull request goes before what its commits say, and joins what was rebased', () => {
  const facts = factsOfMessages(['one', 'fix: two', 'docs: other']);
  const commits = facts.slice(1).map(({ sha }) => sha);
  expect(changesIn(facts, [pullRequest({ commits })])).toMatchObject([
    { subject: 'docs: other', pullRequest: null, labels: [] },
    { pullRequest: 7, type: 'feat', scope: 'shop', title: 'a basket', labels: ['feature'], login: 'ann', commits },
  ]);
});

test('a number in a title that is the one of an issue joins nothing', () => {
  expect(changesIn(factsOfMessages(['fix: a (#7)', 'fix: b (#7)', 'fix: b (#7)']))).toHaveLength(2);
});

test('a number is the pull request that has it where the title is alike, also on another branch; else of another repository', () => {
  const facts = factsOfMessages([
    'begin',
    '[1.x] Feat(shop): A basket (#7)',
    'fix: upstream (#7)',
    'Merge pull request #7 from up/stream\n\nfix: merged upstream',
  ]);
  const merged = facts.with(0, { ...facts[0]!, parents: [facts[1]!.sha, facts[3]!.sha] });
  const found = changesIn(merged, [pullRequest({ commits: [facts[3]!.sha] })]);
  expect(found.map(({ title, pullRequest: number, labels }) => [title, number, labels])).toEqual([
    ['merged upstream', null, []],
    ['upstream', null, []],
    ['a basket', 7, ['feature']],
    ['a basket', 7, ['feature']],
  ]);
  expect(found[1]).toMatchObject({ origins: [7], issues: [] });
});

test.each([
  ['squashed', 'fix: rounding (#7)\r\n\r\nmore'],
  ['merged', 'Merge pull request #7 from ann/x\n\nfix: rounding\n\nmore'],
  ['cut by GitHub', 'fix: round… (#7)\n\n…ing'],
])('a number is meant, too, where the commit that the pull request was %s as had the title', (_name, message) => {
  const found = changesIn(factsOfMessages(['[1.x] fix: rounding (#7)']), [pullRequest({ message })]);
  expect(found).toMatchObject([{ pullRequest: 7, title: 'a basket', subject: '[1.x] fix: rounding' }]);
});

test('authors and co-authors are listed once each, the first first', () => {
  const [change] = changesIn(
    factsOfMessages(['a\n\nCo-authored-by: Bob <bob@x>\nCo-authored-by: ANN <ann@EXAMPLE.com>']),
  );
  expect(change!.authors.map(({ email }) => email)).toEqual(['ann@example.com', 'bob@x']);
});

test('a pull request without a type takes that of what it holds', () => {
  const facts = factsOfMessages(['begin', 'chore: a', 'feat: b', 'Merge pull request #7 from a/b\n\nA basket']);
  const merged = facts.with(0, { ...facts[0]!, parents: [facts[3]!.sha, facts[1]!.sha] });
  expect(changesIn(merged)).toMatchObject([{ pullRequest: 7, type: 'feat', title: 'A basket' }, { title: 'begin' }]);
});

test('cherry-picks are known by number with subject, by the id they name, and by patch; not by a number alone', () => {
  const changes = changesIn(factsOfMessages(['fix: a (#1)', 'fix: b (#2)', 'fix: c', 'fix: d', 'fix: e (#5)']));
  const ids = changes.map(({ sha }) => sha).toReversed();
  const others = changesIn(
    factsOfMessages([
      '',
      '',
      '',
      '',
      '',
      '[1.x] fix: a (#1) (#11)',
      'fix: other (#2)',
      `c\n\n(cherry picked from commit ${ids[2]})`,
      'dd',
    ]),
  );
  const patches = new Map([
    [ids[3]!, 'p'],
    [others[0]!.sha, 'p'],
    [ids[4]!, 'q'],
  ]);
  const { fresh, shipped } = withoutShipped(changes, others.slice(0, 4), patches);
  expect(shipped.map(({ title }) => title)).toEqual(['d', 'c', 'a']);
  expect(fresh.map(({ title }) => title)).toEqual(['e', 'b']);
});

test('of a branch that was merged twice, each pull request has what it brought in', () => {
  const messages = [
    'begin',
    'fix: a',
    'Merge pull request #1 from x/y\n\nfix: first',
    'fix: b',
    'Merge pull request #2 from x/y\n\nfix: second',
  ];
  const [second, b, first, a, begin] = factsOfMessages(messages);
  const merged = [
    { ...second!, parents: [first!.sha, b!.sha] },
    { ...first!, parents: [begin!.sha, a!.sha] },
    { ...b!, parents: [a!.sha] },
    a!,
    begin!,
  ];
  expect(changesIn(merged).map(({ pullRequest: number, commits }) => [number, commits])).toEqual([
    [2, [b!.sha]],
    [1, [a!.sha]],
    [null, [begin!.sha]],
  ]);
});
