import { Unapplied } from '@deploy-actions/strategy';
import { certaintyOf } from '../arm/error.ts';
import type { SitesApi } from '../sites/api.ts';
import type { SwapAttempt } from './attempt.ts';

export interface SwapSending {
  readonly slot: string;
  readonly wants: string;
  readonly lastSwap: string | null;
  /** No attempt begins later than this, ms. */
  readonly withinMs?: number;
  /** Told before it is sent, and of what became of it; null: it was not taken. */
  readonly onAttempt: (attempt: SwapAttempt | null) => void;
}

/**
 * Sends a swap, once.
 *
 * @throws AzureError where it was not taken; Unapplied `unknown` where nobody knows
 */
export async function sendSwap(sites: SitesApi, sending: SwapSending): Promise<void> {
  const { slot, wants, lastSwap, withinMs, onAttempt } = sending;
  const sent = { wants, lastSwap, sentAtMs: performance.now(), address: null, lost: true, end: null };
  onAttempt(sent);
  try {
    const address = await sites.swap(slot, withinMs);
    const end = address === null ? { atMs: performance.now(), failure: null } : null;
    onAttempt({ ...sent, address, lost: false, end });
  } catch (error) {
    if (certaintyOf(error) !== 'unknown') {
      onAttempt(null);
      throw error;
    }
    const message = `The answer to the swap was lost, so it is looked for and not sent again: ${(error as Error).message}`;
    throw new Unapplied(message, 'unknown', { cause: error });
  }
}
