import type { Phase, Snapshot } from '../snapshot.ts';
import type { RolloutState } from '../state.ts';
import { isAbove, isWeight } from './weights.ts';

const UNTOLD: readonly Phase[] = ['absent', 'reverting', 'reverted', 'superseded'];

/** What somebody else has done to the target, in words; null for nothing. */
export function foreignHand(state: RolloutState, { foreign, weight, phase, yielded = false }: Snapshot): string | null {
  if (foreign !== null) return foreign;
  // traffic that goes back is the platform's own doing, and is seen as that; what does not show has no weight that could be wrong
  if (!state.prepared || UNTOLD.includes(phase)) return null;
  const written = highestWritten(state);
  if (isAbove(weight, written)) {
    return `The candidate has ${weight}% of the traffic, and was given no more than ${written}%.`;
  }
  if (state.verifiedAtMs !== null && weight !== null && !isWeight(weight, written)) {
    return `The candidate has ${weight}% of the traffic, and had the ${written}% that it was given before.`;
  }
  // some platforms keep a release only once it has no share of its own
  if (state.promoted && yielded) return null;
  const had = lastVerified(state);
  if (weight !== null && isAbove(had, weight)) {
    return `The candidate has ${weight}% of the traffic, and had ${had}% before it was to get ${written}%.`;
  }
  return null;
}

/** The weight that was read back last, per cent; 0 before the first. */
function lastVerified({ plan, periods }: RolloutState): number {
  return plan.stages[periods.at(-1)?.stage ?? -1]?.weight ?? 0;
}

/** The most of the traffic that the candidate was ever given, per cent. */
function highestWritten({ plan, stage, promoted }: RolloutState): number {
  // all at once leaves it to the platform when: it does not wait for a word
  if (promoted || plan.strategy === 'all-at-once') return 100;
  return plan.stages[stage]?.weight ?? 0;
}
