import type { Operation } from '../core/api.ts';
import { parseActions } from './actions.ts';
import { parseConditions } from './conditions.ts';
import type { Elb } from './context.ts';
import { notPermitted, priorityInUse, validationError } from './errors.ts';
import { integer, list, page, text } from './input.ts';
import type { Listener, Rule } from './model.ts';
import { inOrder } from './routing.ts';
import { setTags } from './tags.ts';

const PRIORITIES = { min: 1, max: 50_000 };

export function ruleOperations({ store, targets, arns }: Elb): Record<string, Operation> {
  const given = (input: { RuleArn?: unknown }) => store.rule(text(input.RuleArn, 'RuleArn'));

  return {
    CreateRule(input) {
      const listener = store.listener(text(input.ListenerArn, 'ListenerArn'));
      const priority = integer(input.Priority, 'Priority', PRIORITIES);
      assertFree(listener, priority);
      const rule: Rule = {
        arn: arns.rule(listener.arn),
        priority,
        conditions: parseConditions(input.Conditions),
        actions: parseActions(input.Actions, store, listener.loadBalancer),
        transforms: list(input.Transforms),
      };
      listener.rules = inOrder([...listener.rules, rule]);
      setTags(store, rule.arn, input.Tags);
      targets.rulesChanged();
      return { Rules: [describe(rule)] };
    },

    DescribeRules(input) {
      if (!input.RuleArns && !input.ListenerArn) {
        throw validationError('Either rule ARNs or a listener ARN must be specified');
      }
      const rules = input.RuleArns
        ? list<string>(input.RuleArns).map((arn) => store.rule(arn).rule)
        : store.listener(input.ListenerArn).rules;
      const { page: shown, ...rest } = page(rules, input);
      return { Rules: shown.map(describe), ...rest };
    },

    /** Whatever is not given stays; conditions and actions are each replaced whole. */
    ModifyRule(input) {
      const { rule, listener } = given(input);
      if (rule.priority === 'default') {
        throw notPermitted(`Default rule '${rule.arn}' cannot be modified: modify its listener`);
      }
      const conditions = input.Conditions ? parseConditions(input.Conditions) : rule.conditions;
      const actions = input.Actions
        ? parseActions(input.Actions, store, listener.loadBalancer, rule.actions)
        : rule.actions;
      const transforms =
        input.ResetTransforms === 'true' ? [] : input.Transforms ? list(input.Transforms) : rule.transforms;
      Object.assign(rule, { conditions, actions, transforms });
      targets.rulesChanged();
      return { Rules: [describe(rule)] };
    },

    /** All or nothing, so that rules can change places in one call. */
    SetRulePriorities(input) {
      const changes = list<{ RuleArn: string; Priority: unknown }>(input.RulePriorities).map((each) => {
        const { rule, listener } = store.rule(each.RuleArn);
        if (rule.priority === 'default') throw notPermitted(`Priority of default rule '${rule.arn}' cannot be changed`);
        return { rule, listener, priority: integer(each.Priority, 'Priority', PRIORITIES) };
      });
      const moved = new Set(changes.map(({ rule }) => rule));
      for (const [index, { listener, priority }] of changes.entries()) {
        assertFree({ rules: listener.rules.filter((rule) => !moved.has(rule)) }, priority);
        const twice = changes.findIndex((each) => each.listener === listener && each.priority === priority) !== index;
        if (twice) throw priorityInUse(priority);
      }
      for (const { rule, priority } of changes) rule.priority = priority;
      for (const { listener } of changes) listener.rules = inOrder(listener.rules);
      return { Rules: changes.map(({ rule }) => describe(rule)) };
    },

    DeleteRule(input) {
      const { rule, listener } = given(input);
      if (rule.priority === 'default') throw notPermitted(`Default rule '${rule.arn}' cannot be deleted`);
      listener.rules = listener.rules.filter((each) => each !== rule);
      store.tags.delete(rule.arn);
      targets.rulesChanged();
      return {};
    },
  };
}

function assertFree({ rules }: Pick<Listener, 'rules'>, priority: number): void {
  if (rules.some((rule) => rule.priority === priority)) throw priorityInUse(priority);
}

function describe({ arn, priority, conditions, actions, transforms }: Rule): object {
  return {
    RuleArn: arn,
    Priority: String(priority),
    Conditions: conditions,
    Actions: actions,
    ...(transforms.length > 0 && { Transforms: transforms }),
    IsDefault: priority === 'default',
  };
}
