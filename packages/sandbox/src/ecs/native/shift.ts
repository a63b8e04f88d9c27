import type { Deployment, Service, ServiceDeployment } from '../model.ts';
import { targetGroupsOf, type AttachedLoadBalancer } from '../serviceSettings.ts';
import type { World } from '../world.ts';
import type { NativeState } from './state.ts';
import { weightsOf } from './weights.ts';

/** Who ECS is when it changes listeners. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AmazonECSInfrastructureRolePolicyForLoadBalancers.html */
export const ECS = 'ecs.amazonaws.com';

/**
 * Gives the new revision this share of the traffic at every load balancer, and the rest to what served before.
 * @returns why it cannot be, and then nothing has changed; null when it is done
 */
export function shift(
  world: World,
  current: ServiceDeployment,
  native: NativeState,
  of: 'test' | 'production',
  percent: number,
): string | null {
  const { target } = current;
  const moves = targetGroupsOf(target.settings).flatMap((balancer, index) => {
    const rule = ruleOf(balancer, of);
    const groups = weighted(balancer, target.targetGroups[index]!, native.blue, percent);
    return rule === undefined || !groups ? [] : [{ rule, groups, roleArn: balancer.advancedConfiguration?.roleArn }];
  });
  for (const { rule, roleArn } of moves) {
    const problem = problemWith(world, rule, roleArn);
    if (problem) return problem;
  }
  for (const { rule, groups } of moves) world.listenerRules.forward(rule, groups);
  native.requested[of] = percent;
  return null;
}

export function ruleOf({ advancedConfiguration }: AttachedLoadBalancer, of: 'test' | 'production'): string | undefined {
  return of === 'production' ? advancedConfiguration?.productionListenerRule : advancedConfiguration?.testListenerRule;
}

/**
 * Both groups with their weights, in the order of the configuration. Null where the rest would go to a group that
 * nothing serves: what served before came from a group that is not of this pair.
 */
function weighted(
  { targetGroupArn, advancedConfiguration }: AttachedLoadBalancer,
  own: string,
  blue: Deployment | null,
  percent: number,
): { targetGroupArn: string; weight: number }[] | null {
  const pair = [targetGroupArn, ...(advancedConfiguration ? [advancedConfiguration.alternateTargetGroupArn] : [])];
  const shared = blue?.revision.targetGroups.some((arn) => arn !== own && pair.includes(arn));
  if (percent < 100 && !shared) return null;
  const [share, rest] = weightsOf(percent);
  return pair.map((arn) => ({ targetGroupArn: arn, weight: arn === own ? share : rest }));
}

function problemWith(world: World, rule: string, roleArn: string | undefined): string | null {
  const found = world.listenerRules.find(rule);
  if (!found) return `the listener rule ${rule} does not exist`;
  const role = roleArn === undefined ? null : world.surroundings.role(roleArn, ECS);
  if (!role) return `Amazon ECS was unable to assume the role ${roleArn}`;
  const { action, resource } = found.changedBy;
  return role.allows(action, resource) ? null : `the role ${role.name} does not allow ${action} on ${resource}`;
}

/**
 * Before a rolling deployment replaces the tasks of one target group, all traffic is there again: another deployment may
 * have been left half way.
 */
export function returnTraffic(world: World, service: Service, serving: Deployment | null): void {
  const newest = service.serviceDeployments[0];
  if (!newest?.native || !serving || newest.native.blue !== serving) return;
  for (const of of ['production', 'test'] as const) {
    if (newest.native.requested[of] > 0) shift(world, newest, newest.native, of, 0);
  }
}
