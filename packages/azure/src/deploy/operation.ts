import { AzureError, certaintyOf } from '../arm/error.ts';
import type { SitesApi } from '../sites/api.ts';
import { isPast, pause, type Fault, type Patience } from './patience.ts';

/**
 * Waits for the end of an operation on a site.
 *
 * @param address where its end is told; null for none
 * @returns what it failed with; null where it did not
 */
export async function awaitOperation(
  sites: SitesApi,
  address: string | null,
  patience: Patience,
): Promise<Fault | null> {
  if (address === null) return null;
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      if ((await sites.operation(address)) === 'over') return null;
    } catch (error) {
      if (!(error instanceof AzureError)) throw error;
      if (error.status !== null && certaintyOf(error) !== 'later') return { result: 'failed', reason: error.message };
    }
    if (isPast(patience)) return { result: 'timed-out', reason: 'The operation on the site did not end in time.' };
    // oxlint-disable-next-line no-await-in-loop
    await pause(patience);
  }
}
