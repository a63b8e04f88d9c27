import type { Release } from './release.ts';

/**
 * What has to be done.
 * - `nothing`: the service runs this release, and its deployment is complete
 * - `join`: the service is being deployed to with this very release; that deployment is followed
 * - `redeploy`: the service was given this release, but its deployment failed; a new one is forced
 * - `deploy`: a registered task definition is deployed as it is
 * - `register`: a new revision is registered and deployed
 */
export type Plan =
  | { readonly do: 'nothing' }
  | { readonly do: 'join'; readonly createdAt: Date }
  | { readonly do: 'redeploy' }
  | { readonly do: 'deploy'; readonly taskDefinitionArn: string }
  | { readonly do: 'register' };

export function planOf({ service, differences, registeredArn }: Release): Plan {
  if (differences.length > 0) {
    return registeredArn === null ? { do: 'register' } : { do: 'deploy', taskDefinitionArn: registeredArn };
  }
  const primary = service.deployments?.find(({ status }) => status === 'PRIMARY');
  if (primary?.rolloutState === 'FAILED') return { do: 'redeploy' };
  if (primary?.rolloutState === 'IN_PROGRESS' && primary.createdAt) return { do: 'join', createdAt: primary.createdAt };
  return { do: 'nothing' };
}
