import { startAnalysis, takeWindow } from '../../src/analysis/analysis.ts';
import { assess } from '../../src/analysis/assess.ts';
import { keyOf } from '../../src/analysis/event.ts';
import { closedWindows } from '../../src/analysis/schedule.ts';
import { eventsOf, testsOf } from '../../src/analysis/tests.ts';
import type { Detection } from '../../src/detection/detection.ts';
import { periodsOf, rehearsalOf } from '../../src/detection/rehearsal.ts';
import { expectedCount, type Regression, type Traffic } from '../../src/detection/traffic.ts';
import { LONGEST_MS } from '../../src/plan/bounds.ts';
import type { Plan } from '../../src/plan/plan.ts';

/** The same as `detection`, window by window as a rollout goes: takes each, and assesses after each. */
export function walked(plan: Plan, traffic: Traffic, regression: Regression): Detection | null {
  const tests = testsOf(plan);
  const events = eventsOf(tests);
  const { windowMs, warmUpMs } = plan.analysis;
  const perWindow = (traffic.requestsPerMinute * windowMs) / 60_000;
  const arm = (requests: number, worse?: Regression) => ({
    requests,
    events: Object.fromEntries(
      events.map((event) => [keyOf(event), expectedCount(event, requests, traffic, worse).events]),
    ),
  });
  const periods = periodsOf(rehearsalOf(plan, traffic));
  let state = startAnalysis(tests);
  for (const span of closedWindows({ periods, windowMs, warmUpMs, lagMs: 0 }, null, LONGEST_MS)) {
    const { weight } = plan.stages[span.stage]!;
    const onCandidate = (perWindow * weight) / 100;
    const arms = {
      candidate: arm(onCandidate, regression),
      stable: weight === 100 ? null : arm(perWindow - onCandidate),
    };
    state = takeWindow(state, { ...span, ...arms }, tests, plan.analysis);
    const seen = assess(state, tests, plan.analysis, { index: span.stage, weight });
    const breach = seen.find(({ standing }) => standing === 'breach');
    if (breach) return { afterMs: span.toMs, stage: span.stage, criterion: breach.test.criteria[0] };
  }
  return null;
}
