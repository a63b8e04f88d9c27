import { invalidParameter } from './errors.ts';
import type { ServiceDeployment } from './model.ts';
import type { DeploymentConfiguration, ServiceSettings } from './serviceSettings.ts';
import type { World } from './world.ts';

/**
 * CloudWatch alarms that fail a deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */

export interface AlarmMonitor {
  status: 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED';
  triggered: readonly string[];
  /** Since when the deployment waits, its tasks being there, whether an alarm goes off. */
  bakingSince: number | null;
}

export function requireAlarms(world: World, { deploymentConfiguration }: ServiceSettings): void {
  const { enable, alarmNames } = deploymentConfiguration.alarms;
  const unknown = enable ? alarmNames.filter((name) => world.surroundings.alarmState(name) === null) : [];
  if (unknown.length > 0) throw invalidParameter(`Unable to find the CloudWatch alarms: ${unknown.join(', ')}.`);
}

/** An alarm that is in ALARM when the deployment starts turns monitoring off: the deployment may be what ends it. */
export function startMonitoring(world: World, { alarms }: DeploymentConfiguration): AlarmMonitor {
  const watched = alarms.enable && inAlarm(world, alarms.alarmNames).length === 0;
  return { status: watched ? 'MONITORING' : 'DISABLED', triggered: [], bakingSince: null };
}

/** The alarms that have gone off since; none where nothing is watched. A rollback is not watched. */
export function alarmsGoneOff(world: World, current: ServiceDeployment): string[] {
  if (current.monitor.status !== 'MONITORING' || current.rollbackDeployment) return [];
  return inAlarm(world, current.configuration.alarms.alarmNames);
}

/** With alarms, a deployment is complete only when its tasks have been watched for a while. */
export function hasBaked(world: World, { monitor, rollbackDeployment }: ServiceDeployment): boolean {
  if (monitor.status !== 'MONITORING' || rollbackDeployment) return true;
  monitor.bakingSince ??= world.clock.now();
  return world.clock.now() - monitor.bakingSince >= world.timings.alarmBakeMs;
}

function inAlarm(world: World, names: readonly string[]): string[] {
  return names.filter((name) => world.surroundings.alarmState(name) === 'ALARM');
}
