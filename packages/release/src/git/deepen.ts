import { HistoryError } from '../history.ts';
import { git, type Clone } from './command.ts';

/** What notes need of the history: messages alone, the paths that changed, or the changes themselves. */
export type Depth = 'messages' | 'paths' | 'patches';

const FILTERS: Readonly<Record<Depth, readonly string[]>> = {
  messages: ['--filter=tree:0'],
  paths: ['--filter=blob:none'],
  patches: [],
};

const SAID: Readonly<Record<Depth, string>> = {
  messages: 'commits and tags, without trees and files',
  paths: 'commits, trees and tags, without files',
  patches: 'commits, files and tags',
};

/**
 * Fetches what a shallow clone lacks. A complete one is left as it is.
 *
 * A filter stays in the clone's settings: later commands fetch trees and files when they need them.
 *
 * @returns what was done, for a notice; null when there was nothing to do
 * @throws HistoryError `incomplete` when it cannot be fetched
 */
export async function deepen(
  folder: string,
  environment: Clone['environment'],
  depth: Depth = 'messages',
): Promise<string | null> {
  const clone: Clone = { folder, environment };
  const shallow = await git(clone, ['rev-parse', '--is-shallow-repository']);
  if (shallow.toString().trim() !== 'true') return null;
  const fetched = ['--tags', '--unshallow', ...FILTERS[depth]];
  const remote = await fetchInto(clone, fetched, [], ['is shallow', 'the rest']);
  return `The clone was shallow: its history was fetched from ${remote} (${SAID[depth]}).`;
}

/**
 * Fetches the tags of a clone that has none, as one made without them: a release would pass for the first.
 *
 * @returns what was done, for a notice; null when there was nothing to do, or there are no tags
 * @throws HistoryError `incomplete` when they cannot be fetched
 */
export async function fetchTags(folder: string, environment: Clone['environment']): Promise<string | null> {
  const clone: Clone = { folder, environment };
  const hasTags = async (): Promise<boolean> =>
    (await git(clone, ['for-each-ref', '--count=1', 'refs/tags'])).length > 0;
  if (await hasTags()) return null;
  const remote = await fetchInto(
    clone,
    ['--no-tags'],
    ['refs/tags/*:refs/tags/*'],
    ['has no tags', 'those of the repository'],
  );
  return (await hasTags()) ? `The clone had no tags: they were fetched from ${remote}.` : null;
}

/** @returns the name of the remote. @throws HistoryError `incomplete` */
async function fetchInto(
  clone: Clone,
  options: readonly string[],
  refs: readonly string[],
  [state, lacking]: readonly [string, string],
): Promise<string> {
  const remotes = (await git(clone, ['remote'])).toString().split('\n').filter(Boolean);
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  const advice = 'Check it out with `fetch-depth: 0`.';
  if (remote === undefined)
    throw new HistoryError('incomplete', `The clone ${state} and has no remote to fetch ${lacking} from. ${advice}`);
  const quiet = ['--no-progress', '--no-recurse-submodules', '--no-write-fetch-head'];
  try {
    await git(clone, ['fetch', ...quiet, ...options, '--end-of-options', remote, ...refs]);
    return remote;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new HistoryError('incomplete', `The clone ${state} and ${lacking} cannot be fetched. ${advice} ${said}`, {
      cause: error,
    });
  }
}
