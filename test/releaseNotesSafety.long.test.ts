import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NotesWorld } from './notesWorld.ts';

type Scenario = Parameters<typeof NotesWorld.start>[0];

/** v1.0.0, then a feature and a fix. */
async function shop(scenario: Scenario = {}) {
  const world = await NotesWorld.start(scenario);
  const shas = await world.commit('feat: first', 'feat: coupons (#12)', 'fix: rounding');
  world.tag('v1.0.0', shas[0]!);
  return { world, shas };
}

describe('faults of GitHub', () => {
  test.each([
    ['the secondary rate limit', { on: 'repos:createRelease', kind: 'throttle', ms: 100, times: 1 }],
    ['an answer that got lost, though the release was made', { on: 'repos:createRelease', kind: 'drop', times: 1 }],
    ['a 502 before it was made', { on: 'repos:createRelease', kind: 'error', times: 1 }],
    ['a connection that broke', { on: 'repos:createRelease', kind: 'reset', times: 1 }],
    ['a file whose answer got lost', { on: 'repos:uploadReleaseAsset', kind: 'drop', times: 1 }],
    ['a publication whose answer got lost', { on: 'repos:updateRelease', kind: 'drop', times: 1 }],
    ['reads that fail', { on: 'repos:getReleaseByTag', kind: 'error', times: 2, message: '<html>Unicorn</html>' }],
  ])('leave one release, complete and published: %s', async (_name, fault) => {
    const { world } = await shop();
    await using _ = world;
    const workspace = await world.workspace('clone');
    writeFileSync(join(workspace, 'shop.tgz'), 'archive');
    world.github.faults.add(fault);
    const run = await world.run({ release: 'publish', assets: '*.tgz' }, { workspace });
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.1.0' });
    expect(await world.releases()).toMatchObject([
      { draft: false, tag_name: 'v1.1.0', assets: [{ name: 'shop.tgz', size: 7 }] },
    ]);
    expect(world.github.calls.snapshot().some((call) => call.fault !== null)).toBe(true);
  });

  test('that last longer than anybody waits end it, with what GitHub said', async () => {
    const { world } = await shop();
    await using _ = world;
    world.github.faults.add({ on: 'repos:createRelease', kind: 'throttle', ms: 3_600_000 });
    const run = await world.run({ release: 'publish' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      result: 'failed',
      reason: expect.stringContaining("GitHub's rate limit is used up"),
    });
    expect(await world.releases()).toEqual([]);
  });
});

test('a job that is cancelled while GitHub is waited for stops at once', async () => {
  const { world } = await shop();
  await using _ = world;
  world.github.faults.add({ on: 'repos:createRelease', kind: 'throttle', ms: 100_000 });
  const job = new AbortController();
  const onLine = (line: string): void => {
    if (line.includes('again in')) job.abort();
  };
  const run = await world.run({ release: 'publish' }, { signal: job.signal, onLine });
  expect(run.outputs).toMatchObject({ result: 'stopped', reason: expect.stringContaining('cancelled') });
  expect(await world.releases()).toEqual([]);
});

describe('a permission that is missing is named, and nothing is published', () => {
  test.each([
    ['contents: write', { contents: 'read' }, { release: 'publish' }],
    ['deployments: read', { contents: 'write' }, { environment: 'production' }],
  ] as const)('%s', async (permission, permissions, inputs) => {
    const { world } = await shop({
      private: true,
      tokens: [{ token: 'ghs_few', permissions: { ...permissions, pull_requests: 'read' } }],
    });
    await using _ = world;
    const run = await world.run(inputs, { workspace: await world.workspace('clone') });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['reason']).toContain(`\`${permission}\``);
    expect(world.git('tag')).toBe('v1.0.0');
  });

  test('only labels can be done without, and a warning says so', async () => {
    const { world } = await shop({ private: true, tokens: [{ token: 'ghs_few', permissions: { contents: 'read' } }] });
    await using _ = world;
    const run = await world.run({});
    expect(run.outputs).toMatchObject({ result: 'prepared', changes: '2' });
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('`pull-requests: read`') },
    ]);
    expect(run.notes).toContain('could not be read');
  });
});

describe('where the history is read from', () => {
  const plain = (notes: string): string => notes.replaceAll(/^_.*_\n/gm, '').trim();

  test.each<[string, Scenario]>([
    ['github.com', { private: true }],
    ['a GitHub Enterprise Server, below /api/v3', { private: true, flavour: 'ghes' }],
  ])('makes no difference on %s: clone, shallow clone, no clone', async (_name, scenario) => {
    const { world, shas } = await shop(scenario);
    await using _ = world;
    const [old] = await world.commit({ message: 'fix: old line', branch: 'old', from: shas[0]! });
    for (const inputs of [
      { from: 'v1.0.0' },
      { from: shas[2]!, to: 'v1.0.0' },
      { from: 'none' },
      { version: 'auto' },
      { from: old!, paths: '!nothing' },
    ]) {
      const clone = await world.run(inputs);
      const shallow = await world.run(inputs, { workspace: await world.workspace('shallow') });
      const none = await world.run(inputs, { workspace: await world.workspace('none') });
      expect(clone.outputs['result']).toBe('prepared');
      expect(plain(shallow.notes)).toBe(plain(clone.notes));
      expect(plain(none.notes)).toBe(plain(clone.notes));
      // one branch was cloned: the other one is asked for
      const deepened = 'The clone was shallow: its history was fetched from origin';
      expect(shallow.notes).toContain(inputs.from === old ? "The history was read by GitHub's API" : deepened);
      expect(none.notes).toContain("The history was read by GitHub's API: there is no clone here.");
      const alone = 'Cherry-picks were found by number and subject alone, as the files are not here.';
      expect(none.notes.includes(alone)).toBe(inputs.from === old);
    }
  });

  test('is GitHub, too, where the clone lacks a commit', async () => {
    const { world } = await shop();
    await using _ = world;
    const workspace = await world.workspace('clone');
    const [later] = await world.commit('fix: later');
    const run = await world.run({ from: 'v1.0.0', to: later! }, { workspace });
    expect(run.outputs).toMatchObject({ changes: '3', 'head-sha': later });
  });
});

test('what does not fit is cut at an entry, with a link to all of it', async () => {
  const { world } = await shop();
  await using _ = world;
  const title = (n: number): string => `fix: number ${n} ${'x'.repeat(200)}`;
  await world.commit(...Array.from({ length: 600 }, (_each, n) => ({ message: title(n), path: 'same' })));
  const run = await world.run({ release: 'publish' });
  const [release] = await world.releases();
  expect(run.outputs).toMatchObject({ result: 'published', cut: 'true', changes: '602' });
  expect(release!.body.length).toBeLessThanOrEqual(125_000);
  const listed = release!.body.split('\n').filter((line) => line.startsWith('- '));
  expect(listed.every((line) => line.endsWith(')'))).toBe(true);
  expect(release!.body).toMatch(
    new RegExp(`_${602 - listed.length} more changes do not fit here: \\[all changes\\]\\(http.*/compare/`),
  );
  expect(run.notes.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(602);
});

test('what titles try does nothing in log, summary, body and outputs', async () => {
  const { world } = await shop();
  await using _ = world;
  const payloads = [
    'fix: `$(touch /tmp/pwned)` ${{ github.token }}',
    'fix: <img src=x onerror=alert(1)> <!-- end of release notes -->',
    'fix: @octocat [link](https://evil.example) ![i](https://evil.example/i.png)',
    '::set-output name=result::published',
    '##[add-mask]shop ::error::no',
    'feat: EOF\u2028::stop-commands::x',
  ];
  await world.commit(...payloads);
  const run = await world.run({ release: 'publish' });
  expect(run.outputs).toMatchObject({ result: 'published', version: '1.1.0' });
  const [release] = await world.releases();
  for (const text of [release!.body, run.summary, run.notes]) {
    expect(text).not.toMatch(/<img|@octocat|(?<!\\)\]\(https:\/\/evil|##\[|^::/m);
    expect(text).toContain('&lt;img');
  }
  expect(release!.body.match(/<!-- end of release notes -->/g)).toHaveLength(1);
  expect(run.annotations).toEqual([]);
  expect((await world.run({ release: 'publish' })).outputs).toMatchObject({ result: 'unchanged' });
});

describe('bad input is told, and nothing is published', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an unknown ref',
      { from: 'v1.0.O', release: 'publish' },
      /"v1\.0\.O" is no branch, tag or commit here\. Is v1\.0\.0 meant\?/,
    ],
    ['unrelated histories', { from: 'orphan', release: 'publish' }, /no common ancestor/],
    ['two answers to one question', { from: 'v1.0.0', environment: 'production' }, /input from: .*`environment`/],
    [
      'an environment and a release',
      { environment: 'production', release: 'publish' },
      /input environment: .*one step for each/,
    ],
    [
      'a version and a bump',
      { version: '2.0.0', bump: 'major', release: 'publish' },
      /input bump: is major, but the version is given/,
    ],
    ['a version that is none', { version: 'two', release: 'publish' }, /input version: is "two": expected a version/],
    ['a version that is there already', { version: '1.0.0', release: 'publish' }, /input version: .*1\.0\.0/],
    [
      'a version out of its line',
      { line: '1.0.x', release: 'publish' },
      /input line: is 1\.0\.x, but the version would be 1\.1\.0/,
    ],
    [
      'a channel of a stable version',
      { version: '2.0.0', channel: 'beta', release: 'publish' },
      /input channel: is beta/,
    ],
    ['a draft as the latest', { release: 'draft', latest: 'true' }, /input latest: .*draft/],
    [
      'a pre-release as the latest',
      { release: 'publish', channel: 'beta', latest: 'true' },
      /input latest: .*1\.1\.0-beta\.1/,
    ],
    ['files without a release', { assets: '*.tgz' }, /input assets: .*release: draft/],
    [
      'files that are not there',
      { assets: 'out/*.tgz', release: 'publish' },
      /input assets: `out\/\*\.tgz` matches no file/,
    ],
    ['a bump without a version', { bump: 'major' }, /input bump: .*version: auto/],
    ['a file that is not there', { config: 'none.yml' }, /input config: `none\.yml` cannot be read/],
    ['a status without an environment', { 'deployment-status': 'true' }, /input deployment-status/],
    ['a ref that looks like an option', { from: '--output=x', release: 'publish' }, /is no branch, tag or commit/],
  ])('%s', async (_name, inputs, message) => {
    const { world } = await shop();
    await using _ = world;
    const tree = world.git('rev-parse', 'main^{tree}');
    world.git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b.c',
      'branch',
      'orphan',
      world.git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit-tree', '-m', 'orphan', tree),
    );
    const run = await world.run(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBe('failed');
    expect(run.outputs['reason']).toMatch(message);
    expect(world.writes()).toEqual([]);
  });

  test('all of it at once', async () => {
    const { world } = await shop();
    await using _ = world;
    const run = await world.run({ bump: 'major', line: '1.x', assets: 'x', title: 'T', 'deployment-status': 'true' });
    expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(6);
  });
});
