import type { Command } from '../../../src/rollout/record.ts';
import type { Plan } from '../../../src/plan/plan.ts';

/** All that a simulated rollout follows from. Plain data: it is printed when a property fails, and read again. Times in ms. */
export interface Scenario {
  /** Of all counts of requests. */
  readonly seed: number;
  /** How far from a full minute the world begins. */
  readonly offsetMs: number;
  readonly plan: Plan;
  readonly platform: PlatformScript;
  readonly metrics: MetricScript;
  readonly faults: readonly Fault[];
  readonly events: readonly WorldEvent[];
  /** In the order in which they begin. */
  readonly processes: readonly ProcessScript[];
  /** Whether the entry gate asks a smoke test. */
  readonly smoke: boolean;
  readonly pollMs: number;
}

/** How the platform takes its time, and what it never manages. */
export interface PlatformScript {
  readonly prepareMs: number;
  readonly shiftMs: number;
  readonly revertMs: number;
  readonly finishMs: number;
  /** How long it waits for the next word before it goes back by itself. */
  readonly pauseMs: number;
  /** Never comes up; never gets back, silently or saying so. */
  readonly broken: 'nothing' | 'prepare' | 'restore' | 'restore loudly';
}

/** What users meet, as shares of requests. */
export interface MetricScript {
  readonly requestsPerMinute: number;
  readonly stableBad: number;
  readonly candidateBad: number;
  readonly lagMs: number;
}

export const ports = ['fit', 'inspect', 'apply', 'observe', 'load', 'append', 'smoke', 'health'] as const;
export type Port = (typeof ports)[number];

/**
 * - `error`: it does nothing, and says so
 * - `lost`: it does what it should, and the answer is an error
 * - `slow`: the answer takes most of a minute
 * - `late`: it does what it should some seconds later, and the answer is an error
 * - `stale`: it answers as it would have a minute ago
 * - `failed`: the check does not pass
 * - `none`, `no candidate`, `no stable`, `zero`: counts that nobody has
 */
export type FaultKind =
  'error' | 'lost' | 'slow' | 'late' | 'stale' | 'failed' | 'none' | 'no candidate' | 'no stable' | 'zero';

/** So many calls of a port go wrong, from the nth on (from 0), whoever makes them. */
export interface Fault {
  readonly port: Port;
  readonly kind: FaultKind;
  readonly from: number;
  readonly count: number;
}

/** What others do at some time after the beginning. */
export type WorldEvent = { readonly afterMs: number } & (
  | { readonly does: 'command'; readonly command: Command }
  /** The platform gives up by itself. */
  | { readonly does: 'give-up' }
  | { readonly does: 'fail' }
  | { readonly does: 'supersede' }
  /** Somebody sets the weight by hand; the platform tells, or shows no more than the weight. */
  | { readonly does: 'drift'; readonly weight: number; readonly shows: boolean }
  | { readonly does: 'alarm' | 'freeze' | 'sicken'; readonly forMs: number }
);

/** What a process is for, and what becomes of it. */
export interface ProcessScript {
  /**
   * - `rollout`: opens a rollout, or goes on with the one there is, as the lease allows
   * - `home`: brings back what was left in the middle, and no more
   */
  readonly does: 'rollout' | 'home';
  /** Whose job it is, and which attempt: steps of one attempt are of the same owner. */
  readonly owner: '1/1' | '1/2' | '2/1';
  /** How long it begins after the process before has ended; or after that has begun, where it does not wait for the end. */
  readonly afterMs: number;
  readonly alongside?: boolean;
  readonly fate: Fate | null;
}

/** At the nth thing it waits for (from 0): it is killed before that takes effect, or after; it is told to stop; it sleeps on. */
export type Fate =
  | { readonly at: number; readonly kind: 'killed before' | 'killed after' | 'cancelled' }
  /** GitHub takes it for ended meanwhile; it is not. */
  | { readonly at: number; readonly kind: 'stalled'; readonly forMs: number };
