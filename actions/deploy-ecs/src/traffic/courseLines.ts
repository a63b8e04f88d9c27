import { diffLines, type Difference } from '@deploy-actions/aws';
import { printPlan, type Plan } from '@deploy-actions/strategy';
import { changesFor } from './configuration.ts';
import type { Course } from './course.ts';
import { unsteered } from './plan.ts';

/** How the traffic goes over, and what the service is configured with for that. */
export function courseLines(course: Course): string[] {
  const { plan, steered, gate } = course;
  return [
    ...(plan === null ? [] : planLines(plan, steered)),
    ...(gate === null ? [] : ['  before any production traffic: the smoke test']),
    ...diffLines(courseDifferences(course)),
  ];
}

/** By itself ECS keeps each stage for its least time, and judges by nothing that a plan could say. */
function planLines(plan: Plan, steered: boolean): string[] {
  if (steered) return printPlan(plan).split('\n');
  if (plan.strategy === 'rolling') return ['rolling: tasks are replaced'];
  return printPlan(unsteered(plan))
    .split('\n')
    .filter((line) => !/^ +(?:judged at|on failure)/.test(line))
    .map((line) => line.replace(/ for (\S+) to \1$/, ' for $1').replace(/, within \S+$/, ', by ECS itself'));
}

/** What the service is configured with for this deployment alone. */
export function courseDifferences({ own, given }: Course): Difference[] {
  return changesFor(own, given);
}
