import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/changes/change.ts';
import { changesIn } from '../../src/changes/group.ts';
import { readCategories } from '../../src/notes/categories.ts';
import { assemble } from '../../src/notes/cut.ts';
import { sectionsText } from '../../src/notes/markdown.ts';
import { fill, sections } from '../../src/notes/sections.ts';
import { factsOfMessages } from '../messages.ts';

const change = (message: string, more: Partial<Change> = {}): Change => ({
  ...changesIn(factsOfMessages([message]))[0]!,
  ...more,
});

test.each([
  ['feat: a', 'Features'],
  ['fix: a', 'Fixes'],
  ['fix(deps): a', 'Dependencies'],
  ['chore(deps)!: a', 'Breaking changes'],
  ['chore: a', 'Maintenance'],
  ['Revert "feat: a"', 'Reverted'],
  ['strange: a', 'Other'],
  ['a', 'Other'],
])('%j is listed under %s', (message, title) => {
  expect(fill([change(message)]).map((section) => section.title)).toEqual([title]);
});

test('each change is in exactly one section, whatever the layout', () => {
  const words = fc.constantFrom('feat', 'fix', 'deps', 'a', 'b', '*');
  const list = fc.array(words, { maxLength: 3 });
  const layout = fc.array(fc.record({ title: fc.string(), types: list, scopes: list, labels: list }), { maxLength: 4 });
  const one = fc.record({ type: fc.option(words), scope: fc.option(words), labels: list, breaking: fc.boolean() });
  fc.assert(
    fc.property(fc.array(one), fc.option(layout), (all, given) => {
      const changes = all.map((each) => change('x', each));
      const filled = fill(changes, given ?? sections).flatMap((section) => section.changes);
      expect(new Set(filled)).toEqual(new Set(changes));
      expect(filled).toHaveLength(changes.length);
    }),
  );
});

describe('.github/release.yml', () => {
  const text = `changelog:
  exclude:
    labels: [skip]
    authors: [bot]
  categories:
    - title: New
      labels: [feature]
      exclude: { labels: [internal] }
    - title: Rest
      labels: ['*']
`;

  test('gives categories by label', async () => {
    const { categories, problems } = await readCategories(text, 'release.yml');
    expect(problems).toEqual([]);
    expect(categories!.exclude).toEqual({ labels: ['skip'], authors: ['bot'] });
    const changes = [
      change('a (#1)', { labels: ['feature'] }),
      change('b (#2)', { labels: ['feature', 'internal'] }),
      change('feat: c'),
    ];
    const filled = fill(changes, categories!.layout);
    expect(filled.map(({ title, changes: [first] }) => [title, first!.title])).toEqual([
      ['New', 'a'],
      ['Rest', 'b'],
      ['Other', 'c'],
    ]);
  });

  test.each([
    ['changelog:\n  categorys: []\n', '2:3 is no key of release.yml here. Is categories meant?'],
    ['changelog:\n  categories:\n    - labels: a\n', '3:7 must be the heading of the category. 3:7 must be a list.'],
    ['changelog:\n  categories:\n    - title: a\n', '3:7 needs `labels`: a list, or ["*"] for every pull request.'],
    ['- a', '1:1 must hold an object with `changelog`.'],
  ])('that holds %j is refused', async (given, expected) => {
    const { problems } = await readCategories(given, 'release.yml');
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join(' ')).toBe(expected);
  });
});

describe('a body that is too long', () => {
  const blocks = [
    { heading: '### A', entries: ['- one', '- two'] },
    { heading: '### B', entries: ['- three'] },
  ];

  test('is cut between entries, and says how many are left and where they are', () => {
    const whole = '### A\n\n- one\n- two\n\n### B\n\n- three\n';
    expect(assemble('', blocks, whole.length, null)).toBe(whole);
    const long = [blocks[0]!, { heading: '### B', entries: [`- ${'x'.repeat(50)}`] }];
    expect(assemble('', long, 75, null)).toBe('### A\n\n- one\n- two\n\n_1 more change does not fit here._\n');
    const cut = 'Head.\n\n### A\n\n- one\n\n_8 more changes do not fit here: [all changes](https://x.example)._\n';
    expect(assemble('Head.', blocks.concat(blocks, blocks), cut.length, 'https://x.example')).toBe(cut);
  });

  test('never exceeds the limit, and counts every entry', () => {
    const block = fc.record({
      heading: fc.constant('### A'),
      entries: fc.array(
        fc.string({ minLength: 1, maxLength: 80 }).map((text) => `- ${text.replaceAll('\n', '')}`),
        { minLength: 1 },
      ),
    });
    fc.assert(
      fc.property(fc.array(block), fc.integer({ min: 120, max: 2_000 }), (given, limit) => {
        const text = assemble('Head.', given, limit, null);
        expect(text.length).toBeLessThanOrEqual(limit);
        const left = Number(/^_(\d+) more changes/m.exec(text)?.[1] ?? 0);
        const listed = text.split('\n').filter((line) => line.startsWith('- ')).length;
        expect(listed + left).toBe(given.reduce((sum, { entries }) => sum + entries.length, 0));
      }),
    );
  });
});

test('links lead to pull requests, commits and issues, also of another repository', () => {
  const text = sectionsText([change('feat: a (#1)\n\nCloses #2, see x/y#3 and z#4'), change('fix: b')], {
    repository: 'https://git.example/o/r',
  });
  expect(text).toContain(
    '- a ([#1](https://git.example/o/r/pull/1), closes [#2](https://git.example/o/r/issues/2), refers to [x/y#3](https://git.example/x/y/issues/3), refers to z#4)',
  );
  expect(text).toMatch(/- b \(\[[0-9a-f]{7}\]\(https:\/\/git\.example\/o\/r\/commit\/[0-9a-f]{40}\)\)/);
});
