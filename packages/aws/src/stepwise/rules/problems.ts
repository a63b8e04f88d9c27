import type { Action, ForwardActionConfig, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Finding } from '@deploy-actions/strategy';
import type { ProductionRule } from './api.ts';
import { groupName, modifyCommand, nameOf } from './byHand.ts';
import { forwardsOf, groupsOf, shareOf } from './forwards.ts';
import { balancerProblem, settingsProblem } from './settings.ts';
import { stickinessFault, type Stickiness } from './stickiness.ts';

export interface RuleCheck {
  /** None when traffic can be moved. */
  readonly problems: Finding[];
  /** The one target group that stands beside the stable one; null when there is none, or more than one. */
  readonly candidate: string | null;
  /** Those that name the stable target group. */
  readonly rules: ProductionRule[];
}

/** What stands in a command where only a person can know what has to. */
const TO_BE_MADE = '<ARN of a second, empty target group of the same kind>';

/** The production rules among these, which name the stable target group, and the one group that stands beside it. */
export function productionOf(rules: readonly ProductionRule[], stable: string): Omit<RuleCheck, 'problems'> {
  const production = rules.filter(({ actions }) => groupsOf(actions).includes(stable));
  const beside = new Set(production.flatMap((rule) => besideOf(rule, stable) ?? []));
  const [candidate = null] = beside;
  return { rules: production, candidate: beside.size === 1 ? candidate : null };
}

/**
 * Why traffic cannot be moved by the weights of these rules; all reasons at once, before a rollout has changed anything. Rules that
 * do not name the stable target group are left alone: those that name the candidate's are for test traffic.
 *
 * @param groups those that the production rules name, as ELB describes them
 */
export function ruleProblems(
  rules: readonly ProductionRule[],
  stable: string,
  groups: readonly TargetGroup[],
  stickiness: Stickiness = 'refuse',
): RuleCheck {
  const found = productionOf(rules, stable);
  const foreign = balancerProblem(stable, groups);
  // what is said below would be in vain there
  if (foreign !== null) return { ...found, problems: [foreign].map(toFinding) };
  const settings = found.candidate === null ? null : settingsProblem({ stable, candidate: found.candidate }, groups);
  const messages = [
    ...(found.rules.length === 0 ? [nobody(stable)] : []),
    ...found.rules.flatMap((rule) => problemOf(rule, stable, found.candidate, stickiness) ?? []),
    ...disagreement(found.rules, stable),
    ...(settings === null ? [] : [settings]),
  ];
  return { ...found, problems: messages.map(toFinding) };
}

const toFinding = (message: string): Finding => ({ message, path: [] });

/** The other group of a rule that names two; null for all others. */
function besideOf({ actions }: ProductionRule, stable: string): string | null {
  const groups = groupsOf(actions);
  return groups.length === 2 ? (groups.find((arn) => arn !== stable) ?? null) : null;
}

function nobody(stable: string): string {
  return (
    `No listener rule and no default action forwards to the target group ${groupName(stable)} (${stable}): there is no production ` +
    'traffic that could be shifted. Let one forward to it, and to a second, empty target group of the same kind with weight 0.'
  );
}

/** Rules that name other groups beside the stable one than their fellows do. */
function disagreement(rules: readonly ProductionRule[], stable: string): string[] {
  const named = rules.flatMap((rule) => {
    const beside = besideOf(rule, stable);
    return beside === null ? [] : [{ rule, beside }];
  });
  if (new Set(named.map(({ beside }) => beside)).size < 2) return [];
  const lines = named.map(({ rule, beside }) => `- ${nameOf(rule)}: ${groupName(beside)}`);
  return [
    `The rules name different target groups beside ${groupName(stable)}, but a candidate has one:\n${lines.join('\n')}\n` +
      'Let all of them name the same one.',
  ];
}

/**
 * All that is wrong with one rule, and one command for all of it: each replaces the actions whole, so that a second one would undo the
 * first.
 */
function problemOf(
  rule: ProductionRule,
  stable: string,
  candidate: string | null,
  stickiness: Stickiness,
): string | null {
  const groups = groupsOf(rule.actions);
  const sticky = stickinessFault(rule.actions, stickiness);
  const beside = besideOf(rule, stable);
  const faults = [
    ...(groups.length === 1
      ? [`it forwards to ${groupName(stable)} alone, where a second target group must stand beside it with weight 0`]
      : []),
    ...(groups.length > 2 ? [crowd(groups)] : []),
    ...(beside === null ? [] : unevenness(rule, stable, beside)),
    ...(sticky === null ? [] : [sticky]),
  ];
  if (faults.length === 0) return null;
  const said = `${capital(nameOf(rule))} cannot be used to shift traffic: ${faults.join('; and ')}.`;
  // which of its groups has to go is not ours to say
  if (groups.length > 2) return said;
  const command = modifyCommand(rule, mended(rule.actions, stable, beside ?? candidate ?? TO_BE_MADE, stickiness));
  return `${said} Put it right, with all else kept:\n${command}`;
}

function crowd(groups: readonly string[]): string {
  return (
    `it forwards to ${groups.length} target groups (${groups.map(groupName).join(', ')}), where only the stable release's and the ` +
    "candidate's may stand: take the others out of it"
  );
}

function unevenness(rule: ProductionRule, stable: string, beside: string): string[] {
  const share = shareOf(rule, { stable, candidate: beside });
  if (share === 0) return [];
  if (share === null) return ['it forwards to nobody: both weights are 0'];
  return [
    `it gives ${groupName(beside)} ${share}% of the traffic by now, where ${groupName(stable)} must have all: another rollout ` +
      'did that, whose end has to be awaited, or a person, who should know before it is set back',
  ];
}

function forwardConfigOf(actions: readonly Action[]): ForwardActionConfig {
  return actions.find(({ Type }) => Type === 'forward')?.ForwardConfig ?? {};
}

/** The actions as they have to be: all traffic on the stable group, the other one beside it, stickiness off unless it is dealt with. */
function mended(actions: readonly Action[], stable: string, beside: string, stickiness: Stickiness): Action[] {
  const { TargetGroupStickinessConfig: sticky, ...config } = forwardConfigOf(actions);
  const order = groupsOf(actions).length === 2 ? groupsOf(actions) : [stable, beside];
  const kept = forwardsOf(actions).find(({ targetGroupArn }) => targetGroupArn === stable)?.weight ?? 0;
  const ForwardConfig: ForwardActionConfig = {
    ...config,
    TargetGroups: order.map((arn) => ({ TargetGroupArn: arn, Weight: arn === stable ? kept || 100 : 0 })),
    ...(sticky && {
      TargetGroupStickinessConfig:
        stickinessFault(actions, stickiness) === null ? sticky : { ...sticky, Enabled: false },
    }),
  };
  return actions.map((action) => (action.Type === 'forward' ? { ...action, ForwardConfig } : action));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
