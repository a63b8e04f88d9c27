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

export function planOf({ service, differences }: Release, force: boolean): Plan {
  if (service === null) return { do: 'create' };
  if (differences.length > 0) return { do: 'deploy' };
  if (force) return { do: 'redeploy', because: 'asked' };
  const primary = primaryOf(service);
  if (primary?.rolloutState === 'FAILED') return { do: 'redeploy', because: 'failed' };
  if (primary?.rolloutState === 'IN_PROGRESS' && primary.createdAt) return { do: 'join', createdAt: primary.createdAt };
  return { do: 'nothing' };
}
