import type { Operator } from './criterion.ts';
import type { Token } from './tokens.ts';

/** An operator with the tokens that it is written with. */
export interface Comparison {
  readonly operator: Operator;
  readonly tokens: readonly Token[];
}

const spellings: Readonly<Record<string, Operator>> = {
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  below: '<',
  under: '<',
  above: '>',
  over: '>',
  'at most': '<=',
  'at least': '>=',
};

const mirrored = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

/** The same, seen from the other side: `success-rate > 99%` is `error-rate < 1%`. */
export function mirror(operator: Operator): Operator {
  return mirrored[operator];
}

const toggledOf = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' } as const;

/** The same, with the limit itself on the other side: `<= 0%` where `< 0%` could never be. */
export function toggled(operator: Operator): Operator {
  return toggledOf[operator];
}

/** Whether the limit itself is already a breach, as with `< 1%` and `>= 1%`. */
export function reaches(operator: Operator): boolean {
  return operator === '<' || operator === '>=';
}

/** The operator that stands at this index, if one does. */
export function comparisonAt(tokens: readonly Token[], index: number): Comparison | null {
  for (const count of [1, 2]) {
    const those = tokens.slice(index, index + count);
    const spelled = those.map((token) => token.lower).join(' ');
    if (Object.hasOwn(spellings, spelled)) return { operator: spellings[spelled]!, tokens: those };
  }
  return null;
}
