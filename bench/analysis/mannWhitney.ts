import type { Statistic } from './methods.ts';

/** Of the estimated shift: so much of it must be outside the interval, too. */
const TOLERANCE = 0.25;
/** Windows before the first look. */
const FIRST_LOOK = 10;

/**
 * Per-minute error rates of both arms, all since the start: the confidence at which the interval of the Hodges-Lehmann shift
 * lies above a quarter of that shift, as a standard score (2.326 for an interval of 98%). Its ends are order statistics of all
 * pairwise differences, by the normal approximation without a correction for ties.
 */
export function startMannWhitney(): Statistic {
  // both sorted; stable rates with the sign turned, so that differences are sums and as sorted as they are
  const candidates: number[] = [];
  const stables: number[] = [];
  let differences = new Float64Array(1_024);
  let size = 0;
  let windows = 0;

  /** Adds the differences of one rate to all those of the other arm: merged from the back, nothing is sorted again. */
  const add = (rate: number, others: readonly number[]) => {
    if (size + others.length > differences.length) {
      const larger = new Float64Array(2 * (size + others.length));
      larger.set(differences.subarray(0, size));
      differences = larger;
    }
    const merged = differences;
    let old = size - 1;
    for (let fresh = others.length - 1; fresh >= 0; fresh -= 1) {
      const added = rate + others[fresh]!;
      for (; old >= 0 && merged[old]! > added; old -= 1) merged[old + fresh + 1] = merged[old]!;
      merged[old + fresh + 1] = added;
    }
    size += others.length;
  };

  return (candidate, stable) => {
    windows += 1;
    if (candidate.requests > 0) {
      const rate = candidate.events / candidate.requests;
      add(rate, stables);
      insert(candidates, rate);
    }
    if (stable.requests > 0) {
      const rate = -stable.events / stable.requests;
      add(rate, candidates);
      insert(stables, rate);
    }
    if (windows < FIRST_LOOK || size === 0) return -Infinity;
    const shift = (differences[(size - 1) >> 1]! + differences[size >> 1]!) / 2;
    if (shift <= 0) return -Infinity;
    const spread = Math.sqrt((size * (candidates.length + stables.length + 1)) / 12);
    return (size / 2 - countUpTo(differences.subarray(0, size), TOLERANCE * shift)) / spread;
  };
}

function insert(sorted: number[], value: number): void {
  sorted.splice(countUpTo(sorted, value), 0, value);
}

/** How many of the sorted values are no larger than the limit. */
function countUpTo(sorted: ArrayLike<number>, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
