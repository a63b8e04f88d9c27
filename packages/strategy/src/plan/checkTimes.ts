import { formatDuration } from '../duration.ts';
import type { Finding } from '../problem.ts';
import type { Checked } from './check.ts';
import { LONGEST_MS } from './bounds.ts';
import type { PlanDraft } from './draft.ts';
import { findingAt } from './fields.ts';
import type { Bake } from './plan.ts';

/** What a rollout may take beside its bake times: waiting for capacity, shifting, promoting. In milliseconds. */
const ALLOWANCE_MS = 30 * 60_000;

/** The deadline of a plan that does not say: the most that its stages may take, and half an hour; up to 14 days. */
export function deadlineOf(bakes: readonly Bake[]): number {
  return Math.min(total(bakes.map(({ maxMs }) => maxMs)) + ALLOWANCE_MS, LONGEST_MS);
}

/** Whether the times go together: bake times within the deadline, windows and warm-up within bake times. */
export function checkTimes(draft: PlanDraft): Checked {
  const bakes = draft.course?.stages.map(({ bake }) => bake).filter((bake) => bake !== null) ?? [];
  const unjudged = draft.noCriteria !== undefined || bakes.length === 0;
  const warmUp = unjudged || draft.course?.stages[0]?.bake === null ? null : longWarmUp(draft, bakes[0]!);
  return {
    problems: [...late(draft, bakes), ...(warmUp?.wrong ? [warmUp.finding] : [])],
    warnings: [...(warmUp?.wrong === false ? [warmUp.finding] : []), ...(unjudged ? [] : longWindow(draft, bakes))],
  };
}

function late({ deadline, path }: PlanDraft, bakes: readonly Bake[]): Finding[] {
  const leastMs = total(bakes.map(({ minMs }) => minMs));
  const least = formatDuration(leastMs);
  if (deadline !== undefined && deadline.ms < leastMs) {
    const message = `the deadline, ${formatDuration(deadline.ms)}, comes before the stages can end: they take at least ${least}`;
    return [{ path: deadline.path, offset: 0, message }];
  }
  if (leastMs <= LONGEST_MS) return [];
  return [{ path, message: `the stages take at least ${least}; a plan may take ${formatDuration(LONGEST_MS)}` }];
}

/** The warm-up counts from the candidate's first traffic, so it falls into the first stage. */
function longWarmUp({ analysis, analysisAt }: PlanDraft, first: Bake): { wrong: boolean; finding: Finding } | null {
  const { warmUpMs } = analysis;
  const [warmUp, least, most] = [warmUpMs, first.minMs, first.maxMs].map(formatDuration);
  if (warmUpMs > 0 && warmUpMs >= first.maxMs) {
    const message = `the warm-up, ${warmUp}, lasts as long as the first stage may, ${most}: nothing of it would ever be judged`;
    return { wrong: true, finding: findingAt(analysisAt, message) };
  }
  if (warmUpMs <= first.minMs) return null;
  const message = `the warm-up, ${warmUp}, is longer than the first stage's least time, ${least}: that stage will take longer`;
  return { wrong: false, finding: findingAt(analysisAt, message) };
}

/** Stages that can end before a window of counts is closed. One warning for all of them. */
function longWindow({ analysis, analysisAt }: PlanDraft, bakes: readonly Bake[]): Finding[] {
  const shortest = Math.min(...bakes.map(({ minMs }) => minMs));
  if (analysis.windowMs <= shortest) return [];
  const message = `a window of counts, ${formatDuration(analysis.windowMs)}, is longer than a stage's least time, ${formatDuration(shortest)}: that stage will take longer`;
  return [findingAt(analysisAt, message)];
}

function total(durations: readonly number[]): number {
  return durations.reduce((sum, ms) => sum + ms, 0);
}
