import { PAGE } from '../http/pages.ts';
import type { Budget } from './budget.ts';
import { entriesOf, isBegin, type Commit, type Entry } from './chain.ts';
import { JournalError } from './faults.ts';
import type { GitData } from './gitData.ts';
import { ADVICE } from './message.ts';
import { repeated } from './settle.ts';

/** The longest rollout that is read, in pages of 100 records: one a minute for a week. */
const MOST_PAGES = 100;

/** Whether a commit is another one, or among those before it; as far as rollouts are read. */
export async function leadsBackTo(git: GitData, sha: string, from: string, budget: Budget): Promise<boolean> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const commits: readonly Commit[] = await repeated(() => git.commits(from, page, budget), budget);
    if (commits.some((commit) => commit.sha === sha)) return true;
    if (commits.length < PAGE) break;
  }
  return false;
}

/** What walking back has come by. */
export interface Walk {
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** All commits of the pages that were read: they are older than the tip. */
  readonly passed: readonly string[];
}

/**
 * Walks back from a commit to the beginning of its rollout, or to one that is known, which is left out.
 *
 * @throws JournalError `damaged` when there is no beginning
 */
export async function walkBack(
  git: GitData,
  { ref, from, known }: { readonly ref: string; readonly from: string; readonly known: string | null },
  budget: Budget,
): Promise<Walk> {
  const entries: Entry[] = [];
  const passed: string[] = [];
  let next: string | null = from;
  for (let page = 1; next !== null && page <= MOST_PAGES; page += 1) {
    const commits: readonly Commit[] = await repeated(() => git.commits(from, page, budget), budget);
    passed.push(...commits.map(({ sha }) => sha));
    for (const entry of entriesOf(commits, next, ref)) {
      if (entry.sha === known) return { entries, passed };
      entries.push(entry);
      if (isBegin(entry)) return { entries, passed };
      next = entry.parent;
    }
    if (commits.length < PAGE) break;
  }
  const text = `${ref} has no beginning of a rollout in the ${entries.length} records before ${from}.`;
  throw new JournalError('damaged', `${text} ${ADVICE}`);
}
