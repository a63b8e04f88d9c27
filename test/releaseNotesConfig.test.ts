import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { git, NotesWorld } from './notesWorld.ts';

const CONFIG = `changelog:
  exclude:
    labels: [skip]
    authors: [robot]
  categories:
    - title: Shiny things
      labels: [shiny]
`;

/** v1.0.0, then a labelled pull request, one to be left out by its label, and one by who opened it. */
async function shop(file = '.github/release.yml') {
  const world = await NotesWorld.start();
  const shas = await world.commit('chore: begin', 'Coupons', 'Tidy up', 'Bump a library');
  world.tag('v1.0.0', shas[0]!);
  world.git('branch', 'topic', shas[0]!);
  const pull = async (title: string, mergedAs: string, user: string, ...labels: string[]) =>
    world.github.seed.pull({ title, head: 'topic', mergedAs, user, labels });
  await pull('Coupons', shas[1]!, 'ann', 'shiny');
  await pull('Tidy up', shas[2]!, 'ann', 'skip');
  await pull('Bump a library', shas[3]!, 'robot');
  const workspace = await world.workspace('clone');
  mkdirSync(join(workspace, '.github'));
  writeFileSync(join(workspace, file), CONFIG);
  return { world, shas, workspace };
}

describe('what .github/release.yml excludes', () => {
  test.each(['.github/release.yml', '.github/release.yaml'])(
    'is counted apart, stands in the JSON, and is no fault under strict: %s',
    async (file) => {
      const { world, workspace } = await shop(file);
      await using _ = world;
      const inputs = { release: 'publish', strict: 'true', 'changelog-file': 'CHANGELOG.md' };
      const run = await world.run(inputs, { workspace });
      expect(run.outputs).toMatchObject({ result: 'published', changes: '1', other: '0', breaking: '0' });
      expect(run.outputs['reason']).toContain('Forward from v1.0.0 to v1.0.1: 1 change.');
      expect(run.notes).toMatch(/: 1 change\. .*\n\n### Shiny things\n\n- Coupons /);
      expect(run.notes).toContain('_Not listed: 2 changes by label or author._');
      for (const text of [run.notes, (await world.releases())[0]!.body]) expect(text).not.toMatch(/Tidy|library/);
      const { added } = JSON.parse(run.json) as {
        added: { counts: Record<string, number>; excluded: { title: string }[] };
      };
      expect(added.counts).toMatchObject({ changes: 1, other: 0, excluded: 2 });
      expect(added.excluded.map(({ title }) => title)).toEqual(['Bump a library', 'Tidy up']);
    },
  );

  test('still asks for a version: the release has it, whether the notes tell or not', async () => {
    const { world, shas, workspace } = await shop();
    await using _ = world;
    for (const folder of [world.github.gitDir, workspace]) git(folder, 'tag', 'v1.0.1', shas[1]!);
    const run = await world.run({ release: 'publish' }, { workspace });
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.0.2', changes: '0' });
  });
});

test('one change in no section is told of in the singular', async () => {
  const { world, workspace } = await shop();
  await using _ = world;
  await world.commit('Something else');
  const run = await world.run({ release: 'publish', strict: 'true' }, { workspace });
  expect(run.outputs['reason']).toBe(
    '1 change belongs to no section, and `strict` is on: "Something else". Nothing was published.',
  );
  expect(world.writes()).toEqual([]);
});
