import type { Criterion } from '../criteria/criterion.ts';
import { printCriterion } from '../criteria/print.ts';
import type { Plan } from '../plan/plan.ts';
import { keyOf, type Event } from './event.ts';
import { methodOf, type Method } from './method.ts';

/** A question that is asked of the candidate, with its share of alpha. */
export interface Test {
  /** The criteria that ask it, one or more: `error-rate < 1%` and `error-rate >= 1%` are broken by the same. */
  readonly criteria: readonly [Criterion, ...Criterion[]];
  readonly method: Method;
  /** The indexes of the stages at which it is judged. */
  readonly stages: readonly number[];
  /** The evidence that is enough, as its logarithm: ln(1/alpha) for this test's share of alpha. Infinite where no chance is involved. */
  readonly enough: number;
}

/**
 * The tests of a plan: each method once, also when several stages name it, or criteria in other words. Alpha is for the
 * whole rollout, so those that chance has a part in share it evenly; the sum of their false alarms is then at most alpha
 * (Bonferroni).
 */
export function testsOf(plan: Plan): Test[] {
  const all = new Map<string, { criteria: Map<string, Criterion>; method: Method; stages: Set<number> }>();
  plan.stages.forEach((stage, index) => {
    for (const criterion of [...plan.criteria, ...stage.criteria]) {
      const method = methodOf(criterion);
      const key = JSON.stringify(method);
      const known = all.get(key) ?? { criteria: new Map<string, Criterion>(), method, stages: new Set<number>() };
      known.criteria.set(printCriterion(criterion), criterion);
      known.stages.add(index);
      all.set(key, known);
    }
  });
  const byChance = [...all.values()].filter(({ method }) => method.kind !== 'consecutive').length;
  const enough = Math.log(byChance / plan.analysis.alpha);
  return [...all.values()].map(({ criteria, method, stages }) => ({
    criteria: [...criteria.values()] as [Criterion, ...Criterion[]],
    method,
    stages: [...stages],
    enough: method.kind === 'consecutive' ? Infinity : enough,
  }));
}

/** The criteria of a test as they are written. */
export function namesOf({ criteria }: Test): string {
  return criteria.map(printCriterion).join(', ');
}

/** What a metric source has to count for a plan. */
export function eventsOf(tests: readonly Test[]): Event[] {
  const events = tests.flatMap(({ method }) => (method.kind === 'consecutive' ? [] : [method.event]));
  return [...new Map(events.map((event) => [keyOf(event), event])).values()];
}
