import { describe, expect, test } from '@jest/globals';
import { factsOfMessages } from '../messages.ts';
import { latestOf, previousOf } from '../../src/previousTag.ts';
import { divide } from '../../src/releases.ts';
import { releaseTags } from '../../src/releaseTag.ts';

const tags = (...names: readonly string[]) =>
  releaseTags(
    names.map((name) => ({ name, sha: name, date: 0 })),
    '',
  );

test.each([
  ['', ['v1.0.0', '1.1.0-rc.1', 'v2.0.0+build.5']],
  ['web-', ['web-v1.4.0', 'web-2.0.0']],
  ['@shop/web@', ['@shop/web@3.0.0']],
  ['libs/core/', ['libs/core/v0.1.0']],
  ['none', []],
])('with the prefix %j, these tags name releases', (prefix, expected) => {
  const names = [
    'v1',
    'v1.2',
    'v1.0.0',
    '1.1.0-rc.1',
    'v2.0.0+build.5',
    'latest',
    'v1.0.0 x',
    'vv1.0.0',
    'web-v1.4.0',
    'web-2.0.0',
    '@shop/web@3.0.0',
    'libs/core/v0.1.0',
    'v01.2.3',
  ];
  const found = releaseTags(
    names.map((name) => ({ name, sha: '', date: 0 })),
    prefix,
  );
  expect(found.map(({ name }) => name)).toEqual(expected);
});

describe('the release before', () => {
  const all = tags(
    'v1.0.0',
    'v1.9.0',
    'v1.10.0',
    'v1.10.1',
    'v2.0.0-alpha.3',
    'v2.0.0-beta.2',
    'v2.0.0-beta.10',
    'v2.0.0',
    'v0.9.0',
  );
  test.each([
    ['2.1.0', 'v2.0.0'],
    ['2.0.0', 'v1.10.1'],
    ['1.10.1', 'v1.10.0'],
    ['1.9.1', 'v1.9.0'],
    ['2.0.0-beta.11', 'v2.0.0-beta.10'],
    ['2.0.0-beta.2', 'v1.10.1'],
    ['2.0.0-alpha.4', 'v2.0.0-alpha.3'],
    ['2.0.0-rc.1', 'v1.10.1'],
    ['2.1.0-beta.1', 'v2.0.0'],
    ['0.9.0', null],
  ])('%s is %s', (version, previous) => {
    expect(previousOf(version, all)?.name ?? null).toBe(previous);
  });

  test('a commit without a version is the greatest that it contains, of its channel or stable', () => {
    const contained = tags('v1.0.0', 'v1.1.0-beta.1', 'v0.9.0', 'v1.1.0-rc.1');
    expect(latestOf(contained, null)?.name).toBe('v1.0.0');
    expect(latestOf(contained, 'beta')?.name).toBe('v1.1.0-beta.1');
    expect(latestOf([], null)).toBeNull();
  });
});

test('each commit belongs to the lowest version that contains it, also on side branches', () => {
  // main: a b c d, side: a h1 h2
  const line = factsOfMessages(['a', 'b', 'c', 'd', 'h1', 'h2']).toReversed();
  const [a, b, c, d, h1, h2] = line.map((commit, index) =>
    index === 4 ? { ...commit, parents: [line[0]!.sha] } : commit,
  );
  const merge = { ...d!, sha: 'm', parents: [d!.sha, h2!.sha] };
  const names = { 'v1.0.0': a!, 'v1.0.1': h2!, 'v1.1.0': c! };
  const marked = releaseTags(
    Object.entries(names).map(([name, { sha }]) => ({ name, sha, date: 0 })),
    '',
  );
  const divided = divide([merge, d!, c!, b!, h2!, h1!, a!], marked);
  expect(divided.map(({ tag, commits }) => [tag?.name ?? null, commits.map((each) => each.sha)])).toEqual([
    [null, ['m', d!.sha]],
    ['v1.1.0', [c!.sha, b!.sha]],
    ['v1.0.1', [h2!.sha, h1!.sha]],
    ['v1.0.0', [a!.sha]],
  ]);
});
