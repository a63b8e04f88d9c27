import type { Clock, HealthCheck, Journal, Loaded, MetricSource, SmokeTest, Target } from './ports.ts';
import type { JournalRecord, Owner, RolloutResult } from './record.ts';
import type { Snapshot } from './snapshot.ts';
import type { RolloutState } from './state.ts';

/** What every process that has a rollout needs. */
export interface Holding {
  readonly target: Target;
  readonly journal: Journal;
  readonly clock: Clock;
  /** Who it is the rollout of; see `acquire`. */
  readonly owner: Owner;
  /** The rollout's records as they were when it was acquired, with `owner` as its owner. */
  readonly loaded: Loaded;
  /** Between two looks, ms that really pass. */
  readonly pollMs: number;
  /** When aborted, nobody waits any longer. */
  readonly signal: AbortSignal;
  /** Told of each record, its own and those of others, once. Must not throw. */
  readonly onFact?: (record: JournalRecord) => void;
  /** Told of each look. Must not throw. */
  readonly onLook?: (snapshot: Snapshot) => void;
  /** Told of what did not work and is tried again. Must not throw. */
  readonly onTrouble?: (what: string) => void;
}

export interface Driving extends Holding {
  /** Null where no criterion needs counts. */
  readonly metrics: MetricSource | null;
  /** Null for none; a plan with an entry check needs one. */
  readonly smoke: SmokeTest | null;
  readonly healthCheck: HealthCheck | null;
  /** Why nothing may go forward at a time, ms since 1970: a freeze, a closed window; null when it may. */
  readonly blocked?: (nowMs: number) => string | null;
  /** Told at each look why nothing goes forward, where something could. Must not throw. */
  readonly onWait?: (why: string) => void;
  /**
   * The last stage that this process decides on, by its index; -1 for the entry gate. When it is good the process ends with
   * `waiting`, and another one goes on. Null, or absent, for all of them.
   */
  readonly until?: number | null;
}

export interface BringingHome extends Holding {
  /** Who wants it, for people. */
  readonly by: string;
  readonly why: string;
}

export interface RolloutEnd {
  /** `waiting` where another process is to go on. */
  readonly result: RolloutResult | 'waiting';
  readonly reason: string;
  /** `state.ended` is null while something is owed: another process has to go on, or to bring it home. */
  readonly state: RolloutState;
  readonly records: readonly JournalRecord[];
  /** Why what the rollout needed of the target for itself could not be undone; null when it was, or had not to be yet. */
  readonly untidy: string | null;
  /** Whether all of them are in the journal. */
  readonly recorded: boolean;
}
