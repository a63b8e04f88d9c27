import { needsHealth } from './measuring.ts';
import { hopeless, mayAsk } from './asking.ts';
import type { Step } from '../event.ts';
import { foreignHand } from './foreign.ts';
import type { Goal } from '../goal.ts';
import { current, type Progress } from '../progress.ts';
import { turnBack } from './reverting.ts';
import { act, still } from './stepping.ts';
import type { Tick } from './tick.ts';

/** Why nothing may go forward now; null for nothing. None of these is a reason to go back. */
export function blockedBy(progress: Progress, blocked: string | null): string | null {
  const { state, unseen, unchecked } = progress;
  const snapshot = current(progress);
  if (state.hold !== null) return `On hold: ${state.hold.why} (${state.hold.by})`;
  if (blocked !== null) return blocked;
  if (snapshot === null) return unseen === null ? 'Nobody has looked yet.' : `The target cannot be read: ${unseen}`;
  const foreign = foreignHand(state, snapshot);
  if (foreign !== null) return `Somebody else changed the target: ${foreign}`;
  if (state.stage >= 0 && snapshot.weight === null) return 'What weight the candidate has cannot be read.';
  return unchecked === null || !needsHealth(progress) ? null : `The health check could not be made: ${unchecked}`;
}

/** Asks for a forward goal, unless something blocks it, or the last attempt may still show. */
export function advance(progress: Progress, { atMs, blocked }: Tick, goal: Goal, stage: number, why: string): Step {
  const vain = hopeless(progress, goal);
  if (vain !== null) return turnBack(progress, vain, atMs, { failed: goal.kind === 'prepare' });
  const waitsFor = blockedBy(progress, blocked);
  if (waitsFor !== null) return still({ ...progress, waitsFor });
  if (!mayAsk(progress, goal, atMs)) return still(progress);
  return act(progress, { kind: 'send', goal, stage, why });
}
