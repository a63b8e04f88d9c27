import type { Criterion } from '../criteria/criterion.ts';
import { printCriterion } from '../criteria/print.ts';
import type { Plan } from '../plan/plan.ts';
import { keyOf, type Event } from './event.ts';

/** How a criterion is judged. */
export type Method =
  /** Candidate beside stable: the event may be so many times as frequent as on the stable. */
  | { readonly kind: 'rate'; readonly event: Event; readonly tolerated: number }
  /** The candidate by itself: the share of requests with the event may be so high. */
  | { readonly kind: 'guard'; readonly event: Event; readonly limit: number }
  /** So many failed health checks, one after the other, are a breach. */
  | { readonly kind: 'consecutive'; readonly failures: number };

/** A criterion of a plan with its share of alpha. */
export interface Test {
  readonly criterion: Criterion;
  readonly method: Method;
  /** The indexes of the stages at which it is judged. */
  readonly stages: readonly number[];
  /** The evidence that is enough, as its logarithm: ln(1/alpha) for this test's share of alpha. Infinite where no chance is involved. */
  readonly enough: number;
}

/**
 * The tests of a plan: each criterion once, also when several stages name it. Alpha is for the whole rollout, so those that
 * chance has a part in share it evenly; the sum of their false alarms is then at most alpha (Bonferroni).
 */
export function testsOf(plan: Plan): Test[] {
  const all = new Map<string, { criterion: Criterion; stages: number[] }>();
  plan.stages.forEach((stage, index) => {
    for (const criterion of [...plan.criteria, ...stage.criteria]) {
      const key = printCriterion(criterion);
      const known = all.get(key) ?? { criterion, stages: [] };
      all.set(key, { criterion, stages: [...new Set([...known.stages, index])] });
    }
  });
  const tests = [...all.values()].map((each) => ({ ...each, method: methodOf(each.criterion) }));
  const byChance = tests.filter(({ method }) => method.kind !== 'consecutive').length;
  const enough = Math.log(byChance / plan.analysis.alpha);
  return tests.map((test) => ({ ...test, enough: test.method.kind === 'consecutive' ? Infinity : enough }));
}

/** What a metric source has to count for a plan. */
export function eventsOf(tests: readonly Test[]): Event[] {
  const events = tests.flatMap(({ method }) => (method.kind === 'consecutive' ? [] : [method.event]));
  return [...new Map(events.map((event) => [keyOf(event), event])).values()];
}

/** @throws TypeError for a limit that does not fit its subject; no parser lets one through */
export function methodOf({ subject, operator, limit }: Criterion): Method {
  if (subject.kind === 'health-check-failures') {
    // `< 3` and `>= 3` both break at the third failure, `<= 3` and `> 3` at the fourth
    if (limit.kind === 'count') {
      return { kind: 'consecutive', failures: limit.count + (operator === '<' || operator === '>=' ? 0 : 1) };
    }
  } else if (subject.kind === 'response-time') {
    const limitOfSlow = Number((1 - subject.quantile).toFixed(9));
    if (limit.kind === 'duration')
      return { kind: 'guard', event: { kind: 'slow', edgeMs: limit.ms }, limit: limitOfSlow };
    if (limit.kind === 'of-baseline') {
      const event = { kind: 'slower-than-stable', factor: limit.factor, quantile: subject.quantile } as const;
      return { kind: 'guard', event, limit: limitOfSlow };
    }
  } else {
    const event: Event = subject.kind === 'error-rate' ? { kind: 'bad' } : { kind: 'slow', edgeMs: subject.edgeMs };
    if (limit.kind === 'share') return { kind: 'guard', event, limit: limit.share };
    if (limit.kind === 'of-baseline') return { kind: 'rate', event, tolerated: limit.factor };
  }
  throw new TypeError(`A limit of kind ${limit.kind} does not fit ${subject.kind}.`);
}
