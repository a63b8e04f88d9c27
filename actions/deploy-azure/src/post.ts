import { annotate, messageWithCauses, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { loadFlight } from './flight.ts';

/** Acts only when main changed something that production goes by and did not see its end: cancelled, killed, or failed on the way. */
await runPost<Inputs>(spec, async (context) => {
  const flight = loadFlight();
  if (flight === null) return;
  // most jobs owe nothing: what talks to Azure is loaded only for those that do
  const { bringBack } = await import('./bringBack.ts');
  await bringBack(context, flight).catch((error: unknown) => {
    const message = `${context.inputs['app-name']} could not be brought back: ${messageWithCauses(error)}`;
    annotate({ level: 'error', title: 'A person has to look', message });
    // the one thing that post may fail a job for: traffic that may not be safe
    process.exitCode = 1;
  });
});
