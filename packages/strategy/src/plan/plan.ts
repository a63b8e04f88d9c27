import type { Criterion } from '../criteria/criterion.ts';

/** How a plan is made. `rolling` leaves the weights to the platform; `blue-green` goes from 0 to 100 at once, both sides up. */
export const strategies = ['rolling', 'all-at-once', 'blue-green', 'canary', 'linear'] as const;

export type Strategy = (typeof strategies)[number];

/** How long a weight must be kept, and how long it may be. 0 <= min <= max, in milliseconds. */
export interface Bake {
  readonly minMs: number;
  /** The stage's own deadline: what is not good by then is not promoted. */
  readonly maxMs: number;
}

/** One step of a rollout. */
export interface Stage {
  readonly name?: string;
  /** Per cent of production traffic on the candidate: over 0 up to 100, in steps of 0.1. */
  readonly weight: number;
  readonly bake: Bake;
  /** Judged at this stage only, besides those of the plan. */
  readonly criteria: readonly Criterion[];
}

/** What a stage with too little traffic to judge by does at its end: asks the smoke test, waits for a person, goes back. */
export const noTrafficPolicies = ['smoke-only', 'hold', 'rollback'] as const;

/** How the evidence is weighed. Defaults in `defaultAnalysis`. */
export interface AnalysisSettings {
  /** The most often, as a share of healthy releases, that evidence may roll one back. 0 < alpha <= 0.2. */
  readonly alpha: number;
  /** How much more bad events come in bursts than one by one; divides the evidence. 1 to 20. */
  readonly dispersion: number;
  /** Requests that each arm must have had at a stage before it is judged good. 1 or more. */
  readonly minRequests: number;
  /** What is cut off after the candidate's first traffic: caches fill, pools connect. In milliseconds. */
  readonly warmUpMs: number;
  /** The length of a window of counts, in milliseconds, 10 s or more. */
  readonly windowMs: number;
  /** The regression that the plan is meant to see, as a multiple of what the stable release shows. Over 1. */
  readonly regression: number;
}

/** What is asked of the candidate before it gets any traffic. */
export interface EntryCheck {
  /** Of the health endpoint, with a `/` in front. */
  readonly path: string;
  /** In milliseconds, over 0. */
  readonly timeoutMs: number;
}

/** The ways that a rollback can be told to people. */
export const channels = ['slack', 'email'] as const;

/** Who is told of a rollback. The core tells nobody: whoever runs the plan does. */
export interface Notification {
  readonly channel: (typeof channels)[number];
  /** Addresses, or names of channels; one or more. */
  readonly to: readonly string[];
}

/** What is to be done, stage by stage. It says nothing of how a platform does it. */
export interface Plan {
  readonly strategy: Strategy;
  /** With weights that rise; the last is 100. `rolling` has that one alone. */
  readonly stages: readonly Stage[];
  /** Judged at every stage, triggers of a rollback among them. Empty only when the user said `criteria: none`, or when each stage has its own. */
  readonly criteria: readonly Criterion[];
  /** The whole rollout's, in milliseconds from its start. */
  readonly deadlineMs: number;
  readonly analysis: AnalysisSettings;
  readonly onFailure: 'rollback' | 'hold';
  readonly onNoTraffic: (typeof noTrafficPolicies)[number];
  readonly onCancel: 'rollback' | 'leave';
  /** Whether a rollback goes back at once, or down the stages it came. */
  readonly rollback: 'immediate' | 'gradual';
  /** Absent when the plan asks for none; the action may have a smoke test of its own. */
  readonly entryCheck?: EntryCheck;
  readonly notifications: readonly Notification[];
}

/** What each of them costs and buys is in docs/analysis.md. */
export const defaultAnalysis: AnalysisSettings = {
  alpha: 0.01,
  dispersion: 3,
  minRequests: 100,
  warmUpMs: 180_000,
  windowMs: 60_000,
  regression: 3,
};
