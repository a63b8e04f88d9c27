import type { Criterion } from '../criteria/criterion.ts';
import type { Plan } from '../plan/plan.ts';
import { periodsOf, rehearsalOf, rehearse } from './rehearsal.ts';
import type { Regression, Traffic } from './traffic.ts';

/** When a plan is expected to see a regression. */
export interface Detection {
  /** From the candidate's first traffic, in milliseconds; half of all rollouts see it sooner. */
  readonly afterMs: number;
  /** The index of the stage. */
  readonly stage: number;
  /** The criterion that sees it first. */
  readonly criterion: Criterion;
}

/**
 * When the plan is expected to see a regression, or null when it is not by its end: the tests themselves, run on the counts
 * that the traffic has on average. A sum of likelihood ratios is near its mean at the median time at which it arrives, so this is
 * an estimate of the median. Each stage takes its shortest time, or as long as its requests take to come in.
 *
 * @param lagMs how long the metric source takes until counts are complete
 */
export function detection(plan: Plan, traffic: Traffic, regression: Regression, lagMs = 0): Detection | null {
  const rehearsal = rehearsalOf(plan, traffic);
  const seen = rehearse(rehearsal, periodsOf(rehearsal), plan.analysis.warmUpMs, regression);
  return seen && { ...seen, afterMs: seen.afterMs + lagMs };
}
