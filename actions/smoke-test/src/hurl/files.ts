import { glob, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { ConfigurationError } from '@deploy-actions/toolkit';

/**
 * The files that the patterns mean, relative to the workspace, each once, in the order of the patterns and then of their names.
 * A pattern that is the name of a file means that file, whatever characters it has.
 *
 * @throws {ConfigurationError} for each pattern that matches nothing
 */
export async function filesOf(patterns: readonly string[], workspace: string): Promise<readonly string[]> {
  const matches = await Promise.all(patterns.map((pattern) => matchesOf(pattern, workspace)));
  const empty = patterns.filter((_, index) => matches[index]!.length === 0);
  if (empty.length > 0) {
    throw new ConfigurationError(
      empty.map((pattern) => ({
        input: 'files',
        message: `${JSON.stringify(pattern)} matches no file in ${workspace}. Is the repository checked out?`,
      })),
    );
  }
  return [...new Set(matches.flat())];
}

async function matchesOf(pattern: string, workspace: string): Promise<readonly string[]> {
  const named = resolve(workspace, pattern);
  if (await isFile(named)) return [relative(workspace, named)];
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: workspace })) paths.push(path);
  const areFiles = await Promise.all(paths.map((path) => isFile(resolve(workspace, path))));
  return paths.filter((_, index) => areFiles[index]).toSorted();
}

async function isFile(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null);
  return stats?.isFile() === true;
}
