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
  const remotes = (await git(clone, ['remote'])).toString().split('\n').filter(Boolean);
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  const advice = 'Check it out with `fetch-depth: 0`.';
  if (remote === undefined)
    throw new HistoryError('incomplete', `The clone is shallow and has no remote to fetch the rest from. ${advice}`);
  const quiet = ['--no-progress', '--no-recurse-submodules', '--no-write-fetch-head'];
  try {
    await git(clone, ['fetch', ...quiet, '--tags', '--unshallow', ...FILTERS[depth], '--end-of-options', remote]);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new HistoryError('incomplete', `The clone is shallow and the rest cannot be fetched. ${advice} ${said}`, {
      cause: error,
    });
  }
  return `The clone was shallow: its history was fetched from ${remote} (${SAID[depth]}).`;
}
