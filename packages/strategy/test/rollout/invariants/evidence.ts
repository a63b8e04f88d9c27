import type { ArmCounts, Span } from '../../../src/analysis/window.ts';
import { forwardAsked, recordsOf, stageLeft, told, type Run, type Told } from '../world/trace.ts';

type Counts = { readonly candidate: ArmCounts | null; readonly stable: ArmCounts | null };

/** Forward goals that end a stage by what was seen of it, not because a person said so. */
function promotions(run: Run): { readonly call: Told; readonly stage: number }[] {
  return forwardAsked(run)
    .map((call) => ({ call, stage: stageLeft(run, call.asked) }))
    .filter(({ call, stage }) => stage >= 0 && !isOverridden(run, call, stage));
}

/** A person said that the stage is good. */
function isOverridden(run: Run, call: Told, stage: number): boolean {
  const known = run.records.slice(0, call.records);
  const from = known.findIndex(
    (each) => each.kind === 'intended' && each.goal.kind === 'weight' && each.stage === stage,
  );
  return known.slice(Math.max(0, from)).some((each) => each.kind === 'commanded' && each.command === 'promote');
}

/** 1: no data, an error or too little of it on a gating criterion does not end a stage well. */
export function dataBeforePromotion(run: Run): string[] {
  const { plan, metrics } = run.scenario;
  return promotions(run).flatMap(({ call, stage }): string[] => {
    const { weight, criteria } = plan.stages[stage]!;
    const subjects = [...plan.criteria, ...criteria];
    const beside = subjects.some(({ limit }) => limit.kind === 'of-baseline') && weight < 100;
    const alone = subjects.some(({ subject, limit }) => subject.kind === 'error-rate' && limit.kind === 'share');
    if ((!beside && !alone) || isExcused(run, call, stage)) return [];
    const taken = observedAt(run, call, stage);
    const last = taken.at(-1)?.counts;
    const requests = (arm: keyof Counts) => taken.reduce((sum, { counts }) => sum + (counts[arm]?.requests ?? 0), 0);
    const fewest = Math.min(requests('candidate'), beside ? requests('stable') : Infinity);
    // what is closed when it is decided is read; one look may lie between that and the call
    const throughMs = taken.at(-1)?.span.toMs ?? -Infinity;
    const unread = call.atMs - throughMs > plan.analysis.windowMs + metrics.lagMs + 2 * run.scenario.pollMs + 60_000;
    return [
      ...(fewest < plan.analysis.minRequests ? [`after ${fewest} requests: ${told(run, call)}`] : []),
      ...(last === undefined || last.candidate === null || (beside && last.stable === null)
        ? [`without data: ${told(run, call)}`]
        : []),
      ...(unread ? [`with windows that were not read: ${told(run, call)}`] : []),
    ];
  });
}

/** Too idle to judge by, and the plan leaves it to the smoke test, which passed at this stage. */
function isExcused(run: Run, call: Told, stage: number): boolean {
  const { plan } = run.scenario;
  const passed = recordsOf(run, 'smoke-tested', call.records).findLast((record) => record.stage === stage)?.passed;
  return (
    plan.onNoTraffic === 'smoke-only' && passed === true && bakedMs(run, call, stage) >= plan.stages[stage]!.bake.maxMs
  );
}

/** The windows of a stage that anybody was told of before the call: each once, in order of time. */
function observedAt(run: Run, call: Told, stage: number): { readonly span: Span; readonly counts: Counts }[] {
  const answered = run.calls.filter(
    (each) =>
      each.port === 'observe' && each.answeredMs !== null && each.answeredMs <= call.atMs && each.error === null,
  );
  const all = new Map(answered.map((each) => [(each.asked as Span).toMs, each]));
  return [...all.values()]
    .map((each) => ({ span: each.asked as Span, counts: each.answer as Counts }))
    .filter(({ span }) => span.stage === stage)
    .toSorted((a, b) => a.span.toMs - b.span.toMs);
}

/** 4: a stage lasts from when its weight really was there, as long as it has to. */
export function bakeBeforePromotion(run: Run): string[] {
  return promotions(run).flatMap(({ call, stage }): string[] => {
    const shortMs = run.scenario.plan.stages[stage]!.bake.minMs - bakedMs(run, call, stage);
    return shortMs > 0 ? [`${shortMs} ms too early: ${told(run, call)}`] : [];
  });
}

/** How long the weight of a stage really was on when something was asked; 0 when it was not. */
function bakedMs(run: Run, call: Told, stage: number): number {
  const { weight } = run.scenario.plan.stages[stage]!;
  const before = run.history.filter(({ atMs }) => atMs <= call.atMs);
  const since = before.findLastIndex((each) => each.weight !== weight) + 1;
  return since < before.length ? call.atMs - before[since]!.atMs : 0;
}
