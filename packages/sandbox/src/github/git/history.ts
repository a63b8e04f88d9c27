import type { Git } from './git.ts';
import { EMPTY_TREE } from './objects.ts';

/** Which commits, newest first; all fields but `from` narrow it. */
export interface Range {
  readonly from: string;
  /** Commits that can be reached from here are left out. */
  readonly without?: string;
  readonly path?: string;
  readonly author?: string;
  /** ISO 8601, of the committer's date. */
  readonly since?: string;
  readonly until?: string;
}

export async function listCommits(git: Git, range: Range): Promise<string[]> {
  const { from, without, path, author, since, until } = range;
  const args = [
    'rev-list',
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(until === undefined ? [] : [`--until=${until}`]),
    ...(author === undefined ? [] : ['--fixed-strings', `--author=${author}`]),
    from,
    ...(without === undefined ? [] : [`^${without}`]),
    '--',
    ...(path === undefined ? [] : [path]),
  ];
  const output = await git.text(args);
  return output === '' ? [] : output.split('\n');
}

/** False too where one of them is no commit. */
export async function isAncestor(git: Git, ancestor: string, of: string): Promise<boolean> {
  const { code } = await git.run(['merge-base', '--is-ancestor', ancestor, of], { allowed: [0, 1, 128] });
  return code === 0;
}

/** Null for histories that have nothing in common. */
export async function mergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const { code, stdout } = await git.run(['merge-base', a, b], { allowed: [0, 1] });
  return code === 0 ? stdout.toString('utf8').trim() : null;
}

export interface FileChange {
  /** The blob after the change; before it, for a file that was removed. */
  readonly sha: string;
  readonly filename: string;
  readonly previousFilename: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Lines; 0 for binary files. */
  readonly additions: number;
  readonly deletions: number;
}

const STATUSES: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** What differs between two trees or commits; `from` null is the empty tree. Renames are found as git finds them. */
export async function changedFiles(git: Git, from: string | null, to: string): Promise<FileChange[]> {
  const diff = (format: string) => git.text(['diff-tree', '-r', '-M', '-z', format, from ?? EMPTY_TREE, to]);
  const [raw, numbers] = await Promise.all([diff('--raw'), diff('--numstat')]);
  const rows = raw.split('\0');
  const counts = parseNumbers(numbers);
  const changes: FileChange[] = [];
  for (let at = 0; rows[at]?.startsWith(':') === true; at += 2) {
    const [, , before = '', after = '', letter = ''] = rows[at]!.split(' ');
    const renamed = letter.startsWith('R');
    const status = STATUSES[letter[0]!]!;
    changes.push({
      sha: status === 'removed' ? before : after,
      filename: rows[at + (renamed ? 2 : 1)]!,
      previousFilename: renamed ? rows[at + 1]! : null,
      status,
      ...counts[changes.length]!,
    });
    if (renamed) at += 1;
  }
  return changes;
}

/** Rows of --numstat -z, in the order of --raw; a rename has its two names in rows of their own. */
function parseNumbers(output: string): { additions: number; deletions: number }[] {
  return output.split('\0').flatMap((row) => {
    const [, additions, deletions] = /^(\d+|-)\t(\d+|-)\t/.exec(row) ?? [];
    return additions === undefined ? [] : [{ additions: Number(additions) || 0, deletions: Number(deletions) || 0 }];
  });
}

/** Merges `theirs` into `ours`: the tree, or null for a conflict. */
export async function mergeTrees(git: Git, ours: string, theirs: string): Promise<string | null> {
  const { code, stdout } = await git.run(['merge-tree', '--write-tree', ours, theirs], { allowed: [0, 1] });
  return code === 0 ? stdout.toString('utf8').trim() : null;
}
