import type { Deployment } from '../model.ts';
import type { Pause } from './pauses.ts';
import { ROLLBACK_STEPS, type Step } from './steps.ts';

/** How far a deployment is whose traffic ECS moves. */
export interface NativeState {
  /** Replaced when it is rolled back. */
  steps: readonly Step[];
  /** The step it is at; past the last one when it is over. */
  at: number;
  enteredAt: number;
  /** What served when it began, to which it can go back; null for a service's first. A rollback takes its place. */
  blue: Deployment | null;
  /** Per cent that the new revision was last given. */
  readonly requested: { test: number; production: number };
  /** The revisions that earlier deployments left behind are no longer wanted. */
  reconciled: boolean;
  /** All that were met, in order. */
  readonly pauses: Pause[];
  /** Those of the step it is at; null before they are met. */
  awaited: readonly Pause[] | null;
}

export function stepOf({ steps, at }: NativeState): Step | null {
  return steps[at] ?? null;
}

/** Whether it has come to this kind of work, or is past it. */
export function hasReached({ steps, at }: NativeState, work: Step['work']): boolean {
  return at >= steps.findIndex((step) => step.work === work);
}

export function goOn(state: NativeState, now: number): void {
  state.at += 1;
  state.enteredAt = now;
  state.awaited = null;
}

/** From here on it goes back, to `blue`. */
export function turnBack(state: NativeState, blue: Deployment, now: number): void {
  state.steps = ROLLBACK_STEPS;
  state.at = 0;
  state.enteredAt = now;
  state.awaited = null;
  state.blue = blue;
}
