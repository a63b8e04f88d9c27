import { needsBaseline } from '../criteria/criterion.ts';
import type { AnalysisSettings } from '../plan/plan.ts';
import { NOTHING_YET, type AnalysisState, type Tally } from './analysis.ts';
import { logEvidence } from './mixture.ts';
import type { Test } from './tests.ts';
import { isShared } from './weigh.ts';

/**
 * What the data says of one test.
 *
 * - `breach`: the candidate evidently breaks it, or once did
 * - `incident`: both arms evidently do, and the candidate not evidently more; that is the environment, not the release
 * - `no-data`: the last window could not be measured
 * - `thin`: fewer requests at this stage than it takes to judge
 * - `no-baseline`: nothing to compare with at a weight of 100; judged at the stages before
 * - `good`: enough was seen, and no breach is evident
 */
export type Standing = 'breach' | 'incident' | 'no-data' | 'thin' | 'no-baseline' | 'good';

export interface Assessment {
  readonly test: Test;
  readonly standing: Standing;
  readonly tally: Tally;
  /** ln of the evidence against the candidate; what is enough is in the test. Absent where no chance is involved. */
  readonly logEvidence?: number;
}

/** Judges each test of a stage by what was seen up to now, however many windows came since somebody last looked. */
export function assess(
  state: AnalysisState,
  tests: readonly Test[],
  settings: AnalysisSettings,
  stage: { readonly index: number; readonly weight: number },
): Assessment[] {
  return tests.flatMap((test, index): Assessment[] => {
    if (!test.stages.includes(stage.index)) return [];
    const known = state.tallies[index]!;
    // nothing was seen of the stage yet: what is there belongs to the one before
    const tally = state.stage === stage.index ? known : { ...known, atStage: NOTHING_YET };
    if (test.method.kind === 'consecutive') return [{ test, tally, standing: ofChecks(tally) }];
    const evidence = logEvidence(tally.evidence);
    return [
      { test, tally, standing: ofEvidence(test, tally, evidence, settings, stage.weight), logEvidence: evidence },
    ];
  });
}

function ofChecks({ reached, atStage }: Tally): Standing {
  if (reached) return 'breach';
  return atStage.checks === 0 ? 'no-data' : 'good';
}

function ofEvidence(
  { criteria: [criterion], method, enough }: Test,
  tally: Tally,
  evidence: number,
  { minRequests }: AnalysisSettings,
  weight: number,
): Standing {
  const { reached, missing, atStage } = tally;
  // harm that was evident stays so, whatever is missing since; whose doing it is, the present tells
  if (reached || evidence >= enough) return isShared(tally, enough) ? 'incident' : 'breach';
  // also for the times of responses: the stable's, to compare with, are those of before the window
  if (needsBaseline(criterion) && weight === 100) return 'no-baseline';
  if (missing > 0) return 'no-data';
  return atStage.candidate < minRequests || (method.kind === 'rate' && atStage.stable < minRequests) ? 'thin' : 'good';
}
