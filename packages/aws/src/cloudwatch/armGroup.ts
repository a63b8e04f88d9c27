import type { Arms } from '@deploy-actions/strategy';

/** Where an arm's requests are counted, as the dimensions of CloudWatch name it. */
export interface ArmGroup {
  /** `targetgroup/shop/0123456789abcdef` */
  readonly targetGroup: string;
  /** `app/shop/0123456789abcdef` */
  readonly loadBalancer: string;
}

/** Null for an arm without a target group: it is not counted. */
export interface ArmGroups {
  readonly stable: ArmGroup | null;
  readonly candidate: ArmGroup | null;
}

/** Known already, or to be found out by asking: a platform may give the candidate its target group late. */
export type ArmGroupsSource = ArmGroups | (() => Promise<ArmGroups>);

/** Asks until it is told where each of the wanted arms is counted; that does not change during a rollout. */
export function armGroupsOnce(source: ArmGroupsSource): (wanted: Arms) => Promise<ArmGroups> {
  if (typeof source !== 'function') return async () => source;
  let last: ArmGroups | null = null;
  const lacks = (groups: ArmGroups, { candidate, stable }: Arms) =>
    (candidate !== null && groups.candidate === null) || (stable !== null && groups.stable === null);
  return async (wanted) => {
    if (last === null || lacks(last, wanted)) last = await source();
    return last;
  };
}

/**
 * The dimensions of what ARNs name.
 *
 * @throws TypeError for an ARN of something else
 */
export function armGroupOf(targetGroupArn: string, loadBalancerArn: string): ArmGroup {
  return {
    targetGroup: partOf(targetGroupArn, /:(targetgroup\/[^/:]+\/[^/:]+)$/, 'a target group'),
    loadBalancer: partOf(loadBalancerArn, /:loadbalancer\/((?:app|net|gwy)\/[^/:]+\/[^/:]+)$/, 'a load balancer'),
  };
}

function partOf(arn: string, pattern: RegExp, what: string): string {
  const part = pattern.exec(arn)?.[1];
  if (part === undefined) throw new TypeError(`${JSON.stringify(arn)} is not the ARN of ${what}.`);
  return part;
}
