import { once } from '../releases/once.ts';
import type { GitHub } from '../http/connect.ts';
import { GitHubError } from '../http/errors.ts';
import { budgetOf } from './budget.ts';

/** A rollout as GitHub shows it among the deployments of an environment. */
export interface ShownDeployment {
  readonly environment: string;
  /** The commit that the release was built from, or that the workflow runs for. */
  readonly sha: string;
  readonly rollout: string;
  readonly target: string;
  readonly release: string;
  /** The journal's ref, and where it led when the rollout began. */
  readonly journal: { readonly ref: string; readonly head: string } | null;
}

export interface Told {
  /** For people; cut to what fits. */
  readonly description: string;
  /** Where the journal leads: whoever may write to the repository could move its ref, and this stays. */
  readonly head: string | null;
  readonly logUrl?: string;
  readonly environmentUrl?: string;
}

/** What people see of a rollout. Nothing is decided from it, so nothing of it ever fails: it warns. */
export interface DeploymentFace {
  /** `inactive`: the release was there, and is not any more. */
  tell(state: State, said: Told): Promise<void>;
}

type State = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

/** How long a call may take, in ms: a rollout waits for it. */
const CALL_MS = 10_000;

/** "The maximum description length is 140 characters." */
const LONGEST_DESCRIPTION = 140;

/** Among so many deployments of the environment, the newest, a rollout that is resumed finds its own. */
const MOST_LISTED = 30;

const TASK = 'deploy';

/**
 * Finds the deployment of a rollout, or makes one. Needs `deployments: write`.
 *
 * @param warn told once what cannot be shown
 */
export async function showDeployment(
  github: GitHub,
  shown: ShownDeployment,
  warn: (text: string) => void,
): Promise<DeploymentFace> {
  let id: number | null = null;
  await attempt(async () => {
    id = (await found(github, shown)) ?? (await made(github, shown));
  });
  return {
    async tell(state, said) {
      if (id !== null) await attempt(() => tellStatus(github, id!, state, said));
    },
  };

  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      warn(`GitHub does not show this rollout in ${shown.environment} as it is: ${error.message}`);
    }
  }
}

async function made(github: GitHub, shown: ShownDeployment): Promise<number> {
  const { octokit, at } = github;
  const { environment, sha, rollout, target, release, journal } = shown;
  const asked = {
    ...at,
    ref: sha,
    environment,
    task: TASK,
    description: cut(`${release} to ${target}`),
    payload: { rollout, target, release, ...(journal !== null && { journal }) },
    // the release was built and checked by now, and nothing is merged for it
    auto_merge: false,
    required_contexts: [],
    request: budgetOf(CALL_MS).limits(),
  };
  const create = async (): Promise<number> => {
    const { data } = await octokit.repos.createDeployment(asked);
    if (!('id' in data))
      throw new GitHubError('refused', `GitHub made no deployment: ${data.message ?? 'no reason given'}`);
    return data.id;
  };
  return once(create, () => found(github, shown));
}

async function found({ octokit, at }: GitHub, { environment, rollout }: ShownDeployment): Promise<number | null> {
  const asked = { ...at, environment, task: TASK, per_page: MOST_LISTED, request: budgetOf(CALL_MS).limits() };
  const { data } = await octokit.repos.listDeployments(asked);
  return data.find(({ payload }) => rolloutIn(payload) === rollout)?.id ?? null;
}

/** A payload may be anything, or the text of it. */
function rolloutIn(payload: unknown): unknown {
  try {
    const value: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
    return (value as { rollout?: unknown } | null)?.rollout;
  } catch {
    return undefined;
  }
}

async function tellStatus({ octokit, at }: GitHub, id: number, state: State, said: Told): Promise<void> {
  const { description, head, logUrl, environmentUrl } = said;
  await octokit.repos.createDeploymentStatus({
    ...at,
    deployment_id: id,
    state,
    description: head === null ? cut(description) : cut(description, ` (journal ${head})`),
    ...(logUrl !== undefined && { log_url: logUrl }),
    ...(environmentUrl !== undefined && { environment_url: environmentUrl }),
    request: budgetOf(CALL_MS).limits(),
  });
}

/** @param end is kept whole */
function cut(text: string, end = ''): string {
  const room = LONGEST_DESCRIPTION - end.length;
  return (text.length <= room ? text : `${text.slice(0, room - 1).toWellFormed()}…`) + end;
}
