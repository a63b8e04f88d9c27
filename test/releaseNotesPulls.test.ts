import { describe, expect, test } from '@jest/globals';
import { NotesWorld } from './notesWorld.ts';

const asked = (world: NotesWorld): number =>
  world.github.calls.snapshot().filter(({ action }) => action === 'listPullRequestsAssociatedWithCommit').length;

describe('a pull request that was rebased', () => {
  /** v1.0.0 on main, then two commits of one pull request, and what was picked of them on a branch for hotfixes. */
  async function rebased(...picked: readonly number[]) {
    const world = await NotesWorld.start();
    const shas = await world.commit(
      'chore: begin',
      { message: 'add the button', path: 'button' },
      { message: 'add its text', path: 'text' },
      'fix: something else',
    );
    world.tag('v1.0.0', shas[0]!);
    world.git('branch', 'topic', shas[2]!);
    // the sandbox takes the parent of this one for where the branch began: the first, not the last that was rebased
    await world.github.seed.pull({ title: 'feat: a button', head: 'topic', mergedAs: shas[1]!, user: 'ann' });
    const picks = await world.commit(
      { message: 'chore: hotfix', branch: '1.x', from: shas[0]! },
      ...picked.map((index) => ({
        message: `pick ${index}\n\n(cherry picked from commit ${shas[index]})`,
        branch: '1.x',
        path: `pick-${index}`,
      })),
    );
    await world.deployed('production', picks.at(-1)!, 'success');
    return world;
  }

  test('is one change, under its title', async () => {
    await using world = await rebased();
    const run = await world.run({ from: 'v1.0.0' });
    expect(run.outputs).toMatchObject({ changes: '2', other: '0' });
    expect(run.notes).toMatch(/### Features\n\n- a button \(\[#1\]/);
    expect(run.notes).not.toContain('add ');
  });

  test.each([
    ['is news while one of its commits is not picked', [1], '2'],
    ['is not listed again when each of its commits was picked', [1, 2], '1'],
  ] as const)('%s', async (_name, picked, changes) => {
    await using world = await rebased(...picked);
    const run = await world.run({ environment: 'production' });
    expect(run.outputs).toMatchObject({ range: 'diverged', changes });
    const already = '_Not listed: 1 change that the base has already, by cherry-pick._';
    if (changes === '1') expect(run.notes).toContain(already);
    else expect(run.notes).toMatch(/- a button \(/);
    expect(run.notes.includes('a button')).toBe(changes === '2');
  });
});

test('the number of another repository does not take the title of the pull request that has it here', async () => {
  await using world = await NotesWorld.start();
  const shas = await world.commit('chore: begin', 'fix: from upstream (#1)', { message: 'own', branch: 'topic' });
  world.tag('v1.0.0', shas[0]!);
  await world.github.seed.pull({ title: 'feat: of the fork', head: 'topic', mergedAs: shas[0]!, labels: ['shiny'] });
  const run = await world.run({ from: 'v1.0.0' });
  expect(run.notes).toMatch(/### Fixes\n\n- from upstream \(\[[\da-f]{7}\]/);
  expect(run.notes).not.toMatch(/of the fork|pull\/1/);
});

test.each([
  ['squashed under the title of its commit', 'fix: rounding (#1)'],
  ['merged', 'Merge pull request #1 from ann/topic\n\nfix: rounding'],
])(
  'what was picked of a pull request that got another title keeps its number and labels: %s',
  async (_name, message) => {
    await using world = await NotesWorld.start();
    const [begin, merged] = await world.commit('chore: begin', message);
    world.tag('v1.0.0', begin!);
    world.git('branch', 'topic', merged!);
    const labels = ['money'];
    await world.github.seed.pull({ title: 'Prices are wrong by a cent', head: 'topic', mergedAs: merged!, labels });
    await world.commit({ message, branch: '1.x', from: begin!, path: 'picked' });
    const run = await world.run({ from: 'v1.0.0', to: '1.x' });
    expect(run.notes).toMatch(/- Prices are wrong by a cent \(\[#1\]/);
    expect(run.json).toContain('"money"');
  },
);

describe('GitHub is not asked, commit by commit,', () => {
  test('for what a merge has brought in', async () => {
    await using world = await NotesWorld.start();
    const [begin] = await world.commit('chore: begin');
    world.tag('v1.0.0', begin!);
    const tip = (
      await world.commit({ message: 'wip', branch: 'topic', from: begin! }, { message: 'more', branch: 'topic' })
    ).at(-1)!;
    const tree = world.git('rev-parse', `${tip}^{tree}`);
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
    const text = 'Merge pull request #1 from ann/topic\n\nA basket';
    const merge = world.git(...who, 'commit-tree', '-p', begin!, '-p', tip, '-m', text, tree);
    world.git('update-ref', 'refs/heads/main', merge);
    await world.github.seed.pull({ title: 'feat: a basket', head: 'topic', mergedAs: merge, user: 'ann' });
    const run = await world.run({ from: 'v1.0.0' });
    expect(run.outputs).toMatchObject({ changes: '1', other: '0' });
    expect(run.notes).toMatch(/### Features\n\n- a basket \(\[#1\]/);
    expect(asked(world)).toBe(0);
  });

  test('where no pull request was merged since', async () => {
    await using world = await NotesWorld.start();
    const [begin] = await world.commit('chore: begin', 'fix: one', 'fix: two');
    world.tag('v1.0.0', begin!);
    expect((await world.run({ from: 'v1.0.0' })).outputs).toMatchObject({ changes: '2' });
    expect(asked(world)).toBe(0);
  });
});

test('who helped to write something before makes no first contribution', async () => {
  await using world = await NotesWorld.start();
  const bob = 'Co-authored-by: Bob <bob@example.com>';
  const shas = await world.commit(
    `feat: first\n\n${bob}`,
    { message: 'fix: rounding', author: 'Bob <BOB@example.com>' },
    'fix: tax\n\nCo-authored-by: Cy <cy@example.com>',
  );
  world.tag('v1.0.0', shas[0]!);
  for (const kind of ['clone', 'none'] as const) {
    const run = await world.run({ version: 'auto' }, { workspace: await world.workspace(kind) });
    expect(run.notes).toContain('**Contributors**: Ann, Bob, Cy (first contribution).');
  }
});
