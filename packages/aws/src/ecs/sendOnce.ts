import { setTimeout as sleep } from 'node:timers/promises';
import { certaintyOf } from './certainty.ts';

/** A call that is still not through after this often is given up. */
const ATTEMPTS = 5;

/** Milliseconds before the second attempt; doubled for each one after, give or take a half. */
const PAUSE_MS = 500;

/**
 * Sends a call that changes something, and never blindly twice: when it is not certain that it did not take effect, it is
 * sent again only after `readBack` has shown that it did not.
 *
 * @param readBack what the call would have answered, when it took effect; null when it did not
 * @param withinMs no attempt begins later than this after the first
 * @throws what the call answered, when it was refused; the last error when it cannot be got through
 */
export async function sendOnce<T>(
  send: () => Promise<T>,
  readBack: () => Promise<T | null>,
  withinMs = Infinity,
): Promise<T> {
  const begun = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      const certainty = certaintyOf(error);
      if (certainty === 'refused') throw error;
      await sleep(PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random()));
      const found = certainty === 'unknown' ? await readBack() : null;
      if (found !== null) return found;
      if (attempt === ATTEMPTS || performance.now() - begun >= withinMs) throw error;
    }
  }
}
