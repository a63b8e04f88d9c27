import { setTimeout as sleep } from 'node:timers/promises';
import { GitHubError } from '../http/errors.ts';
import type { Budget } from './budget.ts';
import { JournalError, refusalOf } from './faults.ts';
import type { GitData } from './gitData.ts';

/** Between two looks at what GitHub has not shown yet, in ms. */
export const PAUSE_MS = 500;

/** Resolves after the pause; false when the budget has no room for it. */
export async function paused(budget: Budget): Promise<boolean> {
  if (budget.left() < 2 * PAUSE_MS) return false;
  await sleep(PAUSE_MS);
  return true;
}

/** What makes no difference when it is done twice: tried until it succeeds, GitHub refuses it, or the budget ends. */
export async function repeated<T>(act: () => Promise<T>, budget: Budget): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (refusalOf(error) !== 'again' || !(await paused(budget))) throw error;
    }
  }
}

/**
 * Brings a ref from `head` to `sha`, a descendant of it: a compare-and-swap. When an answer gets lost, the same is sent again,
 * which cannot be done twice; and when the ref is elsewhere by then, it is read whether it came by here.
 *
 * @returns false on a conflict: somebody else was first
 * @throws GitHubError, JournalError
 */
export async function swap(
  git: GitData,
  { ref, sha, head }: { readonly ref: string; readonly sha: string; readonly head: string | null },
  budget: Budget,
): Promise<boolean> {
  for (let wasLost = false; ; wasLost = true) {
    try {
      await (head === null ? git.makeRef(sha, budget) : git.moveRef(sha, budget));
      return true;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === 'conflict') return wasLost && (await leadsTo(git, sha, head, budget));
      if (refusal === 'gone') throw new JournalError('damaged', gone(ref), { cause: error });
      if (refusal !== 'again' || !(await paused(budget))) throw error;
    }
  }
}

/**
 * Whether the ref, which has left `head`, came by a commit that follows on it. Reads may be behind, so an answer counts only
 * when it leads back to where the two must part.
 */
async function leadsTo(git: GitData, sha: string, head: string | null, budget: Budget): Promise<boolean> {
  for (;;) {
    const tip = await git.tip(null, budget);
    const commits = tip.sha === null || tip.sha === head ? [] : await git.commits(tip.sha, 1, budget);
    if (commits.some((commit) => commit.sha === sha)) return true;
    if (commits.some(({ parents }) => (parents[0] ?? null) === head)) return false;
    if (!(await paused(budget))) {
      throw new GitHubError('ambiguous', 'GitHub still shows the journal as it was before it was written.');
    }
  }
}

function gone(ref: string): string {
  return `The journal ${ref} was deleted while a rollout went on. It does not go forward without its record: start another one.`;
}
