import { hasFault, pullsOf, type GitHub, type MergedPull } from '@deploy-actions/github';
import {
  compare,
  contributors,
  gather,
  releaseTags,
  type Comparison,
  type Contributor,
  type Gathered,
  type History,
  type ReleaseTag,
} from '@deploy-actions/release';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { baseOf, previousRelease, type Base } from './base.ts';
import { asksForVersion } from './contradictions.ts';
import type { Source } from './source.ts';
import { isPrerelease, tagAt, versionFor, type Version } from './version.ts';

/** What was found in the history. */
export interface Read {
  readonly head: { readonly name: string; readonly sha: string };
  readonly base: Base;
  /** The release before this one. */
  readonly previous: ReleaseTag | null;
  readonly tags: readonly ReleaseTag[];
  /** Null where none is asked for and the head has no tag of one. */
  readonly version: Version | null;
  readonly comparison: Comparison;
  /** Who took part in a release. */
  readonly people: readonly Contributor[];
  /** What a person should know and act on. */
  readonly warnings: readonly string[];
}

/** Reads what is between the base and the head. Nothing is changed. */
export async function read(inputs: Inputs, name: string, github: GitHub, { history, notices }: Source): Promise<Read> {
  const all = await history.tags();
  const tags = releaseTags(all, inputs['tag-prefix'] ?? '');
  const sha = await history.resolve(name);
  const own = tagAt(sha, name, tags, inputs.channel ?? null);
  const isForeign = all.some((tag) => tag.name === name) && !tags.some((tag) => tag.name === name);
  if (isForeign && asksForVersion(inputs) && inputs.version === undefined) throw noVersion(name, inputs);

  const base = await baseOf(inputs, { github, history, tags, head: { sha, own } });
  const paths = inputs.paths.length > 0 ? inputs.paths : undefined;
  const gathered = await gather(history, base.ref, sha, paths !== undefined);
  const warnings: string[] = [];
  const pulls = inputs['pull-requests'] ? await pullsIn(github, gathered, notices, warnings) : [];
  const comparison = compare(gathered, { pullRequests: pulls, ...(paths !== undefined && { paths }) });

  // what was asked to be compared with need not be the release before
  const isGiven = inputs.from !== undefined && asksForVersion(inputs);
  const previous = isGiven ? await previousRelease(inputs, { history, tags, head: { sha, own } }) : base.tag;
  const found = { head: sha, own, previous, tags, changes: comparison.added.changes };
  const asked = asksForVersion(inputs) ? versionFor(inputs, found) : null;
  const reported = own === null ? null : { version: own.version, tag: own.name, bump: null };
  const people = asked === null ? [] : await peopleIn(history, comparison, notices);
  return {
    head: { name, sha },
    base,
    previous,
    tags,
    version: asked?.version ?? reported,
    comparison: { ...comparison, notices: [...notices, ...comparison.notices] },
    people,
    warnings: [...warnings, ...(asked?.warnings ?? [])],
  };
}

/** Notes without labels are better than none. */
async function pullsIn(
  github: GitHub,
  { added, removed }: Gathered,
  notices: string[],
  warnings: string[],
): Promise<readonly MergedPull[]> {
  try {
    return await pullsOf(github, [...added, ...removed], (text) => void notices.push(text));
  } catch (error) {
    if (!hasFault(error, 'permission', 'not-found')) throw error;
    notices.push('Titles and labels of pull requests could not be read.');
    warnings.push(`Titles and labels of pull requests could not be read. ${error.message}`);
    return [];
  }
}

/** Who took part, and who did for the first time, as far as that can be told. */
async function peopleIn(
  history: History,
  { range, added }: Comparison,
  notices: string[],
): Promise<readonly Contributor[]> {
  if (range.base === null) return contributors(added.changes, everybody(added.changes));
  try {
    return contributors(added.changes, await history.authors(range.base));
  } catch (error) {
    if (!hasFault(error, 'too-much')) throw error;
    notices.push(error.message);
    return contributors(added.changes, everybody(added.changes));
  }
}

/** In a first release nobody is new, as everybody is. */
function everybody(changes: Comparison['added']['changes']): ReadonlySet<string> {
  return new Set(changes.flatMap(({ authors }) => authors).map(({ email }) => email.toLowerCase()));
}

function noVersion(name: string, { 'tag-prefix': prefix }: Inputs): ConfigurationError {
  const given = prefix === undefined ? '`tag-prefix` is not given' : `\`tag-prefix\` is ${JSON.stringify(prefix)}`;
  const message = `the tag ${JSON.stringify(name)} names no version, as ${given}: give the prefix of such tags, or \`version\`.`;
  return new ConfigurationError([{ input: 'to', message }]);
}

/** Why there cannot be such a release; before anything is changed. @throws {ConfigurationError} */
export function refuseImpossible(inputs: Inputs, { version, tags, head }: Read): void {
  if (version === null || version.bump === 'none') return;
  const problems: Problem[] = [];
  const taken = tags.find((tag) => tag.name === version.tag && tag.sha !== head.sha);
  if (taken !== undefined) {
    const message = `the tag ${version.tag} is at ${taken.sha.slice(0, 7)}, and not at ${head.sha.slice(0, 7)}, which is to be released.`;
    problems.push({ input: 'version', message });
  }
  if (inputs.latest === 'true' && inputs.prerelease === 'auto' && isPrerelease(version.version))
    problems.push({ input: 'latest', message: `is \`true\`, but ${version.version} is a pre-release.` });
  if (problems.length > 0) throw new ConfigurationError(problems);
}
