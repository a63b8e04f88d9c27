import type { Criterion } from '../src/criteria/criterion.ts';
import { parseCriterion } from '../src/criteria/parse.ts';
import { defaultAnalysis, type Plan, type Stage } from '../src/plan/plan.ts';

export const MINUTE = 60_000;

/** The criterion that the text says. */
export function criterion(text: string): Criterion {
  const parsed = parseCriterion(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
  return parsed.criterion;
}

/** So many per cent for so many minutes. */
export function stage(weight: number, minutes: number, criteria: readonly string[] = []): Stage {
  const ms = minutes * MINUTE;
  return { weight, bake: { minMs: ms, maxMs: 2 * ms }, criteria: criteria.map(criterion) };
}

/** 10, 50, 100 per cent, ten minutes each, judged by the error rate beside the stable's. */
export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    strategy: 'canary',
    stages: [stage(10, 10), stage(50, 10), stage(100, 10)],
    criteria: [criterion('error-rate < 150% of baseline')],
    deadlineMs: 120 * MINUTE,
    analysis: defaultAnalysis,
    onFailure: 'rollback',
    onNoTraffic: 'hold',
    onCancel: 'rollback',
    rollback: 'immediate',
    notifications: [],
    ...changes,
  };
}
