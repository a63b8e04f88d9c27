import {
  canonical,
  planKeys,
  readPlan,
  readPlanParts,
  type Finding,
  type Path,
  type Plan,
} from '@deploy-actions/strategy';
import type { Entry } from './entries.ts';
import { treeOf } from './inherit.ts';

/** A plan, or null where none is said or it has problems. */
export interface PlanReading {
  readonly plan: Plan | null;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** That of canary-shift when it is given none. */
const USUAL = 'canary-10-5m';

/** They move all traffic at once: there is nothing to weigh, and smoke test and alarms may be all that decides. */
const AT_ONCE = ['rolling', 'all-at-once', 'blue-green'];

const COURSE = ['strategy', 'stages', 'canary', 'blue-green'];

/**
 * Reads the plan among all that holds for an environment, by the plan's own reader.
 *
 * @param at where the environment stands, for what is wrong with the whole
 */
export function planOf(entries: readonly Entry[], at: Path): PlanReading {
  const said = entries.filter(({ key }) => Object.hasOwn(planKeys.plan, key[0]!));
  if (said.length === 0) return { plan: null, problems: [], warnings: [] };
  const tree = treeOf(said);
  const unjudged = unjudgedStrategy(said);
  const reading = readPlan({
    ...(COURSE.some((key) => Object.hasOwn(tree, key)) ? {} : { strategy: USUAL }),
    ...(unjudged === null ? {} : { criteria: 'none' }),
    ...tree,
  });
  const placed = (findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, path: writtenPath(said, finding.path, at) }));
  if (!reading.ok) return { plan: null, problems: placed(reading.problems), warnings: [] };
  return {
    plan: reading.value,
    problems: [],
    warnings: [...(unjudged === null ? [] : [unjudged]), ...placed(reading.warnings)],
  };
}

/** What is wrong with parts of a plan that environments take over, whether or not one does. */
export function faultsOfParts(entries: readonly Entry[]): Finding[] {
  const said = entries.filter(({ key }) => Object.hasOwn(planKeys.plan, key[0]!));
  return readPlanParts(treeOf(said)).map((finding) => ({ ...finding, path: writtenPath(said, finding.path, []) }));
}

/** The name of a strategy by which all goes at once, alone, without anything to judge by. */
function unjudgedStrategy(said: readonly Entry[]): Finding | null {
  const judges = ({ key: [top, part] }: Entry) =>
    top === 'criteria' || (top === 'rollback' && part !== 'strategy' && part !== 'notifications');
  const [course, ...others] = said.filter(({ key }) => COURSE.includes(key[0]!));
  if (course === undefined || others.length > 0 || course.key[0] !== 'strategy' || said.some(judges)) return null;
  const { value, path } = course;
  if (typeof value !== 'string' || !AT_ONCE.includes(canonical(value.trim()))) return null;
  const message = 'nothing is judged by numbers here: give `criteria` such as error-rate < 1%, or say `criteria: none`';
  return { path, message };
}

/** Where it was written, of the parts that the plan was put together from. */
function writtenPath(said: readonly Entry[], path: Path, at: Path): Path {
  const whole = said.find(({ key }) => key.every((part, index) => part === path[index]));
  if (whole !== undefined) return [...whole.path, ...path.slice(whole.key.length)];
  // a block that was put together from several: any of its parts
  const part = said.find(({ key }) => path.length > 0 && path.every((each, index) => each === key[index]));
  return part?.path ?? at;
}
