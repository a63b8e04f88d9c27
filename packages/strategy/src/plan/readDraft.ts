import type { Path } from '../problem.ts';
import { criteriaIn } from './criteriaIn.ts';
import type { CriteriaGroup, PlanDraft } from './draft.ts';
import { choiceOf, durationOf, isObject, wrong, type Field, type Place, type Report } from './fields.ts';
import { planKeys } from './keys.ts';
import { defaultAnalysis, noTrafficPolicies } from './plan.ts';
import { readAnalysis } from './readAnalysis.ts';
import { readBlock, type Block } from './readBlocks.ts';
import { readCourse } from './readCourse.ts';
import { readRollback } from './readRollback.ts';
import { readKeys } from './spelling.ts';

type Fields = Partial<Record<keyof typeof planKeys.plan, Field>>;

/** Reads a plan part by part; how the parts go together is for `checkPlan`. Null when there is nothing to check. */
export function readDraft(value: unknown, path: Path, report: Report): PlanDraft | null {
  if (typeof value === 'string' || typeof value === 'number') return draftOf({ stages: { value, path } }, path, report);
  if (isObject(value)) return draftOf(readKeys(value, path, planKeys.plan, report), path, report);
  wrong({ value, path }, 'stages such as 10@10m, 50@15m, 100, or an object with `stages` and `criteria`', report);
  return null;
}

function draftOf(fields: Fields, path: Path, report: Report): PlanDraft {
  const blocks = [
    fields['blue-green'] && readBlock('blue-green', fields['blue-green'], report),
    fields.canary && readBlock('canary', fields.canary, report),
  ].filter((block) => block !== null && block !== undefined);
  const { triggers, notifications, rollback } = fields.rollback
    ? readRollback(fields.rollback, report)
    : { notifications: [] };
  const said = readCriteriaField(fields.criteria, report);
  const deadlineMs = fields.deadline && durationOf(fields.deadline, report);
  if (fields.deadline && deadlineMs === 0) wrong(fields.deadline, 'a time over 0', report);
  return {
    path,
    course: readCourse(fields.strategy, fields.stages, blocks, { path }, report),
    criteria: [said.group, triggers, ...blocks.map(({ threshold }) => threshold)].filter(
      (group) => group !== undefined,
    ),
    ...(said.none && { noCriteria: said.none }),
    ...(fields.deadline && deadlineMs !== undefined && { deadline: { path: fields.deadline.path, ms: deadlineMs } }),
    analysis: fields.analysis ? readAnalysis(fields.analysis, report) : defaultAnalysis,
    analysisAt: { path: fields.analysis?.path ?? path },
    policies: policiesOf(fields, blocks, { notifications, rollback: rollback ?? 'immediate' }, report),
  };
}

function policiesOf(
  fields: Fields,
  blocks: readonly Block[],
  rollback: Pick<PlanDraft['policies'], 'rollback' | 'notifications'>,
  report: Report,
): PlanDraft['policies'] {
  const choice = <T extends string>(field: Field | undefined, allowed: readonly T[], usual: T): T =>
    (field && choiceOf(field, allowed, report)) ?? usual;
  const entryCheck = blocks.find((block) => block.entryCheck !== undefined)?.entryCheck;
  return {
    onFailure: choice(fields['on-failure'], ['rollback', 'hold'], 'rollback'),
    onNoTraffic: choice(fields['on-no-traffic'], noTrafficPolicies, 'hold'),
    onCancel: choice(fields['on-cancel'], ['rollback', 'leave'], 'rollback'),
    ...rollback,
    ...(entryCheck && { entryCheck }),
  };
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0)
  );
}

/** `none`, or criteria. */
function readCriteriaField(field: Field | undefined, report: Report): { group?: CriteriaGroup; none?: Place } {
  if (field === undefined) return {};
  const { value, path } = field;
  if (typeof value === 'string' && value.trim().toLowerCase() === 'none') return { none: { path } };
  if (isEmpty(value)) {
    wrong(field, 'criteria such as error-rate < 1%, or `none` where nothing shall be judged', report);
    return { group: { path, criteria: [] } };
  }
  return { group: criteriaIn(field, report) };
}
