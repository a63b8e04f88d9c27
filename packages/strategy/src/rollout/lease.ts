import { fold } from './fold.ts';
import { TAKE_OVER_WAIT_MS } from './limits.ts';
import type { JournalRecord, Owner } from './record.ts';

/** Whether somebody may run a rollout on a target. */
export type Claim =
  /** Nobody does: a rollout may be opened. */
  | { readonly kind: 'free'; readonly epoch: number }
  /** It does already: it goes on. */
  | { readonly kind: 'mine'; readonly epoch: number }
  /** Its owner has left it to whoever goes on: it may be taken over at once. */
  | { readonly kind: 'left'; readonly owner: Owner; readonly epoch: number; readonly waitMs: 0 }
  /** Its owner is gone: it may be taken over, after a wait of ms that really pass. */
  | { readonly kind: 'dead'; readonly owner: Owner; readonly epoch: number; readonly waitMs: number }
  | { readonly kind: 'busy'; readonly owner: Owner };

/**
 * Decides from the records of a target's newest rollout. Time alone kills nobody.
 *
 * @param alive whether the owner still runs; null when that is not known, which counts as yes
 */
export function claim(records: readonly JournalRecord[], me: Owner, alive: boolean | null): Claim {
  const state = fold(records);
  if (state === null || state.ended !== null) return { kind: 'free', epoch: 1 };
  const { owner, epoch, left } = state;
  // also by whoever left it: two that go on at once must not both have it
  if (left !== null) return { kind: 'left', owner, epoch: epoch + 1, waitMs: 0 };
  if (owner.id === me.id) return { kind: 'mine', epoch };
  if (alive === false || isEarlierAttempt(owner, me)) {
    return { kind: 'dead', owner, epoch: epoch + 1, waitMs: TAKE_OVER_WAIT_MS };
  }
  return { kind: 'busy', owner };
}

/** An attempt begins when the one before has ended. */
function isEarlierAttempt(owner: Owner, me: Owner): boolean {
  const [theirs, mine] = [attemptOf(owner), attemptOf(me)];
  return theirs !== null && mine !== null && theirs.run === mine.run && theirs.attempt < mine.attempt;
}

/** Of an id such as `8123456789/2/deploy/1f0c`; null for others. */
function attemptOf({ id }: Owner): { readonly run: string; readonly attempt: number } | null {
  const [, run, attempt] = /^(\d+)\/(\d+)(?:\/|$)/.exec(id) ?? [];
  return run === undefined ? null : { run, attempt: Number(attempt) };
}
