import { beforeAll, describe, expect, test } from '@jest/globals';
import { git, NotesWorld } from './notesWorld.ts';
import { Proxy } from './releaseNotesProxy.ts';

type Scenario = Parameters<typeof NotesWorld.start>[0];

/** v1.0.0, then a feature and a fix. */
async function shop(scenario: Scenario = {}) {
  const world = await NotesWorld.start(scenario);
  const shas = await world.commit('feat: first', 'feat: coupons (#12)', 'fix: rounding');
  world.tag('v1.0.0', shas[0]!);
  return { world, shas };
}

describe('the proxy of the environment', () => {
  test('is what GitHub is asked through', async () => {
    const { world } = await shop();
    await using _ = world;
    await using proxy = await Proxy.start();
    const env = { http_proxy: proxy.url, https_proxy: proxy.url };
    const run = await world.run({ from: 'v1.0.0' }, { workspace: await world.workspace('none'), env });
    expect(run.outputs).toMatchObject({ result: 'prepared', changes: '2' });
    expect(proxy.seen).toContain(`CONNECT ${new URL(world.github.apiUrl).host}`);
  });

  test('is what git deepens a shallow clone through, and is not used for hosts that it is not for', async () => {
    const { world } = await shop({ private: true });
    await using _ = world;
    await using proxy = await Proxy.start();
    const proxied = { http_proxy: proxy.url, https_proxy: proxy.url };
    for (const env of [{ ...proxied, no_proxy: '127.0.0.1,localhost' }, proxied]) {
      expect(proxy.seen).toEqual([]);
      const workspace = await world.workspace('shallow');
      const run = await world.run({ from: 'v1.0.0' }, { workspace, env });
      expect(run.outputs).toMatchObject({ result: 'prepared', changes: '2' });
      expect(git(workspace, 'rev-parse', '--is-shallow-repository')).toBe('false');
    }
    expect(proxy.seen).toContainEqual(expect.stringMatching(/^POST http:.*\/git-upload-pack$/));
  });
});

test('a shallow clone gets commits and tags from the git server, and neither trees nor files', async () => {
  const { world } = await shop();
  await using _ = world;
  await world.commit(...Array.from({ length: 20 }, (_each, n) => `fix: number ${n}`));
  const workspace = await world.workspace('shallow');
  const count = (type: string): number =>
    git(workspace, 'cat-file', '--batch-all-objects', '--batch-check=%(objecttype)')
      .split('\n')
      .filter((line) => line === type).length;
  const before = { tree: count('tree'), blob: count('blob') };
  expect(count('commit')).toBe(1);
  const run = await world.run({ version: 'auto' }, { workspace });
  expect(run.outputs).toMatchObject({ version: '1.1.0', changes: '22', previous: 'v1.0.0' });
  expect({ tree: count('tree'), blob: count('blob') }).toEqual(before);
  expect(count('commit')).toBe(Number(world.git('rev-list', '--count', 'main')));
  const fetches = world.github.calls.snapshot().filter(({ service }) => service === 'git-http');
  expect(fetches.map(({ action, status }) => `${action} ${status}`)).toContain('uploadPack 200');
});

describe('a git server that is not well', () => {
  const deepened = 'The clone was shallow: its history was fetched from origin';
  const asked = "The history was read by GitHub's API: The clone is shallow and the rest cannot be fetched.";

  test.each([
    ['fails once', { on: 'git-http:infoRefs', kind: 'error', times: 1 }, deepened],
    ['breaks the connection once', { on: 'git-http:uploadPack', kind: 'reset', times: 1 }, deepened],
    ['fails', { on: 'git-http:infoRefs', kind: 'error', status: 503 }, asked],
    ['breaks every connection', { on: 'git-http:uploadPack', kind: 'reset' }, asked],
    ['lets nobody in', { on: 'git-http:infoRefs', kind: 'deny' }, asked],
  ])('changes nothing of the notes: it %s', async (_name, fault, how) => {
    const { world } = await shop();
    await using _ = world;
    const workspace = await world.workspace('shallow');
    world.github.faults.add(fault);
    const run = await world.run({ release: 'publish' }, { workspace });
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.1.0', changes: '2', previous: 'v1.0.0' });
    expect(run.notes).toContain(how);
    expect(run.log.join('\n')).not.toContain(world.github.env['GITHUB_TOKEN']);
  });
});

describe('the primary rate limit', () => {
  const inputs = { release: 'publish' };
  const callsOf = ({ github }: NotesWorld) => github.calls.snapshot().filter(({ service }) => service !== 'git-http');
  let usual: string[];
  beforeAll(async () => {
    const { world } = await shop();
    await using _ = world;
    await world.run(inputs);
    usual = callsOf(world).map(({ action }) => action);
  });

  test.each(['getReleaseByTag', 'createRelease'])('is waited out at %s, and the release is made once', async (call) => {
    const limit = usual.indexOf(call);
    expect(limit).toBeGreaterThan(0);
    const { world, shas } = await shop({ rateLimit: { limit, windowSeconds: 5 } });
    await using _ = world;
    const run = await world.run(inputs);
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.1.0' });
    expect(run.log.join('\n')).toMatch(/GitHub: .*API rate limit exceeded.*; again in \d+ s/);
    const made = callsOf(world).filter(({ action, status }) => action === 'createRelease' && status === 201);
    expect(made).toHaveLength(1);
    expect(world.git('rev-parse', 'v1.1.0^{commit}')).toBe(shas.at(-1));
  });

  test('that ends later than anybody waits ends it, and nothing is published', async () => {
    const { world } = await shop({ rateLimit: { limit: 2 } });
    await using _ = world;
    const run = await world.run({ release: 'publish', 'changelog-file': 'CHANGELOG.md' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      result: 'failed',
      reason: expect.stringMatching(/GitHub's rate limit is used up: GET .*API rate limit exceeded/),
    });
    expect(world.writes()).toEqual([]);
  });
});

test('what signs git in is masked in the form that it is sent in, too', async () => {
  const { world } = await shop({ private: true });
  await using _ = world;
  const sent = Buffer.from(`x-access-token:${world.github.env['GITHUB_TOKEN']}`).toString('base64');
  await world.commit(`fix: ${sent}`);
  const run = await world.run({ from: 'v1.0.0' });
  expect(run.notes).toContain(sent);
  expect(run.summary).toContain('- *** (');
  expect(run.summary).not.toContain(sent);
});
