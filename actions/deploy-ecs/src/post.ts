import { annotate, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { flightState } from './flight.ts';
import { version } from './version.ts';

/** Acts only when main sent a deployment and did not see its end: cancelled, killed, or failed on the way. */
await runPost<Inputs>(spec, async ({ inputs, log }) => {
  const flight = flightState.load();
  if (flight === null || flight.ended) return;
  const name = `${flight.cluster}/${flight.service}`;
  if (inputs['on-cancel'] === 'leave') {
    annotate({
      level: 'warning',
      message: `The deployment of ${name} goes on without being watched (on-cancel: leave).`,
    });
    return;
  }
  await log.phase(`Bring ${name} back to its previous release`, async () => {
    // most jobs owe nothing: the SDK is loaded only for those that do
    const { createEcsApi, createEcsClient, requestRollBack } = await import('@deploy-actions/aws');
    const api = createEcsApi(createEcsClient({ action: spec.name, version }));
    const { done, detail } = await requestRollBack(api, flight);
    log.line(detail);
    if (done !== 'nothing') annotate({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
  });
});
