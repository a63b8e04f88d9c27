import type { Owner } from '@deploy-actions/strategy';
import type { GitHub } from '../http/connect.ts';
import { GitHubError } from '../http/errors.ts';
import { budgetOf } from './budget.ts';

/** One attempt of a workflow run, as the runner tells it to its jobs. */
export interface RunAttempt {
  /** `https://github.com` */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly runId: string;
  /** From 1. */
  readonly attempt: string;
}

/** How long to ask for an owner, in ms. */
const ASK_MS = 10_000;

/** The owner that a job is. Jobs of one attempt are one owner: they end together, as far as GitHub tells. */
export function ownerOfRun({ serverUrl, repository, runId, attempt }: RunAttempt): Owner {
  const name = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${attempt}`;
  return { id: `${runId}/${attempt}`, name };
}

/**
 * Whether an owner may still act: false only when GitHub says that its attempt has completed. Null when that cannot be told:
 * it is no run of this repository, the token has no `actions: read`, GitHub does not answer. Null is no licence to take over.
 */
export async function isAlive({ octokit, at }: GitHub, owner: Owner): Promise<boolean | null> {
  const [, runId, attempt] = /^(\d{1,15})\/(\d{1,9})$/.exec(owner.id) ?? [];
  if (runId === undefined) return null;
  const asked = { ...at, run_id: Number(runId), attempt_number: Number(attempt), request: budgetOf(ASK_MS).limits() };
  try {
    const { data } = await octokit.actions.getWorkflowRunAttempt({ ...asked, exclude_pull_requests: true });
    return data.status !== 'completed';
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
