import type { Action } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Forward } from '../../native/balancer.ts';
import { tenths } from '../../native/lifecycle.ts';
import type { Pair, ProductionRule } from './api.ts';

/** Where actions forward to, with every weight, 0 too; empty when they forward nowhere. */
export function forwardsOf(actions: readonly Action[]): Forward[] {
  const forward = actions.find(({ Type }) => Type === 'forward');
  const groups = forward?.ForwardConfig?.TargetGroups ?? [];
  if (groups.length > 0) {
    return groups.map(({ TargetGroupArn = '', Weight = 1 }) => ({ targetGroupArn: TargetGroupArn, weight: Weight }));
  }
  return forward?.TargetGroupArn === undefined ? [] : [{ targetGroupArn: forward.TargetGroupArn, weight: 1 }];
}

/** The target groups that actions name, in their order. */
export function groupsOf(actions: readonly Action[]): string[] {
  return forwardsOf(actions).map(({ targetGroupArn }) => targetGroupArn);
}

/** Whether actions name these two target groups and no other. */
export function isBetween(actions: readonly Action[], { stable, candidate }: Pair): boolean {
  const groups = groupsOf(actions);
  return groups.length === 2 && groups.includes(stable) && groups.includes(candidate);
}

/** Per cent on the candidate, in tenths; null when traffic goes to others than these two, or to nobody. */
export function shareOf({ actions }: Pick<ProductionRule, 'actions'>, { stable, candidate }: Pair): number | null {
  const forwards = forwardsOf(actions);
  const weightOf = (arn: string) =>
    forwards.reduce((sum, { targetGroupArn, weight }) => sum + (targetGroupArn === arn ? weight : 0), 0);
  const total = forwards.reduce((sum, { weight }) => sum + weight, 0);
  const [own, rest] = [weightOf(candidate), weightOf(stable)];
  return total === 0 || own + rest < total ? null : tenths((own / total) * 100);
}
