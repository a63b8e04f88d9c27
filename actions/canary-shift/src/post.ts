import { annotate, messageWithCauses, runPost } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { flight } from './flight.ts';

/** Acts only when main began a rollout and did not see its end: cancelled, killed, or failed on the way. */
await runPost<Inputs>(spec, async (context) => {
  const left = flight.load();
  if (left === null || left.isOver) return;
  // most jobs owe nothing: the SDK is loaded only for those that do
  const [{ connect }, { bringBack }] = await Promise.all([import('./ports.ts'), import('./bringBack.ts')]);
  try {
    await bringBack(context, await connect(context, process.env, left.owner), left);
  } catch (error) {
    if (left.byHand !== undefined) {
      // main has seen where the traffic is: that is no reason to fail a job
      const { tellUntidy } = await import('./untidy.ts');
      return tellUntidy({ level: 'error', target: left.target, why: messageWithCauses(error), commands: left.byHand });
    }
    const message = `The rollout of ${left.release} could not be brought home: ${messageWithCauses(error)}`;
    annotate({ level: 'error', title: `${left.target}: a person has to look`, message });
    // the one thing that post may fail a job for: traffic that may not be safe
    process.exitCode = 1;
  }
});
