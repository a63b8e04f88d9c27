import { evenPoint } from '../core/evenPoints.ts';
import type { ForwardConfig } from './model.ts';

/**
 * The target group for a request that no cookie binds: each gets the share of its weight.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html#forward-actions
 *
 * @param point where the request falls, 0 (included) to 1 (excluded)
 * @returns null when every weight is 0
 */
export function chooseByWeight(groups: ForwardConfig['TargetGroups'], point: number): string | null {
  const total = groups.reduce((sum, { Weight }) => sum + Weight, 0);
  let passed = 0;
  for (const { TargetGroupArn, Weight } of groups) {
    passed += Weight;
    if (point * total < passed) return TargetGroupArn;
  }
  return null;
}

/** Shares come out exactly, without the gaps of chance and without a short period that could fall in step with traffic. */
export function evenPoints(): () => number {
  let n = 0;
  return () => evenPoint(++n);
}
