import type { Decision, JournalRecord, Plan } from '@deploy-actions/strategy';

/** One stage of the plan, and what became of it. */
export interface StageRow {
  readonly name: string;
  readonly weight: number;
  readonly bake: Plan['stages'][number]['bake'];
  /** From when its weight was read back; null when it never was. */
  readonly fromMs: number | null;
  /** When the next thing was about to be done, or the rollout ended; null while it is on. */
  readonly untilMs: number | null;
  readonly decision: Decision | null;
  readonly why: string;
  /** Requests that were judged by; null where nothing was. */
  readonly requests: { readonly candidate: number; readonly stable: number } | null;
}

export function stagesOf(plan: Plan, records: readonly JournalRecord[]): StageRow[] {
  return plan.stages.map(({ name, weight, bake }, index) => {
    const begun = records.findIndex((record) => record.kind === 'verified' && record.stage === index);
    const after = begun === -1 ? [] : records.slice(begun);
    const judged = records.findLast((record) => record.kind === 'judged' && record.stage === index);
    const isJudged = judged?.kind === 'judged';
    return {
      name: name ?? `stage ${index + 1}`,
      weight,
      bake,
      fromMs: records[begun]?.atMs ?? null,
      untilMs: after.find((record) => leaves(record, index))?.atMs ?? null,
      decision: isJudged ? judged.decision : null,
      why: isJudged ? judged.why : '',
      requests: isJudged && judged.analysis.stage === index ? requestsIn(judged.analysis.tallies) : null,
    };
  });
}

function leaves(record: JournalRecord, stage: number): boolean {
  if (record.kind === 'ended') return true;
  if (record.kind !== 'intended') return false;
  return record.goal.kind === 'weight' ? record.stage !== stage : record.goal.kind !== 'retire';
}

function requestsIn(tallies: readonly { readonly atStage: { readonly candidate: number; readonly stable: number } }[]) {
  const most = (of: (each: (typeof tallies)[number]) => number) => Math.max(0, ...tallies.map(of));
  return { candidate: most(({ atStage }) => atStage.candidate), stable: most(({ atStage }) => atStage.stable) };
}
