import { afterAll, expect, test } from '@jest/globals';
import { compare } from '../../src/compare.ts';
import { gather } from '../../src/gather.ts';
import { contributors } from '../../src/notes/contributors.ts';
import { markdown } from '../../src/notes/markdown.ts';
import { removeFolders, repository, type Planned } from '../repository.ts';

afterAll(removeFolders);

const main = (message: string | Buffer, more: Partial<Planned> = {}): Planned => ({ branch: 'main', message, ...more });

/** The notes of all commits but the first, with ids as the names they were planned under. */
async function notesOf(commits: Readonly<Record<string, Planned>>): Promise<string> {
  const repo = repository({ a: main('chore: begin'), ...commits });
  const comparison = compare(await gather(repo.history, repo.sha('a'), 'main'));
  const people = contributors(comparison.added.changes, new Set());
  let text = markdown(comparison, { names: { base: 'v1', head: 'v2' }, contributors: people });
  for (const name of Object.keys(commits)) text = text.replaceAll(repo.sha(name).slice(0, 7), name);
  return text;
}

test('messages that are no UTF-8 are shown as they were most likely meant, beside others that are', async () => {
  const latin1 = Buffer.from('fix: d\xe9j\xe0 vu\n\nBREAKING CHANGE: na\xefve', 'latin1');
  const text = await notesOf({ b: main(latin1), c: main('feat: ünïcödé 😀', { author: 'Jürgen <j@example.com>' }) });
  expect(text).toBe(`**Forward** from v1 to v2: 2 changes.

### Breaking changes

- déjà vu (b)

  naïve

### Features

- ünïcödé 😀 (c)

**Contributors**: Ann (first contribution), Jürgen (first contribution).
`);
});

test('Windows line ends leave no trace', async () => {
  const message = 'feat: sell (#12)\r\n\r\nBREAKING CHANGE: in cents\r\nfrom now on\r\n\r\nFixes #5\r\n';
  const coAuthor = 'fix: a\r\n\r\nCo-authored-by: Bob <bob@example.com>\r\n';
  expect(await notesOf({ b: main(message), c: main(coAuthor) })).toBe(`**Forward** from v1 to v2: 2 changes.

### Breaking changes

- sell (#12, closes #5)

  in cents
  from now on

### Fixes

- a (c)

**Contributors**: Ann (first contribution), Bob (first contribution).
`);
});

test('an unbroken line of 5,000 characters is cut, in a title, a scope, an explanation and a name', async () => {
  const long = 'x'.repeat(5_000);
  const text = await notesOf({
    b: main(`feat(${long}): ${long} (#3)\n\nBREAKING CHANGE: ${long}`, { author: `${long} <x@example.com>` }),
    c: main(long),
  });
  const cut = (length: number): string => `${'x'.repeat(length)}…`;
  expect(text).toBe(`**Forward** from v1 to v2: 2 changes.

### Breaking changes

- **${cut(250)}:** ${cut(250)} (#3)

  ${cut(2_000)}

### Other (1)

- ${cut(250)} (c)

**Contributors**: Ann (first contribution), ${cut(250)} (first contribution).
`);
});

test('a tag on a side branch takes nothing from the notes of main', async () => {
  const repo = repository(
    {
      a: main('feat: a'),
      s: main('fix: on the side', { branch: 'side', from: 'a' }),
      b: main('fix: b', { from: 'a' }),
    },
    { 'v1.0.0': 'a', 'v1.0.1': 's' },
  );
  const text = async (base: string): Promise<string> => markdown(compare(await gather(repo.history, base, 'main')));
  expect(await text('v1.0.0')).toContain('1 change.');
  expect(await text('v1.0.0')).toMatch(/### Fixes\n\n- b /);
  expect(await text('v1.0.1')).toMatch(/### Fixes \(taken away\)\n\n- on the side .*\n\n### Fixes\n\n- b /);
  expect((await repo.history.tags(repo.sha('b'))).map(({ name }) => name)).toEqual(['v1.0.0']);
});
