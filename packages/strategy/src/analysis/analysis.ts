import type { AnalysisSettings } from '../plan/plan.ts';
import { keyOf } from './event.ts';
import type { Count } from './rateTest.ts';
import type { Test } from './tests.ts';
import { isBreach, nothingWeighed, weigh, type Weighed } from './weigh.ts';
import { countOf, type Window } from './window.ts';

/** What has been seen for one test. As large after a thousand windows as after one. */
export interface Tally extends Weighed {
  /**
   * Whether there ever was enough to say that the candidate alone breaks it. That stays so when the evidence falls back:
   * its bound is for all times at once. What both arms broke alike is not noted: an incident passes.
   */
  readonly reached: boolean;
  /** All that was counted since the rollout began. */
  readonly candidate: Count;
  readonly stable: Count;
  readonly atStage: AtStage;
  /** Windows without data, one after the other, up to the last one. */
  readonly missing: number;
  /** Health checks that failed, one after the other, up to the last one. */
  readonly failures: number;
}

/** What was seen since the stage began. */
export interface AtStage {
  /** Windows that were taken. */
  readonly windows: number;
  /** Those among them in which the arm was counted. */
  readonly counted: { readonly candidate: number; readonly stable: number };
  /** Requests in those. */
  readonly candidate: number;
  readonly stable: number;
  /** Health checks. */
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

const NOTHING: Count = { requests: 0, events: 0 };
/** What a stage begins with. */
export const NOTHING_YET: AtStage = {
  windows: 0,
  counted: { candidate: 0, stable: 0 },
  candidate: 0,
  stable: 0,
  checks: 0,
};

export function startAnalysis(tests: readonly Test[]): AnalysisState {
  const tallies = tests.map(({ method }) => ({
    ...nothingWeighed(method),
    reached: false,
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
 * before may still come in late.
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
      const test = tests[index]!;
      if (!test.stages.includes(window.stage)) return tally;
      const added = tallied(tally, window, test, settings.dispersion);
      return window.stage < stage ? { ...added, atStage: tally.atStage } : added;
    }),
  };
}

/** Takes the result of one health check of the candidate into account. One of an earlier stage comes too late to be in a row. */
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
      const failures = check.passed ? 0 : tally.failures + 1;
      return { ...tally, atStage, failures, reached: tally.reached || failures >= method.failures };
    }),
  };
}

/** A stage begins with nothing seen of it. */
function entered(state: AnalysisState, stage: number): AnalysisState {
  if (stage <= state.stage) return state;
  return { ...state, stage, tallies: state.tallies.map((tally) => ({ ...tally, atStage: NOTHING_YET })) };
}

function tallied(tally: Tally, window: Window, { method, enough }: Test, dispersion: number): Tally {
  if (method.kind === 'consecutive') return tally;
  const { atStage } = tally;
  const candidate = countOf(window.candidate, keyOf(method.event));
  const stable = countOf(window.stable, keyOf(method.event));
  const windows = atStage.windows + 1;
  if (candidate === null || (stable === null && method.kind === 'rate'))
    return { ...tally, atStage: { ...atStage, windows }, missing: tally.missing + 1 };
  const beside = stable ?? NOTHING;
  const weighed = weigh(tally, method, candidate, beside, dispersion);
  return {
    ...tally,
    ...weighed,
    reached: tally.reached || isBreach(weighed, enough),
    candidate: sum(tally.candidate, candidate),
    stable: sum(tally.stable, beside),
    atStage: {
      ...atStage,
      windows,
      counted: {
        candidate: atStage.counted.candidate + 1,
        stable: atStage.counted.stable + (stable === null ? 0 : 1),
      },
      candidate: atStage.candidate + candidate.requests,
      stable: atStage.stable + beside.requests,
    },
    missing: 0,
  };
}

function sum(a: Count, b: Count): Count {
  return { requests: a.requests + b.requests, events: a.events + b.events };
}
