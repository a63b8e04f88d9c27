import type { GitHub } from '@deploy-actions/github';
import {
  compare,
  gather,
  HistoryError,
  releaseTags,
  type Comparison,
  type Contributor,
  type Gathered,
  type History,
  type ReleaseTag,
  type Who,
} from '@deploy-actions/release';
import { ConfigurationError, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { baseOf, previousRelease, type Base } from './base.ts';
import { asksForVersion } from './contradictions.ts';
import { peopleIn } from './people.ts';
import { pullsIn } from './pulls.ts';
import type { Source } from './source.ts';
import { isKept, isPrerelease, tagAt, versionFor, type Version } from './version.ts';

/** What was found in the history. */
export interface Read {
  readonly head: { readonly name: string; readonly sha: string };
  readonly base: Base;
  /** The release before this one. */
  readonly previous: ReleaseTag | null;
  readonly tags: readonly ReleaseTag[];
  /** Null where none is asked for and the head has no tag of one; also where none is wanted, and there is none before. */
  readonly version: Version | null;
  readonly comparison: Comparison;
  /** How the history was read. */
  readonly how: readonly string[];
  /** Who took part in a release. */
  readonly people: readonly Contributor[];
  /** What a person should know and act on. */
  readonly warnings: readonly string[];
}

/** What is asked for. */
export interface Asked {
  readonly inputs: Inputs;
  /** What is about to run or to be released, as it was named. */
  readonly name: string;
  /** What the notes leave out. */
  readonly exclude: Who | undefined;
}

/** Reads what is between the base and the head. Nothing is changed. */
export async function read(asked: Asked, github: GitHub, { history, how, notices }: Source): Promise<Read> {
  const { inputs, name } = asked;
  const all = await history.tags();
  const tags = releaseTags(all, inputs['tag-prefix'] ?? '');
  const sha = await history.resolve(name);
  const own = tagAt(sha, name, tags, inputs.channel ?? null);
  const isForeign = all.some((tag) => tag.name === name) && !tags.some((tag) => tag.name === name);
  if (isForeign && asksForVersion(inputs) && inputs.version === undefined) throw noVersion(name, inputs);

  const base = await baseOf(inputs, { github, history, tags, head: { sha, own } });
  // what was asked to be compared with need not be the release before
  const isGiven = inputs.from !== undefined && asksForVersion(inputs);
  const previous = isGiven ? await previousRelease(inputs, { history, tags, head: { sha, own } }) : base.tag;
  const gathered = await gather(history, base.ref, sha, inputs.paths.length > 0);
  const sincePrevious = await gatheredSince(previous, gathered, inputs, history);

  const warnings: string[] = [];
  const pulls = inputs['pull-requests'] ? await pullsIn(github, [gathered, sincePrevious], notices, warnings) : [];
  const settings = {
    pullRequests: pulls,
    ...(inputs.paths.length > 0 && { paths: inputs.paths }),
    ...(asked.exclude && { exclude: asked.exclude }),
  };
  const comparison = compare(gathered, settings);
  const { added } = sincePrevious === gathered ? comparison : compare(sincePrevious, settings);
  // what the notes do not tell is released all the same
  const released = { head: sha, own, previous, tags, changes: [...added.changes, ...added.excluded] };
  const found = asksForVersion(inputs) ? versionFor(inputs, released) : null;
  const reported = own === null ? null : { version: own.version, tag: own.name, bump: null };
  const people = found === null ? [] : await peopleIn(history, comparison, notices);
  return {
    head: { name, sha },
    base,
    previous,
    tags,
    version: found === null ? reported : found.version,
    comparison: { ...comparison, notices: [...notices, ...comparison.notices] },
    how,
    people,
    warnings: [...warnings, ...(found?.warnings ?? [])],
  };
}

/** What a version goes by: the range itself, or another one where the notes are compared with something else. */
async function gatheredSince(
  previous: ReleaseTag | null,
  gathered: Gathered,
  inputs: Inputs,
  history: History,
): Promise<Gathered> {
  if (previous === null || previous.sha === gathered.range.base) return gathered;
  return gather(history, previous.sha, gathered.range.head, inputs.paths.length > 0).catch((error: unknown) => {
    // the greatest version below one that is given may be of a history that was given up
    if (error instanceof HistoryError && error.fault === 'unrelated') return gathered;
    throw error;
  });
}

function noVersion(name: string, { 'tag-prefix': prefix }: Inputs): ConfigurationError {
  const given = prefix === undefined ? '`tag-prefix` is not given' : `\`tag-prefix\` is ${JSON.stringify(prefix)}`;
  const message = `the tag ${JSON.stringify(name)} names no version, as ${given}: give the prefix of such tags, or \`version\`.`;
  return new ConfigurationError([{ input: 'to', message }]);
}

/** Why there cannot be such a release; before anything is changed. @throws {ConfigurationError} */
export function refuseImpossible(inputs: Inputs, { version, previous, tags, head }: Read): void {
  if (version === null || isKept(version, previous)) return;
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
