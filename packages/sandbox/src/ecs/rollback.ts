import { addDeployment, end, failPrimary, move } from './deploymentStates.ts';
import { addEvent, messages } from './events.ts';
import type { Deployment, Revision, Service, ServiceDeployment } from './model.ts';
import { turnBack } from './native/state.ts';
import { rolloutReasons, statusReasons } from './reasons.ts';
import { revertSettings } from './serviceSettings.ts';
import { tasksOf, type World } from './world.ts';

export interface RollbackReasons {
  readonly failed: (id: string) => string;
  readonly rollingBack: (id: string) => string;
  readonly status: string;
}

export const BY_BREAKER: RollbackReasons = {
  failed: rolloutReasons.failed,
  rollingBack: rolloutReasons.rollingBack,
  status: statusReasons.breakerRolledBack,
};
export const BY_USER: RollbackReasons = {
  failed: rolloutReasons.stopped,
  rollingBack: rolloutReasons.rollingBackForUser,
  status: statusReasons.rolledBackByUser,
};

/** Goes back to the last revision whose deployment completed. Without one, the deployment stalls where it is. */
export function rollBack(world: World, service: Service, current: ServiceDeployment, reasons: RollbackReasons): void {
  const candidate = current.native ? current.native.blue?.revision : lastCompleted(service, current);
  failPrimary(service, reasons.failed);
  if (!candidate) {
    return end(world, service, current, world.quirks.statusWithoutRollbackCandidate, statusReasons.noCandidate);
  }
  service.taskDefinition = candidate.taskDefinition;
  service.settings = revertSettings(service.settings, candidate.settings);
  const deployment = addDeployment(world, service, candidate, reasons.rollingBack);
  // Where ECS moves the traffic, what served before goes on running for this very purpose.
  if (current.native || !world.quirks.rollbackReplacesTasks) adoptTasks(world, service, deployment);
  if (current.native) turnBack(current.native, deployment, world.clock.now());
  addEvent(world, service, messages.rollingBack(deployment));
  current.rollbackDeployment = deployment;
  current.rollback = { reason: reasons.status, startedAt: world.clock.now(), revision: candidate };
  return move(world, current, 'ROLLBACK_IN_PROGRESS', reasons.status);
}

function lastCompleted(service: Service, current: ServiceDeployment): Revision | null {
  for (const each of service.serviceDeployments) {
    if (each === current) continue;
    if (each.status === 'SUCCESSFUL') return each.target;
    if (each.status === 'ROLLBACK_SUCCESSFUL') return each.rollback!.revision;
  }
  return null;
}

/** Tasks of the revision that still run are the rollback's from now on. */
function adoptTasks(world: World, service: Service, deployment: Deployment): void {
  for (const task of tasksOf(world, service)) {
    if (task.desiredStatus === 'RUNNING' && task.deployment?.revision === deployment.revision) {
      task.deployment = deployment;
    }
  }
}
