import type { NotedRule, StepwiseNote } from './note.ts';
import type { Pair, ProductionRule } from './rules/api.ts';
import { forwardsOf } from './rules/forwards.ts';
import { keptSeconds, stickySecondsOf, type Stickiness } from './rules/stickiness.ts';

/** What a note keeps of rules: enough to give them their weights back, and their stickiness. */
export function notedRules(
  rules: readonly ProductionRule[],
  pair: Pair,
  stickiness: Stickiness = 'refuse',
): Pick<StepwiseNote, 'rules' | 'stickySeconds'> {
  const kept = rules.flatMap(({ actions }) => {
    const own = stickySecondsOf(actions);
    return own === null ? [] : [keptSeconds(own, stickiness)];
  });
  return {
    rules: rules.map((rule) => notedRule(rule, pair, stickiness)),
    ...(kept.length > 0 && { stickySeconds: Math.max(...kept) }),
  };
}

function notedRule({ arn, actions }: ProductionRule, pair: Pair, stickiness: Stickiness): NotedRule {
  const forwards = forwardsOf(actions);
  const weightOf = (group: string) => forwards.find(({ targetGroupArn }) => targetGroupArn === group)?.weight ?? 0;
  const own = stickySecondsOf(actions);
  const isShortened = own !== null && keptSeconds(own, stickiness) < own;
  return { arn, weights: [weightOf(pair.stable), weightOf(pair.candidate)], ...(isShortened && { sticky: own }) };
}

/** The rules as they were when the rollout began, so far as a note keeps them. */
export function rulesOf({ rules, groups }: StepwiseNote): ProductionRule[] {
  return rules.map(({ arn, weights: [stable, candidate], sticky }) => {
    const TargetGroups = [
      { TargetGroupArn: groups.stable, Weight: stable },
      { TargetGroupArn: groups.candidate, Weight: candidate },
    ];
    const kind = /:listener\//.test(arn) ? 'listener' : 'rule';
    return { arn, kind, actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }], ownStickySeconds: sticky };
  });
}

/** ARNs, for reading them again. */
export function arnsOf({ rules }: StepwiseNote): string[] {
  return rules.map(({ arn }) => arn);
}
