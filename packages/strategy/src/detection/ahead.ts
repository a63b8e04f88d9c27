import { logEvidence, type Evidence } from '../analysis/mixture.ts';
import { isShared, type Weighed } from '../analysis/weigh.ts';

/** What is known after so many more windows, each of which adds the same. */
export function ahead(known: Weighed, each: Weighed, windows: number): Weighed {
  const more = (from: Evidence, by: Evidence) => from.map((sum, index) => sum + windows * by[index]!);
  return {
    evidence: more(known.evidence, each.evidence),
    stableEvidence: known.stableEvidence && more(known.stableEvidence, each.stableEvidence!),
    excess: known.excess && more(known.excess, each.excess!),
  };
}

/**
 * After how many of at most `most` windows, each of which adds the same, the candidate is in breach; null when after none. The
 * logarithm of a sum of exponentials is convex in their number, so from below the bar it is crossed once and for all, and the
 * crossing is found by bisection. What begins above it is evidence on a limit of its own: it adds the same for each
 * request at all stages, and does not come back either.
 */
export function windowsToBreach(known: Weighed, each: Weighed, enough: number, most: number): number | null {
  const after = (windows: number) => ahead(known, each, windows);
  const broken = first(1, most, (windows) => logEvidence(after(windows).evidence) >= enough);
  if (broken === null || !isShared(after(broken), enough)) return broken;
  return first(broken, most, (windows) => logEvidence(after(windows).excess!) >= enough);
}

/** The first number up to `to` for which it holds; once it does, it holds for all that follow. */
function first(from: number, to: number, holds: (windows: number) => boolean): number | null {
  if (from > to || !holds(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
