import type { AnalysisState } from '../analysis/analysis.ts';
import { testsOf, type Test } from '../analysis/tests.ts';
import type { Trouble } from './decide/troubles.ts';
import type { Goal } from './goal.ts';
import { LOOK_WITHIN_MS } from './limits.ts';
import type { Owner, RolloutResult } from './record.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutState } from './state.ts';

/** What there is to run a rollout with. */
export interface Means {
  /** Whether the candidate can be asked itself: it then is, before it gets traffic. */
  readonly smokeTest: boolean;
  /** How late the counts of a window are complete, ms; null without a metric source. */
  readonly lagMs: number | null;
  /** The last stage that this process decides on, -1 for the entry gate; null for all of them. */
  readonly until: number | null;
  /**
   * Whether it only brings home what others left. Then something may be there that no record tells of, and nobody comes after it who
   * could tidy up.
   */
  readonly isHomeward: boolean;
}

/** A rollout as one process knows it: what is recorded, and what it has seen since. Plain data. */
export interface Progress {
  /** The fold of its records. */
  readonly state: RolloutState;
  /** Who writes the records. */
  readonly me: Owner;
  readonly means: Means;
  readonly tests: readonly Test[];
  /** The state's, with the windows since the last `judged`. */
  readonly analysis: AnalysisState;
  /** Windows that were taken since the last `judged`. */
  readonly unwritten: number;
  /** The last look at the target that succeeded; null before the first. */
  readonly seen: { readonly snapshot: Snapshot; readonly atMs: number; readonly askedMs: number } | null;
  /** Why the last look failed; null when it did not. */
  readonly unseen: string | null;
  /** Why nothing goes forward as of the last tick, for people; null where something does, or nothing could. */
  readonly waitsFor: string | null;
  /** How long this process has waited, ms that really passed. The platform's time is never slower, so it bounds all, whatever its clock says. */
  readonly sleptMs: number;
  /** What this process could not do that a rollout needs to go forward, each at most once. */
  readonly troubles: readonly Trouble[];
  /** Why the last health check could not be made; null when it was. */
  readonly unchecked: string | null;
  /** How often the newest goal was asked for in a row, and what came of it. */
  readonly asked: Asked | null;
  /** Set while the traffic goes back, or is taken back by the platform. */
  readonly back: Back | null;
  /** Set while what the rollout needed of the target is undone. */
  readonly parting: Parting | null;
}

export interface Asked {
  readonly goal: Goal;
  readonly times: number;
  /** Of them in a row, up to the last. */
  readonly refusals: number;
  readonly atMs: number;
  /** The same by the time that was slept. */
  readonly atSleptMs: number;
  /** Why the last one failed; null when it did not. */
  readonly failure: string | null;
}

export interface Back {
  readonly why: string;
  readonly sinceMs: number;
  /** The same by the time that was slept. */
  readonly sinceSleptMs: number;
  /** Set where the platform says that the candidate failed: that is how it ends, then. */
  readonly failed: boolean;
  /** Set where the platform went back by itself: why, it may say later than that. */
  readonly byPlatform: boolean;
}

export interface Parting {
  readonly result: RolloutResult;
  readonly reason: string;
}

/** A rollout as a process finds it: begun just now, or by another. */
export function startProgress(state: RolloutState, me: Owner, means: Means): Progress {
  return {
    state,
    me,
    means,
    tests: testsOf(state.plan),
    analysis: state.analysis,
    unwritten: 0,
    seen: null,
    waitsFor: null,
    sleptMs: 0,
    unseen: null,
    unchecked: null,
    troubles: [],
    asked: null,
    back: null,
    parting: null,
  };
}

/** Whether there may be a candidate: it was asked for, it is there, nobody has looked, or whoever asked for it left no record. */
export function mayBeThere({ state, means, seen }: Progress): boolean {
  return state.prepared || means.isHomeward || seen === null || seen.snapshot.phase !== 'absent';
}

/** The target as it is now; null when the last look failed, or there was none. */
export function current({ seen, unseen }: Progress): Snapshot | null {
  return seen === null || unseen !== null ? null : seen.snapshot;
}

/** Whether the last look was too long ago to bring anything on by it; also when there was none. */
export function isOld({ seen }: Progress, nowMs: number): boolean {
  return seen === null || nowMs - seen.askedMs > LOOK_WITHIN_MS;
}
