import type { ArmCounts, Span } from '../../../src/analysis/window.ts';
import { isForward, sameGoal } from '../../../src/rollout/goal.ts';
import type { JournalRecord } from '../../../src/rollout/record.ts';
import { looksOf, recordsOf, stageLeft, type Run } from '../world/trace.ts';

type Counts = { readonly candidate: ArmCounts | null; readonly stable: ArmCounts | null };

/** The first word of a goal that ends a stage, by what was seen of it: not because a person said so. */
interface Promotion {
  readonly record: JournalRecord & { readonly kind: 'intended' };
  readonly stage: number;
}

function promotions(run: Run): Promotion[] {
  const intended = recordsOf(run, 'intended');
  return intended
    .filter(({ goal }, index) => !intended.slice(0, index).some((before) => sameGoal(before.goal, goal)))
    .map((record) => ({ record, stage: isForward(record.goal) ? stageLeft(run, record.goal) : -1 }))
    .filter(({ record, stage }) => stage >= 0 && !isOverridden(run, record, stage));
}

/** A person said that the stage is good. */
function isOverridden(run: Run, record: JournalRecord, stage: number): boolean {
  const known = run.records.slice(0, run.records.indexOf(record));
  const from = known.findIndex(
    (each) => each.kind === 'intended' && each.goal.kind === 'weight' && each.stage === stage,
  );
  return known.slice(Math.max(0, from)).some((each) => each.kind === 'commanded' && each.command === 'promote');
}

/** 1: no data, an error or too little of it on a gating criterion does not end a stage well. */
export function dataBeforePromotion(run: Run): string[] {
  const { plan } = run.scenario;
  return promotions(run).flatMap(({ record, stage }): string[] => {
    const { weight, criteria } = plan.stages[stage]!;
    const subjects = [...plan.criteria, ...criteria];
    const beside = subjects.some(({ limit }) => limit.kind === 'of-baseline') && weight < 100;
    const alone = subjects.some(({ subject, limit }) => subject.kind === 'error-rate' && limit.kind === 'share');
    if ((!beside && !alone) || isExcused(run, record, stage)) return [];
    const taken = observedAt(run, record, stage);
    const last = taken.at(-1)?.counts;
    const requests = (arm: keyof Counts) => taken.reduce((sum, { counts }) => sum + (counts[arm]?.requests ?? 0), 0);
    const fewest = Math.min(requests('candidate'), beside ? requests('stable') : Infinity);
    return [
      ...(fewest < plan.analysis.minRequests ? [`after ${fewest} requests: ${said(run, { record })}`] : []),
      ...(last === undefined || last.candidate === null || (beside && last.stable === null)
        ? [`without data: ${said(run, { record })}`]
        : []),
      ...(hasUnread(run, record, stage, taken.at(-1)?.span.toMs ?? -Infinity)
        ? [`with windows that were not read: ${said(run, { record })}`]
        : []),
    ];
  });
}

/** Whether the last window of the stage that is closed by then comes after the last that was read. */
function hasUnread(run: Run, record: JournalRecord, stage: number, throughMs: number): boolean {
  const { windowMs, warmUpMs } = run.scenario.plan.analysis;
  const verified = recordsOf(run, 'verified').filter(({ atMs }) => atMs <= record.atMs);
  const warmMs = (verified[0]?.atMs ?? Infinity) + warmUpMs;
  const fromMs = verified.findLast((each) => each.stage === stage)?.atMs ?? Infinity;
  const endMs = Math.floor((record.atMs - run.scenario.metrics.lagMs) / windowMs) * windowMs;
  return endMs > throughMs && endMs - windowMs >= Math.max(fromMs, warmMs);
}

/** Too idle to judge by, and the plan leaves it to the smoke test, which passed at this stage. */
function isExcused(run: Run, record: JournalRecord, stage: number): boolean {
  const { plan } = run.scenario;
  const passed = recordsOf(run, 'smoke-tested', run.records.indexOf(record)).findLast(
    (each) => each.stage === stage,
  )?.passed;
  return (
    plan.onNoTraffic === 'smoke-only' &&
    passed === true &&
    bakedMs(run, record, stage) >= plan.stages[stage]!.bake.maxMs
  );
}

/** The windows of a stage that anybody was told of before the call: each once, in order of time. */
function observedAt(
  run: Run,
  record: JournalRecord,
  stage: number,
): { readonly span: Span; readonly counts: Counts }[] {
  const answered = run.calls.filter(
    (each) =>
      each.port === 'observe' && each.answeredMs !== null && each.answeredMs <= record.atMs && each.error === null,
  );
  const all = new Map(answered.map((each) => [(each.asked as Span).toMs, each]));
  return [...all.values()]
    .map((each) => ({ span: each.asked as Span, counts: each.answer as Counts }))
    .filter(({ span }) => span.stage === stage)
    .toSorted((a, b) => a.span.toMs - b.span.toMs);
}

/** 4: a stage lasts from when its weight really was there, as long as it has to. */
export function bakeBeforePromotion(run: Run): string[] {
  return promotions(run).flatMap(({ record, stage }): string[] => {
    const shortMs = run.scenario.plan.stages[stage]!.bake.minMs - bakedMs(run, record, stage);
    return shortMs > 0 ? [`${shortMs} ms too early: ${said(run, { record })}`] : [];
  });
}

/**
 * How long ago the weight of a stage really came on, when something was decided; it may have gone since. 0 for never. What somebody
 * took away after it was verified, and gave back before anybody looked, nobody can know of.
 */
function bakedMs(run: Run, record: JournalRecord, stage: number): number {
  const { weight } = run.scenario.plan.stages[stage]!;
  const verifiedMs = recordsOf(run, 'verified').find((each) => each.stage === stage)?.atMs ?? Infinity;
  const before = run.history.filter(({ atMs }) => atMs <= record.atMs);
  const last = before.findLastIndex((each) => each.weight === weight);
  const gone = before
    .slice(0, Math.max(0, last))
    .findLastIndex(
      (each, index) =>
        each.weight !== weight && (each.atMs < verifiedMs || wasSeen(run, each.atMs, before[index + 1]!.atMs)),
    );
  return last === -1 ? 0 : record.atMs - before.slice(gone + 1).find((each) => each.weight === weight)!.atMs;
}

function wasSeen(run: Run, fromMs: number, untilMs: number): boolean {
  return looksOf(run).some(({ call }) => call.atMs >= fromMs && call.atMs < untilMs);
}

function said(run: Run, { record }: Pick<Promotion, 'record'>): string {
  return `${JSON.stringify(record.goal)} at +${Math.round((record.atMs - run.startMs) / 1_000)}s`;
}
