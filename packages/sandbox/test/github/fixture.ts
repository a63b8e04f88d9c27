import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { startGitHub, type GitHub, type GitHubInput, type GitHubOptions } from '../../src/index.ts';
import { violationsOf } from './description.ts';

const violations: string[] = [];

/** Every exchange of every test is held against GitHub's description. */
afterEach(() => {
  expect(violations.splice(0)).toEqual([]);
});

export interface Fixture {
  readonly github: GitHub;
  readonly octokit: Octokit;
  /** Owner and name, as every call takes them. */
  readonly at: { readonly owner: string; readonly repo: string };
}

export async function start(scenario: GitHubInput = {}, options: GitHubOptions = {}): Promise<Fixture> {
  const github = await startGitHub({
    scenario,
    inspect: (exchange) => void violations.push(...violationsOf(exchange)),
    ...options,
  });
  const [owner, repo] = github.env['GITHUB_REPOSITORY']!.split('/') as [string, string];
  return { github, octokit: octokitFor(github), at: { owner, repo } };
}

/** Octokit as an action makes it, with the scenario's first token or another one; null: nobody. */
export function octokitFor({ apiUrl, env }: GitHub, token: string | null = env['GITHUB_TOKEN']!): Octokit {
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ baseUrl: apiUrl, log: silent, ...(token !== null && { auth: token }) });
}

/** What GitHub refused, as Octokit tells it. */
export async function refusal(call: Promise<unknown>) {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown as { status: number; response?: { data: any; headers: Record<string, string> } },
  );
  if (error === null) throw new Error('the call was not refused');
  const { message, errors } = (error.response?.data ?? {}) as { message?: string; errors?: unknown };
  return { status: error.status, message, ...(errors !== undefined && { errors }) };
}

/** A commit on top of `parent` with one file; the ref is not moved. */
export async function commitOn({ octokit, at }: Fixture, parent: string, path = 'file.txt', content = 'text') {
  const { data: base } = await octokit.git.getCommit({ ...at, commit_sha: parent });
  const { data: tree } = await octokit.git.createTree({
    ...at,
    base_tree: base.tree.sha,
    tree: [{ path, mode: '100644', type: 'blob', content }],
  });
  const { data } = await octokit.git.createCommit({
    ...at,
    message: `Change ${path}`,
    tree: tree.sha,
    parents: [parent],
  });
  return data.sha;
}

export async function tipOf({ octokit, at }: Fixture, ref = 'heads/main'): Promise<string> {
  return (await octokit.git.getRef({ ...at, ref })).data.object.sha;
}

/** Commits that {@link grow} makes are dated from here on, one per second: after those that the sandbox makes. */
export const GROWN_FROM = Math.floor(Date.now() / 1_000) + 3_600;

/** A chain of commits on a branch, written by git itself: the branch's new tip. */
export async function grow({ github }: Fixture, branch: string, count: number): Promise<string> {
  const lines = Array.from({ length: count }, (_, n) => {
    const message = `Commit ${n + 1}`;
    return [
      `commit refs/heads/${branch}`,
      `committer Ann <ann@example.com> ${GROWN_FROM + n} +0000`,
      `data ${message.length}`,
      message,
      ...(n === 0 ? ['from refs/heads/main^0'] : []),
      `M 100644 inline numbers/${n % 400}.txt`,
      'data 2',
      'x',
      '',
    ].join('\n');
  });
  const importing = execFile('git', ['--git-dir', github.gitDir, 'fast-import', '--quiet', '--force']);
  importing.stdin!.end(`${lines.join('\n')}\n`);
  await new Promise((resolve, reject) => importing.on('exit', resolve).on('error', reject));
  return git(github.gitDir, 'rev-parse', `refs/heads/${branch}`);
}

/** Runs the git of this machine in a folder, without its user's configuration. */
export async function git(dir: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
  const { stdout } = await promisify(execFile)('git', args, { cwd: dir, env });
  return stdout.trim();
}

export async function inTemporaryFolder<T>(run: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'sandbox-clone-'));
  try {
    return await run(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
