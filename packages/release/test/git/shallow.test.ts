import { afterAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { compare } from '../../src/compare.ts';
import { gather } from '../../src/gather.ts';
import { deepen, fetchTags, type Depth } from '../../src/git/deepen.ts';
import { gitHistory } from '../../src/git/history.ts';
import { ENVIRONMENT, removeFolders, repository, runGit, temporaryFolder, type Planned } from '../repository.ts';

afterAll(removeFolders);

const commits = Object.fromEntries(
  Array.from({ length: 20 }, (_, index): [string, Planned] => [
    `c${index}`,
    { branch: 'main', message: `feat: ${index}`, files: { 'folder/file': `${index}` } },
  ]),
);
const origin = repository(commits, { 'v1.0.0': 'c4' });

/** What actions/checkout makes: one commit, no tags. */
function shallowClone(filters: boolean): string {
  origin.git('config', 'uploadpack.allowFilter', String(filters));
  const folder = temporaryFolder();
  const clone = ['clone', '--quiet', '--no-checkout', '--depth=1', '--no-tags', `file://${origin.folder}`, 'clone'];
  runGit(folder, clone);
  return join(folder, 'clone');
}

const objects = (folder: string, type: string): number =>
  runGit(folder, ['cat-file', '--batch-all-objects', '--batch-check=%(objecttype)'])
    .split('\n')
    .filter((line) => line === type).length;

describe('a shallow clone', () => {
  test.each<[Depth, string, number, number]>([
    ['messages', 'commits and tags, without trees and files', 2, 1],
    ['paths', 'commits, trees and tags, without files', 40, 1],
    ['patches', 'commits, files and tags', 40, 20],
  ])('is deepened for %s, and says so', async (depth, said, trees, files) => {
    const folder = shallowClone(true);
    const history = gitHistory(folder, ENVIRONMENT);
    expect(await history.isShallow()).toBe(true);
    expect(await deepen(folder, ENVIRONMENT, depth)).toBe(
      `The clone was shallow: its history was fetched from origin (${said}).`,
    );
    expect(await history.isShallow()).toBe(false);
    expect({ commits: objects(folder, 'commit') }).toEqual({ commits: 20 });
    expect(objects(folder, 'tree')).toBeLessThanOrEqual(trees);
    expect(objects(folder, 'blob')).toBeLessThanOrEqual(files);
    const { added } = compare(await gather(history, 'v1.0.0', 'main'));
    expect(added.changes).toHaveLength(15);
    expect(await deepen(folder, ENVIRONMENT, depth)).toBeNull();
  });

  test('is deepened by a server that knows no filters, too', async () => {
    const folder = shallowClone(false);
    await deepen(folder, ENVIRONMENT);
    expect(objects(folder, 'commit')).toBe(20);
  });

  test('that cannot be deepened says what to do', async () => {
    const folder = shallowClone(true);
    runGit(folder, ['remote', 'set-url', 'origin', 'file:///user:secret@nowhere/at-all']);
    await expect(deepen(folder, ENVIRONMENT)).rejects.toMatchObject({
      fault: 'incomplete',
      message: expect.stringMatching(
        /^The clone is shallow and the rest cannot be fetched\. Check it out with `fetch-depth: 0`\./,
      ),
    });
    runGit(folder, ['remote', 'remove', 'origin']);
    await expect(deepen(folder, ENVIRONMENT)).rejects.toThrow('has no remote to fetch the rest from');
  });

  test('says that it is shallow when a ref lies beyond its end', async () => {
    const history = gitHistory(shallowClone(true), ENVIRONMENT);
    await expect(gather(history, origin.sha('c1'), 'main')).rejects.toThrow('it may lie beyond where it ends');
  });
});

describe('a clone without tags', () => {
  const cloneOf = (folder: string): string => {
    const parent = temporaryFolder();
    runGit(parent, ['clone', '--quiet', '--no-checkout', '--no-tags', `file://${folder}`, 'clone']);
    return join(parent, 'clone');
  };

  test('gets them, once, and says so; one whose remote has none stays as it is', async () => {
    const folder = cloneOf(origin.folder);
    expect(await fetchTags(folder, ENVIRONMENT)).toBe('The clone had no tags: they were fetched from origin.');
    expect(await gitHistory(folder, ENVIRONMENT).tags()).toMatchObject([{ name: 'v1.0.0', sha: origin.sha('c4') }]);
    runGit(folder, ['remote', 'remove', 'origin']);
    expect(await fetchTags(folder, ENVIRONMENT)).toBeNull();
    const untagged = repository({ a: { branch: 'main', message: 'a' } });
    expect(await fetchTags(cloneOf(untagged.folder), ENVIRONMENT)).toBeNull();
  });

  test('that cannot get them says what to do', async () => {
    const folder = cloneOf(origin.folder);
    runGit(folder, ['remote', 'set-url', 'origin', 'file:///nowhere/at-all']);
    const fault = 'incomplete';
    const message = expect.stringMatching(
      /^The clone has no tags and those of the repository cannot be fetched\. Check it out with `fetch-depth: 0`\./,
    );
    await expect(fetchTags(folder, ENVIRONMENT)).rejects.toMatchObject({ fault, message });
    runGit(folder, ['remote', 'remove', 'origin']);
    await expect(fetchTags(folder, ENVIRONMENT)).rejects.toThrow(
      'has no tags and has no remote to fetch those of the repository from',
    );
  });
});

test('where contents are fetched on demand, patches are not compared, and the notes say so', async () => {
  const parted = repository({ ...commits, side: { branch: 'side', message: 'fix: x', from: 'c3' } });
  parted.git('config', 'uploadpack.allowFilter', 'true');
  const folder = temporaryFolder();
  runGit(folder, ['clone', '--quiet', '--bare', '--filter=tree:0', `file://${parted.folder}`, 'clone']);
  const { notices } = await gather(gitHistory(join(folder, 'clone'), ENVIRONMENT), 'side', 'main');
  expect(notices).toEqual(['Cherry-picks were found by number and subject alone, as the files are not here.']);
});
