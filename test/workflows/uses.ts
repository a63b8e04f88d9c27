import type { Action, Contract, Job, Repository, Step, Workflow } from './source.ts';

/** What a `uses` of ours leads to: an action's folder, or a workflow's path. */
export interface Ours {
  readonly action?: string;
  readonly workflow?: string;
  /** Behind the `@`; none where the reference is within our own repository. */
  readonly ref?: string;
}

const OWN = /^\$\/(?<target>[^@\s]+)$|^\.\/(?<local>\.github\/workflows\/[^@\s]+)$/;
const FROM_OUTSIDE = /^[\w.-]+\/deploy-actions\/(?<target>[^@\s]+)@(?<ref>\S+)$/;

/** Whether a `uses` is of ours, and what of ours; null where it is of others. */
export function oursOf(uses: string): Ours | null {
  const match = OWN.exec(uses) ?? FROM_OUTSIDE.exec(uses);
  if (match === null) return null;
  const { target, local, ref } = match.groups!;
  const path = target ?? local!;
  return {
    ...(path.startsWith('.github/workflows/') ? { workflow: path } : { action: path }),
    ...(ref === undefined ? {} : { ref }),
  };
}

/** The name of our action that a step uses; undefined for all else. */
export function actionOf(step: Step): string | undefined {
  return step.uses === undefined ? undefined : oursOf(step.uses)?.action;
}

/** Our workflow that a job calls; undefined where it calls none, or one that is not there. */
export function calledBy(job: Job, { workflows }: Repository): Workflow | undefined {
  const path = job.uses === undefined ? undefined : oursOf(job.uses)?.workflow;
  return workflows.find((each) => each.path === path);
}

/** The contract of what a step or a job uses, where that is ours. */
export function contractOf(used: Step | Job, repository: Repository): Action | Contract | undefined {
  const ours = used.uses === undefined ? null : oursOf(used.uses);
  if (ours?.action !== undefined) return repository.actions[ours.action];
  return repository.workflows.find(({ path }) => path === ours?.workflow)?.on['workflow_call'] ?? undefined;
}

/** Actions that give a release traffic. */
const FORWARD = ['deploy', 'deploy-ecs', 'deploy-azure', 'canary-shift'];

/**
 * Whether a step may bring a release forward. A dry run does not, and canary-shift with a `command` steers what another job,
 * that has been approved, carries out.
 */
export function goesForward(step: Step): boolean {
  const action = actionOf(step);
  if (action === undefined || !FORWARD.includes(action)) return false;
  return step.with?.['dry-run'] !== true && step.with?.['command'] === undefined;
}

export const goesBack = (step: Step): boolean => actionOf(step) === 'rollback';

/** The jobs that may bring a release forward by their own steps, with their names. */
export const forwardJobs = ({ jobs }: Workflow): Array<[string, Job]> =>
  Object.entries(jobs).filter(([, { steps = [] }]) => steps.some(goesForward));

/** The jobs that are there to go back, and do nothing else to what serves. */
export const rollbackJobs = ({ jobs }: Workflow): Array<[string, Job]> =>
  Object.entries(jobs).filter(([, { steps = [] }]) => steps.some(goesBack) && !steps.some(goesForward));

/** Whether other repositories call the workflow. */
export const isReusable = ({ on }: Workflow): boolean => 'workflow_call' in on;

/** The name of the job's environment, expressions without the spaces that make no difference; undefined without one. */
export function environmentOf({ environment }: Job): string | undefined {
  const name = typeof environment === 'object' ? environment.name : environment;
  return name === undefined ? undefined : plain(name);
}

/** Whether GitHub records the job as a deployment to its environment. */
export const isDeployment = ({ environment }: Job): boolean =>
  environment !== undefined && (typeof environment === 'string' || environment.deployment !== false);

export const plain = (text: string): string => text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, '${{ $1 }}');

export const needsOf = ({ needs = [] }: Job): readonly string[] => (typeof needs === 'string' ? [needs] : needs);

/** The jobs that end before this one begins, by name. */
export function ancestorsOf(name: string, { jobs }: Workflow): Set<string> {
  const found = new Set<string>();
  const walk = (job: Job | undefined): void => {
    for (const need of job === undefined ? [] : needsOf(job)) {
      if (found.has(need)) continue;
      found.add(need);
      walk(jobs[need]);
    }
  };
  walk(jobs[name]);
  return found;
}
