import { FRESH_BREAKER, threshold, trips } from './circuitBreaker.ts';
import { alarmsGoneOff, hasBaked, startMonitoring } from './deploymentAlarms.ts';
import { addEvent, messages } from './events.ts';
import type {
  Deployment,
  Revision,
  RevisionCount,
  Service,
  ServiceDeployment,
  ServiceDeploymentStatus,
} from './model.ts';
import { rolloutReasons, statusReasons } from './reasons.ts';
import { addRevision } from './revisions.ts';
import { revertSettings } from './serviceSettings.ts';
import { arnOf, tasksOf, type World } from './world.ts';

/**
 * How deployments begin and end: the states of a service deployment and of the deployments in DescribeServices.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */

const ONGOING: ReadonlySet<ServiceDeploymentStatus> = new Set([
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
]);

export function isOngoing({ status }: ServiceDeployment): boolean {
  return ONGOING.has(status);
}

/** The service deployment that has not ended, if there is one: always the newest. */
export function ongoingOf(service: Service): ServiceDeployment | null {
  return service.serviceDeployments.find(isOngoing) ?? null;
}

/** Rolls out what the service's settings are now. A deployment in progress is superseded. */
export function beginDeployment(world: World, service: Service): ServiceDeployment {
  const superseded = ongoingOf(service);
  if (superseded) end(world, service, superseded, 'STOPPED', statusReasons.superseded);
  const source = service.deployments.map((deployment) => countOf(world, service, deployment));
  const now = world.clock.now();
  const { deploymentConfiguration } = service.settings;
  const deployment = addDeployment(world, service, addRevision(world, service), rolloutReasons.inProgress);
  const serviceDeployment: ServiceDeployment = {
    arn: arnOf(world, 'service-deployment', service.cluster.name, service.name, world.ids.nano()),
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    createdAt: now,
    startedAt: null,
    finishedAt: null,
    stoppedAt: null,
    updatedAt: now,
    status: 'PENDING',
    statusReason: null,
    source,
    target: deployment.revision,
    targetCount: null,
    deployment,
    rollbackDeployment: null,
    configuration: deploymentConfiguration,
    rollback: null,
    breakerStatus: deploymentConfiguration.deploymentCircuitBreaker.enable ? 'MONITORING' : 'DISABLED',
    breakerThreshold: threshold(deploymentConfiguration.deploymentCircuitBreaker, service.desiredCount),
    monitor: startMonitoring(world, deploymentConfiguration),
  };
  service.serviceDeployments.unshift(serviceDeployment);
  return serviceDeployment;
}

/** Takes the ongoing service deployment one step on: it starts, does what was requested of it, or its breaker trips or an alarm goes off. */
export function advance(world: World, service: Service): void {
  const current = ongoingOf(service);
  if (!current) return;
  const breaker = service.settings.deploymentConfiguration.deploymentCircuitBreaker;
  current.breakerThreshold = threshold(breaker, service.desiredCount);
  switch (current.status) {
    case 'PENDING':
      current.startedAt = world.clock.now();
      return move(world, current, 'IN_PROGRESS', null);
    case 'ROLLBACK_REQUESTED':
      return rollBack(world, service, current, BY_USER);
    case 'STOP_REQUESTED':
      failPrimary(service, rolloutReasons.stopped);
      return end(world, service, current, 'STOPPED', statusReasons.stoppedByUser);
    default:
      if (trips(service.deployments[0]!.breaker, breaker, service.desiredCount)) {
        return breakerTripped(world, service, current, breaker.rollback);
      }
      return watchAlarms(world, service, current);
  }
}

/**
 * The primary deployment has reached its desired count and nothing is left of older ones. False: it has still to be
 * watched.
 */
export function complete(world: World, service: Service): boolean {
  const [primary] = service.deployments;
  if (primary?.rolloutState !== 'IN_PROGRESS') return true;
  const current = ongoingOf(service);
  if (current && !hasBaked(world, current)) return false;
  primary.rolloutState = 'COMPLETED';
  primary.rolloutStateReason = rolloutReasons.completed(primary.id);
  primary.updatedAt = world.clock.now();
  addEvent(world, service, messages.completed(primary));
  if (!current) return true;
  if (current.breakerStatus === 'MONITORING') current.breakerStatus = 'MONITORING_COMPLETE';
  if (current.monitor.status === 'MONITORING') current.monitor.status = 'MONITORING_COMPLETE';
  if (current.rollbackDeployment) end(world, service, current, 'ROLLBACK_SUCCESSFUL', current.statusReason);
  else end(world, service, current, 'SUCCESSFUL', null);
  return true;
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

interface RollbackReasons {
  readonly failed: (id: string) => string;
  readonly rollingBack: (id: string) => string;
  readonly status: string;
}

const BY_BREAKER: RollbackReasons = {
  failed: rolloutReasons.failed,
  rollingBack: rolloutReasons.rollingBack,
  status: statusReasons.breakerRolledBack,
};
const BY_USER: RollbackReasons = {
  failed: rolloutReasons.stopped,
  rollingBack: rolloutReasons.rollingBackForUser,
  status: statusReasons.rolledBackByUser,
};

const BY_ALARM = { failed: rolloutReasons.alarm, rollingBack: rolloutReasons.rollingBackForAlarm };

function breakerTripped(world: World, service: Service, current: ServiceDeployment, rollback: boolean): void {
  const [primary] = service.deployments;
  current.breakerStatus = 'TRIGGERED';
  addEvent(world, service, messages.failed(primary!));
  if (current.rollbackDeployment) {
    failPrimary(service, rolloutReasons.failed);
    return end(world, service, current, 'ROLLBACK_FAILED', statusReasons.rollbackFailed);
  }
  if (rollback) return rollBack(world, service, current, BY_BREAKER);
  failPrimary(service, rolloutReasons.failed);
  return end(world, service, current, world.quirks.statusAfterBreakerWithoutRollback, statusReasons.breakerStopped);
}

function watchAlarms(world: World, service: Service, current: ServiceDeployment): void {
  const alarms = alarmsGoneOff(world, current);
  if (alarms.length === 0) return;
  current.monitor.status = 'TRIGGERED';
  current.monitor.triggered = alarms;
  addEvent(world, service, messages.alarmed(service.deployments[0]!));
  if (current.configuration.alarms.rollback) {
    const status = statusReasons.alarmRolledBack(alarms);
    return rollBack(world, service, current, { ...BY_ALARM, status });
  }
  failPrimary(service, rolloutReasons.alarm);
  return end(world, service, current, 'STOPPED', statusReasons.alarmStopped(alarms));
}

/** Goes back to the last revision whose deployment completed. Without one, the deployment stalls where it is. */
function rollBack(world: World, service: Service, current: ServiceDeployment, reasons: RollbackReasons): void {
  const candidate = lastCompleted(service, current);
  failPrimary(service, reasons.failed);
  if (!candidate) {
    return end(world, service, current, world.quirks.statusWithoutRollbackCandidate, statusReasons.noCandidate);
  }
  service.taskDefinition = candidate.taskDefinition;
  service.settings = revertSettings(service.settings, candidate.settings);
  const deployment = addDeployment(world, service, candidate, reasons.rollingBack);
  if (!world.quirks.rollbackReplacesTasks) adoptTasks(world, service, deployment);
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

function addDeployment(world: World, service: Service, revision: Revision, reason: (id: string) => string): Deployment {
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

function failPrimary(service: Service, reason: (id: string) => string): void {
  const primary = service.deployments[0]!;
  primary.rolloutState = 'FAILED';
  primary.rolloutStateReason = reason(primary.id);
}

function move(world: World, current: ServiceDeployment, status: ServiceDeploymentStatus, reason: string | null): void {
  current.status = status;
  current.statusReason = reason;
  current.updatedAt = world.clock.now();
}

function end(
  world: World,
  service: Service,
  current: ServiceDeployment,
  status: ServiceDeploymentStatus,
  reason: string | null,
): void {
  move(world, current, status, reason);
  current.finishedAt = world.clock.now();
  current.targetCount = countOf(world, service, current.deployment);
  if (status === 'STOPPED') current.stoppedAt = current.finishedAt;
}
