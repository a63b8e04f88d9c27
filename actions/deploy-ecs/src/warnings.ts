import type { Inputs } from './action.generated.ts';
import type { Plan } from './plan.ts';
import type { Release } from './release.ts';

/** What somebody should know before the deployment begins. */
export function warningsOf({ service, settings, serviceDefinition }: Release, plan: Plan, inputs: Inputs): string[] {
  if (plan.do === 'nothing') return [];
  const configuration = {
    ...service?.deploymentConfiguration,
    ...(serviceDefinition?.['deploymentConfiguration'] as object | undefined),
    ...settings.changes.deploymentConfiguration,
  };
  const breaker = configuration.deploymentCircuitBreaker;
  const desired = settings.changes.desiredCount ?? service?.desiredCount ?? serviceDefinition?.['desiredCount'];
  return [
    ...(inputs['rollback-safe'] && !(breaker?.enable && breaker.rollback) ? [NO_ROLLBACK] : []),
    ...(desired === 0 ? [NO_TASKS] : []),
  ];
}

const NO_ROLLBACK =
  'ECS does not roll this service back by itself: its circuit breaker is off, or has `rollback` off ' +
  '(`circuit-breaker: rollback` switches it on). A release whose tasks do not start is tried until the time is up.';

const NO_TASKS = 'The desired count is 0: no task of this release runs, so that its success proves nothing about it.';
