import { compare } from 'semver';
import type { Facts } from './changes/facts.ts';
import type { ReleaseTag } from './releaseTag.ts';

/** What came with one release. */
export interface ReleaseCommits {
  /** Null for what is in no release yet. */
  readonly tag: ReleaseTag | null;
  /** Children before parents. */
  readonly commits: readonly Facts[];
}

/**
 * Divides a history into its releases: each commit belongs to the lowest version that contains it. One pass, from
 * children to parents, however many tags there are.
 *
 * @param commits children before parents, all that the newest release has
 * @returns the newest first, without releases that brought nothing
 */
export function divide(commits: readonly Facts[], tags: readonly ReleaseTag[]): ReleaseCommits[] {
  const ordered = tags.toSorted((a, b) => compare(a.version, b.version));
  const lowest = new Map<string, number>();
  const lower = (sha: string, rank: number): void => {
    const known = lowest.get(sha);
    if (known === undefined || rank < known) lowest.set(sha, rank);
  };
  ordered.forEach(({ sha }, rank) => lower(sha, rank));
  const groups = new Map<number, Facts[]>();
  for (const commit of commits) {
    const rank = lowest.get(commit.sha) ?? ordered.length;
    lowest.delete(commit.sha);
    for (const parent of commit.parents) lower(parent, rank);
    const group = groups.get(rank);
    if (group === undefined) groups.set(rank, [commit]);
    else group.push(commit);
  }
  return [...groups].toSorted(([a], [b]) => b - a).map(([rank, own]) => ({ tag: ordered[rank] ?? null, commits: own }));
}
