import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type Exchange, type GitHub as Sandbox } from '@deploy-actions/sandbox';
import { describe as describeDeployment, lastSuccess } from '../src/deployments.ts';
import { apiHistory, type ApiCommit } from '../src/history/apiHistory.ts';
import { connect, type GitHub } from '../src/http/connect.ts';
import { pullsOf } from '../src/pulls.ts';

/** Every exchange is held against GitHub's description of its API, as the sandbox's own tests do it. */
const description = new URL('../../../sandbox/build/test/github/description.js', import.meta.url).href;
const { violationsOf } = (await import(description)) as { violationsOf: (exchange: Exchange) => string[] };
const violations: string[] = [];

let sandbox: Sandbox;
let github: GitHub;
let waits: string[];
beforeEach(async () => {
  sandbox = await startGitHub({ inspect: (exchange) => void violations.push(...violationsOf(exchange)) });
  waits = [];
  github = connect({
    apiUrl: sandbox.apiUrl,
    repository: sandbox.env['GITHUB_REPOSITORY']!,
    token: sandbox.env['GITHUB_TOKEN']!,
    userAgent: 'test',
    signal: AbortSignal.timeout(60_000),
    onWait: (message) => void waits.push(message),
  });
});
afterEach(async () => {
  await sandbox.close();
  expect(violations.splice(0)).toEqual([]);
});

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['--git-dir', sandbox.gitDir, ...args], { encoding: 'utf8' }).trim();

/** Commits on main, their ids, the oldest first. */
function grow(count: number): string[] {
  const script = Array.from({ length: count }, (_, n) => {
    const message = `fix: ${n}\r\n\r\nBody ${n}`;
    const from = n === 0 ? 'from refs/heads/main^0\n' : '';
    return `commit refs/heads/main\ncommitter Ann <ann@example.com> ${1_800_000_000 + n} +0000\ndata ${message.length}\n${message}\n${from}M 100644 inline f${n % 50}\ndata 1\nx\n\n`;
  });
  execFileSync('git', ['--git-dir', sandbox.gitDir, 'fast-import', '--quiet'], { input: script.join('') });
  return git('rev-list', '--reverse', `-n${count}`, 'main').split('\n');
}

async function read(to: string, ...without: readonly string[]) {
  const notices: string[] = [];
  const history = apiHistory(github, (text) => void notices.push(text));
  const commits: ApiCommit[] = [];
  for await (const commit of history.commits({ to, without })) commits.push(commit);
  return { commits, notices };
}

describe('a history', () => {
  test('has all commits of a range and of a beginning, in the order of git, over many pages', async () => {
    const base = git('rev-parse', 'main');
    const shas = grow(230);
    const tip = shas.at(-1)!;
    for (const without of [[base], []]) {
      const { commits, notices } = await read(tip, ...without);
      const expected = git('rev-list', '--topo-order', tip, ...without.map((sha) => `^${sha}`)).split('\n');
      expect(commits.map(({ sha }) => sha)).toEqual(expected);
      expect(notices).toEqual([]);
    }
    const { commits } = await read(tip, shas[100]!, shas[200]!);
    expect(commits).toHaveLength(29);
    expect(commits[0]).toMatchObject({ subject: 'fix: 229', body: 'Body 229', author: { email: 'ann@example.com' } });
  });

  test('keeps the newest beyond its limit, and says so', async () => {
    const base = git('rev-parse', 'main');
    const shas = grow(5_120);
    const { commits, notices } = await read(shas.at(-1)!, base);
    expect(commits).toHaveLength(4_920);
    expect(commits[0]!.sha).toBe(shas.at(-1));
    expect(notices).toEqual([expect.stringContaining('Only the newest 4920 of 5120 commits were read')]);
    await expect(apiHistory(github, () => {}).authors(shas.at(-1)!)).rejects.toMatchObject({ fault: 'too-much' });
  });

  test('knows names, where two meet, and which paths a commit changed', async () => {
    const history = apiHistory(github, () => {});
    const [first, second] = grow(2);
    git('tag', 'v1', first!);
    git('tag', '-a', '-m', 'two', 'v2', second!);
    expect(await Promise.all(['v1', 'v2', 'main', second!.slice(0, 10)].map((ref) => history.resolve(ref)))).toEqual([
      first,
      second,
      second,
      second,
    ]);
    await expect(history.resolve('nowhere')).rejects.toMatchObject({
      fault: 'not-found',
      message: expect.stringContaining('"nowhere" is no branch, tag or commit'),
    });
    expect((await history.tags()).map(({ name, sha }) => [name, sha])).toEqual(
      expect.arrayContaining([
        ['v1', first],
        ['v2', second],
      ]),
    );
    expect(await history.mergeBase(first!, second!)).toBe(first);
    expect(await history.changedPaths([second!])).toEqual(new Map([[second, ['f1']]]));
    await expect(history.changedPaths(Array.from({ length: 501 }, String))).rejects.toMatchObject({
      fault: 'too-much',
    });
    expect(await history.authors(second!)).toContain('ann@example.com');
    const orphan = git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit-tree', '-m', 'x', 'main^{tree}');
    git('branch', 'orphan', orphan);
    expect(await history.mergeBase(first!, orphan)).toBeNull();
  });
});

describe('deployments', () => {
  async function deploy(environment: string, ...states: readonly ('success' | 'failure' | 'in_progress')[]) {
    const { at, octokit } = github;
    const { data } = await octokit.repos.createDeployment({
      ...at,
      ref: 'main',
      environment,
      auto_merge: false,
      required_contexts: [],
    });
    const { id, sha } = data as { id: number; sha: string };
    for (const state of states) await octokit.repos.createDeploymentStatus({ ...at, deployment_id: id, state });
    return { id, sha };
  }

  test('that succeeded last is found behind more than a page of others', async () => {
    const good = await deploy('production', 'in_progress', 'success');
    for (let n = 0; n < 103; n += 1) await deploy('production', 'failure');
    await deploy('staging', 'success');
    expect(await lastSuccess(github, 'production')).toMatchObject({ id: good.id });
    expect(await lastSuccess(github, 'nowhere')).toBeNull();
  });

  test('are told of once; a description is cut to what fits', async () => {
    const { sha } = await deploy('production');
    const asked = { environment: 'production', sha, description: 'x'.repeat(200) };
    expect(await describeDeployment(github, asked)).toBe('described');
    expect(await describeDeployment(github, asked)).toBe('unchanged');
    expect(await describeDeployment(github, { ...asked, sha: '0'.repeat(40) })).toBe('no-deployment');
  });
});

test('pull requests are found by number, by the commit that merged them, and by commits that they brought in', async () => {
  const shas = grow(4);
  git('branch', 'topic', shas[2]!);
  const pull = (title: string, mergedAs: string) =>
    sandbox.seed.pull({ title, head: 'topic', mergedAs, labels: ['a'], user: 'ann' });
  await pull('by the commit', shas[0]!);
  await pull('by number', shas[3]!);
  await sandbox.seed.pull({ title: 'never merged', head: 'topic', closed: true });
  const named = (sha: string, ...pullRequests: number[]) => ({
    sha,
    parents: ['p'],
    pullRequests,
    isMerged: false,
    date: 1,
  });
  const found = await pullsOf(github, [named(shas[0]!), named(shas[1]!, 2), named(shas[2]!, 3)], () => {});
  expect(found).toMatchObject([
    { number: 2, title: 'by number', labels: ['a'], author: 'ann' },
    { number: 1, title: 'by the commit', commits: [shas[0], shas[2]] },
  ]);
});

test('waiting is told before it begins', async () => {
  sandbox.faults.add({ on: 'repos:listTags', kind: 'error', times: 1 });
  await apiHistory(github, () => {}).tags();
  expect(waits).toEqual([expect.stringMatching(/GET .*\/tags: Server Error; again in 1 s/)]);
});
