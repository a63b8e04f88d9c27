import type { Finding, Path, Reading } from '../problem.ts';
import { checkPlan } from './check.ts';
import { findingAt, type Report } from './fields.ts';
import type { Plan } from './plan.ts';
import { readDraft } from './readDraft.ts';

/**
 * Reads a plan and judges it as a whole: the plan with its defaults, or everything that is wrong, each with its path.
 *
 * A text holds stages, `10@10m, 50@15m..45m, 100`, or the name of a preset; as it names no criteria, it is no plan by
 * itself. A map holds `strategy` or `stages`, or the blocks `blue-green` or `canary`; beside them `criteria`, `deadline`,
 * `on-failure`, `on-no-traffic`, `on-cancel`, `rollback`, `analysis`. Keys may be in kebab-case, snake_case or camelCase.
 * Durations are texts, or numbers of seconds.
 *
 * @param path of the value in what was given
 */
export function readPlan(value: unknown, path: Path = []): Reading<Plan> {
  const problems: Finding[] = [];
  const report: Report = (place, message) => problems.push(findingAt(place, message));
  const draft = readDraft(value, path, report);
  if (draft === null) return { ok: false, problems };
  const checked = checkPlan(draft);
  const all = [...problems, ...checked.problems];
  return checked.plan !== null && all.length === 0
    ? { ok: true, value: checked.plan, warnings: checked.warnings }
    : { ok: false, problems: all };
}

/**
 * What is wrong with the parts of a plan by themselves, whatever they are to be put together with: for parts that several plans
 * take over.
 *
 * @param path of the value in what was given
 */
export function readPlanParts(value: unknown, path: Path = []): readonly Finding[] {
  const problems: Finding[] = [];
  readDraft(value, path, (place, message) => problems.push(findingAt(place, message)));
  // what is wrong with the whole may be put right by what comes to it
  return problems.filter((finding) => finding.path.length > path.length);
}
