import {
  hasCome,
  isOwnPause,
  reached,
  stageOf,
  waitingHooks,
  type ServiceDeployment,
  type ServiceRef,
  type WaitingHook,
  type WaitUntil,
} from '@deploy-actions/aws';
import { GATE_STAGE } from './configuration.ts';

/** What a deployment is followed for. */
export interface Watched {
  readonly until: WaitUntil;
  /** The smoke test is still to be asked. */
  readonly gated: boolean;
  /** Ids of pauses that were answered: reads may be behind. */
  readonly answered: ReadonlySet<string>;
}

/** Whether there is something to do: to ask the smoke test, or to end the step. */
export function isThere(deployment: ServiceDeployment, watched: Watched): boolean {
  return isAtGate(deployment, watched) || isReached(deployment, watched);
}

/** Whether ECS waits for the smoke test. */
export function isAtGate(deployment: ServiceDeployment, { gated, answered }: Watched): boolean {
  return gated && stageOf(deployment) === GATE_STAGE && unanswered(deployment, answered).length > 0;
}

/** Whether the smoke test can no longer be asked: the deployment was begun without its pause, or somebody has answered it. */
export function isPastGate(deployment: ServiceDeployment): boolean {
  const stage = stageOf(deployment);
  return stage !== null && stage !== GATE_STAGE && hasCome(GATE_STAGE, { of: stage });
}

function isReached(deployment: ServiceDeployment, { until, gated, answered }: Watched): boolean {
  if (gated && !isPastGate(deployment)) return false;
  if (until !== 'paused') return reached(deployment, until);
  return unanswered(deployment, answered).length > 0 && isFor(deployment);
}

/** Where the deployment pauses for a rollout, other pauses are the service's own; else whichever comes. */
function isFor(deployment: ServiceDeployment): boolean {
  const isRollout = (deployment.deploymentConfiguration?.lifecycleHooks ?? []).some(isOwnPause);
  const stage = stageOf(deployment);
  return !isRollout || stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' || stage === 'POST_PRODUCTION_TRAFFIC_SHIFT';
}

export function unanswered(deployment: ServiceDeployment, answered: ReadonlySet<string>): WaitingHook[] {
  return waitingHooks(deployment).filter(({ id }) => !answered.has(id));
}

/** What a person can do about a pause that is not this step's to answer. */
export function howToAnswer(
  ref: ServiceRef,
  deployment: ServiceDeployment,
  { id, expiresAt, timeoutAction }: WaitingHook,
) {
  const command =
    'aws ecs continue-service-deployment ' +
    `--service-deployment-arn ${deployment.serviceDeploymentArn} --hook-id ${id} --action`;
  const end = expiresAt ? ` at ${expiresAt.toISOString().slice(0, 19)}Z` : '';
  return (
    `${ref.service} waits at ${stageOf(deployment)} for a person: \`${command} CONTINUE\`, or ROLLBACK. ` +
    `Nobody answering, ECS does ${timeoutAction}${end}.`
  );
}
