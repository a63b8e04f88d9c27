import type { ListenerRules } from '../core/ports.ts';
import { targetGroupsOf } from './model.ts';
import type { Store } from './store.ts';
import type { Targets } from './targets.ts';

/** Rules as ECS moves traffic with them: it changes the default rule through its listener. */
export function createListenerRules(store: Store, targets: Targets): ListenerRules {
  return {
    find(ruleArn) {
      const listener = [...store.listeners.values()].find(({ rules }) => rules.some(({ arn }) => arn === ruleArn));
      const rule = listener?.rules.find(({ arn }) => arn === ruleArn);
      if (!listener || !rule) return null;
      const changedBy =
        rule.priority === 'default'
          ? { action: 'elasticloadbalancing:ModifyListener', resource: listener.arn }
          : { action: 'elasticloadbalancing:ModifyRule', resource: rule.arn };
      return { changedBy, targetGroups: targetGroupsOf(rule.actions) };
    },
    forward(ruleArn, groups) {
      const { rule } = store.rule(ruleArn);
      const TargetGroups = groups.map(({ targetGroupArn, weight }) => ({
        TargetGroupArn: targetGroupArn,
        Weight: weight,
      }));
      rule.actions = rule.actions.map((action) => {
        if (!action.ForwardConfig) return action;
        const { TargetGroupArn: _, ...kept } = action;
        return { ...kept, ForwardConfig: { ...action.ForwardConfig, TargetGroups } };
      });
      targets.rulesChanged();
    },
  };
}
