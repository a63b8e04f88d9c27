import { describe, expect, test } from '@jest/globals';
import { git, NotesWorld } from './notesWorld.ts';

type Scenario = Parameters<typeof NotesWorld.start>[0];

/** v1.0.0, then a feature and a fix. */
async function shop(scenario: Scenario = {}) {
  const world = await NotesWorld.start(scenario);
  const shas = await world.commit('feat: first', 'feat: coupons', 'fix: rounding');
  world.tag('v1.0.0', shas[0]!);
  return { world, shas };
}

describe('the version', () => {
  test('goes by what has changed since the release before, whatever the notes are compared with', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const run = await world.run({ version: 'auto', from: shas[1]! });
    expect(run.outputs).toMatchObject({ version: '1.1.0', changes: '1', previous: shas[1] });
    const all = await world.run({ version: 'auto', from: 'none' });
    expect(all.outputs).toMatchObject({ version: '1.1.0', range: 'first', changes: '4' });
  });

  test('that is given may come after one of a history that was given up', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.c'];
    world.tag('v1.5.0', world.git(...who, 'commit-tree', '-m', 'another beginning', `${shas[0]}^{tree}`));
    const run = await world.run({ version: '2.0.0', release: 'publish', from: shas[0]! });
    expect(run.outputs).toMatchObject({ result: 'published', version: '2.0.0', changes: '2' });
  });

  test('comes after what the commit contains: a tag on a side branch does not get in the way', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const [fix] = await world.commit({ message: 'fix: on the old line', branch: '1.0.x', from: shas[0]! });
    world.tag('v1.0.1', fix!);
    const run = await world.run({ version: 'auto' });
    expect(run.outputs).toMatchObject({ version: '1.1.0', previous: 'v1.0.0', range: 'forward', changes: '2' });
    const old = await world.run({ version: 'auto', to: '1.0.x' });
    expect(old.outputs).toMatchObject({ version: '1.0.1', previous: 'v1.0.0', changes: '1' });
  });

  test('is none, and nothing is published, where none is asked for and there is none before', async () => {
    await using world = await NotesWorld.start();
    await world.commit('feat: first');
    const run = await world.run({ release: 'publish', bump: 'none', 'changelog-file': 'CHANGELOG.md' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'unchanged', version: '', tag: '', 'release-url': '' });
    expect(run.outputs['reason']).toContain('`bump` is none');
    expect(world.writes()).toEqual([]);
    expect(world.git('tag')).toBe('');
  });

  test('of a first release without a feature is a release like any other, and its notes have its name', async () => {
    await using world = await NotesWorld.start();
    await world.commit({ message: 'chore: begin', path: 'app/a' });
    const run = await world.run({ release: 'publish', paths: 'app' });
    expect(run.outputs).toMatchObject({ result: 'published', version: '0.1.0' });
    expect(run.notes).toMatch(/^\*\*First release\*\*: v0\.1\.0, /);
  });

  test('of a first release without a feature is refused, too, where it cannot be what it shall', async () => {
    await using world = await NotesWorld.start();
    await world.commit({ message: 'chore: begin', path: 'app/a' });
    const run = await world.run({ release: 'publish', paths: 'app', channel: 'beta', latest: 'true' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['reason']).toMatch(/input latest: is `true`, but 0\.1\.0-beta\.1 is a pre-release/);
    expect(world.writes()).toEqual([]);
  });
});

describe('a clone without tags', () => {
  test.each<[string, Scenario]>([
    ['a public repository', {}],
    ['a private one, checked out without its credentials', { private: true }],
  ])('gets them before a version is found: %s', async (_name, scenario) => {
    const { world } = await shop(scenario);
    await using _ = world;
    const workspace = await world.workspace('clone');
    git(workspace, 'tag', '--delete', 'v1.0.0');
    const run = await world.run({ release: 'publish' }, { workspace });
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.1.0', previous: 'v1.0.0' });
    expect(run.notes).toContain('The clone had no tags: they were fetched from origin.');
  });

  test('and without a way to get them leaves it to GitHub', async () => {
    const { world } = await shop();
    await using _ = world;
    const workspace = await world.workspace('clone');
    git(workspace, 'tag', '--delete', 'v1.0.0');
    git(workspace, 'remote', 'remove', 'origin');
    const run = await world.run({ version: 'auto' }, { workspace });
    expect(run.outputs).toMatchObject({ version: '1.1.0', previous: 'v1.0.0' });
    expect(run.notes).toContain("The history was read by GitHub's API");
  });

  test('has what it needs for an environment', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    await world.deployed('production', shas[0]!, 'success');
    const workspace = await world.workspace('clone');
    git(workspace, 'tag', '--delete', 'v1.0.0');
    git(workspace, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/nowhere');
    const run = await world.run({ environment: 'production' }, { workspace });
    expect(run.outputs).toMatchObject({ result: 'prepared', changes: '2', 'base-sha': shas[0] });
    expect(run.notes).not.toContain('tags');
  });
});

test('a dry run tells of a tag that another run made meanwhile', async () => {
  const { world, shas } = await shop();
  await using _ = world;
  const workspace = await world.workspace('clone');
  world.tag('v1.1.0', shas[1]!);
  const run = await world.run({ release: 'publish', 'dry-run': 'true' }, { workspace });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    result: 'failed',
    reason: expect.stringMatching(/input version: .*Run it again/),
  });
  expect(world.writes()).toEqual([]);
});

describe('the latest release', () => {
  const part = (name: string): Record<string, string> => ({
    release: 'publish',
    'tag-prefix': `${name}-`,
    paths: `packages/${name}`,
  });

  async function monorepo() {
    const world = await NotesWorld.start();
    const [web, api] = await world.commit(
      { message: 'feat: web', path: 'packages/web/a' },
      { message: 'feat: api', path: 'packages/api/a' },
    );
    world.tag('web-v1.0.0', web!);
    world.tag('api-v3.0.0', api!);
    await world.commit(
      { message: 'fix: web', path: 'packages/web/b' },
      { message: 'fix: api', path: 'packages/api/b' },
    );
    return world;
  }
  const latest = async (world: NotesWorld): Promise<string> =>
    (await world.api<{ tag_name: string }>('/releases/latest')).tag_name;

  test('of a repository with several parts is the last that was published, and a second run of any changes nothing', async () => {
    await using world = await monorepo();
    for (const name of ['web', 'api']) {
      expect((await world.run(part(name))).outputs).toMatchObject({ result: 'published' });
      expect(await latest(world)).toMatch(name);
    }
    const before = world.writes();
    for (const name of ['web', 'api', 'web']) {
      expect((await world.run(part(name))).outputs).toMatchObject({ result: 'unchanged' });
      expect(await latest(world)).toBe('api-v3.0.1');
    }
    expect(world.writes()).toEqual(before);
  });

  test('is taken over from an earlier release of the same part', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    await world.api('/releases', { tag_name: 'v1.0.0', make_latest: 'true' });
    await world.api('/releases', { tag_name: 'v1.1.0', target_commitish: shas[2], make_latest: 'false' });
    expect(await latest(world)).toBe('v1.0.0');
    for (const result of ['updated', 'unchanged'])
      expect((await world.run({ release: 'publish', to: 'v1.1.0' })).outputs).toMatchObject({ result });
    expect(await latest(world)).toBe('v1.1.0');
  });
});
