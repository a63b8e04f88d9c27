import type { SiteConfig } from '../sites/api.ts';

/** A ramp-up rule of production: a share of new visitors that goes to a slot. Members that nobody here knows are kept. */
export interface RampUpRule {
  readonly name: string;
  readonly actionHostName: string;
  /** Per cent. */
  readonly reroutePercentage: number;
  readonly [more: string]: unknown;
}

/** The slot that a rule is to lead to. */
export interface RuleOf {
  readonly slot: string;
  readonly host: string;
}

/** @param config of production */
export function rulesIn(config: SiteConfig): RampUpRule[] {
  const { rampUpRules } = Object(config['experiments']) as { rampUpRules?: unknown };
  if (!Array.isArray(rampUpRules)) return [];
  return rampUpRules.map((each: unknown) => {
    const { name, actionHostName, reroutePercentage, ...more } = Object(each) as Record<string, unknown>;
    return {
      ...more,
      name: typeof name === 'string' ? name : '',
      actionHostName: typeof actionHostName === 'string' ? actionHostName : '',
      reroutePercentage: typeof reroutePercentage === 'number' ? reroutePercentage : 0,
    };
  });
}

/** Per cent of new visitors that go to the slot; null where no rule leads there. */
export function shareOf(rules: readonly RampUpRule[], of: RuleOf): number | null {
  const own = rules.filter((each) => leadsTo(each, of));
  return own.length === 0 ? null : own.reduce((sum, each) => sum + each.reroutePercentage, 0);
}

/** The same rules with another share for the slot; null takes its rule away. */
export function withShare(rules: readonly RampUpRule[], of: RuleOf, percent: number | null): RampUpRule[] {
  const others = rules.filter((each) => !leadsTo(each, of));
  if (percent === null) return others;
  return [...others, { name: of.slot, actionHostName: of.host, reroutePercentage: percent }];
}

/** Those that send anybody elsewhere. */
export function othersOf(rules: readonly RampUpRule[], of: RuleOf): RampUpRule[] {
  return rules.filter((each) => !leadsTo(each, of) && each.reroutePercentage > 0);
}

/** What production's `config/web` is to be changed by. */
export function experimentsOf(config: SiteConfig, rampUpRules: readonly RampUpRule[]): SiteConfig {
  return { experiments: { ...Object(config['experiments']), rampUpRules } };
}

/** The name is anybody's choice; where a rule leads is its host. Names of hosts are the same in capitals. */
function leadsTo({ name, actionHostName }: RampUpRule, { slot, host }: RuleOf): boolean {
  if (actionHostName !== '') return actionHostName.toLowerCase() === host.toLowerCase();
  return name.toLowerCase() === slot.toLowerCase();
}
