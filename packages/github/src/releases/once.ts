import { setTimeout as sleep } from 'node:timers/promises';
import { hasFault } from '../http/errors.ts';

const MOST_ATTEMPTS = 3;

/** GitHub's reads may be behind its writes by about this, in ms. */
const SETTLE_MS = 1_000;

/**
 * Sends a write. When nobody knows what became of it, reads first, and sends it again only where it has no effect yet.
 *
 * @param readBack what the write makes, or null while it is not there
 */
export async function once<T>(write: () => Promise<T>, readBack: () => Promise<T | null>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!hasFault(error, 'ambiguous')) throw error;
      await sleep(SETTLE_MS);
      const found = await readBack();
      if (found !== null) return found;
      if (attempt === MOST_ATTEMPTS) throw error;
    }
  }
}
