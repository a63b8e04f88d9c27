import type { StepwiseNote } from './note.ts';
import type { Pair, ProductionRule } from './rules/api.ts';
import { forwardsOf } from './rules/forwards.ts';

/** What a note keeps of rules: enough to give them their weights back. */
export function notedRules(rules: readonly ProductionRule[], pair: Pair): StepwiseNote['rules'] {
  return rules.map(({ arn, actions }) => {
    const forwards = forwardsOf(actions);
    const weightOf = (group: string) => forwards.find(({ targetGroupArn }) => targetGroupArn === group)?.weight ?? 0;
    return { arn, weights: [weightOf(pair.stable), weightOf(pair.candidate)] };
  });
}

/** The rules as they were when the rollout began, so far as a note keeps them. */
export function rulesOf({ rules, groups }: StepwiseNote): ProductionRule[] {
  return rules.map(({ arn, weights: [stable, candidate] }) => {
    const TargetGroups = [
      { TargetGroupArn: groups.stable, Weight: stable },
      { TargetGroupArn: groups.candidate, Weight: candidate },
    ];
    const kind = /:listener\//.test(arn) ? 'listener' : 'rule';
    return { arn, kind, actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] };
  });
}

/** ARNs, for reading them again. */
export function arnsOf({ rules }: StepwiseNote): string[] {
  return rules.map(({ arn }) => arn);
}
