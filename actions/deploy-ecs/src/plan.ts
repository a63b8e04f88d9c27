import { primaryOf } from '@deploy-actions/aws';
import type { Release } from './release.ts';

/**
 * What has to be done for one service.
 * - `nothing`: it runs this release, and its deployment is complete
 * - `join`: it is being deployed to with this very release; that deployment is followed
 * - `redeploy`: a new deployment of what it has is forced: because it was asked for, or the last one failed
 * - `deploy`: the release is sent, registered first when ECS does not have it yet
 * - `create`: the service is created with the release
 */
export type Plan =
  | { readonly do: 'nothing' }
  | { readonly do: 'join'; readonly createdAt: Date }
  | { readonly do: 'redeploy'; readonly because: 'asked' | 'failed' }
  | { readonly do: 'deploy' }
  | { readonly do: 'create' };

/** One service of the step, with what has to be done for it. */
export interface Step {
  readonly release: Release;
  readonly plan: Plan;
}

/** Whether something is going to be sent to ECS. */
export function isSent({ do: what }: Plan): boolean {
  return what !== 'nothing' && what !== 'join';
}

export function planOf({ service, differences }: Release, force: boolean): Plan {
  if (service === null) return { do: 'create' };
  if (differences.length > 0) return { do: 'deploy' };
  if (force) return { do: 'redeploy', because: 'asked' };
  const primary = primaryOf(service);
  if (primary?.rolloutState === 'IN_PROGRESS' && primary.createdAt) return { do: 'join', createdAt: primary.createdAt };
  // an ending that nobody knows is no good one
  return primary?.rolloutState === 'COMPLETED' ? { do: 'nothing' } : { do: 'redeploy', because: 'failed' };
}
