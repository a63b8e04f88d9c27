import { annotate, messageWithCauses, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { loadFlights } from './flight.ts';
import { siteFlight } from './slots/flight.ts';

/** Acts only when main began a rollback and did not see its end: cancelled, killed, or out of time. */
await runPost<Inputs>(spec, async (context) => {
  const [flights, site] = [loadFlights(), siteFlight.load()];
  // most jobs owe nothing: the SDK is loaded only for those that do
  if (site?.open === true) {
    const { finishSite } = await import('./slots/finish.ts');
    await finishSite(context, process.env, site).catch((error: unknown) =>
      call(context.inputs['app-name'] ?? '', error),
    );
  }
  if (flights.length === 0) return;
  const [{ connect }, { finish }] = await Promise.all([import('./ports.ts'), import('./finish.ts')]);
  const connected = connect(context);
  await Promise.all(
    flights.map((flight) =>
      connected
        .then((ports) => finish(context, ports, flight))
        .catch((error: unknown) => call(flight.service, error, `${flight.cluster}/${flight.service}`)),
    ),
  );
});

function call(title: string, error: unknown, target = title): void {
  const message = `The rollback of ${target} could not be brought to its end: ${messageWithCauses(error)}`;
  annotate({ level: 'error', title: `${title}: a person has to look`, message });
  // the one thing that post may fail a job for: traffic that may not be safe
  process.exitCode = 1;
}
