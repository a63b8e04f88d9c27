import { askedFor, isLongAgo } from './asking.ts';
import { ASK_AGAIN_MS, RESTORE_AGAIN_MS } from '../limits.ts';
import type { Back, Progress } from '../progress.ts';
import type { RolloutResult } from '../record.ts';
import type { Snapshot } from '../snapshot.ts';
import { isAbove } from './weights.ts';

/** How it ended; null while the stable release does not have all traffic. */
export function homecoming(
  progress: Progress,
  { why, failed }: Back,
  { phase, reason, weight }: Snapshot,
  atMs: number,
): { readonly result: RolloutResult; readonly reason: string } | null {
  const { abort } = progress.state;
  const result = failed ? 'failed' : abort === null ? 'rolled-back' : 'stopped';
  switch (phase) {
    case 'reverted':
      // the platform's word is believed where the weight cannot be read, but not against what is read
      return isAbove(weight, 0) ? null : { result, reason: why };
    case 'superseded':
      return { result: 'superseded', reason };
    case 'failed':
      // no traffic meets it, yet what runs may be the candidate still, and be what is deployed next
      return weight === 0 && wasInVain(progress, atMs)
        ? { result: 'failed', reason: why.includes(reason) ? why : `${why} ${reason}` }
        : null;
    case 'absent':
      return isGone(progress, atMs) ? { result, reason: why } : null;
    default:
      return null;
  }
}

/** Whether a rollback was asked for, long enough ago to show, and a look since then does not show it. */
function wasInVain(progress: Progress, atMs: number): boolean {
  const asked = askedFor(progress, { kind: 'restore' });
  if (asked === null || !isLongAgo(progress, asked, RESTORE_AGAIN_MS, atMs)) return false;
  return progress.seen !== null && progress.seen.atMs > asked.atMs;
}

/** What was sent may show late: it is not there when a rollback that was asked for after that time did not find it either. */
function isGone(progress: Progress, atMs: number): boolean {
  const { state, seen } = progress;
  const asked = askedFor(progress, { kind: 'restore' });
  if (asked === null || asked.failure !== null || seen === null) return false;
  return asked.times > 1 && seen.atMs > asked.atMs && atMs - (state.back?.atMs ?? atMs) >= ASK_AGAIN_MS;
}
