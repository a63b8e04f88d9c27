import { assess } from '../analysis/assess.ts';
import { startAnalysis, takeWindow } from '../analysis/analysis.ts';
import { closedWindows, type Period } from '../analysis/schedule.ts';
import { eventsOf, testsOf, type Test } from '../analysis/test.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Plan } from '../plan/plan.ts';
import { expectedCounts, shareOf, type Regression, type Traffic } from './traffic.ts';

/** When a plan is expected to see a regression. */
export interface Detection {
  /** From the candidate's first traffic, in milliseconds; half of all rollouts see it sooner. */
  readonly afterMs: number;
  /** The index of the stage. */
  readonly stage: number;
  /** The criterion that sees it first. */
  readonly criterion: Criterion;
}

/** Nobody plans further ahead. */
export const LONGEST_MS = 14 * 86_400_000;

/**
 * When the plan is expected to see a regression, or null when it is not by its end: the tests themselves, run on the counts
 * that the traffic has on average. A sum of likelihood ratios is near its mean at the median time at which it arrives, so this is
 * an estimate of the median. Each stage takes its shortest time, or as long as its requests take to come in.
 *
 * @param lagMs how long the metric source takes until counts are complete
 */
export function detection(plan: Plan, traffic: Traffic, regression: Regression, lagMs = 0): Detection | null {
  const tests = testsOf(plan);
  const events = eventsOf(tests);
  const stable = (requests: number) => expectedCounts(events, requests, (event) => shareOf(event, traffic));
  const candidate = (requests: number) =>
    expectedCounts(events, requests, (event) => shareOf(event, traffic, regression));

  const periods = periodsOf(plan, traffic, tests);
  const { windowMs, warmUpMs } = plan.analysis;
  const perWindow = (traffic.requestsPerMinute * windowMs) / 60_000;
  let state = startAnalysis(tests);
  for (const span of closedWindows({ periods, windowMs, warmUpMs, lagMs: 0 }, null, LONGEST_MS)) {
    const { weight } = plan.stages[span.stage]!;
    const onCandidate = (perWindow * weight) / 100;
    const arms = {
      candidate: candidate(onCandidate),
      stable: weight === 100 ? null : stable(perWindow - onCandidate),
    };
    state = takeWindow(state, { ...span, ...arms }, tests, plan.analysis);
    const seen = assess(state, tests, plan.analysis, { index: span.stage, weight });
    const breach = seen.find(({ standing }) => standing === 'breach');
    if (breach) return { afterMs: span.toMs + lagMs, stage: span.stage, criterion: breach.test.criterion };
  }
  return null;
}

/** The stages one after the other, each for its shortest time; one with too few requests waits for them, up to its longest. */
function periodsOf(plan: Plan, { requestsPerMinute }: Traffic, tests: readonly Test[]): Period[] {
  let fromMs = 0;
  return plan.stages.map(({ weight, bake }, stage) => {
    const judged = tests.filter(({ method, stages }) => method.kind !== 'consecutive' && stages.includes(stage));
    const beside = judged.some(({ method }) => method.kind === 'rate') && weight < 100;
    const perMinute = (requestsPerMinute * (beside ? Math.min(weight, 100 - weight) : weight)) / 100;
    const coldMs = stage === 0 ? plan.analysis.warmUpMs : 0;
    const waitMs = judged.length === 0 ? 0 : coldMs + (plan.analysis.minRequests / perMinute) * 60_000;
    const period = { stage, fromMs, untilMs: fromMs + Math.min(bake.maxMs, Math.max(bake.minMs, waitMs)) };
    fromMs = period.untilMs;
    return period;
  });
}
