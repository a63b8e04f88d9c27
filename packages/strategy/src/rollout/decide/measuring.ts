import { takeHealthCheck, takeWindow } from '../../analysis/analysis.ts';
import { closedWindows } from '../../analysis/schedule.ts';
import { needsTraffic } from '../../verdict/idle.ts';
import type { Span, Window } from '../../analysis/window.ts';
import type { Step } from '../event.ts';
import type { Progress } from '../progress.ts';
import { record, still } from './stepping.ts';

/** The windows that are closed by now and were not taken yet, oldest first: they are to be taken in this order. */
export function due({ state, tests, means, analysis }: Progress, nowMs: number): Span[] {
  if (means.lagMs === null || !tests.some(({ method }) => needsTraffic(method))) return [];
  const { windowMs, warmUpMs } = state.plan.analysis;
  const schedule = { periods: state.periods, windowMs, warmUpMs, lagMs: means.lagMs };
  return closedWindows(schedule, analysis.throughMs, nowMs);
}

/** Whether the candidate's health is to be asked for at the stage that is on. */
export function needsHealth({ state, tests }: Progress): boolean {
  return (
    state.verifiedAtMs !== null &&
    tests.some(({ method, stages }) => !needsTraffic(method) && stages.includes(state.stage))
  );
}

export function counted(progress: Progress, window: Window, lost: boolean, atMs: number): Step {
  const { state, tests, unwritten } = progress;
  const analysis = takeWindow(progress.analysis, window, tests, state.plan.analysis);
  if (analysis === progress.analysis) return still(progress);
  const taken = { ...progress, analysis, unwritten: unwritten + 1 };
  return lost ? record(taken, atMs, [{ kind: 'lost', windows: 1 }]) : still(taken);
}

export function checked(progress: Progress, passed: boolean | null, why: string): Progress {
  if (passed === null) return { ...progress, unchecked: why };
  const { state, tests } = progress;
  const analysis = takeHealthCheck(progress.analysis, { stage: state.stage, passed }, tests);
  return { ...progress, analysis, unchecked: null };
}
