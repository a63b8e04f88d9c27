import { createHash } from 'node:crypto';

/**
 * Names resources as the service does. Two sandboxes that are told the same give the same names.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html
 */
export interface Arns {
  loadBalancer(name: string): string;
  targetGroup(name: string): string;
  listener(loadBalancerArn: string): string;
  rule(listenerArn: string): string;
  dnsName(loadBalancerName: string): string;
}

export function createArns({ accountId, region }: { accountId: string; region: string }): Arns {
  const prefix = `arn:aws:elasticloadbalancing:${region}:${accountId}`;
  let made = 0;
  const unique = () => createHash('sha256').update(`${prefix}/${++made}`).digest('hex').slice(0, 16);
  return {
    loadBalancer: (name) => `${prefix}:loadbalancer/app/${name}/${unique()}`,
    targetGroup: (name) => `${prefix}:targetgroup/${name}/${unique()}`,
    listener: (arn) => `${arn.replace(':loadbalancer/', ':listener/')}/${unique()}`,
    rule: (arn) => `${arn.replace(':listener/', ':listener-rule/')}/${unique()}`,
    dnsName: (name) => `${name}-${Number.parseInt(unique().slice(0, 8), 16)}.${region}.elb.amazonaws.com`,
  };
}
