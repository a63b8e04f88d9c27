import { isSameText } from './body.ts';
import type { Release } from './release.ts';

/** A release as it shall be. */
export interface WantedRelease {
  readonly tag: string;
  /** The commit, for a tag that is not there yet. */
  readonly target: string;
  /** Whether the tag is there: GitHub does not look at the target then. */
  readonly isTagged: boolean;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Whether it becomes the latest when it is published. */
  readonly latest: boolean;
  /** Tags of releases that it takes that over from when it is public already; null for whatever is the latest. */
  readonly latestOver: readonly string[] | null;
}

/** What has to be changed of a release; empty where it is as it shall be. */
export type Changes = Partial<{
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly name: string;
  readonly body: string;
  readonly draft: false;
  readonly prerelease: boolean;
  readonly make_latest: 'true';
}>;

/**
 * What people have published stays published, and what GitHub calls the latest is only ever moved forward: where
 * several parts of a repository are released, the last that was published is, and the others do not take it back.
 *
 * @param latest the tag of what GitHub shows as the latest
 * @param mayPublish false while it lacks assets: a release is published when it is complete
 */
export function changesTo(
  existing: Release,
  wanted: WantedRelease,
  latest: string | null,
  mayPublish: boolean,
): Changes {
  const publishes = existing.draft && !wanted.draft && mayPublish;
  // a draft may have been made for an earlier commit, and its tag would be made there
  const retargets = existing.draft && !wanted.isTagged && existing.target !== wanted.target;
  return {
    ...(existing.tag !== wanted.tag && { tag_name: wanted.tag }),
    ...(retargets && { target_commitish: wanted.target }),
    ...(existing.name !== wanted.name && { name: wanted.name }),
    ...(!isSameText(existing.body, wanted.body) && { body: wanted.body }),
    ...(existing.prerelease !== wanted.prerelease && { prerelease: wanted.prerelease }),
    ...(publishes && { draft: false as const }),
    ...((publishes || takesOver(existing, wanted, latest)) && wanted.latest && { make_latest: 'true' as const }),
  };
}

function takesOver({ draft, tag }: Release, { latestOver }: WantedRelease, latest: string | null): boolean {
  if (draft || latest === tag) return false;
  return latest === null || latestOver === null || latestOver.includes(latest);
}

export function isEmpty(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}
