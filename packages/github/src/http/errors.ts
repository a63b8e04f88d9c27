/**
 * Why GitHub did not do what it was asked. `ambiguous`: a write was sent and nobody knows whether it took effect; read
 * before it is sent again.
 */
export type GitHubFault =
  'credentials' | 'permission' | 'not-found' | 'refused' | 'rate-limit' | 'unreachable' | 'ambiguous' | 'too-much';

/** The message says what was asked for, and what to do. */
export class GitHubError extends Error {
  readonly fault: GitHubFault;

  constructor(fault: GitHubFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitHubError';
    this.fault = fault;
  }
}

export function hasFault(error: unknown, ...faults: readonly GitHubFault[]): error is GitHubError {
  return error instanceof GitHubError && faults.includes(error.fault);
}

/** What is known of a request that failed. */
export interface Failure {
  readonly method: string;
  /** `/repos/{owner}/{repo}/releases` */
  readonly path: string;
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** GitHub's words, or the network's. */
  readonly said: string;
}

export const isRead = ({ method }: Pick<Failure, 'method'>): boolean => method === 'GET' || method === 'HEAD';

/** The primary limit leaves nothing; the secondary one says so, or how long to wait. */
export function isLimit({ status, headers, said }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said);
}

/** Whether nobody knows what became of it: no answer, or one that says that GitHub itself failed. */
export const isLost = ({ status }: Failure): boolean => status === null || status >= 500;

/** What a failure means for who asked. @param waited how long it was tried, in ms */
export function errorOf(failure: Failure, waited: number, cause: unknown): GitHubError {
  const { method, path, status, said } = failure;
  const asked = `${method} ${path}`;
  const fail = (fault: GitHubFault, message: string): GitHubError => new GitHubError(fault, message, { cause });
  const tried = waited > 0 ? ` It was tried again for ${Math.round(waited / 1_000)} s.` : '';
  if (isLimit(failure)) return fail('rate-limit', `GitHub's rate limit is used up: ${asked}: ${said}${tried}`);
  if (status === null) {
    const fault = isRead(failure) ? 'unreachable' : 'ambiguous';
    return fail(fault, `GitHub could not be reached: ${asked}: ${said}${tried}`);
  }
  if (isLost(failure)) {
    const fault = isRead(failure) ? 'unreachable' : 'ambiguous';
    return fail(fault, `GitHub failed with ${status}: ${asked}: ${said}${tried}`);
  }
  if (status === 401)
    return fail('credentials', `GitHub does not know the token, or it has expired: ${asked}: ${said}`);
  if (status === 403) return fail('permission', `GitHub refused ${asked}: ${said}. ${missing(failure)}`);
  if (status === 404)
    return fail('not-found', `GitHub has no such thing, or the token may not see it: ${asked}: ${said}`);
  return fail('refused', `GitHub refused ${asked} with ${status}: ${said}`);
}

/**
 * Which permission is missing, as a job names it.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible
 */
function missing({ headers }: Failure): string {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '');
  const sets = accepted.split(';').flatMap((set) => {
    const names = set.trim().replaceAll('_', '-').replaceAll('=', ': ').replaceAll(',', ', ');
    return names === '' ? [] : [`\`${names}\``];
  });
  if (sets.length === 0) return 'Look at the `permissions:` of the job.';
  return `The token needs ${[...new Set(sets)].join(' or ')}: give it in the \`permissions:\` of the job.`;
}
