import { testsOf } from '../../../src/analysis/tests.ts';
import { needsTraffic } from '../../../src/verdict/idle.ts';
import type { ArmCounts, Span } from '../../../src/analysis/window.ts';
import { recordsOf, type Run } from '../world/trace.ts';

/** 7: what was weighed at last is each window that anybody was told of, once. For sources that answer the same to all. */
export function windowsCountOnce(run: Run): string[] {
  const judged = recordsOf(run, 'judged').at(-1);
  const throughMs = judged?.analysis.throughMs ?? null;
  if (judged === undefined || throughMs === null) return [];
  const answered = run.calls.filter(
    ({ port, error, answeredMs }) => port === 'observe' && error === null && answeredMs !== null,
  );
  const windows = new Map(
    answered.map(({ asked, answer }) => [(asked as Span).toMs, answer as { candidate: ArmCounts }]),
  );
  const taken = [...windows].filter(([toMs]) => toMs <= throughMs);
  const requests = taken.reduce((sum, [, { candidate }]) => sum + candidate.requests, 0);
  const tests = testsOf(run.scenario.plan);
  return judged.analysis.tallies
    .filter((_, index) => needsTraffic(tests[index]!.method))
    .filter(({ candidate }) => candidate.requests !== requests)
    .map(({ candidate }) => `${candidate.requests} requests were weighed, and the windows have ${requests}`);
}
