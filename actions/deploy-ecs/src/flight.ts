import type { InFlight, Service } from '@deploy-actions/aws';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it sends a deployment, and post reads when main did not come to an end. */
export interface Flight extends InFlight {
  /** Whether its end was seen. */
  readonly ended: boolean;
  /** Whether going back is safe: false after a migration that cannot be undone. */
  readonly rollbackSafe: boolean;
  /** Deployment configuration to give back to the service, when it was changed for this deployment alone. */
  readonly restore?: Service['deploymentConfiguration'] | undefined;
}

const state = createState<Flight[]>('flights');

/** Every deployment of this step; each change is written down at once. */
export function createFlights(): { save(flight: Flight): void } {
  const flights = new Map<string, Flight>();
  return {
    save(flight) {
      flights.set(flight.service, flight);
      state.save([...flights.values()]);
    },
  };
}

export type Flights = ReturnType<typeof createFlights>;

/** What main left: the flights whose end it did not see, and those whose configuration it did not give back. */
export function loadFlights(): Flight[] {
  return (state.load() ?? []).filter(({ ended, restore }) => !ended || restore !== undefined);
}
