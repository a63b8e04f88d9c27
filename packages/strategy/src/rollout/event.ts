import type { Window } from '../analysis/window.ts';
import type { Goal } from './goal.ts';
import type { Applied } from './ports.ts';
import type { Progress } from './progress.ts';
import type { Fact, JournalRecord, RolloutResult } from './record.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutState } from './state.ts';

/** What happens to a rollout; `atMs` by the platform's clock. */
export type RolloutEvent = { readonly atMs: number } & Happening;

type Happening =
  /** `askedMs`: when the target was asked, where that was some time ago. */
  | { readonly kind: 'looked'; readonly snapshot: Snapshot; readonly askedMs?: number }
  | { readonly kind: 'unseen'; readonly why: string }
  /** A closed window was counted, or was lost: then both arms of it are null. */
  | { readonly kind: 'counted'; readonly window: Window; readonly lost: boolean }
  /** A health check was made; `passed: null` when it could not be. */
  | { readonly kind: 'checked'; readonly passed: boolean | null; readonly why: string }
  | { readonly kind: 'smoke-tested'; readonly passed: boolean; readonly why: string }
  /** A goal is about to be sent. */
  | Extract<Fact, { kind: 'intended' }>
  /** The target answered. */
  | { readonly kind: 'applied'; readonly goal: Goal; readonly applied: Applied }
  /** It did not, or refused. */
  | {
      readonly kind: 'unapplied';
      readonly goal: Goal;
      readonly certainty: 'refused' | 'unknown';
      readonly why: string;
    }
  /** What a rollout needs to go forward failed, or did not any more: then `why` is null. The target's own looks and answers say so themselves. */
  | { readonly kind: 'troubled'; readonly of: 'record' | 'metrics'; readonly why: string | null }
  /** What the target must know to be put back has grown. */
  | { readonly kind: 'noted'; readonly note: Readonly<Record<string, unknown>> }
  /** The journal was read: others have written, too. */
  | { readonly kind: 'told'; readonly state: RolloutState }
  /** Somebody wants it to end: a person, the job that was cancelled, whoever brings home what another left. */
  | { readonly kind: 'aborted'; readonly by: string; readonly why: string }
  /** This process goes no further, and another one is to. */
  | { readonly kind: 'left'; readonly why: string }
  /** Time to decide. */
  | {
      readonly kind: 'tick';
      /** Why nothing may go forward now: a freeze, a closed window, a record that could not be written; null for nothing. */
      readonly blocked: string | null;
      /** How long this process has waited by now, ms that really passed. */
      readonly sleptMs: number;
    };

/** What is to be done. */
export type Effect =
  /** Forward goals only after their record is durable; the others at once. */
  | {
      readonly kind: 'send';
      readonly goal: Goal;
      readonly stage: number;
      readonly why: string;
      readonly failed?: true;
    }
  | { readonly kind: 'smoke-test' }
  /** All is over. */
  | { readonly kind: 'end'; readonly result: RolloutResult; readonly reason: string }
  /** The last stage that this process decides on is good: another goes on. */
  | { readonly kind: 'pause'; readonly reason: string };

export interface Step {
  readonly state: Progress;
  readonly effects: readonly Effect[];
  /** Folded into the state already; to be appended to the journal. */
  readonly records: readonly JournalRecord[];
}
