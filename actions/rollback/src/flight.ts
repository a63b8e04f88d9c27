import type { Kept, ServiceRef, StepwiseNote } from '@deploy-actions/aws';
import { createState } from '@deploy-actions/toolkit';

/** What main writes down before it changes a service, and post reads when main did not come to an end. */
export interface Flight extends ServiceRef {
  /** ARN of the task definition that is to serve. */
  readonly wantedArn: string;
  /** Whether its end is still to be seen. */
  readonly open: boolean;
  /** What the service is to be given back. */
  readonly kept: Kept | null;
  /** Of a stepwise rollout that is taken back. */
  readonly stepwise?: StepwiseNote;
}

const state = createState<Flight[]>('flights');

/** Writes a service's flight down at once, beside those of the others. */
export function createFlights(): (flight: Flight) => void {
  const flights = new Map<string, Flight>();
  return (flight) => {
    flights.set(flight.service, flight);
    state.save([...flights.values()]);
  };
}

/** What main left to do. */
export function loadFlights(): Flight[] {
  return (state.load() ?? []).filter(({ open, kept }) => open || kept !== null);
}
