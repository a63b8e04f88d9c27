import type { JournalRecord } from '@deploy-actions/strategy';
import { JournalError } from './faults.ts';
import { ADVICE, recordIn } from './message.ts';

/** A commit as the journal needs it. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** A record where it is. */
export interface Entry {
  readonly sha: string;
  readonly parent: string | null;
  readonly record: JournalRecord;
}

/**
 * The records of commits, one by one in the order given, newest first: what lies behind the last one that is asked for is not
 * looked at.
 *
 * @param from the commit that the first must be
 * @param ref for people
 * @throws JournalError `damaged` where one does not follow from the other, or is no record; `newer`
 */
export function* entriesOf(commits: readonly Commit[], from: string, ref: string): Generator<Entry, void, undefined> {
  let expected: string | null = from;
  for (const { sha, parents, message } of commits) {
    if (sha !== expected || parents.length > 1) {
      const text = `${ref} is no chain at ${sha}: expected ${expected ?? 'nothing more'}, each with one parent.`;
      throw new JournalError('damaged', `${text} ${ADVICE}`);
    }
    const parent = parents[0] ?? null;
    expected = parent;
    yield { sha, parent, record: recordIn(message, `${ref} ${sha}`) };
  }
}

/** The entries of the newest rollout, of entries oldest first; those before its beginning are left out. */
export function newestRollout(entries: readonly Entry[]): readonly Entry[] {
  const begin = entries.findLastIndex(({ record }) => record.kind === 'opened');
  return begin < 0 ? entries : entries.slice(begin);
}

export const isBegin = ({ record }: Entry): boolean => record.kind === 'opened';
