import type { ServiceDeployment } from '@aws-sdk/client-ecs';
import { hasCome, lifecycleStages, requestedWeight, stageOf, waitingHooks, type LifecycleStage } from './lifecycle.ts';

/**
 * How far a deployment is to be followed.
 *
 * - `done`: to its end
 * - `paused`: until it waits for an answer to a pause
 * - `shifted`: until the release has all production traffic
 * - `bake`: until both releases run and nothing is left to shift
 * - a lifecycle stage: until that has come, or is past
 */
export type WaitUntil = 'done' | 'paused' | 'shifted' | 'bake' | LifecycleStage;

export const waitUntils: readonly WaitUntil[] = ['done', 'paused', 'shifted', 'bake', ...lifecycleStages];

/**
 * Whether a deployment has come so far. What goes back, or has ended, has come nowhere: that is for whoever judges its end. Of a
 * rolling deployment, which has no stages, only the end can be waited for.
 */
export function reached(deployment: ServiceDeployment, until: WaitUntil): boolean {
  if (deployment.status !== 'IN_PROGRESS' || until === 'done') return false;
  if (until === 'paused') return waitingHooks(deployment).length > 0;
  const stage = stageOf(deployment);
  if (stage === null) return false;
  if (until === 'bake') return hasCome('BAKE_TIME', { of: stage });
  if (until === 'shifted')
    return requestedWeight(deployment) === 100 || hasCome('POST_PRODUCTION_TRAFFIC_SHIFT', { of: stage });
  return hasCome(until, { of: stage });
}
