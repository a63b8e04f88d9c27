import type { GitHub } from './http/connect.ts';
import { hasFault } from './http/errors.ts';
import { aFewAtATime, PAGE, pagesOf } from './http/pages.ts';

/** A commit of the history, and the pull requests that its message names. */
export interface Named {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly pullRequests: readonly number[];
  /** Whether a merge among the commits brought it in: then its pull request is that of the merge. */
  readonly isMerged: boolean;
  /** In seconds since 1970. */
  readonly date: number;
}

/** A pull request that was merged: the shape that packages/release reads. */
export interface MergedPull {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly author: string;
  readonly commits: readonly string[];
  /** Of the commit that it was merged as, where a number alone led to it: that number may be another repository's. */
  readonly message: string | null;
}

/** Merged pull requests are looked through as far as this, in pages. */
const MOST_PAGES = 30;

/** Commits that no pull request was found for, and pull requests found by number alone, each a call of its own. */
const MOST_COMMITS = 50;

interface RawPull {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly { readonly name?: string }[];
  readonly user: { readonly login: string } | null;
  readonly merge_commit_sha: string | null;
  readonly merged_at: string | null;
  readonly updated_at: string;
}

/**
 * The merged pull requests that commits came in by: found in the list of those that were closed, as far back as the
 * oldest commit, a hundred a call; for commits that are left over, one by one, where one of the list may be theirs.
 *
 * @param notice told what is left out
 */
export async function pullsOf(
  github: GitHub,
  commits: readonly Named[],
  notice: (text: string) => void,
): Promise<MergedPull[]> {
  if (commits.length === 0) return [];
  const shas = new Set(commits.map(({ sha }) => sha));
  const numbers = new Set(commits.flatMap(({ pullRequests }) => pullRequests));
  const oldest = Math.min(...commits.map(({ date }) => date));
  const isMeant = (pull: RawPull): boolean =>
    pull.merged_at !== null && (numbers.has(pull.number) || shas.has(pull.merge_commit_sha ?? ''));
  const found = new Map<number, MergedPull>();
  const { pulls, isCut } = await closedSince(github, oldest);
  if (isCut) notice(`Labels were read of the ${MOST_PAGES * PAGE} pull requests that were changed last.`);
  for (const pull of pulls.filter(isMeant))
    found.set(pull.number, mergedOf(pull, shas.has(pull.merge_commit_sha ?? '') ? [pull.merge_commit_sha!] : []));

  const explained = new Set([...found.values()].flatMap((pull) => pull.commits));
  const isLeft = ({ sha, parents, pullRequests, isMerged }: Named): boolean =>
    !isMerged && parents.length < 2 && !explained.has(sha) && !pullRequests.some((number) => found.has(number));
  const merges = new Set(commits.filter(({ parents }) => parents.length > 1).map(({ sha }) => sha));
  const mayBeRebased = (pull: RawPull): boolean => pull.merged_at !== null && !merges.has(pull.merge_commit_sha ?? '');
  const left = isCut || pulls.some(mayBeRebased) ? commits.filter(isLeft) : [];
  if (left.length > MOST_COMMITS)
    notice(`For ${left.length - MOST_COMMITS} of the commits that name no pull request none was looked for.`);
  const associated = await aFewAtATime(left.slice(0, MOST_COMMITS), async ({ sha }) => ({
    sha,
    pull: await mergedWith(github, sha),
  }));
  for (const { sha, pull } of associated) {
    if (pull === null) continue;
    const other = found.get(pull.number) ?? mergedOf(pull, []);
    found.set(pull.number, { ...other, commits: [...new Set([...other.commits, sha])] });
  }
  const unsure = [...found.values()].filter(({ commits: known }) => known.length === 0).slice(0, MOST_COMMITS);
  const mergedAs = new Map(pulls.map((pull) => [pull.number, pull.merge_commit_sha]));
  await aFewAtATime(unsure, async (pull) => {
    const message = await messageOf(github, mergedAs.get(pull.number) ?? null);
    found.set(pull.number, { ...pull, message });
  });
  return [...found.values()];
}

/** Null where the commit is gone, as of a branch that was written anew. */
async function messageOf({ octokit, at }: GitHub, sha: string | null): Promise<string | null> {
  if (sha === null) return null;
  return octokit.git.getCommit({ ...at, commit_sha: sha }).then(
    ({ data }) => data.message,
    (error: unknown) => {
      if (!hasFault(error, 'not-found')) throw error;
      return null;
    },
  );
}

async function closedSince({ octokit, at }: GitHub, seconds: number) {
  const read = async (page: number): Promise<readonly RawPull[]> => {
    const order = { state: 'closed', sort: 'updated', direction: 'desc' } as const;
    return (await octokit.pulls.list({ ...at, ...order, per_page: PAGE, page })).data;
  };
  const pages = pagesOf(read, MOST_PAGES);
  const pulls: RawPull[] = [];
  for (;;) {
    const { value, done } = await pages.next();
    if (done === true) return { pulls, isCut: value };
    pulls.push(...value);
    // one that was merged with any of the commits has changed since
    if (value.some((pull) => Date.parse(pull.updated_at) / 1_000 < seconds)) return { pulls, isCut: false };
  }
}

async function mergedWith({ octokit, at }: GitHub, sha: string): Promise<RawPull | null> {
  const { data } = await octokit.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: sha });
  return data.find((pull) => pull.merged_at !== null) ?? null;
}

function mergedOf({ number, title, labels, user }: RawPull, commits: readonly string[]): MergedPull {
  const names = labels.flatMap(({ name }) => name ?? []);
  return { number, title, labels: names, author: user?.login ?? 'ghost', commits, message: null };
}
