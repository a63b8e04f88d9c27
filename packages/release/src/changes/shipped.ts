import type { Change } from './change.ts';
import { alike, numbersOf } from './sameness.ts';

export interface Fresh {
  readonly fresh: readonly Change[];
  /** What the other side has already, as a commit of its own. */
  readonly shipped: readonly Change[];
}

/**
 * Sets apart what another branch has already by cherry-pick: the pull request's number with the same subject, the ids
 * that cherry-picks name, or else the same patch. A number alone is not enough, as it may be that of an issue; nor are
 * some of a change's commits, as the others would be listed nowhere.
 *
 * @param changes what stands on one side, after reverts
 * @param others what stands on the other, so that what was picked there and then reverted is news again
 * @param patchIds of the commits of both sides, as far as they are known
 */
export function withoutShipped(
  changes: readonly Change[],
  others: readonly Change[],
  patchIds: ReadonlyMap<string, string>,
): Fresh {
  const keys = new Set(others.flatMap(keysOf));
  const shas = new Set(others.flatMap(({ sha, commits, pickedFrom }) => [sha, ...commits, ...pickedFrom.flat()]));
  const patches = new Set(others.flatMap(({ commits }) => commits.map((sha) => patchIds.get(sha))));
  const isThere = (sha: string): boolean => {
    const patch = patchIds.get(sha);
    return patch !== undefined && patches.has(patch);
  };
  const isPicked = ({ sha, commits, pickedFrom }: Change): boolean =>
    // the merge itself, picked with all that it brought in
    (shas.has(sha) && !commits.includes(sha)) ||
    (commits.length > 0 &&
      commits.every((each, index) => [each, ...pickedFrom[index]!].some((id) => shas.has(id)) || isThere(each)));
  const isShipped = (change: Change): boolean => keysOf(change).some((key) => keys.has(key)) || isPicked(change);
  return {
    fresh: changes.filter((change) => !isShipped(change)),
    shipped: changes.filter((change) => isShipped(change)),
  };
}

function keysOf(change: Change): string[] {
  return numbersOf(change).map((number) => `${number} ${alike(change.subject)}`);
}
