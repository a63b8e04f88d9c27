import { GitHubError } from './http/errors.ts';
import type { GitHub } from './http/connect.ts';
import { listed, PAGE, pagesOf } from './http/pages.ts';

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
}

/** Deployments of one environment are looked through as far as this, in pages. */
const MOST_PAGES = 3;
const MOST_STATUSES = 10;

/** "The maximum description length is 140 characters." */
const LONGEST_DESCRIPTION = 140;

type State = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';
interface Status {
  readonly state: string;
  readonly description: string;
  readonly log_url?: string;
  readonly environment_url?: string;
}

/**
 * What an environment runs: its newest deployment that has succeeded and has not failed since. Null when none has.
 *
 * @throws GitHubError `too-much` when none has among the newest 300
 */
export async function lastSuccess({ octokit, at }: GitHub, environment: string): Promise<Deployment | null> {
  const read = async (page: number) =>
    (await octokit.repos.listDeployments({ ...at, environment, per_page: PAGE, page })).data;
  const pages = pagesOf(read, MOST_PAGES);
  for (;;) {
    const { value, done } = await pages.next();
    if (done === true) {
      if (!value) return null;
      const text = `None of the newest ${MOST_PAGES * PAGE} deployments to ${environment} has succeeded.`;
      throw new GitHubError('too-much', `${text} Say what runs there with \`from\`.`);
    }
    for (const { id, sha, ref } of value) {
      if (hasSucceeded(await statusesOf({ octokit, at }, id))) return { id, sha, ref };
    }
  }
}

/** Newest first. `inactive` only says that another deployment came after it. */
export function hasSucceeded(statuses: readonly { readonly state: string }[]): boolean {
  return statuses.find(({ state }) => state !== 'inactive')?.state === 'success';
}

async function statusesOf({ octokit, at }: GitHub, id: number): Promise<readonly Status[]> {
  const read = async (page: number) =>
    (await octokit.repos.listDeploymentStatuses({ ...at, deployment_id: id, per_page: PAGE, page })).data;
  return (await listed(read, MOST_STATUSES)).entries;
}

/**
 * Says in the status of an environment's newest deployment of a commit what it brings. Its state, addresses and all else
 * stay as they are, and nothing is sent when the status says it already.
 *
 * @returns what was done
 */
export async function describe(
  { octokit, at }: GitHub,
  { environment, sha, description }: { environment: string; sha: string; description: string },
): Promise<'described' | 'unchanged' | 'no-deployment'> {
  const { data } = await octokit.repos.listDeployments({ ...at, environment, sha, per_page: 1 });
  const [deployment] = data;
  if (deployment === undefined) return 'no-deployment';
  const [latest] = await statusesOf({ octokit, at }, deployment.id);
  const text = shortened(description);
  if (latest?.description === text) return 'unchanged';
  await octokit.repos.createDeploymentStatus({
    ...at,
    deployment_id: deployment.id,
    state: (latest?.state ?? 'in_progress') as State,
    description: text,
    auto_inactive: false,
    ...(latest?.log_url && { log_url: latest.log_url }),
    ...(latest?.environment_url && { environment_url: latest.environment_url }),
  });
  return 'described';
}

function shortened(text: string): string {
  return text.length <= LONGEST_DESCRIPTION ? text : `${text.slice(0, LONGEST_DESCRIPTION - 1)}…`;
}
