import type { Assessment, Standing } from '../../src/analysis/assess.ts';
import { startAnalysis } from '../../src/analysis/analysis.ts';
import { testsOf } from '../../src/analysis/test.ts';
import type { Situation } from '../../src/verdict/decide.ts';
import { criterion, MINUTE, plan } from '../plans.ts';

/** A criterion that stands so; nothing was counted. */
export function standing(as: Standing, text = 'error-rate < 150% of baseline'): Assessment {
  const tests = testsOf(plan({ criteria: [criterion(text)] }));
  const [test] = tests;
  return { test: test!, standing: as, tally: startAnalysis(tests).tallies[0]!, logEvidence: 0 };
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
    assessments: [standing('good')],
    unread: 0,
    requests: { candidate: 500, stable: 4_500 },
    smoke: 'not run',
    ...changes,
  };
}
