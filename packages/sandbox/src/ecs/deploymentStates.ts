import { FRESH_BREAKER } from './circuitBreaker.ts';
import type {
  Deployment,
  Revision,
  RevisionCount,
  Service,
  ServiceDeployment,
  ServiceDeploymentStatus,
} from './model.ts';
import { tasksOf, type World } from './world.ts';

/** The single steps from one state of a deployment to another, apart from when they are due. */

export function addDeployment(
  world: World,
  service: Service,
  revision: Revision,
  reason: (id: string) => string,
): Deployment {
  const id = `ecs-svc/${world.ids.digits()}`;
  const now = world.clock.now();
  for (const older of service.deployments) older.status = 'ACTIVE';
  const deployment: Deployment = {
    id,
    status: 'PRIMARY',
    revision,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: reason(id),
    createdAt: now,
    updatedAt: now,
    breaker: FRESH_BREAKER,
    reported: new Set(),
  };
  service.deployments.unshift(deployment);
  service.steady = false;
  return deployment;
}

export function failPrimary(service: Service, reason: (id: string) => string): void {
  const primary = service.deployments[0]!;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = reason(primary.id);
}

export function move(
  world: World,
  current: ServiceDeployment,
  status: ServiceDeploymentStatus,
  reason: string | null,
): void {
  current.status = status;
  current.statusReason = reason;
  current.updatedAt = world.clock.now();
}

export function end(
  world: World,
  service: Service,
  current: ServiceDeployment,
  status: ServiceDeploymentStatus,
  reason: string | null,
): void {
  move(world, current, status, reason);
  current.finishedAt = world.clock.now();
  if (current.monitor.status === 'MONITORING') current.monitor.status = 'MONITORING_COMPLETE';
  current.targetCount = countOf(world, service, current.deployment);
  current.source = sourceOf(world, service, current);
  if (status === 'STOPPED') current.stoppedAt = current.finishedAt;
}

/**
 * What a service deployment began from: for a rolling one as it was then, where ECS moves the traffic as it is now. Tasks
 * of it that a rollback has taken over still count.
 */
export function sourceOf(
  world: World,
  service: Service,
  { source, native }: ServiceDeployment,
): readonly RevisionCount[] {
  if (!native) return source;
  return source.map(({ arn }) => {
    const counts = service.deployments
      .filter(({ revision }) => revision.arn === arn)
      .map((each) => countOf(world, service, each));
    const sum = (key: 'requested' | 'running' | 'pending') => counts.reduce((total, each) => total + each[key], 0);
    return { arn, requested: sum('requested'), running: sum('running'), pending: sum('pending') };
  });
}

/** Tasks that a deployment wants and has. */
export function countOf(world: World, service: Service, deployment: Deployment): RevisionCount {
  const tasks = tasksOf(world, service).filter((task) => task.deployment === deployment);
  const wanted = tasks.filter(({ desiredStatus }) => desiredStatus === 'RUNNING').length;
  return {
    arn: deployment.revision.arn,
    requested: deployment.status === 'PRIMARY' ? service.desiredCount : wanted,
    running: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
    pending: tasks.filter(({ lastStatus }) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus)).length,
  };
}
