import { invalidParameter } from '../errors.ts';
import { targetGroupsOf, type AttachedLoadBalancer, type ServiceSettings } from '../serviceSettings.ts';
import type { World } from '../world.ts';
import { isNative } from './configuration.ts';
import { ECS, ruleOf } from './shift.ts';

/**
 * What a service needs so that ECS can move its traffic: at each load balancer two target groups, a rule that forwards
 * to them, and a role. A service without load balancer can be deployed blue/green without any traffic being moved.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html
 */
export function requireTrafficShifting(world: World, settings: ServiceSettings): void {
  const { deploymentConfiguration } = settings;
  if (!isNative(deploymentConfiguration)) return;
  const attached = targetGroupsOf(settings);
  const { strategy } = deploymentConfiguration;
  if (attached.length === 0 && strategy !== 'BLUE_GREEN') {
    throw invalidParameter(`The deployment strategy ${strategy} requires a load balancer.`);
  }
  for (const balancer of attached) requireRules(world, balancer, strategy);
}

function requireRules(world: World, balancer: AttachedLoadBalancer, strategy: string): void {
  const { targetGroupArn, advancedConfiguration } = balancer;
  if (!advancedConfiguration) {
    throw invalidParameter(
      `The deployment strategy ${strategy} requires advancedConfiguration for the target group ${targetGroupArn}.`,
    );
  }
  const { alternateTargetGroupArn, productionListenerRule, roleArn } = advancedConfiguration;
  const missing = Object.entries({ alternateTargetGroupArn, productionListenerRule, roleArn })
    .filter(([, value]) => !value)
    .map(([name]) => name);
  if (missing.length > 0) throw invalidParameter(`advancedConfiguration must have ${missing.join(', ')}.`);
  if (alternateTargetGroupArn === targetGroupArn) {
    throw invalidParameter('alternateTargetGroupArn must be another target group than targetGroupArn.');
  }
  if (!world.surroundings.role(roleArn, ECS)) {
    throw invalidParameter(`Amazon ECS was unable to assume the role ${roleArn} of advancedConfiguration.`);
  }
  for (const kind of ['production', 'test'] as const) requireRule(world, ruleOf(balancer, kind), kind, targetGroupArn);
}

function requireRule(world: World, ruleArn: string | undefined, kind: string, targetGroupArn: string): void {
  if (ruleArn === undefined) return;
  const rule = world.listenerRules.find(ruleArn);
  if (!rule) throw invalidParameter(`The ${kind} listener rule ${ruleArn} does not exist.`);
  if (rule.targetGroups.length > 0) return;
  throw invalidParameter(`The ${kind} listener rule ${ruleArn} must forward to the target group ${targetGroupArn}.`);
}
