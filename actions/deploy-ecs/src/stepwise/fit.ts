import { connectStepwiseTarget, type StepwiseTarget } from '@deploy-actions/aws';
import { printPlan } from '@deploy-actions/strategy';
import { annotate, ConfigurationError, type Context, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from '../action.generated.ts';
import type { Step } from '../plan.ts';
import type { Ports } from '../ports.ts';
import type { Release } from '../release.ts';
import type { StepwiseCourse } from './asked.ts';

/** Stands for a release that ECS does not have yet. */
const TO_BE_REGISTERED = 'the release';

/**
 * Finds out whether the weights of the services can be moved, before anything is registered.
 *
 * @throws {ConfigurationError} with all that stands in the way
 */
export async function fitAll(context: Context<Inputs>, ports: Ports, steps: readonly Step[]): Promise<void> {
  for (const { release, plan } of steps) {
    const course = release.stepwise;
    if (course === undefined || plan.do === 'nothing') continue;
    if (plan.do !== 'deploy') throw new ConfigurationError([sameAgain(release)]);
    for (const line of printPlan(course.plan).split('\n').filter(isOfTimes)) context.log.line(line);
    // oxlint-disable-next-line no-await-in-loop
    await openFitting(ports, release, course, release.registeredArn ?? TO_BE_REGISTERED);
  }
}

/** @throws {ConfigurationError} with all that stands in the way */
export async function openFitting(
  { moving, holder }: Ports,
  { ref }: Release,
  { plan, stickiness }: StepwiseCourse,
  release: string,
): Promise<{ readonly target: StepwiseTarget; readonly clock: ReturnType<typeof moving>['clock'] }> {
  const { api, rules, scaling, clock } = moving();
  const target = await connectStepwiseTarget({ api, rules, scaling, ref, release, plan, stickiness, holder });
  const fit = await target.fit(plan);
  // of this very release, by a job that began meanwhile: it has an owner
  if (target.mode !== 'new') throw new ConfigurationError([{ input: 'service', message: `${ref.service} ${OPEN}` }]);
  if (!fit.ok) throw new ConfigurationError(fit.problems.map(({ message }) => ({ input: 'service', message })));
  for (const { message } of fit.warnings) annotate({ level: 'warning', title: ref.service, message });
  return { target, clock };
}

const OPEN =
  'has a stepwise rollout open: let it end, or bring it home with the action `rollback`, or `command: reconcile` of canary-shift.';

/** There are no two releases that traffic could be shared out between. */
function sameAgain({ ref: { service } }: Release): Problem {
  const message =
    `is \`stepwise\`, and \`${service}\` names this very release by now, in a deployment that is under way or has failed. End that ` +
    'with the action `rollback`, or leave `engine` out to follow it.';
  return { input: 'engine', message };
}

/** Nothing is judged here but the smoke test, and what a failure comes to does not depend on the plan. */
function isOfTimes(line: string): boolean {
  return !/^ +(?:judged at|on failure)/.test(line);
}
