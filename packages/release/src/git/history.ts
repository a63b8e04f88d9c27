import { meant } from '@deploy-actions/strategy';
import { coAuthors } from '../changes/trailers.ts';
import { HistoryError, type History } from '../history.ts';
import { git, gitPipe, gitRecords, type Clone } from './command.ts';
import { readCommits } from './commits.ts';
import { decode } from './decode.ts';
import { readTags } from './tags.ts';

/**
 * The history in a clone on this machine, read by the git command line.
 *
 * @param environment what git is to see of the environment: PATH, HOME and what signs it in
 */
export function gitHistory(folder: string, environment: Clone['environment']): History {
  const clone: Clone = { folder, environment };
  return {
    resolve: async (ref) => (await find(clone, ref)) ?? (await find(clone, `origin/${ref}`)) ?? unknown(clone, ref),
    commits: (reach) => readCommits(clone, reach),
    authors: async (sha) => authors(clone, sha),
    tags: async (within) => readTags(clone, within),
    mergeBase: async (one, other) => mergeBase(clone, one, other),
    isShallow: async () => (await text(clone, ['rev-parse', '--is-shallow-repository'])) === 'true',
    changedPaths: async (shas) => changedPaths(clone, shas),
    patchIds: async (shas) => ((await isPartial(clone)) ? null : patchIds(clone, shas)),
  };
}

async function text(clone: Clone, args: readonly string[]): Promise<string> {
  return (await git(clone, args)).toString().trim();
}

async function find(clone: Clone, ref: string): Promise<string | null> {
  try {
    return await text(clone, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  } catch (error) {
    if (error instanceof HistoryError && error.fault === 'failed') return null;
    throw error;
  }
}

async function unknown(clone: Clone, ref: string): Promise<never> {
  const names = await text(clone, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/tags',
    'refs/heads',
    'refs/remotes',
  ]);
  const near = meant(ref, names.split('\n'));
  const shallow = (await text(clone, ['rev-parse', '--is-shallow-repository'])) === 'true';
  const advice = near === null ? '' : ` Is ${near} meant?`;
  const depth = shallow ? ' The clone is shallow: it may lie beyond where it ends.' : '';
  throw new HistoryError('unknown-ref', `${JSON.stringify(ref)} is no branch, tag or commit here.${advice}${depth}`);
}

async function authors(clone: Clone, sha: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const log = ['log', '-z', '--no-show-signature', '--no-notes', '--encoding=UTF-8'];
  const of = ['--end-of-options', sha, '--'];
  for await (const address of gitRecords(clone, [...log, '--format=tformat:%aE', ...of]))
    found.add(decode(address).toLowerCase());
  // git looks for them itself: few messages have any
  const shared = [...log, '-i', '--basic-regexp', '--grep=^co-authored-by:', '--format=tformat:%b', ...of];
  for await (const body of gitRecords(clone, shared))
    for (const { email } of coAuthors(decode(body))) found.add(email.toLowerCase());
  return found;
}

/** git answers 1 and nothing when there is none. */
async function mergeBase(clone: Clone, one: string, other: string): Promise<string | null> {
  try {
    return (await text(clone, ['merge-base', '--end-of-options', one, other])).split('\n')[0]!;
  } catch (error) {
    const code = error instanceof HistoryError ? (error.cause as { code?: unknown } | undefined)?.code : undefined;
    if (code === 1) return null;
    throw error;
  }
}

async function changedPaths(clone: Clone, shas: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>(shas.map((sha) => [sha, []]));
  // a path is never empty: an empty part tells that a commit follows, whatever files are called
  const shape = ['--root', '-r', '-z', '--name-only', '--no-renames', '--diff-merges=first-parent', '--format=%x00%H'];
  const answer = await git(clone, ['diff-tree', '--stdin', ...shape], shas.map((sha) => `${sha}\n`).join(''));
  let paths: string[] = [];
  let before: 'empty' | 'commit' | 'path' = 'path';
  for (const part of partsOf(answer)) {
    if (before === 'empty') paths = found.get(part) ?? [];
    // what is said of a commit is set off from its paths by a line break
    else if (part !== '') paths.push(before === 'commit' && part.startsWith('\n') ? part.slice(1) : part);
    before = part === '' ? 'empty' : before === 'empty' ? 'commit' : 'path';
  }
  return found;
}

/** Each is decoded by itself: one path that is no UTF-8 must not garble the others. */
function* partsOf(answer: Buffer): Generator<string, void, undefined> {
  for (let start = 0, end = answer.indexOf(0); end !== -1; start = end + 1, end = answer.indexOf(0, start))
    yield decode(answer.subarray(start, end));
}

/** Where contents are fetched when they are asked for, a comparison would fetch them one by one. */
async function isPartial(clone: Clone): Promise<boolean> {
  const settings = await text(clone, ['config', '--list', '--name-only']);
  return /^(?:remote\..*\.promisor|extensions\.partialclone)$/m.test(settings);
}

async function patchIds(clone: Clone, shas: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const plain = ['--root', '--no-ext-diff', '--no-textconv', '--no-color', '--full-index', '--binary'];
  const patches = ['diff-tree', '--stdin', '-p', ...plain];
  const answer = await gitPipe(clone, patches, shas.map((sha) => `${sha}\n`).join(''), ['patch-id', '--stable']);
  const pairs = answer.split('\n').filter(Boolean);
  return new Map(pairs.map((line) => line.split(' ').toReversed() as [string, string]));
}
