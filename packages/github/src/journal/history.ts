import type { JournalRecord } from '@deploy-actions/strategy';
import { PAGE } from '../http/pages.ts';
import { budgetOf } from './budget.ts';
import { entriesOf, isBegin, type Commit } from './chain.ts';
import { journalErrorOf } from './faults.ts';
import type { GitData } from './gitData.ts';
import { repeated } from './settle.ts';

/** How far back is looked, in pages of 100 records, and how long one may take, in ms. */
const MOST_PAGES = 30;
const PAGE_MS = 10_000;

/** The rollouts that end at a commit and before it, newest first, each with its records, oldest first. */
export async function* rolloutsFrom(
  git: GitData,
  from: string | null,
  ref: string,
): AsyncGenerator<readonly JournalRecord[], void, undefined> {
  if (from === null) return;
  let next: string | null = from;
  let records: JournalRecord[] = [];
  for (let page = 1; next !== null && page <= MOST_PAGES; page += 1) {
    const commits = await read(page);
    for (const entry of entriesOf(commits, next, ref)) {
      records.unshift(entry.record);
      next = entry.parent;
      if (!isBegin(entry)) continue;
      yield records;
      records = [];
    }
    if (commits.length < PAGE) return;
  }

  async function read(page: number): Promise<readonly Commit[]> {
    const budget = budgetOf(PAGE_MS);
    try {
      return await repeated(() => git.commits(from!, page, budget), budget);
    } catch (error) {
      throw journalErrorOf(error, ref, 'read');
    }
  }
}

/** A release that has earned its traffic. */
export interface Success {
  readonly release: string;
  readonly rollout: string;
  /** When its rollout ended, by the platform's clock, in ms since 1970. */
  readonly atMs: number;
}

/**
 * The release of the newest rollout that succeeded: what a rollback brings back. Null when none has, as far as is looked.
 *
 * @param rollouts newest first, as `rollouts()` of a journal gives them
 * @param except a release that is not wanted: the one that serves now
 */
export async function lastSuccessfulRelease(
  rollouts: AsyncIterable<readonly JournalRecord[]> | Iterable<readonly JournalRecord[]>,
  except: string | null = null,
): Promise<Success | null> {
  for await (const records of rollouts) {
    const success = successOf(records);
    if (success !== null && success.release !== except) return success;
  }
  return null;
}

function successOf(records: readonly JournalRecord[]): Success | null {
  const opened = records.find((record) => record.kind === 'opened');
  const ended = records.findLast((record) => record.kind === 'ended');
  if (opened === undefined || (ended?.result !== 'succeeded' && ended?.result !== 'unchanged')) return null;
  return { release: opened.release, rollout: opened.rollout, atMs: ended.atMs };
}
