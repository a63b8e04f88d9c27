import type { Finding } from '../problem.ts';
import { checkCriteria, withoutTwins } from './checkCriteria.ts';
import { checkStages } from './checkStages.ts';
import { checkTimes, deadlineOf } from './checkTimes.ts';
import type { PlanDraft } from './draft.ts';
import type { Plan, Stage } from './plan.ts';

export interface CheckedPlan {
  /** Null when there are problems, or when something could not be read. */
  readonly plan: Plan | null;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** What a check found: problems stand in the way, warnings do not. */
export interface Checked {
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Judges what concerns more than one part of a plan: all problems at once. What could not be read is passed over. */
export function checkPlan(draft: PlanDraft): CheckedPlan {
  const checks: Checked[] = [checkStages(draft), checkTimes(draft), checkCriteria(draft)];
  const problems = checks.flatMap((checked) => checked.problems);
  const warnings = checks.flatMap((checked) => checked.warnings);
  return { plan: problems.length === 0 ? planOf(draft) : null, problems, warnings };
}

function planOf({ course, criteria, deadline, analysis, policies }: PlanDraft): Plan | null {
  const stages = course?.stages.flatMap(({ name, weight, bake, criteria: own }): Stage[] => {
    if (weight === null || bake === null) return [];
    return [{ ...(name === undefined ? {} : { name }), weight, bake, criteria: own?.criteria ?? [] }];
  });
  if (course === null || stages === undefined || stages.length !== course.stages.length) return null;
  return {
    strategy: course.strategy,
    stages,
    criteria: withoutTwins(criteria.flatMap((group) => group.criteria)),
    deadlineMs: deadline?.ms ?? deadlineOf(stages.map(({ bake }) => bake)),
    analysis,
    ...policies,
  };
}
