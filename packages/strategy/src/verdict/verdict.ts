/** What may be decided, from best to worst. */
export const decisions = ['promote', 'hold', 'rollback'] as const;

export type Decision = (typeof decisions)[number];

/** What a part of a verdict follows from, in the order in which reasons are given. */
export const rules = ['abort', 'evidence', 'deadline', 'data', 'bake'] as const;

export type Rule = (typeof rules)[number];

/** One thing that speaks against promoting, in words. */
export interface Part {
  readonly decision: Exclude<Decision, 'promote'>;
  readonly rule: Rule;
  readonly why: string;
  /** Both arms are in breach: somebody should look at the environment. */
  readonly incident?: true;
}

export interface Verdict {
  readonly decision: Decision;
  /** The weightiest part's reason; for promote, what was seen. */
  readonly why: string;
  /** All that speaks against promoting, weightiest first. */
  readonly parts: readonly Part[];
}

/** The worst of its parts; what nothing speaks against is promoted. */
export function verdictOf(parts: readonly Part[], whyPromote: string): Verdict {
  const sorted = parts.toSorted((a, b) => weight(b) - weight(a));
  const [worst] = sorted;
  return { decision: worst?.decision ?? 'promote', why: worst?.why ?? whyPromote, parts: sorted };
}

/** The decision first, then the order of the rules. */
function weight({ decision, rule }: Part): number {
  return decisions.indexOf(decision) * rules.length + rules.length - rules.indexOf(rule);
}
