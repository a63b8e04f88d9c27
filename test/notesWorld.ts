import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runAction, type ActionRun, type RunOptions } from '@deploy-actions/runner';
import { startGitHub, type Exchange, type GitHub, type GitHubInput } from '@deploy-actions/sandbox';

/** A commit to be made, on the branch's tip. */
export interface Planned {
  readonly message: string;
  readonly branch?: string;
  /** Where a branch begins: the id of a commit; main by default. */
  readonly from?: string;
  readonly path?: string;
  readonly author?: string;
}

const GIT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  HOME: '/nonexistent',
};
const FIRST_SECOND = 1_767_225_600;

/** Every exchange is held against GitHub's description of its API, as the sandbox's own tests do it. */
const description = new URL('../../packages/sandbox/build/test/github/description.js', import.meta.url).href;
const { violationsOf } = (await import(description)) as { violationsOf: (exchange: Exchange) => string[] };

/** A GitHub with a history, and workspaces that know it in full, in part, or not at all. */
export class NotesWorld {
  readonly github: GitHub;
  readonly violations: string[];
  readonly #folders: string[] = [];
  #seconds = FIRST_SECOND;

  private constructor(github: GitHub, violations: string[]) {
    this.github = github;
    this.violations = violations;
  }

  static async start(scenario: GitHubInput = {}): Promise<NotesWorld> {
    const violations: string[] = [];
    const inspect = (exchange: Exchange): void => void violations.push(...violationsOf(exchange));
    return new NotesWorld(await startGitHub({ scenario, inspect }), violations);
  }

  /** Their ids, in order. */
  async commit(...planned: readonly (Planned | string)[]): Promise<string[]> {
    const before = this.#seconds;
    const script = planned.map((each) => {
      const {
        message,
        branch = 'main',
        from,
        path,
        author = 'Ann <ann@example.com>',
      } = typeof each === 'string' ? { message: each } : each;
      const seconds = (this.#seconds += 60);
      const parent =
        from === undefined ? (this.#exists(branch, planned, each) ? '' : 'from refs/heads/main^0\n') : `from ${from}\n`;
      const who = `${author} ${seconds} +0000`;
      const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
      const file = `M 100644 inline ${path ?? `file-${seconds}`}\n${data(message)}`;
      return `commit refs/heads/${branch}\nmark :${seconds}\nauthor ${who}\ncommitter ${who}\n${data(message)}${parent}${file}\n`;
    });
    const marks = join(this.folder(), 'marks');
    const importing = execFile(
      'git',
      ['--git-dir', this.github.gitDir, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`],
      { env: { ...process.env, ...GIT } },
    );
    importing.stdin!.end(script.join(''));
    const code = await new Promise((resolve) => importing.on('exit', resolve));
    if (code !== 0) throw new Error(`git fast-import ended with ${String(code)}`);
    const shas = new Map(
      readFileSync(marks, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );
    return planned.map((_, index) => shas.get(`:${before + (index + 1) * 60}`)!);
  }

  /** fast-import goes on with a branch that it has touched itself, and must be told to begin at one that it has not. */
  #exists(branch: string, planned: readonly (Planned | string)[], upTo: Planned | string): boolean {
    const earlier = planned.slice(0, planned.indexOf(upTo));
    return earlier.some((each) => (typeof each === 'string' ? 'main' : (each.branch ?? 'main')) === branch);
  }

  git(...args: readonly string[]): string {
    return git(this.github.gitDir, ...args);
  }

  tag(name: string, sha: string): void {
    this.git('tag', name, sha);
  }

  /** A request to GitHub by whoever has the token of the job. */
  async api<T = unknown>(path: string, body?: object, method = body === undefined ? 'GET' : 'POST'): Promise<T> {
    const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = this.github.env;
    const response = await fetch(`${this.github.apiUrl}/repos/${repository}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': 'test' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** What an environment ran, and how each deployment went. */
  async deployed(environment: string, sha: string, ...states: readonly string[]): Promise<void> {
    const { id } = await this.api<{ id: number }>('/deployments', {
      ref: sha,
      environment,
      auto_merge: false,
      required_contexts: [],
    });
    for (const state of states)
      await this.api(`/deployments/${id}/statuses`, { state, environment_url: 'https://shop.example.com' });
  }

  async releases(): Promise<readonly GitHubRelease[]> {
    return this.api('/releases');
  }

  /** As actions/checkout leaves it; `none` is an empty folder. Without credentials, as `persist-credentials: false`. */
  async workspace(kind: 'clone' | 'shallow' | 'none'): Promise<string> {
    const folder = this.folder();
    if (kind === 'none') return folder;
    const signedIn = this.github.cloneUrl.replace('://', `://x-access-token:${this.github.env['GITHUB_TOKEN']}@`);
    const depth = kind === 'shallow' ? ['--depth=1', '--no-tags'] : [];
    // the server is in this process: it must not be waited for
    await promisify(execFile)('git', ['clone', '--quiet', ...depth, signedIn, folder], {
      env: { ...process.env, ...GIT },
    });
    git(folder, 'remote', 'set-url', 'origin', this.github.cloneUrl);
    return folder;
  }

  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'release-notes-'));
    this.#folders.push(folder);
    return folder;
  }

  /** Runs the bundle, by default in a full clone, for the tip of main. */
  async run(inputs: Readonly<Record<string, string>>, options: Partial<RunOptions> = {}): Promise<NotesRun> {
    const workspace = options.workspace ?? (await this.workspace('clone'));
    const files = this.folder();
    const run = await runAction({
      folder: fileURLToPath(new URL('../../release-notes', import.meta.url)),
      inputs: { 'notes-file': join(files, 'notes.md'), 'json-file': join(files, 'notes.json'), ...inputs },
      ...options,
      env: { ...this.github.env, GITHUB_SHA: this.git('rev-parse', 'refs/heads/main'), ...options.env },
      workspace,
    });
    const read = (name: string): string => {
      const path = run.outputs[name];
      return path ? readFileSync(path, 'utf8') : '';
    };
    return { ...run, notes: read('notes-file'), json: read('json-file'), workspace };
  }

  /** The calls that changed something, in order. */
  writes(): string[] {
    const calls = this.github.calls.snapshot().filter(({ service }) => service !== 'git-http');
    return calls.map(({ action }) => action).filter((action) => /^(?:create|update|delete|upload)/.test(action));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
    if (this.violations.length > 0) throw new Error(this.violations.join('\n'));
  }
}

interface GitHubRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly assets: readonly { readonly name: string; readonly size: number }[];
}

export interface NotesRun extends ActionRun {
  /** The file in Markdown. */
  readonly notes: string;
  readonly json: string;
  readonly workspace: string;
}

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: { ...process.env, ...GIT },
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}
