import type { Period } from '../analysis/schedule.ts';
import type { AnalysisState } from '../analysis/analysis.ts';
import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../verdict/verdict.ts';
import type { Goal } from './goal.ts';
import type { Owner, RolloutResult } from './record.ts';

/** What the records of a rollout say, taken together. Plain data. Times in ms since 1970, by the platform's clock. */
export interface RolloutState {
  readonly rollout: string;
  readonly target: string;
  readonly release: string;
  readonly plan: Plan;
  /** The target's own, with all that was added to it. */
  readonly note: Readonly<Record<string, unknown>>;
  readonly owner: Owner;
  readonly epoch: number;
  readonly startedAtMs: number;
  /** When the last record was written. */
  readonly lastAtMs: number;
  /** The stage whose weight was last intended; -1 before the first. */
  readonly stage: number;
  /** What was last about to be sent. */
  readonly intent: Intent | null;
  /** Whether a candidate was ever asked for. Without, there is nothing to put back. */
  readonly prepared: boolean;
  /** Whether the candidate was to be kept for good. */
  readonly promoted: boolean;
  /** What was said of the candidate before it got traffic. */
  readonly gate: Smoke | null;
  /** What was said of it at this stage. */
  readonly smoke: Smoke | null;
  /** When the stage's weight was read back as written; null when it was not, or is not any more. */
  readonly verifiedAtMs: number | null;
  /** The times in which a weight held, oldest first. */
  readonly periods: readonly Period[];
  readonly analysis: AnalysisState;
  readonly judged: Judged | null;
  /** Windows that nobody could count. */
  readonly lost: number;
  /** Why its owner has left it to whoever goes on; null when it has not. */
  readonly left: string | null;
  /** Who wants it to wait. */
  readonly hold: Said | null;
  /** Who wants it to end. */
  readonly abort: Said | null;
  /** Who takes what is on (the entry gate, or the stage) for good, whatever was seen. */
  readonly override: Said | null;
  /** What somebody else did to the target since its weight was last verified. */
  readonly foreign: string | null;
  /** Why all traffic goes back to the stable release, since when, and whether that is because the candidate failed. */
  readonly back: { readonly why: string; readonly atMs: number; readonly failed: boolean } | null;
  readonly ended: Ending | null;
}

export interface Intent {
  readonly goal: Goal;
  readonly atMs: number;
  /** Null when nobody has written down what became of it. */
  readonly applied: { readonly sent: boolean | null; readonly detail: string; readonly atMs: number } | null;
}

export interface Smoke {
  readonly passed: boolean;
  readonly why: string;
}

export interface Judged {
  readonly stage: number;
  readonly decision: Decision;
  readonly why: string;
  readonly atMs: number;
}

/** A person's word. */
export interface Said {
  readonly by: string;
  readonly why: string;
}

export interface Ending {
  readonly result: RolloutResult;
  readonly reason: string;
}
