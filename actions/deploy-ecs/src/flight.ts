import type { InFlight, Service } from '@deploy-actions/aws';
import { createState } from '@deploy-actions/toolkit';
import type { StepwiseFlight } from './stepwise/flight.ts';
import type { Loan } from './traffic/loan.ts';

/** What main writes down before it sends a deployment, and post reads when main did not come to an end. */
export interface Flight extends InFlight {
  /** Whether its end was seen. */
  readonly ended: boolean;
  /** Whether going back is safe: false after a migration that cannot be undone. */
  readonly rollbackSafe: boolean;
  /** Deployment configuration to give back to the service, when it was changed for this deployment alone. */
  readonly restore?: Service['deploymentConfiguration'] | undefined;
  /** Where ECS moves the traffic: how to take the deployment back, and what the service has to be given back. */
  readonly loan?: Loan | undefined;
  /** Where we move the traffic: how to take it back, and to leave nothing behind. */
  readonly stepwise?: StepwiseFlight | undefined;
}

const state = createState<Flight[]>('flights');

/** Every deployment of this step. */
export interface Flights {
  /** Writes a change down at once. */
  readonly save: (flight: Flight) => void;
  /** Its end was seen. This is written down with {@link settle}. */
  readonly end: (flight: Flight) => void;
  /** To be called when the job's result is told: whoever dies before that leaves a red job, and post goes back. */
  readonly settle: () => void;
}

export function createFlights(): Flights {
  const flights = new Map<string, Flight>();
  const ended: Flight[] = [];
  const save = (flight: Flight) => {
    flights.set(flight.service, flight);
    state.save([...flights.values()]);
  };
  return {
    save,
    end: (flight) => void ended.push(flight),
    settle: () => ended.forEach((flight) => save({ ...flight, ended: true })),
  };
}

/** What main left: the flights whose end it did not see, and those whose configuration it did not give back. */
export function loadFlights(): Flight[] {
  return (state.load() ?? []).filter(
    ({ ended, restore, loan, stepwise }) =>
      !ended || restore !== undefined || loan !== undefined || stepwise?.isUntidy === true,
  );
}
