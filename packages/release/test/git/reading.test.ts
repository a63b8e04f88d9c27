import { afterAll, describe, expect, test } from '@jest/globals';
import { gather, read } from '../../src/gather.ts';
import { gitHistory } from '../../src/git/history.ts';
import type { Commit, History } from '../../src/history.ts';
import { ENVIRONMENT, removeFolders, repository, temporaryFolder } from '../repository.ts';

afterAll(removeFolders);

async function commits(history: History, to = 'main'): Promise<Commit[]> {
  const found: Commit[] = [];
  for await (const commit of history.commits({ to: await history.resolve(to) })) found.push(commit);
  return found;
}

describe('messages', () => {
  test.each([
    ['that are not UTF-8', Buffer.from('feat: caf\xe9', 'latin1'), 'feat: café', ''],
    ['with Windows line ends', 'fix: a\r\n\r\none\r\ntwo\r\n', 'fix: a', 'one\ntwo'],
    ['with separators in them', 'fix: a\x1fb\x1ec\n\nd\x1fe', 'fix: a\x1fb\x1ec', 'd\x1fe'],
    ['without a body', 'fix: a', 'fix: a', ''],
    ['without anything', '', '', ''],
    ['that begin with empty lines', '\n\nfix: a\n\nb', '', 'fix: a\n\nb'],
  ])('%s', async (_, message, subject, body) => {
    const { history } = repository({ a: { branch: 'main', message } });
    expect(await commits(history)).toMatchObject([{ subject, body, parents: [] }]);
  });

  test('in another encoding that the commit names', async () => {
    const repo = repository({ a: { branch: 'main', message: 'begin' } });
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    const raw = Buffer.from(
      `tree ${tree}\nauthor J\xfcrgen <j@b> 0 +0000\ncommitter J <j@b> 0 +0000\nencoding ISO-8859-1\n\nfix: caf\xe9\n`,
      'latin1',
    );
    const sha = repo.write('commit', raw);
    expect(await commits(repo.history, sha)).toMatchObject([{ subject: 'fix: café', author: { name: 'Jürgen' } }]);
  });

  test('of 5,000 characters without a space, and of more than anybody reads', async () => {
    const [long, body] = ['x'.repeat(5_000), 'y'.repeat(200_000)];
    const { history } = repository({ a: { branch: 'main', message: `feat: ${long}\n\n${body}` } });
    const [commit] = await commits(history);
    expect(commit!.subject).toHaveLength(5_006);
    expect(commit!.body.length).toBeLessThan(65_536);
  });

  test('whatever people set for their own git', async () => {
    const repo = repository({ a: { branch: 'main', message: 'feat: ä' } });
    for (const [key, value] of [
      ['log.showSignature', 'true'],
      ['color.ui', 'always'],
      ['i18n.logOutputEncoding', 'ISO-8859-1'],
      ['log.decorate', 'full'],
      ['format.pretty', 'oneline'],
      ['log.diffMerges', 'on'],
      ['format.notes', '*'],
    ] as const)
      repo.git('config', key, value);
    expect(await commits(repo.history)).toMatchObject([{ subject: 'feat: ä', body: '' }]);
    const misled = gitHistory(repo.folder, { ...ENVIRONMENT, GIT_DIR: '/nonexistent', GIT_TRACE: '1' });
    expect(await commits(misled)).toHaveLength(1);
  });
});

describe('errors say what to do', () => {
  const { history, folder } = repository(
    { a: { branch: 'main', message: 'a' }, b: { branch: 'island', message: 'b' } },
    { 'v1.2.3': 'a' },
  );

  test.each([
    ['v1.2.4', '"v1.2.4" is no branch, tag or commit here. Is v1.2.3 meant?'],
    ['--all', '"--all" is no branch, tag or commit here.'],
    ['', '"" is no branch, tag or commit here.'],
    ['a; touch /tmp/x', '"a; touch /tmp/x" is no branch, tag or commit here.'],
  ])('the ref %j is unknown', async (ref, message) => {
    await expect(gather(history, ref, 'main')).rejects.toMatchObject({ fault: 'unknown-ref', message });
  });

  test('histories that have nothing in common', async () => {
    await expect(gather(history, 'island', 'main')).rejects.toMatchObject({
      fault: 'unrelated',
      message: expect.stringContaining('island and main have no common ancestor'),
    });
  });

  test('no git', async () => {
    const without = gitHistory(folder, { ...ENVIRONMENT, PATH: '/nonexistent' });
    await expect(without.tags()).rejects.toMatchObject({ fault: 'no-git' });
    await expect(read(without, { to: 'a' })).rejects.toMatchObject({ fault: 'no-git' });
  });

  test('no repository', async () => {
    await expect(gitHistory(temporaryFolder(), ENVIRONMENT).resolve('main')).rejects.toMatchObject({
      fault: 'no-repository',
    });
  });
});

test('who has read enough can stop', async () => {
  const { history } = repository({ a: { branch: 'main', message: 'a' }, b: { branch: 'main', message: 'b' } });
  for await (const commit of history.commits({ to: await history.resolve('main') })) {
    expect(commit.subject).toBe('b');
    break;
  }
});

test('tags of all kinds lead to commits; what leads elsewhere is no release', async () => {
  const repo = repository(
    { a: { branch: 'main', message: 'a' }, b: { branch: 'side', message: 'b', from: 'a' } },
    { light: 'a', side: 'b' },
  );
  const name = ['-c', 'user.name=A', '-c', 'user.email=a@b', '-c', 'advice.nestedTag=false'];
  repo.git(...name, 'tag', '-a', '-m', 'x', 'annotated', 'main');
  repo.git(...name, 'tag', '-a', '-m', 'x', 'nested', 'annotated');
  repo.git('tag', 'tree', 'main^{tree}');
  const a = repo.sha('a');
  expect(await repo.history.tags()).toMatchObject([
    { name: 'annotated', sha: a },
    { name: 'light', sha: a, date: 1_767_225_600 },
    { name: 'nested', sha: a },
    { name: 'side', sha: repo.sha('b') },
  ]);
  expect((await repo.history.tags(a)).map((tag) => tag.name)).toEqual(['annotated', 'light', 'nested']);
});

test('changed paths are told from commits, whatever they are called', async () => {
  const repo = repository({
    a: { branch: 'main', message: 'a', files: { 'a b/ä': '1', '"line\\nbreak"': '1' } },
    b: { branch: 'side', message: 'b', from: 'a', files: { 'web/x': '1' } },
    c: { branch: 'main', message: 'c', from: 'a', files: { y: '1' } },
    m: { branch: 'main', message: 'm', from: 'c', merges: ['b'], files: { 'web/x': '1' } },
  });
  const paths = await repo.history.changedPaths(['a', 'b', 'm'].map(repo.sha));
  expect(paths.get(repo.sha('a'))?.toSorted()).toEqual(['a b/ä', 'line\nbreak']);
  expect(paths.get(repo.sha('b'))).toEqual(['web/x']);
  expect(paths.get(repo.sha('m'))).toEqual(['web/x']);
});

test('changed paths: one that is no UTF-8 garbles no other, and a file that is called like a commit is none', async () => {
  const first = { a: { branch: 'main', message: 'a', files: { first: '1' } } };
  const { sha } = repository(first);
  const repo = repository({
    ...first,
    b: { branch: 'main', message: 'b', files: { '"caf\\351"': '1', 'docs/ä': '1', [sha('a')]: '1', 'web/x': '1' } },
    c: { branch: 'main', message: 'c', files: { '"\\nfirst"': '1', last: '1' } },
  });
  const paths = await repo.history.changedPaths(['c', 'b', 'a'].map(repo.sha));
  const of = (name: string): readonly string[] => paths.get(repo.sha(name))!.toSorted();
  expect(of('a')).toEqual(['first']);
  expect(of('b')).toEqual([sha('a'), 'café', 'docs/ä', 'web/x'].toSorted());
  expect(of('c')).toEqual(['\nfirst', 'last']);
});
