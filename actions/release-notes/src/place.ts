/** What the runner says of where the step runs. */
export interface Place {
  /** `owner/name` */
  readonly repository: string;
  readonly apiUrl: string;
  /** Where the repository is looked at. */
  readonly html: string;
  /** `https://github.com`, or that of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** The tag that the workflow runs for, or else the commit. */
  readonly head: string;
  readonly temporaryFolder: string;
}

export function placeOf(env: NodeJS.ProcessEnv): Place {
  const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
  return {
    repository,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    html: `${serverUrl}/${repository}`,
    serverUrl,
    head: tag || env['GITHUB_SHA'] || 'HEAD',
    temporaryFolder: env['RUNNER_TEMP'] ?? '.',
  };
}
