import type { Facts } from './facts.ts';

/** Belongs to no pull request's branch. */
const MAIN = -1;

/**
 * Which merged pull request each commit came with: the index of the merge among `commits`, or null.
 *
 * One pass from children to parents: a merge hands its own mark to all parents but the first. A commit that several
 * lines lead to belongs to the main line if one of them is, else to the oldest merge: that one brought it in.
 *
 * @param commits children before parents
 * @param isOwner which commits are such merges
 */
export function owners(commits: readonly Facts[], isOwner: (commit: Facts) => boolean): (number | null)[] {
  const marks = new Map<string, number>();
  const mark = (sha: string, owner: number): void => {
    const known = marks.get(sha);
    if (known === MAIN) return;
    if (known === undefined || owner === MAIN || owner > known) marks.set(sha, owner);
  };
  return commits.map((commit, index) => {
    const own = marks.get(commit.sha) ?? MAIN;
    marks.delete(commit.sha);
    const handedOn = isOwner(commit) ? index : own;
    commit.parents.forEach((parent, place) => mark(parent, place === 0 ? own : handedOn));
    return own === MAIN ? null : own;
  });
}
