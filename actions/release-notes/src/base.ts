import { hasFault, lastSuccess, type GitHub } from '@deploy-actions/github';
import { HistoryError, latestOf, previousOf, versionIn, type History, type ReleaseTag } from '@deploy-actions/release';
import type { Inputs } from './action.generated.ts';
import { givenVersion } from './version.ts';

/** What the head is compared with. */
export interface Base {
  /** Null for the first release. */
  readonly ref: string | null;
  /** How people call it. */
  readonly name: string | null;
  /** The release that it is, where it is one. */
  readonly tag: ReleaseTag | null;
}

const NOTHING: Base = { ref: null, name: null, tag: null };

/** A commit is looked for in so many releases before they are taken for another branch's. */
const MOST_RELEASES = 200;

export interface Head {
  readonly sha: string;
  /** The release that it is by its tags. */
  readonly own: ReleaseTag | null;
}

/** What the environment runs, what was given, or the release before this one. */
export async function baseOf(
  inputs: Inputs,
  { github, history, tags, head }: { github: GitHub; history: History; tags: readonly ReleaseTag[]; head: Head },
): Promise<Base> {
  const { environment, from } = inputs;
  if (environment !== undefined) {
    const deployment = await lastSuccess(github, environment);
    if (deployment === null) return NOTHING;
    await history.resolve(deployment.sha).catch((error: unknown) => {
      throw isUnknown(error) ? gone(environment, deployment.sha, error) : error;
    });
    const tag = latestOf(
      tags.filter(({ sha }) => sha === deployment.sha),
      null,
    );
    return { ref: deployment.sha, name: tag?.name ?? null, tag };
  }
  if (from === 'none') return NOTHING;
  if (from !== undefined) {
    const sha = await history.resolve(from);
    const tag =
      tags.find(({ name }) => name === from) ??
      latestOf(
        tags.filter((each) => each.sha === sha),
        null,
      );
    return { ref: from, name: from, tag };
  }
  const tag = await previousRelease(inputs, { history, tags, head });
  return tag === null ? NOTHING : { ref: tag.sha, name: tag.name, tag };
}

function isUnknown(error: unknown): boolean {
  return hasFault(error, 'not-found') || (error instanceof HistoryError && error.fault === 'unknown-ref');
}

/** A branch that was deployed and then removed, or written anew. */
function gone(environment: string, sha: string, cause: unknown): HistoryError {
  const text = `${environment} runs ${sha.slice(0, 7)}, by its last successful deployment, and that commit is not here.`;
  return new HistoryError('unknown-ref', `${text} If it is gone, say with \`from\` what to compare with.`, { cause });
}

/** The release before this one, by the version that this one has, or else the greatest that the commit contains. */
export async function previousRelease(
  inputs: Inputs,
  { history, tags, head }: { history: History; tags: readonly ReleaseTag[]; head: Head },
): Promise<ReleaseTag | null> {
  const asked = givenVersion(inputs);
  const version = asked === null ? inputs.bump === undefined && head.own?.version : versionIn(asked);
  // what is no version has none before it, and is told with all else that is wrong
  if (version === null) return null;
  if (version) return previousOf(version, tags);
  let left = tags;
  for (let looked = 0; looked < MOST_RELEASES; looked += 1) {
    const tag = latestOf(left, inputs.channel ?? null);
    if (tag === null || (await history.mergeBase(tag.sha, head.sha)) === tag.sha) return tag;
    left = left.filter((each) => each !== tag);
  }
  throw new HistoryError(
    'failed',
    `None of the ${MOST_RELEASES} greatest releases is part of what is to be released: say with \`from\` what it comes after.`,
  );
}
