import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NotesWorld } from './notesWorld.ts';

/** v1.0.0, and after it a feature, a fix and a breaking change. */
async function shop(scenario: Parameters<typeof NotesWorld.start>[0] = {}) {
  const world = await NotesWorld.start(scenario);
  const shas = await world.commit(
    'feat: first',
    'feat(cart): coupons (#12)',
    'fix: rounding of prices\n\nFixes #7',
    'feat!: no cookies\n\nBREAKING CHANGE: sign in by token',
  );
  world.tag('v1.0.0', shas[0]!);
  return { world, shas };
}

describe('what an environment gets', () => {
  test('is what came since its last successful deployment', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    await world.deployed('production', shas[0]!, 'in_progress', 'success');
    await world.deployed('production', shas[2]!, 'in_progress', 'success', 'failure');
    await world.deployed('staging', shas[2]!, 'success');
    await world.deployed('production', shas[3]!, 'in_progress');

    const before = world.writes();

    const run = await world.run({ environment: 'production' });

    expect(run.outputs).toMatchObject({
      result: 'prepared',
      range: 'forward',
      'base-sha': shas[0],
      'head-sha': shas[3],
      previous: 'v1.0.0',
    });
    expect(run.outputs).toMatchObject({
      changes: '3',
      breaking: '1',
      other: '0',
      removed: '0',
      cut: 'false',
      version: '',
    });
    expect(run.notes).toMatch(/^\*\*Forward\*\* from v1\.0\.0 to [\da-f]{7}: 3 changes\./);
    for (const text of ['coupons', 'rounding of prices', 'closes [#7]', 'sign in by token'])
      expect(run.notes).toContain(text);
    expect(run.notes).not.toContain('first');
    expect(run.summary).toContain(run.notes.trim());
    expect(world.writes()).toEqual(before);
  });

  test('is what a rollback takes away', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    await world.deployed('production', shas[2]!, 'success');
    const run = await world.run({ environment: 'production', to: 'v1.0.0' });
    expect(run.outputs).toMatchObject({
      range: 'rollback',
      changes: '0',
      removed: '2',
      version: '1.0.0',
      tag: 'v1.0.0',
    });
    expect(run.notes).toMatch(/^\*\*Rollback\*\* .*2 changes taken away/);
    expect(run.notes).toContain('### Features (taken away)');
    expect(run.outputs['reason']).toMatch(/^Rollback from [\da-f]{7} to v1\.0\.0: 2 changes taken away\.$/);
  });

  test('is both where the branches have parted, and what was picked is not listed again', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const [, own] = await world.commit(
      { message: 'feat(cart): coupons (#12)', branch: 'hotfix', from: shas[0]!, path: 'coupons' },
      { message: 'fix: only here', branch: 'hotfix' },
    );
    await world.deployed('production', own!, 'success');
    const run = await world.run({ environment: 'production' });
    expect(run.outputs).toMatchObject({ range: 'diverged', changes: '2', removed: '1' });
    expect(run.notes).toContain('Not listed: 1 change that the base has already, by cherry-pick.');
    expect(run.notes).not.toContain('coupons');
    expect(run.notes).toContain('only here');
    expect(run.notes).toContain('(taken away)');
  });

  test('is everything, the first time; and nothing, when it runs already', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const first = await world.run({ environment: 'production' });
    expect(first.outputs).toMatchObject({ range: 'first', previous: '', 'base-sha': '' });
    expect(first.notes).toContain('**First release**');
    await world.deployed('production', shas[3]!, 'success');
    const same = await world.run({ environment: 'production' });
    expect(same.outputs).toMatchObject({ range: 'same', changes: '0', result: 'prepared' });
  });

  test('is asked of GitHub, where the branch that runs is no longer in the clone; when it is gone, that is told', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const [topic] = await world.commit({ message: 'fix: on a branch', branch: 'topic', from: shas[2]! });
    await world.deployed('production', topic!, 'success');
    world.git('branch', '-D', 'topic');
    expect((await world.run({ environment: 'production' })).outputs).toMatchObject({ range: 'diverged', removed: '1' });
    world.git('prune', '--expire=now');
    const { outputs } = await world.run({ environment: 'production' });
    expect(outputs).toMatchObject({ result: 'failed', reason: expect.stringMatching(/^production runs .*`from`/) });
  });

  test('stands in the status of its deployment, once, and changes nothing else of it', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    await world.deployed('production', shas[0]!, 'success');
    await world.deployed('production', shas[3]!, 'in_progress');
    const [deployment] = await world.api<{ id: number }[]>('/deployments?environment=production');
    const statuses = async () =>
      world.api<{ state: string; description: string; environment_url: string }[]>(
        `/deployments/${deployment!.id}/statuses`,
      );
    for (const count of [2, 2]) {
      await world.run({ environment: 'production', 'deployment-status': 'true' });
      expect(await statuses()).toHaveLength(count);
    }
    expect((await statuses())[0]).toMatchObject({
      state: 'in_progress',
      description: expect.stringMatching(/^Forward from v1\.0\.0 to [\da-f]{7}: 3 changes, 1 breaking\.$/),
      environment_url: 'https://shop.example.com',
    });
  });
});

describe('a release', () => {
  test('gets the next version, its notes, and its tag', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const run = await world.run({ release: 'publish' });
    expect(run.outputs).toMatchObject({ result: 'published', version: '2.0.0', tag: 'v2.0.0', previous: 'v1.0.0' });
    const [release] = await world.releases();
    expect(release).toMatchObject({ tag_name: 'v2.0.0', name: 'v2.0.0', draft: false, prerelease: false });
    expect(release!.body).toContain(run.notes.trim());
    expect(world.git('rev-parse', 'v2.0.0^{commit}')).toBe(shas[3]);
    expect(run.outputs['release-url']).toBe(`${world.github.serverUrl}/octo-org/shop/releases/tag/v2.0.0`);
  });

  test('is left alone the second time, with its changelog, its files, and what people wrote', async () => {
    const { world } = await shop();
    await using _ = world;
    const workspace = await world.workspace('clone');
    writeFileSync(join(workspace, 'shop.tgz'), 'archive');
    const inputs = { release: 'publish', assets: '*.tgz', 'changelog-file': 'CHANGELOG.md' };
    expect((await world.run(inputs, { workspace })).outputs).toMatchObject({ result: 'published' });
    const [made] = await world.releases();
    expect(made!.assets).toMatchObject([{ name: 'shop.tgz', size: 7 }]);
    const changelog = readFileSync(join(workspace, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/## \[2\.0\.0\] - \d{4}-\d{2}-\d{2}/);

    await world.api(`/releases/${made!.id}`, { body: `Thanks to all!\r\n\r\n${made!.body}\r\n\r\nBye.` }, 'PATCH');
    const before = world.writes().length;
    const again = await world.run(inputs, { workspace });
    expect(again.outputs).toMatchObject({ result: 'unchanged', version: '2.0.0', previous: 'v1.0.0' });
    expect(world.writes().length).toBe(before);
    expect(readFileSync(join(workspace, 'CHANGELOG.md'), 'utf8')).toBe(changelog);

    writeFileSync(join(workspace, 'shop.tgz'), 'another');
    const changed = await world.run({ ...inputs, title: 'Two' }, { workspace });
    expect(changed.outputs).toMatchObject({ result: 'updated' });
    const [release] = await world.releases();
    expect(release).toMatchObject({ name: 'Two', assets: [{ name: 'shop.tgz' }] });
    expect(release!.body).toMatch(/^Thanks to all![\s\S]*Bye\.$/);
  });

  test('is a draft until it is published, one and the same', async () => {
    const { world } = await shop();
    await using _ = world;
    for (const result of ['drafted', 'unchanged']) {
      expect((await world.run({ release: 'draft' })).outputs).toMatchObject({ result, version: '2.0.0' });
      expect(await world.releases()).toMatchObject([{ draft: true, tag_name: 'v2.0.0' }]);
    }
    await world.commit('fix: late');
    for (const result of ['updated', 'unchanged'])
      expect((await world.run({ release: 'draft' })).outputs).toMatchObject({ result });
    const [later] = await world.commit('fix: later');
    expect((await world.run({ release: 'publish' })).outputs).toMatchObject({ result: 'published' });
    expect(await world.releases()).toMatchObject([{ draft: false, body: expect.stringContaining('later') }]);
    expect(world.git('rev-parse', 'v2.0.0^{commit}')).toBe(later);
  });

  test('by a tag has its version, and is compared with the one before by the order of versions', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    world.tag('v3.0.0', shas[3]!);
    const [fix] = await world.commit({ message: 'fix: on the old line', branch: '1.x', from: shas[0]! });
    world.tag('v1.0.1', fix!);
    const env = { GITHUB_SHA: fix!, GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0.1', GITHUB_REF: 'refs/tags/v1.0.1' };
    const run = await world.run({ release: 'publish' }, { env });
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.0.1', previous: 'v1.0.0', changes: '1' });
    expect((await world.run({ to: 'v3.0.0', release: 'publish' })).outputs).toMatchObject({
      version: '3.0.0',
      previous: 'v1.0.1',
    });
    expect((await world.api<{ tag_name: string }>('/releases/latest')).tag_name).toBe('v3.0.0');
  });

  test('that is compared with something else than the release before still comes after that', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    const run = await world.run({ release: 'publish', from: shas[1]! });
    expect(run.outputs).toMatchObject({ version: '2.0.0', changes: '2', previous: shas[1] });
  });

  test('of a channel is a pre-release, and never the latest', async () => {
    const { world } = await shop();
    await using _ = world;
    const run = await world.run({ release: 'publish', channel: 'beta' });
    expect(run.outputs).toMatchObject({ version: '2.0.0-beta.1' });
    expect(await world.releases()).toMatchObject([{ prerelease: true }]);
    expect((await world.run({ release: 'publish' })).outputs).toMatchObject({ version: '2.0.0', previous: 'v1.0.0' });
  });

  test('of a part of the repository knows its own tags and paths alone', async () => {
    const world = await NotesWorld.start();
    await using _ = world;
    const [web] = await world.commit({ message: 'feat: web', path: 'packages/web/a' });
    world.tag('web-v0.1.0', web!);
    world.tag('v9.0.0', web!);
    await world.commit(
      { message: 'feat: more web', path: 'packages/web/b' },
      { message: 'feat: api', path: 'packages/api/a' },
    );
    const run = await world.run({ release: 'publish', 'tag-prefix': 'web-', paths: 'packages/web' });
    expect(run.outputs).toMatchObject({ version: '0.1.1', tag: 'web-v0.1.1', changes: '1' });
    expect(run.notes).toContain('more web');
    expect(run.notes).not.toContain('api');
    expect(run.notes).toContain('Not listed: 1 change outside the paths');
  });

  test('is sorted by labels as GitHub is told in its own file, titles of pull requests included', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    world.git('branch', 'topic', shas[1]!);
    await world.github.seed.pull({
      title: 'feat: coupons for all',
      head: 'topic',
      mergedAs: shas[1]!,
      labels: ['shiny'],
      user: 'ann',
    });
    const workspace = await world.workspace('clone');
    writeFileSync(
      join(workspace, 'release.yml'),
      'changelog:\n  categories:\n    - title: Shiny things\n      labels: [shiny]\n',
    );
    const run = await world.run({ config: 'release.yml' }, { workspace });
    expect(run.notes).toMatch(/### Shiny things\n\n- .*coupons for all \(\[#1\]/);
    expect(run.outputs).toMatchObject({ other: '1' });
    const strict = await world.run({ config: 'release.yml', strict: 'true', release: 'publish' }, { workspace });
    expect(strict.exitCode).toBe(1);
    expect(strict.outputs['reason']).toMatch(/belongs to no section.*rounding of prices.*Nothing was published/);
    expect(await world.releases()).toEqual([]);
  });

  test('needs a change that asks for a version', async () => {
    const { world, shas } = await shop();
    await using _ = world;
    world.tag('v2.0.0', shas[3]!);
    await world.commit('docs: typo');
    const run = await world.run({ release: 'publish' });
    expect(run.outputs).toMatchObject({ result: 'unchanged', version: '2.0.0' });
    expect(run.exitCode).toBe(0);
    expect(world.writes()).toEqual([]);
  });

  test('is only told of in a dry run', async () => {
    const { world } = await shop();
    await using _ = world;
    const run = await world.run({ release: 'publish', 'changelog-file': 'CHANGELOG.md', 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({ result: 'prepared', version: '2.0.0' });
    expect(run.outputs['reason']).toMatch(/^Dry run: .* v2\.0\.0 would be published; nothing was changed\.$/);
    expect(() => readFileSync(join(run.workspace, 'CHANGELOG.md'))).toThrow();
    expect(world.writes()).toEqual([]);
  });
});
