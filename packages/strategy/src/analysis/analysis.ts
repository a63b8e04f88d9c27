import type { AnalysisSettings } from '../plan/plan.ts';
import { keyOf } from './event.ts';
import { addGuardWindow, noGuardEvidence } from './guard.ts';
import type { Evidence } from './mixture.ts';
import { addRateWindow, noRateEvidence, type Count } from './rateTest.ts';
import type { Method, Test } from './test.ts';
import { countOf, type Window } from './window.ts';

/** What has been seen for one test. As large after a thousand windows as after one. */
export interface Tally {
  /** That the candidate breaks the criterion. */
  readonly evidence: Evidence;
  /** That the stable release breaks it, too; null where they are compared with each other. */
  readonly stableEvidence: Evidence | null;
  /** Where both may break it: that the candidate does so more than the stable release; null where that is the criterion itself. */
  readonly excess: Evidence | null;
  /** All that was counted since the rollout began. */
  readonly candidate: Count;
  readonly stable: Count;
  /** Requests, and health checks, since the stage began. */
  readonly atStage: AtStage;
  /** Windows without data, one after the other, up to the last one. */
  readonly missing: number;
  /** Health checks that failed, one after the other, up to the last one. */
  readonly failures: number;
}

interface AtStage {
  readonly candidate: number;
  readonly stable: number;
  readonly checks: number;
}

/** What is known of a rollout's health. Plain data: it survives as JSON, and folding goes on where it stopped. */
export interface AnalysisState {
  /** The end of the last window that was taken, in milliseconds; null when there is none. */
  readonly throughMs: number | null;
  /** The highest stage that anything was seen of. */
  readonly stage: number;
  /** One for each test, in their order. */
  readonly tallies: readonly Tally[];
}

/** An incident of the environment may hit the candidate, with its cold caches, so much more than the stable release. */
const ALIKE = 1.25;

const NOTHING: Count = { requests: 0, events: 0 };
/** What a stage begins with. */
export const NOTHING_YET: AtStage = { candidate: 0, stable: 0, checks: 0 };

export function startAnalysis(tests: readonly Test[]): AnalysisState {
  const tallies = tests.map(({ method }) => ({
    evidence: method.kind === 'rate' ? noRateEvidence : noGuardEvidence,
    stableEvidence: method.kind === 'guard' ? noGuardEvidence : null,
    excess: method.kind === 'guard' ? noRateEvidence : null,
    candidate: NOTHING,
    stable: NOTHING,
    atStage: NOTHING_YET,
    missing: 0,
    failures: 0,
  }));
  return { throughMs: null, stage: 0, tallies };
}

/**
 * Takes a closed window into account. One that ends no later than what was taken already changes nothing, so no window
 * counts twice. The evidence goes on through all stages: the weights of windows do not matter to it. Windows of the stage
 * before may still come in late. Assess after each window: evidence may cross its bar and fall back, and what is decided
 * must not depend on how many windows came at once.
 */
export function takeWindow(
  state: AnalysisState,
  window: Window,
  tests: readonly Test[],
  settings: AnalysisSettings,
): AnalysisState {
  if (state.throughMs !== null && window.toMs <= state.throughMs) return state;
  const { stage, tallies } = entered(state, window.stage);
  return {
    throughMs: window.toMs,
    stage,
    tallies: tallies.map((tally, index) => {
      const { method, stages } = tests[index]!;
      if (!stages.includes(window.stage)) return tally;
      const added = tallied(tally, window, method, settings.dispersion);
      return window.stage < stage ? { ...added, atStage: tally.atStage } : added;
    }),
  };
}

/**
 * Takes the result of one health check of the candidate into account. One of an earlier stage comes too late to be in a row.
 * Assess after each: one that passes ends the row, also one that was long enough.
 */
export function takeHealthCheck(
  state: AnalysisState,
  check: { readonly stage: number; readonly passed: boolean },
  tests: readonly Test[],
): AnalysisState {
  const { stage, tallies } = entered(state, check.stage);
  return {
    ...state,
    stage,
    tallies: tallies.map((tally, index) => {
      const { method, stages } = tests[index]!;
      if (method.kind !== 'consecutive' || !stages.includes(check.stage) || check.stage < stage) return tally;
      const atStage = { ...tally.atStage, checks: tally.atStage.checks + 1 };
      return { ...tally, atStage, failures: check.passed ? 0 : tally.failures + 1 };
    }),
  };
}

/** A stage begins with nothing seen of it. */
function entered(state: AnalysisState, stage: number): AnalysisState {
  if (stage <= state.stage) return state;
  return { ...state, stage, tallies: state.tallies.map((tally) => ({ ...tally, atStage: NOTHING_YET })) };
}

function tallied(tally: Tally, window: Window, method: Method, dispersion: number): Tally {
  if (method.kind === 'consecutive') return tally;
  const candidate = countOf(window.candidate, keyOf(method.event));
  const stable = countOf(window.stable, keyOf(method.event));
  if (candidate === null || (stable === null && method.kind === 'rate'))
    return { ...tally, missing: tally.missing + 1 };
  const beside = stable ?? NOTHING;
  return {
    ...tally,
    ...(method.kind === 'rate'
      ? { evidence: addRateWindow(tally.evidence, candidate, beside, method.tolerated, dispersion) }
      : {
          evidence: addGuardWindow(tally.evidence, candidate, method.limit, dispersion),
          stableEvidence: addGuardWindow(tally.stableEvidence!, beside, method.limit, dispersion),
          excess: addRateWindow(tally.excess!, candidate, beside, ALIKE, dispersion),
        }),
    candidate: sum(tally.candidate, candidate),
    stable: sum(tally.stable, beside),
    atStage: {
      ...tally.atStage,
      candidate: tally.atStage.candidate + candidate.requests,
      stable: tally.atStage.stable + beside.requests,
    },
    missing: 0,
  };
}

function sum(a: Count, b: Count): Count {
  return { requests: a.requests + b.requests, events: a.events + b.events };
}
