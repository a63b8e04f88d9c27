import type { Deployment, Service } from '../model.ts';
import { isNative } from './configuration.ts';
import { hasReached, type NativeState } from './state.ts';
import { stepsOf } from './steps.ts';

/**
 * What serves a service, as a new deployment finds it: what the last one goes back to, if it does; its own revision once
 * the older one is being removed; else what was last completed, or has all production traffic.
 */
export function servingOf({ serviceDeployments: [newest], deployments }: Service): Deployment | null {
  if (newest?.rollbackDeployment) return newest.rollbackDeployment;
  if (newest?.native && hasReached(newest.native, 'cleanUp')) return newest.deployment;
  const completed = deployments.find(({ rolloutState }) => rolloutState === 'COMPLETED');
  if (completed) return completed;
  return newest?.native?.requested.production === 100 ? newest.deployment : null;
}

/**
 * The beginning of a deployment whose traffic ECS moves; null for a rolling one. Where there is more than one revision
 * already, they are reconciled first.
 *
 * @param blue what serves the service
 */
export function beginNative(service: Service, blue: Deployment | null, now: number): NativeState | null {
  const { deploymentConfiguration } = service.settings;
  if (!isNative(deploymentConfiguration)) return null;
  const leftovers = service.deployments.some((each) => each !== blue);
  return {
    steps: stepsOf(deploymentConfiguration, { leftovers, first: blue === null }),
    at: 0,
    enteredAt: now,
    blue,
    requested: { test: 0, production: 0 },
    reconciled: false,
    pauses: [],
    awaited: null,
  };
}
