import type { Azure, GitHub, Sandbox, Traffic } from '@deploy-actions/sandbox';
import type { ActionRun } from '@deploy-actions/runner';
import type { StepOptions } from './flows.ts';

/** A target as it is when nobody is rolling out to it. */
export interface FlowRest {
  /** Per cent of the production traffic that each release has. */
  readonly shares: Readonly<Record<string, number>>;
  /** Of the target, and of what belongs to it. */
  readonly tags: readonly string[];
}

/** What flows are run in: a cloud with one target under traffic, and GitHub. */
export interface FlowWorld extends AsyncDisposable {
  readonly sandbox: Pick<Sandbox & Azure, 'calls' | 'faults' | 'ledger'>;
  readonly github: GitHub;
  readonly traffic: Traffic;
  /** How it was when it was opened. */
  readonly before: FlowRest;
  run(action: string, inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<ActionRun>;
  /** Once the platform is at rest. */
  settled(): Promise<FlowRest>;
  /** What is expected then: all traffic on one release, nothing of a rollout left. */
  atRest(release: string): FlowRest;
}
