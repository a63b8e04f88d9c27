import { annotate, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { loadFlights } from './flight.ts';
import { version } from './version.ts';

/** Acts only when main sent a deployment and did not see its end: cancelled, killed, or failed on the way. */
await runPost<Inputs>(spec, async (context) => {
  const flights = loadFlights();
  if (flights.length === 0) return;
  // most jobs owe nothing: the SDK is loaded only for those that do
  const [{ connectEcs }, { bringBack }] = await Promise.all([import('@deploy-actions/aws'), import('./bringBack.ts')]);
  const api = connectEcs({ action: spec.name, version });
  const settled = await Promise.allSettled(flights.map((flight) => bringBack(context, api, flight)));
  for (const { reason, flight } of settled.flatMap((each, i) =>
    each.status === 'rejected' ? [{ reason: each.reason as unknown, flight: flights[i]! }] : [],
  )) {
    const message = `${flight.cluster}/${flight.service} could not be brought back: ${String(reason)}`;
    annotate({ level: 'error', title: `${flight.service}: a person has to look`, message });
    process.exitCode = 1;
  }
});
