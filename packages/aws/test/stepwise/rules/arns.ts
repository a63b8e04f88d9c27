import type { Action, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ProductionRule } from '../../../src/stepwise/rules/api.ts';

const PREFIX = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012';

export const groupArn = (name: string) => `${PREFIX}:targetgroup/${name}/0123456789abcdef`;
export const ruleArn = (name: string) => `${PREFIX}:listener-rule/app/shop/1111/2222/${name}`;
export const listenerArn = (name: string) => `${PREFIX}:listener/app/shop/1111/${name}`;

export const STABLE = groupArn('shop');
export const CANDIDATE = groupArn('shop-b');
export const PAIR = { stable: STABLE, candidate: CANDIDATE };

/** A forward action, as ELB describes one with several groups. */
export function forward(weights: Readonly<Record<string, number>>, more: object = {}): Action {
  const TargetGroups = Object.entries(weights).map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight }));
  return { Type: 'forward', ForwardConfig: { TargetGroups, TargetGroupStickinessConfig: { Enabled: false } }, ...more };
}

/** As ELB describes one with a single group: named twice. */
export function forwardToOne(arn: string): Action {
  return forward({ [arn]: 1 }, { TargetGroupArn: arn });
}

export function rule(name: string, ...actions: Action[]): ProductionRule {
  return { arn: ruleArn(name), kind: 'rule', actions };
}

export function targetGroup(arn: string, more: Partial<TargetGroup> = {}): TargetGroup {
  return {
    TargetGroupArn: arn,
    Protocol: 'HTTP',
    ProtocolVersion: 'HTTP1',
    Port: 80,
    TargetType: 'ip',
    IpAddressType: 'ipv4',
    VpcId: 'vpc-1',
    HealthCheckProtocol: 'HTTP',
    HealthCheckPort: 'traffic-port',
    HealthCheckPath: '/health',
    HealthCheckIntervalSeconds: 30,
    HealthCheckTimeoutSeconds: 5,
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    Matcher: { HttpCode: '200' },
    ...more,
  };
}
