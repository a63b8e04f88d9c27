import type { Goal } from '../goal.ts';
import type { RolloutState } from '../state.ts';

/** Whether the stage that is on is the last one. */
export function isFinal({ plan, stage }: RolloutState): boolean {
  return stage === plan.stages.length - 1;
}

/** What comes after the stage that is on. */
export function nextGoal(state: RolloutState): Goal {
  if (isFinal(state)) return { kind: 'promote' };
  return { kind: 'weight', weight: state.plan.stages[state.stage + 1]!.weight };
}
