import type { Owner } from '@deploy-actions/strategy';
import type { GitHub } from '../http/connect.ts';
import { GitHubError } from '../http/errors.ts';
import { budgetOf } from './budget.ts';

/** One job of an attempt of a workflow run. */
export interface RunJob {
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly runId: string;
  /** From 1. */
  readonly attempt: string;
  /** Its key in the workflow: `deploy`. Each job of a matrix has the same. */
  readonly job: string;
  /** What only the steps of this one job know: GitHub tells a job no id of its own. */
  readonly mark: string;
}

/** How long to ask for an owner, in ms. */
const ASK_MS = 10_000;

/** Of a job's key in an id: ids are in tags, too, which are short. */
const LONGEST_JOB = 40;

/** The owner that a job is: its steps, which come one after the other, are one; two jobs of a run are two, of a matrix as well. */
export function ownerOfJob({ serverUrl, repository, runId, attempt, job, mark }: RunJob): Owner {
  const name = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`;
  const key = job.replaceAll(/[^\w-]+/g, '-').slice(0, LONGEST_JOB) || 'job';
  return { id: `${runId}/${attempt}/${key}/${mark}`, name };
}

/** Whether two owners are jobs of one attempt of a run. */
export function isSameAttempt(one: Pick<Owner, 'id'>, other: Pick<Owner, 'id'>): boolean {
  const [a, b] = [attemptIn(one.id), attemptIn(other.id)];
  return a !== null && b !== null && a.runId === b.runId && a.attempt === b.attempt;
}

/** Also of an id without a job, as tags of a service may have it; null for what is no run's. */
function attemptIn(id: string): { readonly runId: number; readonly attempt: number } | null {
  const [, runId, attempt] = /^(\d{1,15})\/(\d{1,9})(?:\/[\w-]+\/[\w-]+)?$/.exec(id) ?? [];
  return runId === undefined ? null : { runId: Number(runId), attempt: Number(attempt) };
}

/**
 * Whether an owner may still act: false only when GitHub says that the attempt of its run has completed, since it does not tell which of
 * an attempt's jobs this one is. Null when that cannot be told: it is no run of this repository, the token has no `actions: read`, GitHub does not answer. Null is no licence to take over.
 */
export async function isAlive({ octokit, at }: GitHub, owner: Owner): Promise<boolean | null> {
  const run = attemptIn(owner.id);
  if (run === null) return null;
  const asked = { ...at, run_id: run.runId, attempt_number: run.attempt, request: budgetOf(ASK_MS).limits() };
  try {
    const { data } = await octokit.actions.getWorkflowRunAttempt({ ...asked, exclude_pull_requests: true });
    return data.status !== 'completed';
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
