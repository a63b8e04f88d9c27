import type { Change, Reverted } from './change.ts';
import { alike, numbersOf } from './sameness.ts';
import { readTitle } from './title.ts';

export interface Standing {
  /** What has an effect in the end: also reverts of what is not among the changes. The newest first. */
  readonly standing: readonly Change[];
  /** What was taken back, and what took it back. */
  readonly cancelled: readonly Change[];
}

/**
 * Reverts cancel what they revert, and a revert of a revert brings it back, however long the chain.
 *
 * A revert finds what it names by id, else by pull request, else by the quoted subject, the latest first. It cancels a
 * change of several commits as a whole or not at all. What it does not find is older: the revert itself is news.
 *
 * @param changes the newest first
 */
export function cancelReverts(changes: readonly Change[]): Standing {
  const search = new Search();
  const targets = new Map<Change, readonly Change[]>();
  const gone = new Set<Change>();
  // a revert whose targets were all found has no effect of its own: it shows in them
  const folded = new Set<Change>();

  const undo = (first: Change): void => {
    for (let level = [first]; level.length > 0; level = level.flatMap((change) => targets.get(change) ?? [])) {
      for (const change of level) {
        if (gone.has(change)) gone.delete(change);
        else gone.add(change);
      }
    }
  };
  for (const change of changes.toReversed()) {
    if (change.reverts !== null) {
      const { found, complete } = search.targetsOf(change.reverts, (each) => !gone.has(each));
      targets.set(change, found);
      found.forEach(undo);
      if (complete) folded.add(change);
    }
    search.add(change);
  }
  const stands = (change: Change): boolean => !gone.has(change) && !folded.has(change);
  return { standing: changes.filter(stands), cancelled: changes.filter((change) => !stands(change)) };
}

/** The least of an id that anybody writes. */
const ABBREVIATED = 7;

/** Finds earlier changes by what reverts say of them. */
class Search {
  readonly #bySha = new Map<string, Change>();
  readonly #byNumber = new Map<number, Change[]>();
  readonly #bySubject = new Map<string, Change[]>();

  add(change: Change): void {
    const shas = change.commits.length === 1 ? [change.commits[0]!, change.sha] : [change.sha];
    for (const sha of shas) {
      this.#bySha.set(sha, change);
      this.#bySha.set(sha.slice(0, ABBREVIATED), change);
    }
    if (change.pullRequest !== null) append(this.#byNumber, change.pullRequest, change);
    append(this.#bySubject, alike(change.subject), change);
  }

  /** What is named and still has its effect, and whether that is all that is named. */
  targetsOf(
    { shas, pullRequests, subject }: Reverted,
    isLive: (change: Change) => boolean,
  ): { readonly found: readonly Change[]; readonly complete: boolean } {
    const ways = [
      shas.map((sha) => this.#withId(sha)).map((change) => (change && isLive(change) ? change : undefined)),
      pullRequests.map((number) => this.#byNumber.get(number)?.findLast(isLive)),
      [subject === null ? undefined : this.#quoted(subject, isLive)],
    ];
    for (const named of ways) {
      const found = named.filter((change) => change !== undefined);
      if (found.length > 0) return { found: [...new Set(found)], complete: found.length === named.length };
    }
    return { found: [], complete: false };
  }

  #withId(sha: string): Change | undefined {
    const exact = this.#bySha.get(sha);
    if (exact !== undefined) return exact;
    const near = this.#bySha.get(sha.slice(0, ABBREVIATED));
    return near !== undefined && [near.sha, ...near.commits].some((each) => each.startsWith(sha)) ? near : undefined;
  }

  /** A number in the quoted subject must be the change's own. */
  #quoted(subject: string, isLive: (change: Change) => boolean): Change | undefined {
    const { text, pullRequests } = readTitle(subject);
    const fits = (change: Change): boolean =>
      pullRequests.length === 0 || numbersOf(change).some((number) => pullRequests.includes(number));
    return this.#bySubject.get(alike(text))?.findLast((change) => isLive(change) && fits(change));
  }
}

function append<K>(map: Map<K, Change[]>, key: K, change: Change): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [change]);
  else known.push(change);
}
