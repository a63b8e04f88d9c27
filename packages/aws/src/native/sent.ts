import { Unapplied } from '@deploy-actions/strategy';
import { certaintyOf } from '../ecs/certainty.ts';
import { sendOnce } from '../ecs/sendOnce.ts';

/**
 * What moves a rollout forward is begun within this time or not at all, ms: whoever takes the rollout over waits only for so
 * long until nothing of its former owner can come any more.
 */
const FORWARD_WITHIN_MS = 10_000;

export interface Sending<T> {
  readonly send: () => Promise<T>;
  /** What it would have answered, when it took effect; null when it did not. */
  readonly readBack: () => Promise<T | null>;
  /** When it was asked for, by `performance.now`. */
  readonly begunAt: number;
}

/**
 * Sends a forward write, at most once; see `sendOnce`.
 *
 * @param what for the error: `ECS did not take the update`
 * @throws Unapplied `refused` when it is certain that nothing was changed and asking again is in vain, else `unknown`
 */
export async function sendForward<T>(what: string, { send, readBack, begunAt }: Sending<T>): Promise<T> {
  const leftMs = begunAt + FORWARD_WITHIN_MS - performance.now();
  if (leftMs <= 0) throw new Unapplied(`${what}: it was not sent, reading took too long.`, 'unknown');
  let isCertain = true;
  const watched = async () => {
    try {
      return await send();
    } catch (error) {
      if (certaintyOf(error) !== 'refused') isCertain = false;
      throw error;
    }
  };
  try {
    return await sendOnce(watched, readBack, leftMs);
  } catch (error) {
    if (isCertain || error instanceof Unapplied) throw unapplied(what, error);
    throw new Unapplied(`${what}: ${(error as Error).message}`, 'unknown', { cause: error });
  }
}

/** An error before which nothing was sent, or after which nothing is known but what it says itself. */
export function unapplied(what: string, error: unknown): Unapplied {
  if (error instanceof Unapplied) return error;
  const certainty = certaintyOf(error) === 'refused' ? 'refused' : 'unknown';
  return new Unapplied(`${what}: ${(error as Error).message}`, certainty, { cause: error });
}
