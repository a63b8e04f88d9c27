import { windowsWithin, type Period } from '../analysis/schedule.ts';
import { testsOf, type Test } from '../analysis/tests.ts';
import { nothingWeighed, weigh, type Weighed, type Weighing } from '../analysis/weigh.ts';
import { LONGEST_MS } from '../plan/bounds.ts';
import type { Plan } from '../plan/plan.ts';
import { ahead, windowsToBreach } from './ahead.ts';
import type { Detection } from './detection.ts';
import { expectedCount, type Regression, type Traffic } from './traffic.ts';

/** A plan, and what it is tried on. */
export interface Rehearsal {
  readonly plan: Plan;
  readonly traffic: Traffic;
  /** Those of the plan that count requests. */
  readonly tests: readonly CountingTest[];
}

type CountingTest = Test & { readonly method: Weighing };

export function rehearsalOf(plan: Plan, traffic: Traffic): Rehearsal {
  const tests = testsOf(plan).filter((test): test is CountingTest => test.method.kind !== 'consecutive');
  return { plan, traffic, tests };
}

/**
 * When the tests are in breach on the counts that each window has on average, as if they looked after each of them; null when
 * they are not within these periods, nor within two weeks.
 */
export function rehearse(
  rehearsal: Rehearsal,
  periods: readonly Period[],
  warmUpMs: number,
  regression: Regression,
): Detection | null {
  const { plan, tests } = rehearsal;
  const { windowMs } = plan.analysis;
  let known: readonly Weighed[] = tests.map(({ method }) => nothingWeighed(method));
  for (const period of periods) {
    const { stage } = period;
    const { first, end } = windowsWithin({ periods, windowMs, warmUpMs, lagMs: 0 }, period, null, LONGEST_MS);
    const windows = Math.max(0, end - first);
    if (windows === 0) continue;
    const each = tests.map((test) => ofOneWindow(rehearsal, test, stage, regression));
    const found = tests
      .map((test, index) => ({ test, after: windowsToBreach(known[index]!, each[index]!, test.enough, windows) }))
      .filter(({ test, after }) => after !== null && test.stages.includes(stage))
      .reduce<Found | null>((soonest, one) => (soonest === null || one.after! < soonest.after! ? one : soonest), null);
    if (found !== null) {
      return { afterMs: (first + found.after!) * windowMs, stage, criterion: found.test.criteria[0] };
    }
    known = known.map((before, index) => ahead(before, each[index]!, windows));
  }
  return null;
}

interface Found {
  readonly test: Test;
  readonly after: number | null;
}

/** What a window of the stage adds on average; nothing where the test has no part, or nothing to compare with. */
function ofOneWindow({ plan, traffic }: Rehearsal, test: CountingTest, stage: number, regression: Regression): Weighed {
  const { method, stages } = test;
  const { weight } = plan.stages[stage]!;
  const nothing = nothingWeighed(method);
  if (!stages.includes(stage)) return nothing;
  const requests = (traffic.requestsPerMinute * plan.analysis.windowMs) / 60_000;
  const onCandidate = (requests * weight) / 100;
  const candidate = expectedCount(method.event, onCandidate, traffic, regression);
  const stable = expectedCount(method.event, requests - onCandidate, traffic);
  return weigh(nothing, method, candidate, stable, plan.analysis.dispersion);
}

/** When a stage begins and ends, given when the one before did: see `timeOf`. */
export function periodsOf(rehearsal: Rehearsal): Period[] {
  let fromMs = 0;
  return rehearsal.plan.stages.map((_, stage) => {
    const period = { stage, fromMs, untilMs: fromMs + timeOf(rehearsal, stage) };
    fromMs = period.untilMs;
    return period;
  });
}

/** How long a stage takes: its shortest time; with too few requests it waits for them, up to its longest. In milliseconds. */
export function timeOf({ plan, traffic, tests }: Rehearsal, stage: number, lagMs = 0): number {
  const { weight, bake } = plan.stages[stage]!;
  const judged = tests.filter(({ stages }) => stages.includes(stage));
  const beside = judged.some(({ method }) => method.kind === 'rate') && weight < 100;
  const perMinute = (traffic.requestsPerMinute * (beside ? Math.min(weight, 100 - weight) : weight)) / 100;
  const coldMs = stage === 0 ? plan.analysis.warmUpMs : 0;
  const waitMs = judged.length === 0 ? 0 : coldMs + (plan.analysis.minRequests / perMinute) * 60_000;
  return Math.min(Math.max(0, bake.maxMs - lagMs), Math.max(0, bake.minMs - lagMs, waitMs));
}
