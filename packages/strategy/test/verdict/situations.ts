import { NOTHING_YET, startAnalysis, type AtStage } from '../../src/analysis/analysis.ts';
import type { Assessment, Standing } from '../../src/analysis/assess.ts';
import { testsOf } from '../../src/analysis/tests.ts';
import type { Situation } from '../../src/verdict/decide.ts';
import { criterion, MINUTE, plan } from '../plans.ts';

/** Windows of a stage that were all counted, with so many requests; or whatever else is said of them. */
export function counted(candidate: number, stable: number, changes: Partial<AtStage> = {}): AtStage {
  const windows = changes.windows ?? 10;
  return { ...NOTHING_YET, windows, counted: { candidate: windows, stable: windows }, candidate, stable, ...changes };
}

/** A criterion that stands so, after requests at this stage; none are known of unless they are given. */
export function standing(
  as: Standing,
  text = 'error-rate < 150% of baseline',
  atStage: AtStage = NOTHING_YET,
): Assessment {
  const tests = testsOf(plan({ criteria: [criterion(text)] }));
  const [test] = tests;
  const tally = { ...startAnalysis(tests).tallies[0]!, atStage };
  return { test: test!, standing: as, tally, logEvidence: 0 };
}

/** At 10%, verified ten minutes ago, as long as it has to be; all is well, so the candidate is promoted. */
export function situation(changes: Partial<Situation> = {}): Situation {
  return {
    plan: plan(),
    stage: 0,
    nowMs: 12 * MINUTE,
    startedAtMs: 0,
    verifiedAtMs: 2 * MINUTE,
    aborts: [],
    assessments: [standing('good', undefined, counted(500, 4_500))],
    unread: 0,
    smoke: 'not run',
    ...changes,
  };
}
