import type { AnalysisState } from '../analysis/analysis.ts';
import type { Plan } from '../plan/plan.ts';
import type { Decision } from '../verdict/verdict.ts';
import type { Result } from '../result.ts';
import type { Goal } from './goal.ts';

/** Whoever may move a rollout forward. */
export interface Owner {
  /**
   * The same for every process of one job, another for each job: `<run id>/<attempt>/<what only this job knows>`, or `local/<random>`
   * outside of GitHub.
   */
  readonly id: string;
  /** For people: where to look for it, a URL as a rule. */
  readonly name: string;
}

/** What people may ask of a rollout that goes on. */
export const commands = ['hold', 'resume', 'promote', 'abort'] as const;

export type Command = (typeof commands)[number];

/** The version of the format: a reader refuses what is newer. */
export const RECORD_VERSION = 1;

interface Common {
  readonly version: typeof RECORD_VERSION;
  /** By the platform's clock, ms since 1970. */
  readonly atMs: number;
  /** Who writes it. */
  readonly owner: Owner;
  /** Grows by one with each owner of a rollout: who writes with a smaller one has lost it. From 1. */
  readonly epoch: number;
}

/**
 * One fact of a rollout. Folding all of them gives its state; no secret is in any. What is not decided here but said by others
 * (reasons, details) is shortened by whoever writes it.
 */
export type JournalRecord = Common & Fact;

export type Fact =
  /** The rollout begins. `note` is the target's own: what must be known to put it back, by any process. */
  | {
      readonly kind: 'opened';
      readonly rollout: string;
      readonly target: string;
      readonly release: string;
      readonly plan: Plan;
      readonly note: Readonly<Record<string, unknown>>;
    }
  /** Another owner goes on with it. */
  | { readonly kind: 'taken-over'; readonly from: Owner; readonly why: string }
  /** Its owner is done with it before it is over, sends nothing any more, and leaves it to whoever goes on. */
  | { readonly kind: 'left'; readonly why: string }
  /** The target's note has grown: a deployment got its name. */
  | { readonly kind: 'noted'; readonly note: Readonly<Record<string, unknown>> }
  /** It is about to be sent; durable before a forward goal is. */
  | {
      readonly kind: 'intended';
      readonly goal: Goal;
      readonly stage: number;
      readonly why: string;
      /** Of a `restore`, where the candidate failed: so it ends, then, whoever brings it to its end. */
      readonly failed?: true;
    }
  /** What became of it; `sent: null` when nobody knows. */
  | { readonly kind: 'applied'; readonly goal: Goal; readonly sent: boolean | null; readonly detail: string }
  /** The weight was read back as written: from now on its time counts. */
  | { readonly kind: 'verified'; readonly stage: number; readonly weight: number }
  /** The entry gate, or a smoke test at a stage. */
  | { readonly kind: 'smoke-tested'; readonly stage: number; readonly passed: boolean; readonly why: string }
  /** Sums of evidence up to the last window that was taken: from here a resumed rollout goes on. */
  | {
      readonly kind: 'judged';
      readonly stage: number;
      readonly decision: Decision;
      readonly why: string;
      readonly analysis: AnalysisState;
    }
  /** Windows whose counts nobody could read until they were too old. */
  | { readonly kind: 'lost'; readonly windows: number }
  | {
      readonly kind: 'commanded';
      readonly command: Command;
      readonly by: string;
      readonly why: string;
      /** For `promote`: the stage it was said of, -1 for the entry gate. Absent, it counts for the one that is on when it is read. */
      readonly stage?: number;
    }
  /** Somebody else changed the target. */
  | { readonly kind: 'foreign'; readonly what: string }
  | { readonly kind: 'ended'; readonly result: RolloutResult; readonly reason: string };

/** As every deployment ends; and a rollback that did not bring the stable release back. */
export type RolloutResult = Result | 'rollback-failed';
