import { targetGroupsOf, type ServiceSettings } from '../serviceSettings.ts';
import { isNative } from './configuration.ts';

/**
 * The target group that a new revision's tasks get at each load balancer: where ECS moves the traffic, the one of the
 * two that what serves now does not have; else the same as that.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb-resources-for-blue-green.html
 *
 * @param serving target groups of the revision that serves now; none for a service's first
 */
export function groupsOfNewRevision(settings: ServiceSettings, serving: readonly string[]): string[] {
  return targetGroupsOf(settings).map(({ targetGroupArn: primary, advancedConfiguration }) => {
    const alternate = advancedConfiguration?.alternateTargetGroupArn;
    const current = [primary, alternate].find((arn) => arn !== undefined && serving.includes(arn));
    if (alternate === undefined || current === undefined) return primary;
    if (!isNative(settings.deploymentConfiguration)) return current;
    return current === primary ? alternate : primary;
  });
}

/** The settings that the tasks of a revision are made from: at each load balancer the group that is theirs. */
export function withTargetGroups(settings: ServiceSettings, groups: readonly string[]): ServiceSettings {
  const attached = targetGroupsOf(settings);
  const loadBalancers = settings.loadBalancers.map((balancer) => {
    const targetGroupArn = groups[attached.findIndex((each) => each === balancer)];
    return targetGroupArn === undefined ? balancer : { ...balancer, targetGroupArn };
  });
  return { ...settings, loadBalancers };
}
