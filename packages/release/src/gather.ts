import { factReader, type Facts } from './changes/facts.ts';
import type { Gathered } from './compare.ts';
import type { History, Reach } from './history.ts';
import { rangeBetween } from './range.ts';

/** Comparing patches reads every file that changed; a longer list takes too long for what it finds. */
const MOST_PATCHES = 5_000;

/**
 * Reads a range of the history.
 *
 * @param base what runs now: a branch, tag or commit; null for the first release
 * @param withPaths whether it matters which paths a commit changed
 * @throws HistoryError as `rangeBetween` does
 */
export async function gather(
  history: History,
  base: string | null,
  head: string,
  withPaths = false,
): Promise<Gathered> {
  const range = await rangeBetween(history, base, head);
  const sides = { added: range.head, removed: range.base };
  const added = await read(history, { to: sides.added, without: range.base === null ? [] : [range.base] });
  const removed = sides.removed === null ? [] : await read(history, { to: sides.removed, without: [range.head] });
  const both = [...added, ...removed];
  const patches = await patchIds(history, range.direction === 'diverged' ? both : []);
  return {
    range,
    added,
    removed,
    changedPaths: withPaths ? await history.changedPaths(both.map(({ sha }) => sha)) : null,
    ...patches,
  };
}

/** Reads messages one by one, and keeps what they say. */
export async function read(history: History, reach: Reach): Promise<Facts[]> {
  const facts: Facts[] = [];
  const factsOf = factReader();
  for await (const commit of history.commits(reach)) facts.push(factsOf(commit));
  return facts;
}

async function patchIds(history: History, facts: readonly Facts[]): Promise<Pick<Gathered, 'patchIds' | 'notices'>> {
  const shas = facts.filter(({ parents }) => parents.length < 2).map(({ sha }) => sha);
  if (shas.length === 0) return { patchIds: new Map(), notices: [] };
  const found = shas.length > MOST_PATCHES ? null : await history.patchIds(shas);
  const why = shas.length > MOST_PATCHES ? `there are more than ${MOST_PATCHES} commits` : 'the files are not here';
  const notice = `Cherry-picks were found by number and subject alone, as ${why}.`;
  return { patchIds: found ?? new Map(), notices: found === null ? [notice] : [] };
}
