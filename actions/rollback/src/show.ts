import { candidateLine, candidates, emergencyFor, type Prepared, shortName } from '@deploy-actions/aws';
import type { Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { ServiceEnding } from './ending.ts';
import { warn } from './told.ts';

type What = Prepared['step']['do'];

const STEPS: Record<What, string> = {
  nothing: 'nothing is to be done: it serves, and nothing is under way',
  stop: 'ECS rolls back the deployment that is under way',
  'stop-first': 'ECS rolls back the deployment that is under way, then it is deployed',
  join: 'it is on its way back already; that deployment is followed',
  wait: 'what is ending is waited for, then it is deployed',
  deploy: 'it is deployed',
};

function whatIsDone({ step, stepwise }: Prepared): string {
  if (stepwise === null) return STEPS[step.do];
  return `the listener rules give it all traffic again, and the candidate service ${stepwise.candidate} is deleted`;
}

/** Null where what was named is what there is, or nothing was. */
function otherEngine({ engine }: Inputs, { stepwise }: Prepared): string | null {
  const shown = stepwise === null ? 'native' : 'stepwise';
  if (engine === undefined || engine === 'auto' || engine === shown) return null;
  return (
    `\`engine: ${engine}\` was given, and the service shows ${stepwise === null ? 'no stepwise rollout' : 'a stepwise rollout'}: it goes back ` +
    `by the engine ${shown}.`
  );
}

/** Tells what will be done and why, and what somebody should know before. */
export function show({ inputs, log }: Context<Inputs>, prepared: Prepared): void {
  const { ref, service, history, chosen, step, warnings } = prepared;
  const name = shortName(chosen.taskDefinitionArn);
  const line = (text: string) => log.line(`${ref.service}: ${text}`);
  line(`runs ${shortName(service.taskDefinition ?? 'no task definition')}`);
  line(`goes back to ${name}: ${chosen.why}`);
  line(whatIsDone(prepared));
  if (step.do !== 'nothing' && emergencyFor(service.deploymentConfiguration) !== null) {
    line(
      'where it is deployed: at once, without steps, hooks, bake time and alarms; its own configuration is given back',
    );
  }
  for (const candidate of candidates(history)) line(`succeeded before: ${candidateLine(candidate)}`);
  const other = otherEngine(inputs, prepared);
  warn(ref.service, other === null ? warnings : [...warnings, other]);
}

export function dryRun(prepared: Prepared): ServiceEnding {
  const { chosen } = prepared;
  const reason = `Dry run: nothing was changed. ${shortName(chosen.taskDefinitionArn)}: ${whatIsDone(prepared)}.`;
  const nothing = { serviceDeploymentArn: null, newest: null, owed: null, warnings: [] };
  return { result: 'unchanged', reason, ...nothing, prepared };
}
