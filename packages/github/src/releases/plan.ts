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
  readonly latest: boolean;
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
 * What people have published stays published, and what GitHub calls the latest is only ever moved forward.
 *
 * @param isLatest whether GitHub shows it as the latest
 * @param mayPublish false while it lacks assets: a release is published when it is complete
 */
export function changesTo(existing: Release, wanted: WantedRelease, isLatest: boolean, mayPublish: boolean): Changes {
  const publishes = existing.draft && !wanted.draft && mayPublish;
  const isPublic = publishes || !existing.draft;
  // a draft may have been made for an earlier commit, and its tag would be made there
  const retargets = existing.draft && !wanted.isTagged && existing.target !== wanted.target;
  return {
    ...(existing.tag !== wanted.tag && { tag_name: wanted.tag }),
    ...(retargets && { target_commitish: wanted.target }),
    ...(existing.name !== wanted.name && { name: wanted.name }),
    ...(!isSameText(existing.body, wanted.body) && { body: wanted.body }),
    ...(existing.prerelease !== wanted.prerelease && { prerelease: wanted.prerelease }),
    ...(publishes && { draft: false as const }),
    ...(isPublic && wanted.latest && !isLatest && { make_latest: 'true' as const }),
  };
}

export function isEmpty(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}
