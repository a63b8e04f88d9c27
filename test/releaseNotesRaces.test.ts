import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { NotesWorld } from './notesWorld.ts';

test.each(['shallow', 'none', 'clone'] as const)(
  'a second run changes nothing, whatever the history is read from, and none tells in public how it was read: %s',
  async (kind) => {
    const world = await NotesWorld.start({ private: true });
    await using _ = world;
    const shas = await world.commit('feat: first', 'feat: coupons (#12)');
    world.tag('v1.0.0', shas[0]!);
    const workspace = await world.workspace(kind);
    const inputs = { release: 'publish', 'changelog-file': 'CHANGELOG.md' };
    const first = await world.run(inputs, { workspace });
    expect(first.outputs).toMatchObject({ result: 'published', version: '1.1.0' });
    const how = { shallow: 'The clone was shallow', none: "read by GitHub's API: there is no clone", clone: 'coupons' };
    expect(first.notes).toContain(how[kind]);
    const before = { releases: await world.releases(), writes: world.writes() };
    expect(before.releases[0]!.body).not.toMatch(/shallow|GitHub's API/);
    // git and the runner's folder are as they were left, or as a new job finds them
    for (const again of [workspace, await world.workspace('clone'), await world.workspace('shallow')])
      expect((await world.run(inputs, { workspace: again })).outputs).toMatchObject({ result: 'unchanged' });
    expect({ releases: await world.releases(), writes: world.writes() }).toEqual(before);
  },
);

test.each([
  ['a release', false],
  ['an annotated tag', true],
])('what another run made since this one read the tags stays as it is: %s', async (_name, annotated) => {
  const world = await NotesWorld.start();
  await using _ = world;
  const shas = await world.commit('feat: first', 'feat: coupons (#12)', 'fix: rounding');
  world.tag('v1.0.0', shas[0]!);
  const workspace = await world.workspace('clone');
  if (annotated) world.git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'tag', '-am', '1.1.0', 'v1.1.0', shas[1]!);
  else await world.api('/releases', { tag_name: 'v1.1.0', target_commitish: shas[1], body: 'Theirs' });
  const before = { releases: await world.releases(), writes: world.writes() };
  const inputs = { release: 'publish', 'changelog-file': 'CHANGELOG.md' };
  const run = await world.run(inputs, { workspace });
  expect(run.exitCode).toBe(1);
  const places = `v1\\.1\\.0 is at ${shas[1]!.slice(0, 7)} on GitHub, and not at ${shas[2]!.slice(0, 7)}`;
  expect(run.outputs['reason']).toMatch(new RegExp(`input version: .*${places}.*Run it again`));
  expect({ releases: await world.releases(), writes: world.writes() }).toEqual(before);
  expect(existsSync(join(workspace, 'CHANGELOG.md'))).toBe(false);
});
