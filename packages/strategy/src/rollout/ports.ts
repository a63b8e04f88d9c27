import type { Event } from '../analysis/event.ts';
import type { Span, Window } from '../analysis/window.ts';
import type { Plan } from '../plan/plan.ts';
import type { Finding } from '../problem.ts';
import type { Goal } from './goal.ts';
import type { JournalRecord } from './record.ts';
import type { Arms, Snapshot } from './snapshot.ts';

// Each call of a port settles, within a time-out of its own.

/** What serves traffic. What it knows of its platform stays with it. */
export interface Target {
  /** The plan as the platform really does it, with what differs in its warnings; or why it cannot. Changes nothing. */
  fit(plan: Plan): Promise<Fit>;
  /** How it is now; rejects when it cannot be read. */
  inspect(): Promise<Snapshot>;
  /**
   * Reads, compares, and acts only on a difference: to ask twice does no harm. It does not wait until the goal is reached: a later
   * snapshot shows that. Rejects with an `Unapplied` when it was not done, or nobody knows.
   */
  apply(goal: Goal): Promise<Applied>;
  /** What any process must know to put it back: plain JSON without secrets. It may grow with each call; what is new is recorded. */
  note?(): object;
}

export type Fit =
  | { readonly ok: true; readonly plan: Plan; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly problems: readonly Finding[] };

export interface Applied {
  /** Whether anything was sent; false when it was as wanted already. */
  readonly sent: boolean;
  /** What was done, for people. */
  readonly detail: string;
}

/** A goal that was not applied. */
export class Unapplied extends Error {
  /**
   * - `refused`: nothing was changed, and asking again is in vain
   * - `unknown`: it may have been, or may be later: look before asking again
   */
  readonly certainty: 'refused' | 'unknown';

  constructor(message: string, certainty: 'refused' | 'unknown', options?: ErrorOptions) {
    super(message, options);
    this.name = 'Unapplied';
    this.certainty = certainty;
  }
}

/** What counts requests and what became of them. */
export interface MetricSource {
  /** How long it takes until the counts of a window are complete, ms. */
  readonly lagMs: number;
  /** The windows it can count are multiples of this, ms. */
  readonly stepMs: number;
  /** What of these it cannot count, in words; empty when it can count all. */
  unfit(events: readonly Event[]): readonly string[];
  /** Counts one closed window. Null for an arm without data, which is not zero; rejects when the source cannot be asked. */
  observe(span: Span, arms: Arms, events: readonly Event[]): Promise<Pick<Window, 'candidate' | 'stable'>>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Names a record by its place in the chain; of no meaning but to the journal. */
export type Head = string;

/** The durable record of one target's rollouts. Whoever may write the next record is settled by `append`. */
export interface Journal {
  /** The records of the newest rollout, oldest first; none when there never was one. */
  load(): Promise<Loaded>;
  /** Adds records after `head`, all or none: a compare-and-swap. Null is the head of an empty journal. */
  append(records: readonly JournalRecord[], head: Head | null): Promise<Appended>;
}

export interface Loaded {
  readonly records: readonly JournalRecord[];
  readonly head: Head | null;
}

/** A conflict: somebody else has written meanwhile, and nothing was added. Load again to see what. */
export type Appended = { readonly ok: true; readonly head: Head } | { readonly ok: false };

/** Time by the platform's clock, in ms since 1970. */
export interface Clock {
  now(): number;
  /**
   * Time that really passed since any moment that stays the same, ms: how long our own calls take, also where the platform's time runs
   * faster. Absent, it is the platform's.
   */
  elapsed?(): number;
  /** Resolves after `ms`, or at once when the signal is aborted; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Asks the candidate itself, before it gets production traffic and wherever the plan asks for it. */
export type SmokeTest = () => Promise<{ readonly passed: boolean; readonly why: string }>;

/** One health check of the candidate, for criteria that count them. */
export type HealthCheck = () => Promise<{ readonly passed: boolean; readonly why: string }>;
