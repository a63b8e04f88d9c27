import { parse } from 'semver';
import type { Tag } from './history.ts';

/** A tag that names a release. */
export interface ReleaseTag extends Tag {
  /** `1.2.3-beta.1`, without what stands before it in the name. */
  readonly version: string;
}

/**
 * The tags that name releases. Floating ones such as `v1` do not, and those of another part of the repository do not
 * either.
 *
 * @param prefix what stands before the version and its optional `v`: '' for `v1.2.3`, `web-` for `web-v1.2.3`, `web/`,
 *   `@scope/web@`
 */
export function releaseTags(tags: readonly Tag[], prefix: string): ReleaseTag[] {
  return tags.flatMap((tag) => {
    const version = tag.name.startsWith(prefix) ? versionIn(tag.name.slice(prefix.length)) : null;
    return version === null ? [] : [{ ...tag, version }];
  });
}

/** `v1.2.3` and `1.2.3` are versions; build metadata is kept, but has no order. */
export function versionIn(name: string): string | null {
  // the parser itself would take more, such as blanks and `=v`
  if (!/^v?\d/.test(name) || /\s/.test(name)) return null;
  const version = parse(name.replace(/^v/, ''));
  return version === null ? null : version.raw;
}

/** `beta` of 1.2.3-beta.4; '' where only a number tells, as in 1.2.3-4; null for a stable version. */
export function channelOf(version: string): string | null {
  const parts = parse(version)?.prerelease ?? [];
  if (parts.length === 0) return null;
  return parts.filter((part) => typeof part === 'string').join('.');
}
