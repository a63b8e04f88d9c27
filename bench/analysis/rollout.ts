import {
  assess,
  decide,
  startAnalysis,
  takeWindow,
  testsOf,
  type AnalysisState,
  type Assessment,
  type Test,
  type Verdict,
} from '@deploy-actions/strategy';
import { methods, perMethod, startRivals, type PerMethod } from './methods.ts';
import { plan, strict, warmUpMinutes } from './plan.ts';
import type { Random } from './random.ts';
import { trafficOf, type Cell, type Minute } from './traffic.ts';

/** What came of one rollout. Times in minutes from the candidate's first traffic. */
export interface Rollout {
  /** `undecided`: no evidence, and no end of the last stage by its deadline. */
  readonly outcome: 'rolled back' | 'promoted' | 'undecided';
  /** The highest value that each method's statistic reached. */
  readonly peaks: PerMethod<number>;
  /** When it first exceeded each of the thresholds; infinite where it never did. */
  readonly alarms: PerMethod<readonly number[]>;
}

const MINUTE = 60_000;
const tests = testsOf(plan);
const strictTests = testsOf(strict);

/**
 * Runs our plan on simulated traffic by its own decisions, with the other methods looking at the very same windows: those
 * after the warm-up. When ours has rolled back they go on, each further stage for its shortest time.
 *
 * @param thresholds where each method alarms; several are tried at once
 * @param whole whether to go on until the last stage's end when every threshold was exceeded
 */
export function rollOut(cell: Cell, random: Random, thresholds: PerMethod<readonly number[]>, whole: boolean): Rollout {
  const traffic = trafficOf(cell, random);
  const statistics = startRivals(cell);
  const peaks = { ...perMethod(() => -Infinity) };
  const alarms = perMethod((method) => thresholds[method].map(() => Infinity));
  let outcome: Rollout['outcome'] | null = null;
  let state = startAnalysis(tests);
  let strictState = startAnalysis(strictTests);
  let [stage, since] = [0, 0];

  for (let minute = 0; plan.stages[stage]!.weight < 100; minute += 1) {
    const { weight, bake } = plan.stages[stage]!;
    const seen = traffic(minute, weight);
    if (minute >= warmUpMinutes) {
      state = taken(state, seen, stage, minute, tests);
      strictState = taken(strictState, seen, stage, minute, strictTests);
    }
    const at = { index: stage, weight };
    const assessments = assess(state, tests, plan.analysis, at);
    if (minute >= warmUpMinutes) {
      const values = perMethod((method) => {
        if (method === 'ours') return assessments[0]!.logEvidence!;
        if (method === 'ours strict') return assess(strictState, strictTests, plan.analysis, at)[0]!.logEvidence!;
        return statistics[method](seen.candidate, seen.stable);
      });
      for (const method of methods) {
        const value = values[method];
        peaks[method] = Math.max(peaks[method], value);
        thresholds[method].forEach((threshold, index) => {
          if (value > threshold && alarms[method][index] === Infinity) alarms[method][index] = minute + 1;
        });
      }
    }
    if (!whole && outcome !== null && methods.every((method) => !alarms[method].includes(Infinity))) break;

    const over = minute + 1;
    let promoted = outcome !== null && (over - since) * MINUTE >= bake.minMs;
    if (outcome === null) {
      const { decision, parts } = verdictAt(over, since, stage, assessments);
      promoted = decision === 'promote';
      if (decision === 'rollback') outcome = parts[0]!.rule === 'evidence' ? 'rolled back' : 'undecided';
      if (outcome === 'undecided') break;
    }
    if (promoted) [stage, since] = [stage + 1, over];
  }
  return { outcome: outcome ?? 'promoted', peaks, alarms };
}

function taken(
  state: AnalysisState,
  { candidate, stable }: Minute,
  stage: number,
  minute: number,
  by: readonly Test[],
): AnalysisState {
  const span = { stage, fromMs: minute * MINUTE, toMs: (minute + 1) * MINUTE };
  const counts = {
    candidate: { requests: candidate.requests, events: { bad: candidate.events } },
    stable: { requests: stable.requests, events: { bad: stable.events } },
  };
  return takeWindow(state, { ...span, ...counts }, by, plan.analysis);
}

function verdictAt(minute: number, since: number, stage: number, assessments: readonly Assessment[]): Verdict {
  return decide({
    plan,
    stage,
    assessments,
    nowMs: minute * MINUTE,
    startedAtMs: 0,
    verifiedAtMs: since * MINUTE,
    aborts: [],
    unread: 0,
    smoke: 'not run',
  });
}
