import type { Step } from '../event.ts';
import { goalText, isForward, sameGoal, type Goal } from '../goal.ts';
import { ASK_AGAIN_MS, MOST_ASKS, MOST_REFUSALS } from '../limits.ts';
import type { Applied } from '../ports.ts';
import type { Asked, Progress } from '../progress.ts';
import { record } from './stepping.ts';
import { troubled } from './troubles.ts';

/** How often a goal was asked for in a row by this process. */
export function askedFor({ asked }: Progress, goal: Goal): Asked | null {
  return asked !== null && sameGoal(asked.goal, goal) ? asked : null;
}

export function startsAsking(progress: Progress, goal: Goal, atMs: number): Progress {
  const before = askedFor(progress, goal);
  const [times, refusals] = [(before?.times ?? 0) + 1, before?.refusals ?? 0];
  return { ...progress, asked: { goal, times, refusals, atMs, atSleptMs: progress.sleptMs, failure: null } };
}

/** Whether it was asked for so long ago, ms; by the time that was slept where the clock does not go on. */
export function isLongAgo({ sleptMs }: Progress, asked: Asked, ms: number, nowMs: number): boolean {
  return !(nowMs - asked.atMs < ms) || sleptMs - asked.atSleptMs >= ms;
}

export function wasApplied(progress: Progress, goal: Goal, { sent, detail }: Applied, atMs: number): Step {
  const asked = askedFor(progress, goal);
  const answered = asked && { ...asked, refusals: 0, atMs, failure: null };
  const now = troubled({ ...progress, asked: answered }, 'word', null, atMs);
  return record(now, atMs, [{ kind: 'applied', goal, sent, detail }]);
}

export function wasNotApplied(
  progress: Progress,
  goal: Goal,
  certainty: 'refused' | 'unknown',
  why: string,
  atMs: number,
): Step {
  const asked = askedFor(progress, goal);
  const refusals = certainty === 'refused' ? (asked?.refusals ?? 0) + 1 : 0;
  const answered = asked && { ...asked, refusals, atMs, failure: why };
  const sent = certainty === 'refused' ? false : null;
  const detail = `${certainty === 'refused' ? 'Refused' : 'It is not known whether it was done'}: ${why}`;
  const now = { ...progress, asked: answered };
  return record(isForward(goal) ? troubled(now, 'word', why, atMs) : now, atMs, [
    { kind: 'applied', goal, sent, detail },
  ]);
}

/** Why a forward goal that does not show will not; null while there is hope. */
export function hopeless(progress: Progress, goal: Goal): string | null {
  const asked = askedFor(progress, goal);
  if (asked === null) return null;
  const reason = asked.failure === null ? '' : `: ${asked.failure}`;
  // nothing is there yet that could be under way
  const most = goal.kind === 'prepare' ? 1 : MOST_REFUSALS;
  if (asked.refusals >= most) return `The target refused ${goalText(goal)}${reason}`;
  if (asked.times < MOST_ASKS) return null;
  return `Asked for ${asked.times} times, and the target does not show ${goalText(goal)}${reason}`;
}

/**
 * Whether a forward goal may be asked for: for the first time, or once more since a look that came long enough after the last
 * attempt does not show it. An attempt of another process, of which nobody knows what became of it, is one, too.
 */
export function mayAsk({ state, seen, asked }: Progress, goal: Goal, atMs: number): boolean {
  const { intent } = state;
  if (intent === null || !sameGoal(intent.goal, goal)) return true;
  const lastMs = Math.max(intent.applied?.atMs ?? intent.atMs, asked?.atMs ?? 0);
  return atMs - lastMs >= ASK_AGAIN_MS && seen !== null && seen.atMs > lastMs;
}
