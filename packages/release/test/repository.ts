import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitHistory } from '../src/git/history.ts';
import type { History } from '../src/history.ts';

/** A commit to be made. */
export interface Planned {
  readonly branch: string;
  /** Bytes are taken as they are. */
  readonly message: string | Buffer;
  /** What it begins the branch at: the name of a commit. */
  readonly from?: string;
  /** The names of the other parents. */
  readonly merges?: readonly string[];
  /** What each file holds; null removes it. A file of its own where nothing is given. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly author?: string;
}

export interface Repository {
  readonly folder: string;
  readonly history: History;
  /** The id of a commit by the name it was planned under. */
  readonly sha: (name: string) => string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes an object as it is, and gives its id. */
  readonly write: (type: string, content: Buffer) => string;
}

/** 2026-01-01, and a minute more for each commit. */
const FIRST_SECOND = 1_767_225_600;

/** git as tests want it: nothing of whoever runs them. */
export const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
};

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

export function runGit(folder: string, args: readonly string[], input: string | Buffer = ''): string {
  const options = { cwd: folder, env: ENVIRONMENT, input, maxBuffer: 1 << 28 };
  return execFileSync('git', [...args], { ...options, stdio: 'pipe' })
    .toString()
    .trim();
}

/**
 * A repository with these commits, in this order, and with tags.
 *
 * @param tags the name of each tag's commit
 */
export function repository(
  commits: Readonly<Record<string, Planned>>,
  tags: Readonly<Record<string, string>> = {},
): Repository {
  const folder = temporaryFolder();
  runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  const names = Object.keys(commits);
  const mark = (name: string): string => `:${names.indexOf(name) + 1}`;
  const parts: (string | Buffer)[] = [];
  names.forEach((name, index) => {
    const { branch, message, from, merges = [], files, author = 'Ann <ann@example.com>' } = commits[name]!;
    const when = `${FIRST_SECOND + index * 60} +0000`;
    parts.push(`commit refs/heads/${branch}\nmark ${mark(name)}\nauthor ${author} ${when}\n`);
    parts.push(`committer ${author} ${when}\n`, ...data(message));
    if (from !== undefined) parts.push(`from ${mark(from)}\n`);
    parts.push(...merges.map((each) => `merge ${mark(each)}\n`));
    for (const [path, content] of Object.entries(files ?? (merges.length > 0 ? {} : { [`file-${name}`]: name })))
      parts.push(...(content === null ? [`D ${path}\n`] : [`M 100644 inline ${path}\n`, ...data(content)]));
    parts.push('\n');
  });
  for (const [tag, name] of Object.entries(tags)) parts.push(`reset refs/tags/${tag}\nfrom ${mark(name)}\n\n`);
  const script = Buffer.concat(parts.map((part) => Buffer.from(part)));
  runGit(folder, ['fast-import', '--quiet', '--export-marks=marks'], script);
  const marks = readFileSync(join(folder, 'marks'), 'utf8').trim().split('\n');
  const shas = new Map(marks.map((line) => line.split(' ') as [string, string]));
  runGit(folder, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  return {
    folder,
    history: gitHistory(folder, ENVIRONMENT),
    sha: (name) => shas.get(mark(name))!,
    git: (...args) => runGit(folder, args),
    write: (type, content) => runGit(folder, ['hash-object', '-w', '-t', type, '--stdin'], content),
  };
}

function data(content: string | Buffer): (string | Buffer)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, '\n'];
}
