import { needsBaseline } from '../criteria/criterion.ts';
import type { Finding } from '../problem.ts';
import type { Checked } from './check.ts';
import type { Course, CriteriaGroup, PlanDraft, StageDraft } from './draft.ts';
import { findingAt, type Place } from './fields.ts';

/** Whether criteria that compare with the stable release have one to compare with. At 100% nothing serves beside. */
export function checkBaseline({ course, criteria }: PlanDraft): Checked {
  if (course === null) return { problems: [], warnings: [] };
  const comparing = criteria.find((group) => group.criteria.some(needsBaseline));
  const blind = course.stages.filter((stage) => !hasBaseline(stage) && onlyCompares(stage, criteria));
  if (course.stages.some(hasBaseline)) return { problems: [], warnings: blind.map(unjudged) };

  const reason = reasonOf(course);
  if (comparing === undefined)
    return { problems: blind.map((stage) => never(stage.criteria ?? stage, reason)), warnings: [] };
  const finding = never(comparing, reason);
  return blind.length > 0 || course.strategy === 'rolling'
    ? { problems: [finding], warnings: [] }
    : { problems: [], warnings: [finding] };
}

/** A weight that could not be read is taken for one with a baseline: it was reported. */
function hasBaseline({ weight }: StageDraft): boolean {
  return weight !== 100;
}

function onlyCompares({ criteria: own }: StageDraft, groups: readonly CriteriaGroup[]): boolean {
  const all = [...groups.flatMap((group) => group.criteria), ...(own?.criteria ?? [])];
  return all.length > 0 && all.every(needsBaseline);
}

function reasonOf({ strategy }: Course): string {
  return strategy === 'rolling'
    ? '`rolling` leaves the weights to the platform, so the two cannot be told apart'
    : 'no stage is below 100%, so none serves beside the candidate';
}

function never(place: Place, reason: string): Finding {
  const message = `what is compared with the stable release can never be judged: ${reason}. Add a limit of its own, such as error-rate < 1%`;
  return findingAt(place, message);
}

function unjudged(stage: StageDraft): Finding {
  const { name, weight } = stage;
  const message = `at stage ${name === undefined ? `${weight}%` : `\`${name}\``} nothing is judged: all criteria compare with the stable release, which serves nothing then`;
  return findingAt(stage, message);
}
