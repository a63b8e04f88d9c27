/** What GitHub knows of the repository besides git: the names are those of its API. Times are sandbox ms. */

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Issue {
  readonly number: number;
  readonly id: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly user: string;
  /** Names of labels. */
  readonly labels: readonly string[];
  readonly createdAt: number;
  readonly closedAt: number | null;
}

export interface Pull extends Issue {
  /** A branch of the same repository. */
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly mergedAt: number | null;
  readonly mergeCommitSha: string | null;
}

export interface Release {
  readonly id: number;
  readonly author: string;
  readonly createdAt: number;
  tag_name: string;
  target_commitish: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  publishedAt: number | null;
  makeLatest: 'true' | 'false' | 'legacy';
  assets: Asset[];
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly label: string | null;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly uploader: string;
  readonly createdAt: number;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: object | string;
  readonly environment: string;
  readonly description: string | null;
  readonly creator: string;
  readonly createdAt: number;
  readonly transient: boolean;
  readonly production: boolean;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
}

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success';

export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: string;
  readonly createdAt: number;
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: number;
}

/** A commit status, as checks report it; the latest of each context counts. */
export interface CommitStatus {
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
}
