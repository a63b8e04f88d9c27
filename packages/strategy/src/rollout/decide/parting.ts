import { askedFor, isLongAgo } from './asking.ts';
import type { Step } from '../event.ts';
import { MOST_RETIRE_ASKS, RESTORE_AGAIN_MS } from '../limits.ts';
import type { Parting, Progress } from '../progress.ts';
import type { RolloutResult } from '../record.ts';
import { act, end, still } from './stepping.ts';

const RETIRE = { kind: 'retire' } as const;

/** The traffic is where it belongs: what the rollout needed of the target for itself is undone, then it is over. */
export function startParting(progress: Progress, result: RolloutResult, reason: string, atMs: number): Step {
  const parting = { result, reason };
  return part({ ...progress, parting, asked: null }, parting, atMs);
}

export function part(progress: Progress, { result, reason }: Parting, atMs: number): Step {
  const asked = askedFor(progress, RETIRE);
  const send = { kind: 'send', goal: RETIRE, stage: Math.max(0, progress.state.stage), why: reason } as const;
  if (asked === null) return act(progress, send);
  if (asked.failure === null) return end(progress, atMs, result, reason);
  if (asked.times < MOST_RETIRE_ASKS) {
    return isLongAgo(progress, asked, RESTORE_AGAIN_MS, atMs) ? act(progress, send) : still(progress);
  }
  const said = `${reason} The target is not configured as before: ${asked.failure}`;
  // without its last record another process finds it, and tries again
  return progress.means.isHomeward
    ? end(progress, atMs, result, said)
    : act(progress, { kind: 'end', result, reason: said });
}
