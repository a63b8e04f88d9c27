import type { InFlight } from '@deploy-actions/aws';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it sends a deployment, and post reads when main did not come to an end. */
export interface Flight extends InFlight {
  readonly ended: boolean;
}

export const flightState = createState<Flight>('flight');
