import { roleOf, type Criterion } from './criterion.ts';
import { reaches } from './operators.ts';
import { printCriterion } from './print.ts';

/** Two criteria that cannot both be meant. */
export interface Contradiction {
  /** Of the criteria in what was given, the first one first. */
  readonly indexes: readonly [number, number];
  readonly message: string;
}

/**
 * All pairs of criteria that say the same twice, of which one can never matter, or of which the trigger rolls back what
 * the requirement accepts. Limits of different kinds (`< 1%` and `< 150% of baseline`) go well together.
 */
export function contradictions(criteria: readonly Criterion[]): Contradiction[] {
  return criteria.flatMap((first, at) =>
    criteria.slice(at + 1).flatMap((second, distance) => {
      const message = contradiction(first, second);
      return message === null ? [] : [{ indexes: [at, at + 1 + distance] as const, message }];
    }),
  );
}

function contradiction(first: Criterion, second: Criterion): string | null {
  const [firstCovers, secondCovers] = [covers(first, second), covers(second, first)];
  const [one, other] = [`\`${printCriterion(first)}\``, `\`${printCriterion(second)}\``];
  if (roleOf(first) === roleOf(second)) {
    if (firstCovers && secondCovers) return `${one} and ${other} say the same: keep one of them`;
    if (firstCovers) return `${other} can never matter beside ${one}: remove it, or make it stricter`;
    return secondCovers ? `${one} can never matter beside ${other}: remove it, or make it stricter` : null;
  }
  // `< 1%` and `>= 1%` agree: what does not hold triggers
  if (firstCovers === secondCovers) return null;
  const [stricter, looser] = firstCovers ? [first, second] : [second, first];
  return roleOf(stricter) === 'trigger'
    ? `\`${printCriterion(stricter)}\` rolls back what \`${printCriterion(looser)}\` accepts: let the trigger begin there, or above`
    : null;
}

/** Whether the one is in breach whenever the other is. */
function covers(one: Criterion, other: Criterion): boolean {
  if (one.limit.kind !== other.limit.kind || !isStricter(one, other)) return false;
  const [a, b] = [breachOf(one), breachOf(other)];
  return a.from < b.from || (a.from === b.from && (a.reached || !b.reached));
}

/** Where the breach begins: with the limit itself, or right after it. Of whole numbers, right after is one more. */
function breachOf({ operator, limit }: Criterion): { from: number; reached: boolean } {
  const reached = reaches(operator);
  switch (limit.kind) {
    case 'count':
      return { from: reached ? limit.count : limit.count + 1, reached: true };
    case 'share':
      return { from: limit.share, reached };
    case 'duration':
      return { from: limit.ms, reached };
    default:
      return { from: limit.factor, reached };
  }
}

/** Whether the one's measure is the other's, or never below it: p99 beside p95, slower than 1s beside slower than 2s. */
function isStricter({ subject: one, limit }: Criterion, { subject: other }: Criterion): boolean {
  // two measures have two baselines
  const comparable = limit.kind !== 'of-baseline';
  if (one.kind === 'response-time' && other.kind === 'response-time') {
    return one.quantile === other.quantile || (comparable && one.quantile > other.quantile);
  }
  if (one.kind === 'slow-rate' && other.kind === 'slow-rate') {
    return one.edgeMs === other.edgeMs || (comparable && one.edgeMs < other.edgeMs);
  }
  return one.kind === other.kind;
}
