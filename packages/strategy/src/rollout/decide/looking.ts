import type { Step } from '../event.ts';
import { foreignHand } from './foreign.ts';
import { sameGoal } from '../goal.ts';
import type { Progress } from '../progress.ts';
import type { Phase, Snapshot } from '../snapshot.ts';
import { record, still } from './stepping.ts';
import { isWeight } from './weights.ts';

/** Phases in which a weight that is read is the one that traffic goes by, and stays. */
const SERVING: readonly Phase[] = ['waiting', 'shifting', 'finishing', 'done'];

/** A look at the target: whether its weight is as written, and whether somebody else has had a hand in it. */
export function looked(progress: Progress, snapshot: Snapshot, atMs: number, askedMs = atMs): Step {
  const { back } = progress;
  const now = { ...progress, seen: { snapshot, atMs, askedMs }, unseen: null };
  const { state } = now;
  if (back !== null || state.back !== null || state.ended !== null || state.promoted) return still(now);
  const foreign = foreignHand(state, snapshot);
  if (foreign !== null)
    return foreign === state.foreign ? still(now) : record(now, atMs, [{ kind: 'foreign', what: foreign }]);
  if (!isAsWritten(now, snapshot, atMs)) return still(now);
  return record(now, atMs, [{ kind: 'verified', stage: state.stage, weight: state.plan.stages[state.stage]!.weight }]);
}

function isAsWritten({ state }: Progress, { weight, phase }: Snapshot, atMs: number): boolean {
  const { stage, intent, plan, verifiedAtMs } = state;
  if (stage < 0 || verifiedAtMs !== null || intent === null || !SERVING.includes(phase)) return false;
  const written = plan.stages[stage]!.weight;
  return sameGoal(intent.goal, { kind: 'weight', weight: written }) && atMs >= intent.atMs && isWeight(weight, written);
}
