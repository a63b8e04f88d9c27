import { setTimeout as sleep } from 'node:timers/promises';
import { Unapplied } from '@deploy-actions/strategy';
import { isTransient } from '../arm/error.ts';
import type { SlotTarget } from './target.ts';

export interface Homing {
  /** Between two looks, ms. */
  readonly intervalMs: number;
  /** For all of it, ms. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Whether a release that was promoted stays, and is only tidied up after: for who was not asked to go back. */
  readonly keepsPromoted?: boolean;
}

export interface AtHome {
  /** `timed-out`: all that could be asked for was, and it goes on. */
  readonly result: 'succeeded' | 'timed-out';
  readonly reason: string;
}

/**
 * Takes a rollout on slots back that nobody steers any more: production has the release before, and so has the slot, and nothing
 * is left behind. Asks again until it shows. Idempotent.
 *
 * @throws what refuses for good; the signal's reason when cancelled
 */
export async function takeSlotsHome(target: SlotTarget, homing: Homing): Promise<AtHome> {
  const { intervalMs, timeoutMs, signal, say, keepsPromoted = false } = homing;
  const deadline = performance.now() + timeoutMs;
  let last = '';
  const tell = (line: string) => {
    if (line !== last) say(line);
    last = line;
  };
  for (;;) {
    signal.throwIfAborted();
    try {
      if (keepsPromoted && (await target.inspect()).phase === 'done') {
        tell((await target.apply({ kind: 'retire' })).detail);
        return {
          result: 'succeeded',
          reason: 'The release was promoted, and stays; nothing else of the rollout is left.',
        };
      }
      tell((await target.apply({ kind: 'restore' })).detail);
      const { phase, reason } = await target.inspect();
      if (phase === 'reverted') {
        tell((await target.apply({ kind: 'retire' })).detail);
        return { result: 'succeeded', reason };
      }
      tell(reason);
    } catch (error) {
      const passes = error instanceof Unapplied ? error.certainty === 'unknown' : isTransient(error);
      if (!passes) throw error;
      tell(`Once more: ${(error as Error).message}`);
    }
    if (performance.now() >= deadline) {
      return { result: 'timed-out', reason: `After ${Math.round(timeoutMs / 60_000)} minutes: ${last}` };
    }
    // why it was cancelled is thrown above
    await sleep(intervalMs, undefined, { signal }).catch(() => undefined);
  }
}
