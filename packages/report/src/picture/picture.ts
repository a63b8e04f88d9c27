import {
  planText,
  timelineOf,
  type JournalRecord,
  type Moment,
  type Plan,
  type RolloutResult,
} from '@deploy-actions/strategy';
import { seriesOf, type Series } from './series.ts';
import { stagesOf, type StageRow } from './stages.ts';

/** What is shown of a rollout, whatever it is shown as. Texts are as they were recorded: each view makes them harmless. */
export interface Picture {
  readonly rollout: string;
  readonly target: string;
  readonly release: string;
  readonly plan: Plan;
  /** `10@10m, 50@15m, 100@5m` */
  readonly course: string;
  readonly startedAtMs: number;
  /** Of the last record. */
  readonly lastAtMs: number;
  /** Null while it goes on. */
  readonly ending: { readonly result: RolloutResult; readonly reason: string } | null;
  /** Per cent of the traffic on the candidate from each time on. Not empty. */
  readonly weights: readonly { readonly atMs: number; readonly weight: number }[];
  readonly stages: readonly StageRow[];
  /** One for each test that was judged, in the plan's order. */
  readonly series: readonly Series[];
  readonly moments: readonly Moment[];
}

/** Null where there is no rollout in the records. */
export function pictureOf(records: readonly JournalRecord[]): Picture | null {
  const begin = records.findLastIndex(({ kind }) => kind === 'opened');
  const opened = records[begin];
  if (opened?.kind !== 'opened') return null;
  const own = records.slice(begin);
  const moments = timelineOf(own);
  const ended = own.find(({ kind }) => kind === 'ended');
  const { plan, rollout, target, release, atMs: startedAtMs } = opened;
  return {
    rollout,
    target,
    release,
    plan,
    startedAtMs,
    moments,
    course: planText(plan.stages),
    lastAtMs: own.reduce((last, { atMs }) => Math.max(last, atMs), startedAtMs),
    ending: ended?.kind === 'ended' ? { result: ended.result, reason: ended.reason } : null,
    weights: weightsOf(moments, startedAtMs),
    stages: stagesOf(plan, own),
    series: seriesOf(plan, own),
  };
}

/** The changes alone. */
function weightsOf(moments: readonly Moment[], startedAtMs: number): Picture['weights'] {
  const weights = [{ atMs: startedAtMs, weight: 0 }];
  for (const { atMs, weight } of moments) {
    if (weight !== null && weight !== weights.at(-1)!.weight) weights.push({ atMs, weight });
  }
  return weights;
}
