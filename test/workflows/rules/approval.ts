import type { Job, Repository, Step, Workflow } from '../source.ts';
import {
  actionOf,
  ancestorsOf,
  calledBy,
  environmentOf,
  forwardJobs,
  goesForward,
  isDeployment,
  isReusable,
  plain,
  rollbackJobs,
} from '../uses.ts';
import type { Finding } from '../rules.ts';

/** Nothing brings a release forward but a job in its environment: GitHub starts it once people have approved. */
export function forwardNeedsApproval(workflow: Workflow): Finding[] {
  return forwardJobs(workflow)
    .filter(([, job]) => !isDeployment(job) || environmentOf(job)!.endsWith('-rollback'))
    .map(([name]) => ({
      keys: ['jobs', name],
      message: `${name} brings a release forward without an approval: give it its \`environment\`, as a deployment`,
    }));
}

/**
 * People are asked once. Each job that names an environment asks its reviewers, also with `deployment: false`, and so does each
 * leg of a matrix that starts later than the first.
 */
export function approvalIsAskedOnce(workflow: Workflow, repository: Repository): Finding[] {
  const jobs = Object.entries(workflow.jobs);
  const asking = jobs.flatMap(([name, job]) => {
    const environment = environmentOf(job) ?? calledEnvironment(job, repository);
    return environment === undefined ? [] : [{ name, job, environment }];
  });
  const again = asking.filter(({ environment }, at) =>
    asking.slice(0, at).some((before) => before.environment === environment),
  );
  const idle = asking.filter(({ job, name }) => isDeployment(job) && !deploys(name, job, workflow));
  const byWaves = asking.filter(({ job }) => job.strategy?.['max-parallel'] !== undefined);
  return [
    ...again.map(({ name, environment }) => ({
      keys: ['jobs', name, 'environment'],
      message: `${name} asks the reviewers of ${environment} once more: one job for each environment`,
    })),
    ...idle.map(({ name }) => ({
      keys: ['jobs', name, 'environment'],
      message: `${name} asks for an approval and brings nothing forward or back`,
    })),
    ...byWaves.map(({ name }) => ({
      keys: ['jobs', name, 'strategy', 'max-parallel'],
      message: `${name} has legs that start later and ask again: deploy them within one job, or call a job for each`,
    })),
  ];
}

const deploys = (name: string, job: Job, workflow: Workflow): boolean =>
  (job.steps ?? []).some(goesForward) || rollbackJobs(workflow).some(([each]) => each === name);

/** The environment that a call of a deploying workflow names; two calls of one workflow for one environment ask twice. */
function calledEnvironment(job: Job, repository: Repository): string | undefined {
  const called = calledBy(job, repository);
  if (called === undefined || forwardJobs(called).length === 0) return undefined;
  const given = job.with?.['environment'];
  return typeof given === 'string' ? plain(given) : undefined;
}

/**
 * What was approved is what goes forward: where there is a plan its digest is checked in the job that was approved, before anything is
 * done, or by the step that does it (the composite action `deploy`).
 */
export function approvedPlanIsChecked(workflow: Workflow): Finding[] {
  if (!isReusable(workflow)) return [];
  const checks = (step: Step): boolean => step.with?.['check'] !== undefined;
  return Object.entries(workflow.jobs).flatMap(([name, { steps = [] }]) => {
    const planned = [name, ...ancestorsOf(name, workflow)].some((job) =>
      workflow.jobs[job]?.steps?.some((step) => actionOf(step) === 'plan'),
    );
    const checked = steps.findIndex((step) => actionOf(step) === 'plan' && checks(step));
    const unchecked = steps.findIndex(
      (step, at) => goesForward(step) && !checks(step) && (checked === -1 || at < checked),
    );
    if (!planned || unchecked === -1) return [];
    const message = `${name} goes forward without a look at what was approved: \`plan\` with \`check\` before it`;
    return [{ keys: ['jobs', name, 'steps', unchecked], message }];
  });
}
