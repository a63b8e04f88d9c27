/** Where things of the repository are. */
export interface Urls {
  /** Root of the API, without a slash at its end. */
  readonly api: string;
  readonly server: string;
  /** Root for uploads of release assets. */
  readonly uploads: string;
  /** In the API, below the repository: `/git/refs/heads/main`. */
  repo(path?: string): string;
  /** On the web site, below the repository. */
  html(path?: string): string;
}

/**
 * https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api#making-a-request
 * (`/api/v3`). GitHub.com has hosts of their own for API and uploads; here they are paths of one.
 */
export function createUrls(origin: string, flavour: 'github.com' | 'ghes', fullName: string): Urls {
  const api = flavour === 'ghes' ? `${origin}/api/v3` : origin;
  return {
    api,
    server: origin,
    uploads: `${origin}/api/uploads`,
    repo: (path = '') => `${api}/repos/${fullName}${path}`,
    html: (path = '') => `${origin}/${fullName}${path}`,
  };
}

/** A ref's or a path's name within a URL: slashes stay. */
export function segments(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
