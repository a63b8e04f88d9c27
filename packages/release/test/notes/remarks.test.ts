import { afterAll, expect, test } from '@jest/globals';
import { compare } from '../../src/compare.ts';
import { gather } from '../../src/gather.ts';
import { json } from '../../src/notes/json.ts';
import { markdown } from '../../src/notes/markdown.ts';
import { removeFolders, repository, type Planned } from '../repository.ts';

afterAll(removeFolders);

const on = (branch: string, message: string, more: Partial<Planned> = {}): Planned => ({ branch, message, ...more });

test('a rollback says what it takes away and does not list: reverted, elsewhere, excluded', async () => {
  const repo = repository({
    a: on('main', 'chore: begin'),
    b: on('main', 'feat: kept (#1)', { files: { 'web/a': '1' } }),
    c: on('main', 'feat: reverted (#2)', { files: { 'web/b': '1' } }),
    d: on('main', 'Revert "feat: reverted (#2)"', { files: { 'web/b': null } }),
    e: on('main', 'fix: elsewhere', { files: { 'api/a': '1' } }),
    f: on('main', 'fix: by a robot (#3)', { files: { 'web/c': '1' } }),
  });
  const robot = { number: 3, title: 'fix: by a robot', labels: [], author: 'robot', commits: [repo.sha('f')] };
  const comparison = compare(await gather(repo.history, 'main', repo.sha('a'), true), {
    paths: ['web'],
    pullRequests: [robot],
    exclude: { labels: [], authors: ['robot'] },
  });
  expect(markdown(comparison, { names: { base: 'v2', head: 'v1' } }))
    .toBe(`**Rollback** from v2 to v1: 1 change taken away.

### Features (taken away)

- kept (#1)

_Not listed as taken away: 2 changes that reverts cancel, the reverts included._

_Not listed as taken away: 1 change outside the paths asked for._

_Not listed as taken away: 1 change by label or author._
`);
  const { added, removed } = JSON.parse(json(comparison, null)) as Record<'added' | 'removed', { counts: object }>;
  const nothing = { changes: 0, breaking: 0, other: 0, cancelled: 0, shipped: 0, elsewhere: 0, excluded: 0 };
  expect(added.counts).toEqual(nothing);
  expect(removed.counts).toEqual({ ...nothing, changes: 1, cancelled: 2, elsewhere: 1, excluded: 1 });
  expect(removed).toMatchObject({ excluded: [{ title: 'by a robot' }], elsewhere: [{ title: 'elsewhere' }] });
});

test('of two branches that have parted, both say what was picked', async () => {
  const repo = repository({
    a: on('main', 'chore: begin'),
    b: on('main', 'fix: picked (#1)'),
    h: on('hotfix', 'fix: picked (#1)', { from: 'a' }),
  });
  const text = markdown(compare(await gather(repo.history, 'hotfix', 'main')));
  expect(text).toContain('_Not listed: 1 change that the base has already, by cherry-pick._');
  expect(text).toContain('_Not listed as taken away: 1 change that the head has, too, by cherry-pick._');
});
