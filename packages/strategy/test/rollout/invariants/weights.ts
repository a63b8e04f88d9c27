import { forwardAsked, goalsAsked, looksOf, recordsOf, stageLeft, told, type Run } from '../world/trace.ts';

/** 2: verified weights rise until the first rollback, and nothing is brought on after it. */
export function weightsOnlyRise(run: Run): string[] {
  const weights = recordsOf(run, 'verified').map(({ weight }) => weight);
  const fallen = weights.filter((weight, index) => index > 0 && weight < weights[index - 1]!);
  const asked = forwardAsked(run).flatMap((call) =>
    call.asked.kind === 'weight' ? [{ call, weight: call.asked.weight }] : [],
  );
  const lowered = asked.filter(({ weight }, index) => index > 0 && weight < asked[index - 1]!.weight);
  const backSent = run.sent.find(({ goal }) => goal.kind === 'restore');
  const after = forwardAsked(run).filter(
    ({ process, atMs }) =>
      atMs > (backSent?.atMs ?? Infinity) ||
      goalsAsked(run).some((each) => each.process === process && each.atMs < atMs && each.asked.kind === 'restore'),
  );
  const drifts = run.scenario.events.filter(({ does }) => does === 'drift').map(({ afterMs }) => run.startMs + afterMs);
  const risen = run.history.filter(
    ({ atMs, weight }, index) =>
      backSent !== undefined &&
      atMs > backSent.atMs &&
      weight > run.history[index - 1]!.weight &&
      !drifts.includes(atMs),
  );
  return [
    ...fallen.map((weight) => `the verified weight fell to ${weight}`),
    ...lowered.map(({ call }) => `lower than before: ${told(run, call)}`),
    ...after.map((call) => `forward after the rollback: ${told(run, call)}`),
    ...risen.map(({ weight }) => `the weight rose to ${weight} during a rollback`),
  ];
}

/** 3: what is written is in the plan, stage by stage; `promote` comes after the last. */
export function stagesInOrder(run: Run): string[] {
  const planned = run.scenario.plan.stages.map(({ weight }) => weight);
  return forwardAsked(run).flatMap((call): string[] => {
    const { asked } = call;
    if (asked.kind === 'prepare') return [];
    if (asked.kind === 'weight' && !planned.includes(asked.weight)) return [`not in the plan: ${told(run, call)}`];
    const before = stageLeft(run, asked);
    const isVerified = before === -1 || recordsOf(run, 'verified', call.records).some(({ stage }) => stage === before);
    return isVerified ? [] : [`stage ${before} was skipped: ${told(run, call)}`];
  });
}

/** 12: a stage counts only when its weight was read back as it was written. */
export function verifiedIsReadBack(run: Run): string[] {
  return run.records.flatMap((record, index): string[] => {
    if (record.kind !== 'verified') return [];
    const { stage, weight } = record;
    if (weight !== run.scenario.plan.stages[stage]?.weight) return [`stage ${stage} was verified at ${weight}%`];
    const intended = run.records.slice(0, index).findLast((each) => each.kind === 'intended' && each.stage === stage);
    if (intended === undefined) return [`stage ${stage} was verified, and never intended`];
    const isSeen = looksOf(run).some(
      ({ call, shown }) =>
        call.answeredMs! <= record.atMs &&
        call.atMs >= intended.atMs - SLACK_MS &&
        shown.weight === weight &&
        isThere(shown.phase),
    );
    return isSeen ? [] : [`stage ${stage} was verified at ${weight}%, which nobody had seen`];
  });
}

/** A look and a record of the same moment may be told in either order. */
const SLACK_MS = 1;

function isThere(phase: string): boolean {
  return phase === 'waiting' || phase === 'shifting';
}
