import { annotate, messageWithCauses, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { loadFlights } from './flight.ts';

/** Acts only when main began a rollback and did not see its end: cancelled, killed, or out of time. */
await runPost<Inputs>(spec, async (context) => {
  const flights = loadFlights();
  if (flights.length === 0) return;
  // most jobs owe nothing: the SDK is loaded only for those that do
  const [{ connect }, { finish }] = await Promise.all([import('./ports.ts'), import('./finish.ts')]);
  const connected = connect(context);
  await Promise.all(
    flights.map((flight) =>
      connected
        .then((ports) => finish(context, ports, flight))
        .catch((error: unknown) => {
          const message = `The rollback of ${flight.cluster}/${flight.service} could not be brought to its end: ${messageWithCauses(error)}`;
          annotate({ level: 'error', title: `${flight.service}: a person has to look`, message });
          // the one thing that post may fail a job for: traffic that may not be safe
          process.exitCode = 1;
        }),
    ),
  );
});
