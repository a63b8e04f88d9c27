import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commitOn, git, grow, GROWN_FROM, refusal, start, tipOf, type Fixture } from './fixture.ts';

const LONG = 260;

let fixture: Fixture;
let main: string;
let long: string;
beforeAll(async () => {
  fixture = await start();
  main = await tipOf(fixture);
  long = await grow(fixture, 'long', LONG);
});
afterAll(() => fixture.github.close());

describe('compare', () => {
  const compare = (basehead: string, page: object = {}) =>
    fixture.octokit.repos.compareCommitsWithBasehead({ ...fixture.at, basehead, ...page });

  test.each([
    ['main...long', 'ahead', LONG, 0],
    ['long...main', 'behind', 0, LONG],
    ['main...main', 'identical', 0, 0],
    ['octo-org:main...octo-org:long', 'ahead', LONG, 0],
  ])('%s is %s', async (basehead, status, ahead_by, behind_by) => {
    const { data } = await compare(basehead);
    expect(data).toMatchObject({
      status,
      ahead_by,
      behind_by,
      total_commits: ahead_by,
      merge_base_commit: { sha: main },
    });
  });

  test('of branches that went apart tells both sides and what they share', async () => {
    const { octokit, at } = fixture;
    const side = await commitOn(fixture, main, 'side.txt');
    await octokit.git.createRef({ ...at, ref: 'refs/heads/side', sha: side });
    const { data } = await compare('long...side');
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: LONG, merge_base_commit: { sha: main } });
    expect(data.files).toMatchObject([{ filename: 'side.txt', status: 'added', additions: 1, deletions: 0 }]);
  });

  test('without paging ends with the head, after at most 250 commits', async () => {
    const { data, headers } = await compare('main...long');
    expect(data.commits).toHaveLength(250);
    expect(data.commits.at(-1)!.sha).toBe(long);
    expect(headers.link).toBeUndefined();
  });

  test('by pages gives every commit once, oldest first, and files on the first page', async () => {
    const { octokit, at } = fixture;
    const seen: string[] = [];
    const files: number[] = [];
    for await (const { data } of octokit.paginate.iterator(octokit.repos.compareCommitsWithBasehead, {
      ...at,
      basehead: 'main...long',
      per_page: 100,
      page: 1,
    })) {
      const { commits, files: changed } = data as unknown as Awaited<ReturnType<typeof compare>>['data'];
      seen.push(...commits.map(({ sha }) => sha));
      files.push(changed!.length);
    }
    const inOrder = (await git(fixture.github.gitDir, 'rev-list', '--reverse', 'main..long')).split('\n');
    expect(seen).toEqual(inOrder);
    expect(files).toEqual([LONG, 0, 0]);
  });

  test.each(['main...nowhere', 'nowhere...main', 'main'])('%s is not found', async (basehead) => {
    expect(await refusal(compare(basehead))).toMatchObject({ status: 404 });
  });
});

describe('commits', () => {
  test('are listed from any ref, newest first, with links to the other pages', async () => {
    const { octokit, at } = fixture;
    const { data, headers } = await octokit.repos.listCommits({ ...at, sha: 'long', per_page: 100, page: 2 });
    expect(data.map(({ sha }) => sha)).toEqual(
      (await git(fixture.github.gitDir, 'rev-list', '--skip=100', '-n100', 'long')).split('\n'),
    );
    const links = Object.fromEntries(
      (headers.link ?? '').split(', ').map((each) => [/rel="(\w+)"/.exec(each)![1], /page=(\d)>/.exec(each)![1]]),
    );
    expect(links).toEqual({ prev: '1', next: '3', last: '3', first: '1' });
    const all = await octokit.paginate(octokit.repos.listCommits, { ...at, sha: 'long', per_page: 100 });
    expect(all).toHaveLength(LONG + 1);
  });

  test('are narrowed by path, time and author', async () => {
    const { octokit, at } = fixture;
    const count = async (more: object) =>
      (await octokit.repos.listCommits({ ...at, sha: 'long', per_page: 100, ...more })).data.length;
    const second = (n: number) => new Date((GROWN_FROM + n) * 1_000).toISOString();
    expect(await count({ path: 'numbers/7.txt' })).toBe(1);
    expect(await count({ path: 'numbers/*.txt' })).toBe(0);
    expect(await count({ author: 'ann@example.com', since: second(LONG - 5), until: second(LONG - 2) })).toBe(4);
    expect(await count({ author: 'nobody' })).toBe(0);
  });

  test.each(['heads/long', 'long', 'refs/heads/long'])('are read by %s', async (ref) => {
    const { data } = await fixture.octokit.repos.getCommit({ ...fixture.at, ref });
    expect(data).toMatchObject({ sha: long, commit: { author: { name: 'Ann' } }, stats: { total: 1 } });
    expect(data.files).toHaveLength(1);
  });

  test('are read by a short id; the first one has its files too', async () => {
    const { data } = await fixture.octokit.repos.getCommit({ ...fixture.at, ref: main.slice(0, 8) });
    expect(data).toMatchObject({ sha: main, parents: [], files: [{ filename: 'README.md', status: 'added' }] });
  });

  test('with more than 300 files list them on further pages', async () => {
    const { octokit, at } = fixture;
    const entries = Array.from({ length: 301 }, (_, n) => ({
      path: `f${n}`,
      mode: '100644',
      type: 'blob',
      content: 'x',
    }));
    const { data: tree } = await octokit.git.createTree({ ...at, tree: entries as never });
    const { data: commit } = await octokit.git.createCommit({
      ...at,
      message: 'Many',
      tree: tree.sha,
      parents: [main],
    });
    const page = (number: number) => octokit.repos.getCommit({ ...at, ref: commit.sha, page: number });
    const [first, second] = [await page(1), await page(2)];
    expect(first.headers.link).toContain('rel="next"');
    // 301 are new, and the README is gone
    expect([first.data.files!.length, second.data.files!.length]).toEqual([300, 2]);
    expect(second.data.stats).toEqual({ additions: 301, deletions: 1, total: 302 });
  });

  test('that are not there are refused', async () => {
    const { octokit, at } = fixture;
    expect(await refusal(octokit.repos.getCommit({ ...at, ref: 'nowhere' }))).toMatchObject({
      status: 422,
      message: 'No commit found for SHA: nowhere',
    });
    expect(await refusal(octokit.repos.listCommits({ ...at, sha: 'nowhere' }))).toMatchObject({ status: 404 });
    for (const ref of ['--all', '-x', 'main~1', 'main^{tree}']) {
      expect(await refusal(octokit.repos.getCommit({ ...at, ref }))).toMatchObject({ status: 422 });
    }
  });

  test('that rename a file say from what', async () => {
    const { octokit, at } = fixture;
    const readme = await git(fixture.github.gitDir, 'rev-parse', 'main:README.md');
    const { data: tree } = await octokit.git.createTree({
      ...at,
      tree: [{ path: 'READ.md', mode: '100644', type: 'blob', sha: readme }],
    });
    const { data: commit } = await octokit.git.createCommit({
      ...at,
      message: 'Rename',
      tree: tree.sha,
      parents: [main],
    });
    const { data } = await octokit.repos.getCommit({ ...at, ref: commit.sha });
    expect(data.files).toMatchObject([
      { filename: 'READ.md', previous_filename: 'README.md', status: 'renamed', changes: 0 },
    ]);
  });
});

test('branches and tags are listed with their commits', async () => {
  const { octokit, at } = fixture;
  await octokit.git.createRef({ ...at, ref: 'refs/tags/v1.0.0', sha: main });
  const { data: tags } = await octokit.repos.listTags(at);
  expect(tags).toMatchObject([{ name: 'v1.0.0', commit: { sha: main } }]);
  const { data: branches } = await octokit.repos.listBranches(at);
  expect(branches.map(({ name, commit }) => [name, commit.sha])).toContainEqual(['long', long]);
  const { data: branch } = await octokit.repos.getBranch({ ...at, branch: 'main' });
  expect(branch).toMatchObject({ name: 'main', commit: { sha: main } });
  expect(await refusal(octokit.repos.getBranch({ ...at, branch: 'nowhere' }))).toMatchObject({
    status: 404,
    message: 'Branch not found',
  });
});

describe('contents', () => {
  const get = (path: string, ref?: string, format?: string) =>
    fixture.octokit.repos.getContent({
      ...fixture.at,
      path,
      ...(ref !== undefined && { ref }),
      ...(format !== undefined && { mediaType: { format } }),
    });

  test('of a file come encoded or raw, at any ref', async () => {
    const { data } = await get('README.md');
    expect(data).toMatchObject({ type: 'file', encoding: 'base64', name: 'README.md', size: 7 });
    expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe('# shop\n');
    expect((await get('README.md', main, 'raw')).data).toBe('# shop\n');
  });

  test('of a folder are its entries', async () => {
    const { data } = await get('numbers', 'long');
    expect(data).toHaveLength(LONG);
    expect((data as { path: string }[])[0]).toMatchObject({ path: 'numbers/0.txt', type: 'file' });
  });

  test.each([
    ['nowhere.txt', undefined],
    ['numbers/0.txt', 'main'],
    ['README.md', 'nowhere'],
  ])('%s at %s is not found', async (path, ref) => {
    expect(await refusal(get(path, ref))).toMatchObject({ status: 404 });
  });
});
