import { contradictions } from '../criteria/contradictions.ts';
import { roleOf, type Criterion } from '../criteria/criterion.ts';
import { printCriterion } from '../criteria/print.ts';
import type { Finding } from '../problem.ts';
import type { Checked } from './check.ts';
import { checkBaseline } from './checkBaseline.ts';
import type { Course, CriteriaGroup, PlanDraft } from './draft.ts';
import { findingAt } from './fields.ts';

/** Whether every stage is judged, by criteria that agree and that have a baseline where they need one. */
export function checkCriteria(draft: PlanDraft): Checked {
  if (draft.noCriteria !== undefined) return { problems: needless(draft), warnings: [] };
  const baseline = checkBaseline(draft);
  const between = betweenGroups(draft.criteria);
  return {
    problems: [...ungated(draft), ...between.problems, ...ofStages(draft), ...baseline.problems],
    warnings: [...between.warnings, ...baseline.warnings],
  };
}

/** All criteria without twins: a trigger may be named in two blocks. */
export function withoutTwins(criteria: readonly Criterion[]): Criterion[] {
  const printed = criteria.map(printCriterion);
  return criteria.filter((_, index) => printed.indexOf(printed[index]!) === index);
}

/** Criteria beside `criteria: none`. */
function needless({ criteria, course }: PlanDraft): Finding[] {
  const message = '`criteria: none` says that nothing is judged, but here are criteria: keep one of them';
  return [...criteria, ...groupsOf(course)].map(({ path }) => ({ path, message }));
}

/** The criteria of stages, each group once: two stages may share one. */
function groupsOf(course: Course | null): CriteriaGroup[] {
  return [...new Set(course?.stages.flatMap((stage) => stage.criteria ?? []))];
}

/** Stages that nothing would keep from going on. Criteria that could not be read count: they were reported. */
function ungated({ path, criteria, course }: PlanDraft): Finding[] {
  if (criteria.length > 0) return [];
  const stages = course?.stages ?? [];
  const open = stages.filter((stage) => stage.criteria === undefined);
  const help = 'give `criteria` such as error-rate < 1%, or say `criteria: none`';
  if (open.length === stages.length) return [{ path, message: `nothing would be judged: ${help}` }];
  return open.map((stage) => findingAt(stage, `this stage, ${stage.weight}%, would not be judged: ${help}`));
}

/** What the criteria of the plan, of its rollback and of its blocks say against one another; each group was checked. */
function betweenGroups(groups: readonly CriteriaGroup[]): Checked {
  const all = groups.flatMap((group) => group.criteria.map((criterion) => ({ criterion, group })));
  const clashes = contradictions(all.map(({ criterion }) => criterion)).flatMap(
    ({ indexes: [one, other], message }) => {
      const [first, second] = [all[one]!, all[other]!];
      if (first.group === second.group || isTwin(first.criterion, second.criterion)) return [];
      return [
        { finding: findingAt(second.group, message), opposed: roleOf(first.criterion) !== roleOf(second.criterion) },
      ];
    },
  );
  const those = (opposed: boolean) =>
    clashes.filter((clash) => clash.opposed === opposed).map(({ finding }) => finding);
  return { problems: those(true), warnings: those(false) };
}

function isTwin(one: Criterion, other: Criterion): boolean {
  return printCriterion(one) === printCriterion(other);
}

/** Triggers of the plan that roll back what a stage accepts, and the other way round. A stage may well be stricter. */
function ofStages({ criteria, course }: PlanDraft): Finding[] {
  const common = withoutTwins(criteria.flatMap((group) => group.criteria));
  return groupsOf(course).flatMap(({ path, criteria: own }) =>
    contradictions([...common, ...own])
      .filter(({ indexes: [one, other] }) => one < common.length && other >= common.length)
      .filter(({ indexes: [one, other] }) => roleOf(common[one]!) !== roleOf(own[other - common.length]!))
      .map(({ message }) => ({ path, message })),
  );
}
