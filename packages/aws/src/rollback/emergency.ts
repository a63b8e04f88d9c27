import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { restoredConfiguration } from '../native/restored.ts';

/** What a service has to be given back when its rollback is over. Plain JSON. */
export interface Kept {
  /** Its own deployment configuration; null when only a rollout's tags have to go. */
  readonly previous: DeploymentConfiguration | null;
  /** What it was given instead. */
  readonly given: DeploymentConfiguration | null;
}

/**
 * How ECS deploys a release in an emergency: all traffic in one move, and not before as much of the release is healthy as all of
 * it needs; no steps, no hooks, no bake time, and no alarms, which the bad release may set off late. Null when the service
 * is deployed so anyway.
 */
export function emergencyFor(own: DeploymentConfiguration | undefined): DeploymentConfiguration | null {
  const watched = own?.alarms?.enable === true;
  if (isAtOnce(own) && !watched) return null;
  const { linearConfiguration: _linear, canaryConfiguration: _canary, ...kept } = own ?? {};
  return {
    ...kept,
    ...(isMoving(own) && { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] }),
    ...(hooksOf(own) > 0 && { lifecycleHooks: [] }),
    ...(watched && { alarms: { ...own.alarms, enable: false, rollback: false } }),
  } as DeploymentConfiguration;
}

/**
 * The configuration that a service is to be given back; null when it has it, or when somebody else has given it another one
 * meanwhile.
 */
export function givenBack(current: DeploymentConfiguration | undefined, kept: Kept): DeploymentConfiguration | null {
  const { previous } = kept;
  if (previous === null) return null;
  const strategic = restoredConfiguration(current, kept);
  const watched = previous.alarms?.enable === true && current?.alarms?.enable === false;
  if (strategic === null && !watched) return null;
  return { ...(strategic ?? current), ...(watched && { alarms: previous.alarms }) };
}

/** Whether ECS moves the traffic, instead of replacing tasks. */
export function isMoving(configuration: DeploymentConfiguration | undefined): boolean {
  return (configuration?.strategy ?? 'ROLLING') !== 'ROLLING';
}

/** Whether a deployment of this configuration takes no steps, does not bake and waits for nobody. */
export function isAtOnce(configuration: DeploymentConfiguration | undefined): boolean {
  if (hooksOf(configuration) > 0) return false;
  if (!isMoving(configuration)) return true;
  return configuration?.strategy === 'BLUE_GREEN' && (configuration.bakeTimeInMinutes ?? 0) === 0;
}

function hooksOf(configuration: DeploymentConfiguration | undefined): number {
  return configuration?.lifecycleHooks?.length ?? 0;
}
