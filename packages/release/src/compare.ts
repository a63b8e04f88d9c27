import type { Change, PullRequest } from './changes/change.ts';
import type { Facts } from './changes/facts.ts';
import { changesIn } from './changes/group.ts';
import { pathFilter } from './changes/pathFilter.ts';
import { cancelReverts } from './changes/reverts.ts';
import { withoutShipped } from './changes/shipped.ts';
import { isOf, type Who } from './changes/who.ts';
import type { Range } from './range.ts';

const NOBODY: Who = { labels: [], authors: [] };

/** What was read of a range. */
export interface Gathered {
  readonly range: Range;
  /** What the head has and the base has not; children before parents. */
  readonly added: readonly Facts[];
  /** What the base has and the head has not. */
  readonly removed: readonly Facts[];
  /** Of the commits of both sides; null where they were not asked for. */
  readonly changedPaths: ReadonlyMap<string, readonly string[]> | null;
  /** Of the commits of both sides, where these have parted and the ids could be had. */
  readonly patchIds: ReadonlyMap<string, string>;
  /** What people should know of how it was read. */
  readonly notices: readonly string[];
}

/** One side of a comparison, the newest first. Each change is in one of the lists. */
export interface Side {
  readonly changes: readonly Change[];
  /** What was reverted, with its reverts. */
  readonly cancelled: readonly Change[];
  /** What the other side has already, by cherry-pick. */
  readonly shipped: readonly Change[];
  /** What touches none of the paths that were asked for. */
  readonly elsewhere: readonly Change[];
  /** What the notes are told to leave out; it is released all the same. */
  readonly excluded: readonly Change[];
}

export interface Comparison {
  readonly range: Range;
  readonly added: Side;
  /** What is taken away. */
  readonly removed: Side;
  readonly notices: readonly string[];
}

/**
 * Which changes what is about to run brings, and which it takes away.
 *
 * @param settings `paths` as `pathFilter` reads them: what touches none of them is set apart, and what `exclude` names
 * @throws RangeError when there are paths to look for, and none were gathered
 */
export function compare(
  gathered: Gathered,
  settings: {
    readonly pullRequests?: readonly PullRequest[];
    readonly paths?: readonly string[];
    readonly exclude?: Who;
  } = {},
): Comparison {
  const { range, changedPaths, patchIds, notices } = gathered;
  const [added, removed] = [gathered.added, gathered.removed].map((facts) =>
    cancelReverts(changesIn(facts, settings.pullRequests)),
  ) as [ReturnType<typeof cancelReverts>, ReturnType<typeof cancelReverts>];
  if (settings.paths !== undefined && changedPaths === null)
    throw new RangeError('To filter by paths, gather the paths that changed.');
  const isMeant = pathFilter(settings.paths ?? []);
  const touches = ({ sha, commits }: Change): boolean =>
    settings.paths === undefined || [sha, ...commits].some((each) => changedPaths?.get(each)?.some(isMeant));
  const side = (own: typeof added, other: typeof added): Side => {
    const { fresh, shipped } = withoutShipped(own.standing, other.standing, patchIds);
    const [here, elsewhere] = divided(fresh, touches);
    const [excluded, changes] = divided(here, (change) => isOf(change, settings.exclude ?? NOBODY));
    return { changes, cancelled: own.cancelled, shipped, elsewhere, excluded };
  };
  return { range, added: side(added, removed), removed: side(removed, added), notices };
}

function divided(changes: readonly Change[], meets: (change: Change) => boolean): [Change[], Change[]] {
  return [changes.filter(meets), changes.filter((change) => !meets(change))];
}
