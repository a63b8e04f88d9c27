import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commitOn, git, octokitFor, refusal, start, tipOf, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await start({
    tokens: [{ token: 'writer' }, { token: 'reader', permissions: { contents: 'read' } }],
  });
});
afterEach(() => fixture.github.close());

const create = async (more: object) =>
  (await fixture.octokit.repos.createRelease({ ...fixture.at, tag_name: 'v1.0.0', ...more })).data;

describe('a release', () => {
  test('is published with its tag, which is made where there is none', async () => {
    const { octokit, at, github } = fixture;
    const main = await tipOf(fixture);
    const release = await create({ name: 'One', body: 'Notes' });
    expect(release).toMatchObject({ tag_name: 'v1.0.0', name: 'One', body: 'Notes', draft: false, prerelease: false });
    expect(await git(github.gitDir, 'rev-parse', 'v1.0.0')).toBe(main);
    expect((await octokit.repos.getReleaseByTag({ ...at, tag: 'v1.0.0' })).data).toEqual(release);
    expect((await octokit.repos.getRelease({ ...at, release_id: release.id })).data).toEqual(release);
    expect((await octokit.repos.listReleases(at)).data).toEqual([release]);
  });

  test('is at a commit of its own, and at its tag where there is one already', async () => {
    const { octokit, at, github } = fixture;
    const main = await tipOf(fixture);
    const side = await commitOn(fixture, main);
    await create({ tag_name: 'side', target_commitish: side });
    expect(await git(github.gitDir, 'rev-parse', 'side')).toBe(side);
    await octokit.git.createRef({ ...at, ref: 'refs/tags/known', sha: side });
    await create({ tag_name: 'known', target_commitish: 'main' });
    expect(await git(github.gitDir, 'rev-parse', 'known')).toBe(side);
  });

  test('that is a draft has no tag and is hidden from readers, until it is published', async () => {
    const { octokit, at, github } = fixture;
    const draft = await create({ draft: true });
    expect(draft).toMatchObject({ draft: true, published_at: null });
    const reader = octokitFor(github, 'reader');
    expect((await octokit.repos.listReleases(at)).data).toHaveLength(1);
    expect((await reader.repos.listReleases(at)).data).toHaveLength(0);
    expect(await refusal(reader.repos.getRelease({ ...at, release_id: draft.id }))).toMatchObject({ status: 404 });
    expect(await refusal(octokit.repos.getReleaseByTag({ ...at, tag: 'v1.0.0' }))).toMatchObject({ status: 404 });
    expect((await octokit.repos.listTags(at)).data).toEqual([]);

    const { data } = await octokit.repos.updateRelease({ ...at, release_id: draft.id, draft: false, body: 'Now' });
    expect(data).toMatchObject({ draft: false, body: 'Now', published_at: expect.any(String) });
    expect((await octokit.repos.listTags(at)).data).toMatchObject([{ name: 'v1.0.0' }]);
  });

  test('is deleted without its tag', async () => {
    const { octokit, at } = fixture;
    const { id } = await create({});
    await octokit.repos.deleteRelease({ ...at, release_id: id });
    expect((await octokit.repos.listReleases(at)).data).toEqual([]);
    expect((await octokit.repos.listTags(at)).data).toHaveLength(1);
    expect(await refusal(octokit.repos.deleteRelease({ ...at, release_id: id }))).toMatchObject({ status: 404 });
  });

  const invalid = (field: string, code: string, message?: string) => ({
    status: 422,
    message: 'Validation Failed',
    errors: [{ resource: 'Release', field, code, ...(message !== undefined && { message }) }],
  });

  test.each([
    ['a tag that has one', {}, invalid('tag_name', 'already_exists')],
    ['no tag', { tag_name: '' }, invalid('tag_name', 'missing_field')],
    ['a name that no tag has', { tag_name: 'a..b' }, invalid('tag_name', 'custom', 'tag_name is not a valid tag')],
    ['no commit', { tag_name: 'v2', target_commitish: 'nowhere' }, invalid('target_commitish', 'invalid')],
    [
      'notes of 125,001 characters',
      { tag_name: 'v2', body: 'x'.repeat(125_001) },
      invalid('body', 'custom', 'body is too long (maximum is 125000 characters)'),
    ],
  ])('with %s is refused', async (_, given, answer) => {
    await create({});
    expect(await refusal(create(given))).toEqual(answer);
  });

  test('with notes of 125,000 characters is taken, and no longer ones by an update', async () => {
    const { octokit, at } = fixture;
    const { id, body } = await create({ body: 'x'.repeat(125_000) });
    expect(body).toHaveLength(125_000);
    const update = octokit.repos.updateRelease({ ...at, release_id: id, body: 'x'.repeat(125_001) });
    expect(await refusal(update)).toMatchObject({ status: 422, errors: [{ field: 'body' }] });
  });
});

describe('the latest release', () => {
  const latest = async () => (await fixture.octokit.repos.getLatestRelease(fixture.at)).data.tag_name;

  test('is none where there are only drafts and prereleases', async () => {
    await create({ draft: true });
    await create({ tag_name: 'v2', prerelease: true });
    expect(await refusal(latest())).toMatchObject({ status: 404 });
  });

  test('is the one published last, unless it asks not to be', async () => {
    await create({});
    await create({ tag_name: 'v2' });
    expect(await latest()).toBe('v2');
    await create({ tag_name: 'v1.0.1', make_latest: 'false' });
    expect(await latest()).toBe('v2');
    await create({ tag_name: 'v3', prerelease: true });
    expect(await latest()).toBe('v2');
  });
});

describe('an asset', () => {
  test('is uploaded where the release says, listed, downloaded and deleted', async () => {
    const { octokit, at, github } = fixture;
    const release = await create({});
    expect(release.upload_url).toMatch(/\/api\/uploads\/repos\/octo-org\/shop\/releases\/\d+\/assets\{\?name,label\}$/);
    const upload = (name: string) =>
      octokit.request(`POST ${release.upload_url}`, {
        name,
        label: 'The app',
        headers: { 'content-type': 'application/zip' },
        data: Buffer.from([1, 2, 3, 0]),
      });
    const { data: asset } = await upload('my app.zip');
    expect(asset).toMatchObject({ name: 'my.app.zip', label: 'The app', size: 4, content_type: 'application/zip' });
    expect(await refusal(upload('my app.zip'))).toEqual({
      status: 422,
      message: 'Validation Failed',
      errors: [{ resource: 'ReleaseAsset', field: 'name', code: 'already_exists' }],
    });
    const { data: assets } = await octokit.repos.listReleaseAssets({ ...at, release_id: release.id });
    expect(assets).toEqual([asset]);
    const download = await fetch(asset.url, { headers: { accept: 'application/octet-stream', 'user-agent': 'test' } });
    expect([...Buffer.from(await download.arrayBuffer())]).toEqual([1, 2, 3, 0]);
    await octokit.repos.deleteReleaseAsset({ ...at, asset_id: asset.id });
    expect(await refusal(octokit.repos.getReleaseAsset({ ...at, asset_id: asset.id }))).toMatchObject({ status: 404 });
    expect(github.calls.snapshot().find(({ action }) => action === 'uploadReleaseAsset')?.input).toMatchObject({
      bytes: 4,
    });
  });
});
