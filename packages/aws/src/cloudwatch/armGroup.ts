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
