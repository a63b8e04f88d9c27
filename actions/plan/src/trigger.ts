/** What the runner says of why and for what the workflow runs. */
export interface Trigger {
  /** `push`, `workflow_dispatch`, … */
  readonly event: string;
  /** `refs/heads/main`, `refs/tags/v1` */
  readonly ref: string;
  readonly sha: string;
  /** `owner/name` */
  readonly repository: string;
  /** Who began this run, or began it again. */
  readonly actor: string;
}

/** Events that run for the very ref that is to be deployed. With others, pull_request_target and workflow_run among them, GitHub
 * names the default branch, whoever caused them. */
const OF_A_REF = ['push', 'create', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch'];

export function triggerOf(env: Readonly<Record<string, string | undefined>>): Trigger {
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    repository: env['GITHUB_REPOSITORY'] ?? '',
    actor: env['GITHUB_TRIGGERING_ACTOR'] || (env['GITHUB_ACTOR'] ?? ''),
  };
}

/** Whether the ref tells what is to be deployed. */
export function isOfRef({ event }: Trigger): boolean {
  return OF_A_REF.includes(event);
}

/** Whether a person asked for it, rather than a push or a schedule. */
export function isByHand({ event }: Trigger): boolean {
  return event === 'workflow_dispatch';
}

/** The name of the tag that the workflow runs for; null where it does for none. */
export function tagOf({ ref }: Trigger): string | null {
  return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}
