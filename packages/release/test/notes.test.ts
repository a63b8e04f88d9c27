import { afterAll, expect, test } from '@jest/globals';
import { compare } from '../src/compare.ts';
import { gather } from '../src/gather.ts';
import { contributors } from '../src/notes/contributors.ts';
import { markdown } from '../src/notes/markdown.ts';
import { removeFolders, repository, type Planned, type Repository } from './repository.ts';

afterAll(removeFolders);

const on = (branch: string, message: string | Buffer, more: Partial<Planned> = {}): Planned => ({
  branch,
  message,
  ...more,
});
const main = (message: string | Buffer, more: Partial<Planned> = {}): Planned => on('main', message, more);

/** The notes, with each id replaced by the name it was planned under. */
async function notes(repo: Repository, base: string | null, head: string, names: readonly string[]): Promise<string> {
  const comparison = compare(await gather(repo.history, base, head));
  const ends = { ...(base && { base }), head };
  let text = markdown(comparison, { names: ends });
  for (const name of names) text = text.replaceAll(repo.sha(name).slice(0, 7), name);
  return text;
}

async function notesOf(
  commits: Readonly<Record<string, Planned>>,
  base: string | null,
  head: string,
  tags: Readonly<Record<string, string>> = {},
): Promise<string> {
  return notes(repository(commits, tags), base, head, Object.keys(commits));
}

test('merged pull requests are one change each, whatever their branches hold', async () => {
  const text = await notesOf(
    {
      a: main('chore: begin'),
      f1: on('feature', 'wip', { from: 'a' }),
      f2: on('feature', 'feat: a basket\n\nBREAKING CHANGE: prices are integers now,\nin cents.'),
      m: main('Merge pull request #7 from ann/feature\n\nA basket\n\nCloses #3', { merges: ['f2'] }),
      g1: on('other', 'fix: a crash', { from: 'a', author: 'Bob <bob@example.com>' }),
      n: main('Merge branch other', { merges: ['g1'] }),
    },
    'v1.0.0',
    'main',
    { 'v1.0.0': 'a' },
  );
  expect(text).toBe(`**Forward** from v1.0.0 to main: 2 changes.

### Breaking changes

- A basket (#7, closes #3)

  prices are integers now,
  in cents.

### Fixes

- a crash (g1)
`);
});

test('squashed and rebased pull requests are known by the number at the end', async () => {
  const text = await notesOf(
    {
      a: main('chore: begin'),
      s: main(
        'feat(shop): sell (#12)\n\n* feat: one\n* fix: two\n\nFixes #5, refs other/repo#9. Fixes the crash of #8',
      ),
      r1: main('fix: first (#13)'),
      r2: main('fix: second (#13)'),
      o: main('no convention here'),
    },
    'a1',
    'main',
    { a1: 'a' },
  );
  expect(text).toBe(`**Forward** from a1 to main: 4 changes.

### Features

- **shop:** sell (#12, closes #5, refers to other/repo#9, refers to #8)

### Fixes

- second (#13)
- first (#13)

### Other (1)

- no convention here (o)
`);
});

test('an octopus brings what each of its branches holds', async () => {
  const text = await notesOf(
    {
      a: main('chore: begin'),
      b: on('b', 'feat: b', { from: 'a' }),
      c: on('c', 'fix: c', { from: 'a' }),
      d: on('d', 'perf: d', { from: 'a' }),
      o: main("Merge branches 'b', 'c' and 'd'", { merges: ['b', 'c', 'd'] }),
    },
    'v1',
    'main',
    { v1: 'a' },
  );
  expect(text).toContain('3 changes');
  expect(text).toMatch(/### Features\n\n- b \(b\)\n\n### Fixes\n\n- c \(c\)\n\n### Performance\n\n- d \(d\)/);
});

test('a pull request is never called a closed issue', async () => {
  const text = await notesOf(
    { a: main('chore: begin'), b: main('feat: x (#2)\n\nCloses #2\nFixes #1'), c: main('fix: y (#3)\n\nCloses #2') },
    'v1',
    'main',
    { v1: 'a' },
  );
  expect(text).toContain('- x (#2, closes #1)\n');
  expect(text).toContain('- y (#3)\n');
});

test('a revert of a revert brings the change back, and nothing else is listed', async () => {
  const repo = repository({ a: main('chore: begin'), b: main('feat: x (#1)') }, { v1: 'a' });
  const first = repo.sha('b');
  const second = repository({
    a: main('chore: begin'),
    b: main('feat: x (#1)'),
    c: main(`Revert "feat: x (#1)" (#2)\n\nThis reverts commit ${first}.`),
    d: main('Revert "Revert "feat: x (#1)" (#2)" (#3)\n\nReverts shop/shop#2'),
    e: main('fix: y'),
    f: main('Revert "fix: y"'),
  });
  expect(second.sha('b')).toBe(first);
  expect(await notes(second, second.sha('a'), 'main', ['a']))
    .toBe(`**Forward** from ${second.sha('a').replaceAll(second.sha('a').slice(0, 7), 'a')} to main: 1 change.

### Features

- x (#1)

_Not listed: 4 changes that reverts cancel, the reverts included._
`);
});

test('a revert of what the environment has already is news', async () => {
  const commits = { a: main('feat: x (#1)'), b: main('Revert "feat: x (#1)" (#2)\n\nReverts shop/shop#1') };
  expect(await notesOf(commits, 'v1', 'main', { v1: 'a' })).toContain(
    '### Reverted\n\n- Revert "feat: x (\\#1)" (#2)\n',
  );
});

test('a hotfix branch promoted later: what was cherry-picked is not listed again', async () => {
  const text = await notesOf(
    {
      a: main('chore: begin', { files: { x: '1\n', y: '1\n' } }),
      b: main('feat: new (#1)'),
      c: main('fix: by number (#2)', { files: { n: '1' } }),
      d: main('fix: by patch', { files: { x: '1\n2\n' } }),
      e: main('fix: not picked (#4)'),
      f: main('fix: picked and reverted (#5)'),
      h1: on('hotfix', '[1.x] fix: by number (#2) (#9)', { from: 'a', files: { other: 'way' } }),
      h2: on('hotfix', 'fix: by patch, under another name', { files: { x: '1\n2\n' } }),
      h3: on('hotfix', 'fix: on the hotfix alone', { files: { z: '1' } }),
      h4: on('hotfix', 'fix: picked and reverted (#5)', { files: { p: '1' } }),
      h5: on('hotfix', 'Revert "fix: picked and reverted (#5)"', { files: { p: null } }),
    },
    'v1.0.1',
    'main',
    { 'v1.0.1': 'h5' },
  );
  expect(text).toBe(`**Diverged**: from v1.0.1 to main, 3 changes, and 1 that v1.0.1 has and main has not.

### Fixes (taken away)

- on the hotfix alone (h3)

### Features

- new (#1)

### Fixes

- picked and reverted (#5)
- not picked (#4)

_Not listed: 2 changes that the base has already, by cherry-pick._

_Not listed as taken away: 2 changes that reverts cancel, the reverts included._

_Not listed as taken away: 2 changes that the head has, too, by cherry-pick._
`);
});

test('a pull request is news until every commit of it is picked, or its merge', async () => {
  const history = {
    a: main('chore: begin'),
    c1: on('topic', 'feat: part one', { from: 'a' }),
    c2: on('topic', 'fix: part two'),
    m: main('Merge pull request #7 from o/topic\n\nfeat: two parts', { merges: ['c2'] }),
  };
  const { sha } = repository(history);
  const pick = (name: string): Planned => on('1.x', `fix: pick of ${name}\n\n(cherry picked from commit ${sha(name)})`);
  const one = { ...history, h1: { ...pick('c2'), from: 'a' } };
  expect(await notesOf(one, 'v1', 'main', { v1: 'h1' })).toContain('- two parts (#7)\n');
  const both = await notesOf({ ...one, h2: pick('c1') }, 'v1', 'main', { v1: 'h2' });
  expect(both).not.toContain('two parts');
  expect(both).toContain('_Not listed: 1 change that the base has already, by cherry-pick._');
  const merge = await notesOf({ ...history, h1: { ...pick('m'), from: 'a' } }, 'v1', 'main', { v1: 'h1' });
  expect(merge).toContain('_Not listed: 1 change that the base has already, by cherry-pick._');
});

test('a rollback lists what is taken away', async () => {
  const commits = { a: main('chore: begin'), b: main('feat: x (#1)'), c: main('fix!: y') };
  expect(await notesOf(commits, 'main', 'v1', { v1: 'a' })).toBe(`**Rollback** from main to v1: 2 changes taken away.

### Breaking changes (taken away)

- y (c)

### Features (taken away)

- x (#1)
`);
});

test('an empty range says so, and a first release lists everything', async () => {
  const commits = { a: main('feat: begin'), b: main('fix: x') };
  expect(await notesOf(commits, 'main', 'v1', { v1: 'b' })).toBe('**No change**: v1 runs already.\n');
  expect(await notesOf(commits, null, 'main')).toBe(
    '**First release**: main, 2 changes.\n\n### Features\n\n- begin (a)\n\n### Fixes\n\n- x (b)\n',
  );
});

test('the default branch may have another name than before, and be known at the remote alone', async () => {
  const repo = repository({ a: on('master', 'feat: a'), b: on('trunk', 'fix: b', { from: 'a' }) });
  repo.git('update-ref', 'refs/remotes/origin/trunk', 'refs/heads/trunk');
  repo.git('update-ref', '-d', 'refs/heads/trunk');
  expect(await notes(repo, 'master', 'trunk', ['b'])).toContain('### Fixes\n\n- b (b)\n');
});

test('everybody who took part is named once, and thanked for a first contribution; programs and addresses are not', async () => {
  const repo = repository(
    {
      a: main('chore: begin', { author: 'Ann <ANN@example.com>' }),
      b: main('feat: x\n\nCo-authored-by: Cy @all <cy@example.com>'),
      c: main('fix: y', { author: 'Bob <bob@example.com>' }),
      d: main('chore(deps): z', { author: 'renovate[bot] <renovate@example.com>' }),
    },
    { v1: 'a' },
  );
  const comparison = compare(await gather(repo.history, 'v1', 'main'));
  const people = contributors(comparison.added.changes, await repo.history.authors(repo.sha('a')));
  const text = markdown(comparison, { contributors: people });
  expect(text).toMatch(
    /\n\n\*\*Contributors\*\*: Ann, Bob \(first contribution\), Cy @&#8203;all \(first contribution\)\.\n$/,
  );
});

test('path filters leave out what is elsewhere, and say how much', async () => {
  const repo = repository(
    {
      a: main('chore: begin'),
      b: main('feat: web', { files: { 'packages/web/x': '1' } }),
      c: main('fix: api', { files: { 'packages/api/x': '1' } }),
      f: on('side', 'fix: merged', { from: 'c', files: { 'packages/web/y': '1' } }),
      m: main('Merge pull request #7 from a/b\n\nfix: by pull request', {
        merges: ['f'],
        files: { 'packages/web/y': '1' },
      }),
    },
    { v1: 'a' },
  );
  const comparison = compare(await gather(repo.history, 'v1', 'main', true), { paths: ['packages/web'] });
  expect(comparison.added.changes.map(({ title }) => title)).toEqual(['by pull request', 'web']);
  const without = await gather(repo.history, 'v1', 'main');
  expect(() => compare(without, { paths: ['packages/web'] })).toThrow('gather the paths that changed');
  expect(markdown(comparison)).toContain('_Not listed: 1 change outside the paths asked for._');
});
