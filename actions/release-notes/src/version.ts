import { latestOf, nextVersion, previousOf, type Bump, type Change, type ReleaseTag } from '@deploy-actions/release';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** Of the suite, as GitHub's logs show it. */
export const userAgent = 'deploy-actions/0.1.0 release-notes';

/** The version that a release gets. */
export interface Version {
  readonly version: string;
  readonly tag: string;
  /** Null where the tag told it. */
  readonly bump: Bump | null;
}

type Asked = Pick<Inputs, 'version' | 'bump' | 'channel' | 'line' | 'tag-prefix'>;

/**
 * The version that a commit has by its tags: the one by which it was asked for, or the greatest of the channel.
 *
 * @param name as the commit was asked for
 */
export function tagAt(
  sha: string,
  name: string,
  tags: readonly ReleaseTag[],
  channel: string | null,
): ReleaseTag | null {
  const own = tags.filter((tag) => tag.sha === sha);
  return own.find((tag) => tag.name === name) ?? latestOf(own, channel);
}

/**
 * The version for what has changed. One that is given must be new, or the one that the commit has already.
 *
 * @param previous the release before it
 * @param own the version that the commit has by its tags
 * @param contained changes since `previous`
 * @returns no version where none is wanted and there is none before
 * @throws {ConfigurationError} with every reason against it
 */
export function versionFor(
  asked: Asked,
  {
    head,
    own,
    previous,
    tags,
    changes,
  }: {
    readonly head: string;
    readonly own: ReleaseTag | null;
    readonly previous: ReleaseTag | null;
    readonly tags: readonly ReleaseTag[];
    readonly changes: readonly Change[];
  },
): { readonly version: Version | null; readonly warnings: readonly string[] } {
  const given = givenVersion(asked);
  if (given === null && own !== null && asked.bump === undefined) return { version: tagged(own), warnings: [] };
  const others = tags.filter((tag) => tag.sha !== head);
  const reading = nextVersion({
    previous: previous?.version ?? null,
    changes,
    existing: others.map(({ version }) => version),
    channel: asked.channel ?? null,
    line: asked.line ?? null,
    bump: asked.bump ?? null,
    version: given,
  });
  if (!reading.ok) throw new ConfigurationError(reading.problems.map(problemOf));
  const { version, bump } = reading.value;
  if (version === null) return { version: null, warnings: [] };
  const known = tags.find((tag) => tag.version === version);
  return {
    version:
      known === undefined ? { version, tag: nameFor(version, asked, previous), bump } : { ...tagged(known), bump },
    warnings: reading.warnings.map(({ path, message }) => `${path[0]} ${message}`),
  };
}

/** Whether a version stays what it was, as nothing asks for another: there is nothing to release. */
export function isKept({ version, bump }: Version, previous: ReleaseTag | null): boolean {
  return bump === 'none' && previous?.version === version;
}

/** Null for `auto`, and where nothing is given. */
export function givenVersion({ version }: Pick<Inputs, 'version'>): string | null {
  return version === undefined || version === 'auto' ? null : version;
}

/** Whether no stable version is greater. */
export function isGreatest(version: string, tags: readonly ReleaseTag[]): boolean {
  const greatest = latestOf(tags, null);
  return greatest === null || greatest.version === version || previousOf(version, [greatest]) !== null;
}

/** `1.4.0-beta.1` is one, `1.4.0+build-7` is none. */
export function isPrerelease(version: string): boolean {
  return version.split('+')[0]!.includes('-');
}

function tagged({ version, name }: ReleaseTag): Version {
  return { version, tag: name, bump: null };
}

/** As the release before it was named; else with a `v`. */
function nameFor(version: string, { 'tag-prefix': prefix = '' }: Asked, previous: ReleaseTag | null): string {
  const mark =
    previous === null
      ? /[v@]$/i.test(prefix)
        ? ''
        : 'v'
      : previous.name.slice(prefix.length, -previous.version.length);
  return `${prefix}${mark}${version}`;
}

function problemOf({
  path,
  message,
}: {
  readonly path: readonly (string | number)[];
  readonly message: string;
}): Problem {
  return { input: path[0] === 'previous' ? 'from' : String(path[0]), message };
}
