import { HistoryError, type History } from './history.ts';

/** How what is about to run stands to what runs now. */
export type Direction = 'first' | 'same' | 'forward' | 'rollback' | 'diverged';

/** From what runs now to what is about to run; commit ids. */
export interface Range {
  readonly direction: Direction;
  /** Null for the first release: there is nothing to compare with. */
  readonly base: string | null;
  readonly head: string;
  /** Where the two part; null for the first release. */
  readonly mergeBase: string | null;
}

/**
 * @param base what runs now, a branch, tag or commit; null for the first release
 * @param head what is about to run
 * @throws HistoryError `unknown-ref`, or `unrelated` when the two have no common ancestor
 */
export async function rangeBetween(history: History, base: string | null, head: string): Promise<Range> {
  const to = await history.resolve(head);
  if (base === null) return { direction: 'first', base: null, head: to, mergeBase: null };
  const from = await history.resolve(base);
  const mergeBase = from === to ? to : await history.mergeBase(from, to);
  if (mergeBase === null) throw await unrelated(history, base, head);
  return { direction: directionOf(from, to, mergeBase), base: from, head: to, mergeBase };
}

/** All that `head` has is less than what `base` has: a rollback; each has something of its own: diverged. */
export function directionOf(base: string, head: string, mergeBase: string): Direction {
  if (base === head) return 'same';
  if (mergeBase === base) return 'forward';
  return mergeBase === head ? 'rollback' : 'diverged';
}

async function unrelated(history: History, base: string, head: string): Promise<HistoryError> {
  if (await history.isShallow())
    return new HistoryError(
      'incomplete',
      `The clone is shallow, and ends before ${base} and ${head} meet. Check it out with \`fetch-depth: 0\`.`,
    );
  return new HistoryError(
    'unrelated',
    `${base} and ${head} have no common ancestor: their histories are unrelated, and nothing can be compared. ` +
      'Give another base, or none for a first release.',
  );
}
