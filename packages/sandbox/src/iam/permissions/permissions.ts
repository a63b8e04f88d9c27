import { autoscalingNeeds } from './autoscaling.ts';
import { ecsNeeds } from './ecs.ts';
import { elasticloadbalancingNeeds } from './elasticloadbalancing.ts';
import { cloudwatchNeeds, ecrNeeds, iamNeeds, logsNeeds, secretsmanagerNeeds, ssmNeeds, stsNeeds } from './others.ts';
import type { AccountView, NeedsTable, Permission } from './table.ts';

/** By the service's name in IAM. */
export const needsByService: Readonly<Record<string, NeedsTable>> = {
  'application-autoscaling': autoscalingNeeds,
  cloudwatch: cloudwatchNeeds,
  ecr: ecrNeeds,
  ecs: ecsNeeds,
  elasticloadbalancing: elasticloadbalancingNeeds,
  iam: iamNeeds,
  logs: logsNeeds,
  secretsmanager: secretsmanagerNeeds,
  ssm: ssmNeeds,
  sts: stsNeeds,
};

/** IAM's prefix where it is not what the sandbox calls the service. */
const PREFIXES: Readonly<Record<string, string>> = { elbv2: 'elasticloadbalancing' };

export function prefixOf(service: string): string {
  return PREFIXES[service] ?? service;
}

/** All permissions that a call takes, the operation's own first. */
export function permissionsFor(
  service: string,
  operation: string,
  input: object,
  account: AccountView,
): readonly Permission[] {
  const prefix = prefixOf(service);
  const needs = needsByService[prefix]?.[operation];
  if (!needs) throw new Error(`The sandbox does not know what permissions ${prefix}:${operation} takes.`);
  if (needs.noPermission) return [];
  const resources = Object.values(needs.resources ?? {}).flatMap((arnsOf) => arnsOf(input, account));
  const own: Permission = {
    action: `${prefix}:${operation}`,
    resources: needs.resources ? resources : ['*'],
    context: { 'aws:RequestedRegion': account.region, ...needs.context?.(input, account) },
  };
  return [own, ...(needs.also?.(input, account) ?? [])];
}
