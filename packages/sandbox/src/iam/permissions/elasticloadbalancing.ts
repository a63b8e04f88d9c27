import type { Needs, NeedsTable, Place } from './table.ts';

/**
 * What the calls of Elastic Load Balancing need: reading has no resources, writing has those it names.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html
 */
const arn = ({ region, accountId }: Place, resource: string) =>
  `arn:aws:elasticloadbalancing:${region}:${accountId}:${resource}`;

const onListener: Needs = { resources: { 'listener/app': ({ ListenerArn }) => ListenerArn ?? '' } };
const onRule: Needs = { resources: { 'listener-rule/app': ({ RuleArn }) => RuleArn ?? '' } };
const onTargetGroup: Needs = { resources: { targetgroup: ({ TargetGroupArn }) => TargetGroupArn ?? '' } };
const onLoadBalancer: Needs = { resources: { loadbalancer: ({ LoadBalancerArn }) => LoadBalancerArn ?? '' } };
const onTagged: Needs = { resources: { loadbalancer: ({ ResourceArns }) => ResourceArns ?? [] } };

export const elasticloadbalancingNeeds: NeedsTable = {
  CreateLoadBalancer: { resources: { loadbalancer: ({ Name }, place) => arn(place, `loadbalancer/app/${Name}/*`) } },
  DeleteLoadBalancer: onLoadBalancer,
  ModifyLoadBalancerAttributes: onLoadBalancer,
  DescribeLoadBalancers: {},
  DescribeLoadBalancerAttributes: {},

  CreateTargetGroup: { resources: { targetgroup: ({ Name }, place) => arn(place, `targetgroup/${Name}/*`) } },
  ModifyTargetGroup: onTargetGroup,
  ModifyTargetGroupAttributes: onTargetGroup,
  DeleteTargetGroup: onTargetGroup,
  RegisterTargets: onTargetGroup,
  DeregisterTargets: onTargetGroup,
  DescribeTargetGroups: {},
  DescribeTargetGroupAttributes: {},
  DescribeTargetHealth: {},

  CreateListener: { resources: { 'loadbalancer/app/': ({ LoadBalancerArn }) => LoadBalancerArn ?? '' } },
  ModifyListener: onListener,
  DeleteListener: onListener,
  DescribeListeners: {},

  CreateRule: onListener,
  ModifyRule: onRule,
  DeleteRule: onRule,
  SetRulePriorities: {
    resources: {
      'listener-rule/app': ({ RulePriorities = [] }) =>
        RulePriorities.map(({ RuleArn }: { RuleArn?: string }) => RuleArn ?? ''),
    },
  },
  DescribeRules: {},

  AddTags: onTagged,
  RemoveTags: onTagged,
  DescribeTags: {},
};
