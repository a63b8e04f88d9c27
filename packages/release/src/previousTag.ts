import { compare, lt, parse } from 'semver';
import { channelOf, type ReleaseTag } from './releaseTag.ts';

/**
 * The release before a version, by the order of versions and not by ancestry: a release branch or a hotfix must not
 * change what the next release is compared with. Null for the first.
 *
 * Before a stable version, the greatest stable one below it. Before a pre-release, the one before it of the same
 * version and channel, else the greatest stable one.
 */
export function previousOf(version: string, tags: readonly ReleaseTag[]): ReleaseTag | null {
  const below = tags.filter((tag) => lt(tag.version, version));
  const channel = channelOf(version);
  const same = below.filter((tag) => channelOf(tag.version) === channel && coreOf(tag.version) === coreOf(version));
  const earlier = channel === null ? null : greatest(same);
  return earlier ?? greatest(below.filter((tag) => channelOf(tag.version) === null));
}

/**
 * The release before a commit that has no version yet: the greatest among those that it contains, so that a hotfix
 * branch is not compared with what the main branch has released since.
 *
 * @param contained tags whose commits the commit contains
 * @param channel as a pre-release of which it is meant to be released; null for a stable release
 */
export function latestOf(contained: readonly ReleaseTag[], channel: string | null): ReleaseTag | null {
  return greatest(contained.filter((tag) => [null, channel].includes(channelOf(tag.version))));
}

function greatest(tags: readonly ReleaseTag[]): ReleaseTag | null {
  return tags.toSorted((a, b) => compare(a.version, b.version)).at(-1) ?? null;
}

function coreOf(version: string): string {
  const { major, minor, patch } = parse(version)!;
  return `${major}.${minor}.${patch}`;
}
