import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { git, refusal, start, tipOf, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await start();
});
afterAll(() => fixture.github.close());

const inGit = (...args: string[]) => git(fixture.github.gitDir, ...args);

describe('a blob', () => {
  test.each([
    ['utf-8', 'grüße\n', Buffer.from('grüße\n')],
    ['base64', Buffer.from([0, 255, 10, 13]).toString('base64'), Buffer.from([0, 255, 10, 13])],
    ['utf-8', 'x'.repeat(5_000), Buffer.from('x'.repeat(5_000))],
  ])('given as %s is kept byte for byte', async (encoding, content, bytes) => {
    const { octokit, at } = fixture;
    const { data: made } = await octokit.git.createBlob({ ...at, content, encoding });
    const { data } = await octokit.git.getBlob({ ...at, file_sha: made.sha });
    expect(Buffer.from(data.content, 'base64')).toEqual(bytes);
    expect(data).toMatchObject({ encoding: 'base64', size: bytes.length });
    expect(await inGit('cat-file', '-s', made.sha)).toBe(String(bytes.length));
    const raw = await octokit.git.getBlob({ ...at, file_sha: made.sha, mediaType: { format: 'raw' } });
    expect(raw.headers['content-type']).toMatch('application/vnd.github.raw+json');
  });

  test('that is not there is not found', async () => {
    const { octokit, at } = fixture;
    for (const file_sha of ['a'.repeat(40), await tipOf(fixture), 'nonsense']) {
      expect(await refusal(octokit.git.getBlob({ ...at, file_sha }))).toMatchObject({ status: 404 });
    }
  });
});

describe('a tree', () => {
  const create = (tree: object[], base_tree?: string) =>
    fixture.octokit.git.createTree({
      ...fixture.at,
      tree,
      ...(base_tree !== undefined && { base_tree }),
    });
  const file = (path: string, content = path) => ({ path, mode: '100644', type: 'blob', content });
  const paths = async (sha: string) => (await inGit('ls-tree', '-r', '--name-only', sha)).split('\n');

  test('is made of nested paths, on another tree or on none', async () => {
    const { data: first } = await create([file('a/b/c.txt'), file('d.txt')]);
    expect(await paths(first.sha)).toEqual(['a/b/c.txt', 'd.txt']);
    const { data: second } = await create(
      [file('a/e.txt'), { ...file('d.txt'), content: undefined, sha: null }],
      first.sha,
    );
    expect(await paths(second.sha)).toEqual(['a/b/c.txt', 'a/e.txt']);
    const { data: moved } = await create([{ path: 'copy', mode: '040000', type: 'tree', sha: first.sha }]);
    expect(await paths(moved.sha)).toEqual(['copy/a/b/c.txt', 'copy/d.txt']);
    const { data: without } = await create([{ path: 'a', mode: '040000', type: 'tree', sha: null }], first.sha);
    expect(await paths(without.sha)).toEqual(['d.txt']);
  });

  test('is listed flat or whole, by its id or by a ref', async () => {
    const { octokit, at } = fixture;
    const { data: made } = await create([file('a/b.txt'), file('c.txt')]);
    const flat = await octokit.git.getTree({ ...at, tree_sha: made.sha });
    expect(flat.data.tree.map(({ path, type }) => [path, type])).toEqual([
      ['a', 'tree'],
      ['c.txt', 'blob'],
    ]);
    const whole = await octokit.git.getTree({ ...at, tree_sha: made.sha, recursive: 'true' });
    expect(whole.data.tree.map(({ path, size }) => [path, size])).toEqual([
      ['a', undefined],
      ['a/b.txt', 7],
      ['c.txt', 5],
    ]);
    const ofBranch = await octokit.git.getTree({ ...at, tree_sha: 'main' });
    expect(ofBranch.data.tree.map(({ path }) => path)).toEqual(['README.md']);
    expect(await refusal(octokit.git.getTree({ ...at, tree_sha: 'nowhere' }))).toMatchObject({ status: 404 });
  });

  test.each([
    ['of nothing', [], undefined, 'Invalid tree info'],
    ['on a tree that is not there', [file('a')], 'b'.repeat(40), 'base_tree is not a valid tree oid'],
    [
      'of an object that is not there',
      [{ path: 'a', mode: '100644', type: 'blob', sha: 'c'.repeat(40) }],
      undefined,
      `tree.sha ${'c'.repeat(40)} is not a valid blob`,
    ],
    ['with a path that leads out', [file('../a')], undefined, 'tree.path contains a malformed path component'],
    ['with a path into git', [file('.git/config')], undefined, 'tree.path contains a malformed path component'],
    [
      'with a row of nothing',
      [{ path: 'a', mode: '100644' }],
      undefined,
      'Must supply either tree.sha or tree.content',
    ],
    [
      'without what is not there',
      [{ path: 'a', mode: '100644', type: 'blob', sha: null }],
      undefined,
      'GitRPC::BadObjectState',
    ],
  ])('%s is refused', async (_, tree, base, message) => {
    expect(await refusal(create(tree, base))).toMatchObject({ status: 422, message });
  });
});

describe('a commit', () => {
  test('keeps message, people, dates and parents as given', async () => {
    const { octokit, at } = fixture;
    const parent = await tipOf(fixture);
    const tree = await inGit('rev-parse', 'main^{tree}');
    const author = { name: 'Ann', email: 'ann@example.com', date: '2026-01-02T03:04:05+02:00' };
    const message = 'Subject\n\nBody without an end';
    const { data } = await octokit.git.createCommit({ ...at, message, tree, parents: [parent], author });
    expect(data).toMatchObject({
      message,
      author: { ...author, date: '2026-01-02T01:04:05Z' },
      committer: { ...author, date: '2026-01-02T01:04:05Z' },
      parents: [{ sha: parent }],
      verification: { verified: false, reason: 'unsigned' },
    });
    expect(await inGit('show', '-s', '--format=%aI|%cn|%B', data.sha)).toBe(`2026-01-02T03:04:05+02:00|Ann|${message}`);
    expect((await octokit.git.getCommit({ ...at, commit_sha: data.sha })).data).toEqual(data);
  });

  test('is of the caller where nobody is named, and carries a signature that is given', async () => {
    const { octokit, at } = fixture;
    const tree = await inGit('rev-parse', 'main^{tree}');
    const signature = '-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----';
    const { data } = await octokit.git.createCommit({ ...at, message: 'm', tree, signature });
    expect(data).toMatchObject({ author: { name: 'github-actions[bot]' }, parents: [], verification: { signature } });
    expect(data.verification.payload).not.toContain('PGP');
  });

  test.each([
    ['a tree that is not there', { tree: 'e'.repeat(40) }, 'Tree SHA does not exist'],
    ['a parent that is none', { parents: ['e'.repeat(40)] }, 'Parent SHA does not exist or is not a commit object'],
    [
      'an author without an address',
      { author: { name: 'Ann' } },
      'Invalid request.\n\n"author/email" wasn\'t supplied.',
    ],
    ['no message', { message: undefined }, 'Invalid request.\n\n"message" wasn\'t supplied.'],
  ])('with %s is refused', async (_, change, message) => {
    const { octokit, at } = fixture;
    const good = { ...at, message: 'm', tree: await inGit('rev-parse', 'main^{tree}') };
    expect(await refusal(octokit.git.createCommit({ ...good, ...change } as never))).toMatchObject({
      status: 422,
      message,
    });
  });
});

test('an annotated tag is an object of its own until a ref names it', async () => {
  const { octokit, at } = fixture;
  const object = await tipOf(fixture);
  const { data: tag } = await octokit.git.createTag({ ...at, tag: 'v1', message: 'One', object, type: 'commit' });
  expect(tag).toMatchObject({ tag: 'v1', message: 'One', object: { sha: object, type: 'commit' } });
  await octokit.git.createRef({ ...at, ref: 'refs/tags/v1', sha: tag.sha });
  expect((await octokit.git.getRef({ ...at, ref: 'tags/v1' })).data.object).toMatchObject({
    type: 'tag',
    sha: tag.sha,
  });
  expect((await octokit.git.getTag({ ...at, tag_sha: tag.sha })).data).toEqual(tag);
  expect(await inGit('rev-parse', 'v1^{commit}')).toBe(object);
});
