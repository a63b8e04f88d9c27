import type { AnalysisState } from '../../src/analysis/analysis.ts';
import type { Window } from '../../src/analysis/window.ts';
import type { Criterion } from '../../src/criteria/criterion.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Load } from '../mutant.ts';
import { MINUTE, plan } from '../plans.ts';

type Analysis = typeof import('../../src/analysis/analysis.ts');
type Assess = typeof import('../../src/analysis/assess.ts');
type Mixture = typeof import('../../src/analysis/mixture.ts');
type Tests = typeof import('../../src/analysis/tests.ts');

/** The modules that judge, of the core or of a mutant of it. */
export type Core = Analysis & Assess & Mixture & Tests;

export async function coreOf(load: Load): Promise<Core> {
  return {
    ...(await load<Analysis>('analysis/analysis')),
    ...(await load<Assess>('analysis/assess')),
    ...(await load<Mixture>('analysis/mixture')),
    ...(await load<Tests>('analysis/tests')),
  };
}

/** One window: requests of the candidate and of the stable release, bad ones of the candidate and of the stable release. */
export type Row = readonly [number, number, number, number];

/** No more bad requests than so many times the odds of the stable's. */
export function beside(factor: number): Criterion {
  return { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'of-baseline', factor } };
}

/** No more bad requests than this share of all. */
export function below(share: number): Criterion {
  return { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'share', share } };
}

/** The evidence is exact, as for independent requests, unless a dispersion is given. */
export function judgedBy(criteria: Criterion | readonly Criterion[], dispersion = 1, alpha = 0.01): Plan {
  return plan({ criteria: [criteria].flat(), analysis: { ...plan().analysis, dispersion, alpha } });
}

export function windowAt(minute: number, row: Row, stage = 0): Window {
  const [n, N, e, E] = row;
  return {
    stage,
    fromMs: minute * MINUTE,
    toMs: (minute + 1) * MINUTE,
    candidate: { requests: n, events: { bad: e } },
    stable: { requests: N, events: { bad: E } },
  };
}

/** Minute by minute. */
export function windowsOf(rows: readonly Row[], stage = 0): Window[] {
  return rows.map((row, minute) => windowAt(minute, row, stage));
}

/** What is known after these windows. */
export function after(core: Core, ofPlan: Plan, windows: readonly Window[], from?: AnalysisState): AnalysisState {
  const tests = core.testsOf(ofPlan);
  return windows.reduce(
    (state, window) => core.takeWindow(state, window, tests, ofPlan.analysis),
    from ?? core.startAnalysis(tests),
  );
}

/** ln of the evidence against the first criterion after these windows. */
export function logEvidenceOf(core: Core, ofPlan: Plan, windows: readonly Window[]): number {
  return core.logEvidence(after(core, ofPlan, windows).tallies[0]!.evidence);
}
