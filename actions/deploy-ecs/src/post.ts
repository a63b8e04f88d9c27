import { annotate, messageWithCauses, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { loadFlights } from './flight.ts';

/** Acts only when main sent a deployment and did not see its end: cancelled, killed, or failed on the way. */
await runPost<Inputs>(spec, async (context) => {
  const flights = loadFlights();
  if (flights.length === 0) return;
  // most jobs owe nothing: the SDK is loaded only for those that do
  const [{ connect }, { bringBack }] = await Promise.all([import('./ports.ts'), import('./bringBack.ts')]);
  const connected = connect(context);
  await Promise.all(
    flights.map((flight) =>
      connected
        .then((ports) => bringBack(context, ports, flight))
        .catch((error: unknown) => {
          const message = `${flight.cluster}/${flight.service} could not be brought back: ${messageWithCauses(error)}`;
          annotate({ level: 'error', title: `${flight.service}: a person has to look`, message });
          // the one thing that post may fail a job for: traffic that may not be safe
          process.exitCode = 1;
        }),
    ),
  );
});
