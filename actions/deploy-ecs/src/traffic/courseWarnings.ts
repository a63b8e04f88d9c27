import type { DeploymentConfiguration } from '@deploy-actions/aws';
import type { Plan } from '@deploy-actions/strategy';
import { GATE_STAGE, leastMinutes, pausesAt } from './configuration.ts';
import type { Course } from './course.ts';

/** What somebody should know before traffic goes over so. */
export function courseWarnings(course: Omit<Course, 'warnings'>, timeoutMinutes: number): string[] {
  const { plan, own, given, steered, until, gate } = course;
  const configuration = given ?? own;
  const least = leastMinutes(configuration);
  const toItsEnd = until === 'done' || until === 'CLEAN_UP';
  return [
    ...(steered || isJudged(configuration) ? [] : [UNJUDGED]),
    ...(plan === null || steered ? [] : rounded(plan, configuration)),
    ...(steered ? [] : overlooked(toItsEnd, least, timeoutMinutes)),
    ...(gate !== null && pausesAt(own, GATE_STAGE) ? [REPLACED] : []),
  ];
}

/** Whether anything can say that the release is bad while it has a share of the traffic only. */
function isJudged({ strategy, alarms, lifecycleHooks = [] }: DeploymentConfiguration): boolean {
  if (strategy !== 'CANARY' && strategy !== 'LINEAR') return true;
  const isAsked = lifecycleHooks.some(({ targetType = 'AWS_LAMBDA' }) => targetType === 'AWS_LAMBDA');
  return isAsked || (alarms?.enable === true && (alarms.alarmNames ?? []).length > 0);
}

const UNJUDGED =
  'Nobody judges the release while it has a share of the traffic: ECS goes on when the time is over, whatever it does. ' +
  'Name `alarms` that roll it back, or give `wait-until: paused` and judge it by canary-shift in the next step.';

export const OVERTAKES =
  'A deployment is under way whose traffic ECS moves, and this one takes its place. The traffic of both target groups is at stake, ' +
  'so that this one moves all of it at once, too, instead of replacing tasks.';

const REPLACED =
  `The service's own pause at ${GATE_STAGE} is the smoke test's in this deployment. To have a person give the word, use ` +
  'an environment with required reviewers.';

/** ECS knows whole minutes, and one time for all steps. */
function rounded({ stages }: Plan, configuration: DeploymentConfiguration): string[] {
  const { linearConfiguration: linear, canaryConfiguration: canary, bakeTimeInMinutes = 0 } = configuration;
  const step = linear?.stepBakeTimeInMinutes ?? canary?.canaryBakeTimeInMinutes ?? 0;
  const kept = stages.map((_, index) => (index === stages.length - 1 ? bakeTimeInMinutes : step));
  if (stages.every(({ bake }, index) => bake.minMs === kept[index]! * 60_000)) return [];
  const shown = stages.map(({ weight }, index) => `${weight}% for ${kept[index]} min`).join(', ');
  return [`ECS keeps whole minutes, and the longest time at each step: ${shown}.`];
}

function overlooked(toItsEnd: boolean, least: number, timeoutMinutes: number): string[] {
  if (!toItsEnd || least < timeoutMinutes) return [];
  return [
    `The deployment takes ${least} minutes at least, and \`timeout-minutes\` is ${timeoutMinutes}: the job will end as ` +
      'timed-out while ECS goes on. Raise it.',
  ];
}
