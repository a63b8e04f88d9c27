import type { Git } from './git.ts';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

export interface GitObject {
  readonly sha: string;
  readonly type: ObjectType;
  readonly content: Buffer;
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: ObjectType;
  readonly sha: string;
  readonly path: string;
  /** Bytes; blobs only. */
  readonly size?: number;
}

/** A row of a tree to make; `sha` null removes the path. Paths may be nested. */
export interface TreeChange {
  readonly path: string;
  readonly mode: string;
  readonly sha: string | null;
}

const NO_OBJECT = '0'.repeat(40);

/** The empty tree, which git knows without having it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The objects for these ids, in their order; null where there is none. */
export async function readObjects(git: Git, shas: readonly string[]): Promise<(GitObject | null)[]> {
  if (shas.length === 0) return [];
  const { stdout } = await git.run(['cat-file', '--batch'], { input: `${shas.join('\n')}\n` });
  let at = 0;
  return shas.map(() => {
    const lineEnd = stdout.indexOf('\n', at);
    const [sha, type, size] = stdout.toString('utf8', at, lineEnd).split(' ') as [string, ObjectType, string?];
    at = lineEnd + 1;
    if (size === undefined) return null;
    const content = stdout.subarray(at, at + Number(size));
    at += content.length + 1;
    return { sha, type, content };
  });
}

/** One object of this type; null where there is none. */
export async function readObject(git: Git, sha: string, type: ObjectType): Promise<GitObject | null> {
  const [object = null] = /^[0-9a-f]{40}$/.test(sha) ? await readObjects(git, [sha]) : [];
  return object?.type === type ? object : null;
}

/** What type of object it is; null where there is none. */
export async function typeOf(git: Git, sha: string): Promise<ObjectType | null> {
  const { stdout } = await git.run(['cat-file', '--batch-check=%(objecttype)'], { input: `${sha}\n` });
  const type = stdout.toString('utf8').trim();
  return type.endsWith('missing') ? null : (type as ObjectType);
}

export function writeObject(git: Git, type: ObjectType, content: string | Buffer): Promise<string> {
  return git.text(['hash-object', '-t', type, '-w', '--stdin'], { input: content });
}

/** Entries of a tree, or of what a commit has; with `recursive` all below them too. */
export async function listTree(git: Git, treeish: string, recursive: boolean): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), treeish];
  return (await git.text(args)).split('\0').flatMap((row) => {
    const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(row) ?? [];
    if (path === undefined) return [];
    return [{ mode, type, sha, path, ...(size !== '-' && { size: Number(size) }) } as TreeEntry];
  });
}

/**
 * Makes a tree from another one (or from nothing) and changes. Rejects with a GitFailure for the removal of a path that
 * is not there.
 *
 * @param indexFile a path that nobody else uses; nothing is left there
 */
export async function writeTree(
  git: Git,
  base: string | null,
  changes: readonly TreeChange[],
  indexFile: string,
): Promise<string> {
  const env = { GIT_INDEX_FILE: indexFile };
  await git.run(base === null ? ['read-tree', '--empty'] : ['read-tree', base], { env });
  const removed = changes.filter(({ sha }) => sha === null).map(({ path }) => path);
  const set = changes.filter(({ sha }) => sha !== null && sha !== EMPTY_TREE);
  const rows = [
    ...(await filesAt(git, removed, env)).map((path) => `0 ${NO_OBJECT}\t${path}\0`),
    ...(await expandTrees(git, set)).map(({ mode, sha, path }) => `${mode} ${sha}\t${path}\0`),
  ];
  await git.run(['update-index', '-z', '--replace', '--index-info'], { env, input: rows.join('') });
  return git.text(['write-tree'], { env });
}

/** The files of the index that these paths name or have below them; a path without any is a GitFailure. */
async function filesAt(git: Git, paths: readonly string[], env: Record<string, string>): Promise<string[]> {
  if (paths.length === 0) return [];
  const output = await git.text(['ls-files', '-z', '--error-unmatch', '--', ...paths], { env });
  return output.split('\0').filter((path) => path !== '');
}

/** An index holds files alone, so a tree is put there by what it has. */
async function expandTrees(git: Git, changes: readonly TreeChange[]): Promise<TreeChange[]> {
  const expanded = changes.map(async (change) => {
    if (change.mode !== '040000') return [change];
    const entries = await listTree(git, change.sha!, true);
    const files = entries.filter(({ type }) => type !== 'tree');
    return files.map(({ mode, sha, path }) => ({ mode, sha, path: `${change.path}/${path}` }));
  });
  return (await Promise.all(expanded)).flat();
}
