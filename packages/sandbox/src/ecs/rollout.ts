import { threshold, trips } from './circuitBreaker.ts';
import { alarmsGoneOff, hasBaked, startMonitoring } from './deploymentAlarms.ts';
import { addDeployment, countOf, end, failPrimary, move } from './deploymentStates.ts';
import { addEvent, messages } from './events.ts';
import type { Service, ServiceDeployment } from './model.ts';
import { beginNative, servingOf } from './native/begin.ts';
import { isNative } from './native/configuration.ts';
import { returnTraffic } from './native/shift.ts';
import { groupsOfNewRevision } from './native/targetGroups.ts';
import { ongoingOf } from './ongoing.ts';
import { rolloutReasons, statusReasons } from './reasons.ts';
import { addRevision } from './revisions.ts';
import type { DeploymentConfiguration } from './serviceSettings.ts';
import { BY_BREAKER, BY_USER, rollBack } from './rollback.ts';
import { arnOf, type World } from './world.ts';

/**
 * How deployments begin and end: the states of a service deployment and of the deployments in DescribeServices.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */

/** Rolls out what the service's settings are now. A deployment in progress is superseded. */
export function beginDeployment(world: World, service: Service): ServiceDeployment {
  const superseded = ongoingOf(service);
  if (superseded) end(world, service, superseded, 'STOPPED', statusReasons.superseded);
  const source = service.deployments.map((deployment) => countOf(world, service, deployment));
  const now = world.clock.now();
  const { deploymentConfiguration } = service.settings;
  const serving = servingOf(service);
  const native = beginNative(service, serving, now);
  if (!native) returnTraffic(world, service, serving);
  const targetGroups = groupsOfNewRevision(service.settings, serving?.revision.targetGroups ?? []);
  const revision = addRevision(world, service, targetGroups);
  const deployment = addDeployment(world, service, revision, rolloutReasons.inProgress);
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
    breakerStatus: isBreakerOn(world, deploymentConfiguration) ? 'MONITORING' : 'DISABLED',
    breakerThreshold: threshold(deploymentConfiguration.deploymentCircuitBreaker, service.desiredCount),
    monitor: startMonitoring(world, deploymentConfiguration),
    native,
  };
  service.serviceDeployments.unshift(serviceDeployment);
  return serviceDeployment;
}

function isBreakerOn({ quirks }: World, configuration: DeploymentConfiguration): boolean {
  const watched = quirks.breakerWatchesNativeDeployments || !isNative(configuration);
  return watched && configuration.deploymentCircuitBreaker.enable;
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
      if (
        current.breakerStatus !== 'DISABLED' &&
        trips(service.deployments[0]!.breaker, breaker, service.desiredCount)
      ) {
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
  if (current.rollbackDeployment) end(world, service, current, 'ROLLBACK_SUCCESSFUL', current.statusReason);
  else end(world, service, current, 'SUCCESSFUL', null);
  return true;
}

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
