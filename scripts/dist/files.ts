import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files below a folder, relative to it, sorted; none when there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** The files that are not byte for byte the same in both folders, each with what is the matter. */
export function differences(expected: string, actual: string): string[] {
  const [wanted, found] = [filesBelow(expected), filesBelow(actual)];
  return [...new Set([...wanted, ...found])].toSorted().flatMap((path) => {
    if (!found.includes(path)) return [`${path} is missing`];
    if (!wanted.includes(path)) return [`${path} should not be there`];
    const same = readFileSync(join(expected, path)).equals(readFileSync(join(actual, path)));
    return same ? [] : [`${path} is not current`];
  });
}

/** Sizes in bytes by path, the largest first. */
export function sizes(folder: string): Array<{ path: string; bytes: number }> {
  return filesBelow(folder)
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .toSorted((one, other) => other.bytes - one.bytes);
}
