import type { PullRequest } from './change.ts';
import type { Facts } from './facts.ts';
import { alike } from './sameness.ts';
import { readTitle, wholeTitle } from './title.ts';

/** What GitHub knows of pull requests. */
export interface Known {
  readonly byNumber: ReadonlyMap<number, PullRequest>;
  readonly bySha: ReadonlyMap<string, PullRequest>;
}

/** The pull request that a commit came with: its number where there is one, and what GitHub knows of it. */
export interface Source {
  readonly number: number | null;
  readonly pullRequest: PullRequest | null;
}

export function knownOf(pullRequests: readonly PullRequest[]): Known {
  return {
    byNumber: new Map(pullRequests.map((each) => [each.number, each])),
    bySha: new Map(pullRequests.flatMap((each) => each.commits.map((sha) => [sha, each] as const))),
  };
}

/**
 * Goes by the commits that GitHub names, else by the number in the title. A number counts only where the title is that
 * of the pull request or of the commit that it was merged as: the history of a fork has numbers of the repository that
 * it was forked from.
 */
export function sourceOf({ sha, text, pullRequests }: Facts, { byNumber, bySha }: Known): Source {
  const found = bySha.get(sha);
  if (found !== undefined) return { number: found.number, pullRequest: found };
  const number = pullRequests.at(-1) ?? null;
  const named = number === null ? undefined : byNumber.get(number);
  if (named === undefined) return { number, pullRequest: null };
  const isMeant = titlesOf(named).some((title) => alike(readTitle(title).text) === alike(text));
  return isMeant ? { number, pullRequest: named } : { number: null, pullRequest: null };
}

function titlesOf({ title, message }: PullRequest): string[] {
  if (!message) return [title];
  const [subject = '', ...body] = message.split(/\r?\n/);
  return [title, wholeTitle(subject.trim(), body.join('\n').trim())];
}
