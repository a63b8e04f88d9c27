import { foresee as foreseeBy, type Foresight } from '@deploy-actions/targets';
import type { Ports } from './ports.ts';
import type { Prepared } from './prepare.ts';

/** Which stages end before they can see a regression, by the traffic of the last minutes. What cannot be read is told. */
export async function foresee({ platform: { clock } }: Ports, { plan, metrics, target }: Prepared): Promise<Foresight> {
  if (metrics === null) return { warnings: [], notes: [] };
  try {
    return await foreseeBy(plan, metrics, target, clock);
  } catch (error) {
    return { warnings: [], notes: [`The metrics could not be read: ${(error as Error).message}`] };
  }
}
