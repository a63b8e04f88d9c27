import { isForward, type Goal } from '../../../src/rollout/goal.ts';
import type { JournalRecord, RolloutResult } from '../../../src/rollout/record.ts';
import type { Snapshot } from '../../../src/rollout/snapshot.ts';
import type { Truth } from './platform.ts';
import type { Call } from './process.ts';
import type { Scenario } from './scenario.ts';
import type { Sent } from './target.ts';

/** How one process ended. */
export interface End {
  readonly process: number;
  readonly owner: string;
  readonly startedMs: number;
  readonly endedMs: number;
  /** Null for one that was killed, or is still at it. */
  readonly result: RolloutResult | null;
  /** Why; for one that threw, the error. */
  readonly reason: string;
  /** Whether it moved, or wanted to move, the rollout; not when somebody else had it, or nothing was left. */
  readonly tookPart: boolean;
  readonly threw: boolean;
}

/** All that happened in a simulated world. */
export interface Run {
  readonly scenario: Scenario;
  readonly startMs: number;
  readonly calls: readonly Call[];
  readonly sent: readonly Sent[];
  readonly history: readonly Truth[];
  readonly records: readonly JournalRecord[];
  /** What each process took for a fact, whether or not it got into the journal. */
  readonly facts: readonly { readonly process: number; readonly record: JournalRecord }[];
  readonly ends: readonly End[];
  /** Whether everybody came to an end. */
  readonly isOver: boolean;
}

export type Told = Call & { readonly asked: Goal };

export function goalsAsked({ calls }: Run): Told[] {
  return calls.filter((call): call is Told => call.port === 'apply');
}

/** What was asked of the target that brings the candidate on. */
export function forwardAsked(run: Run): Told[] {
  return goalsAsked(run).filter(({ asked }) => isForward(asked));
}

/** The snapshots that a process was shown, with their times. */
export function looksOf(run: Run, process?: number): { readonly call: Call; readonly shown: Snapshot }[] {
  return run.calls
    .filter((call) => call.port === 'inspect' && call.answeredMs !== null && call.error === null)
    .filter((call) => process === undefined || call.process === process)
    .map((call) => ({ call, shown: call.answer as Snapshot }));
}

/** Records of a kind among the first so many. */
export function recordsOf<K extends JournalRecord['kind']>(
  run: Run,
  kind: K,
  first = Infinity,
): (JournalRecord & { readonly kind: K })[] {
  return run.records
    .slice(0, first)
    .filter((record): record is JournalRecord & { readonly kind: K } => record.kind === kind);
}

/** When it was asked to go back first, by us; Infinity for never. */
export function revertAskedMs(run: Run): number {
  return goalsAsked(run).find(({ asked }) => asked.kind === 'restore')?.atMs ?? Infinity;
}

/** The stage that a forward goal ends: the one before its own, or the last for `promote`; -1 before the first. */
export function stageLeft({ scenario: { plan } }: Run, goal: Goal): number {
  if (goal.kind === 'promote') return plan.stages.length - 1;
  if (goal.kind !== 'weight') return -1;
  const index = plan.stages.findIndex(({ weight }) => weight === goal.weight);
  return index === -1 ? -1 : index - 1;
}

/** How a call is told in a complaint: `#2 apply weight 50 at +620s`. */
export function told(
  run: Run,
  { process, port, asked, atMs }: Pick<Call, 'process' | 'port' | 'asked' | 'atMs'>,
): string {
  return `#${process} ${port} ${JSON.stringify(asked)} at +${Math.round((atMs - run.startMs) / 1_000)}s`;
}
