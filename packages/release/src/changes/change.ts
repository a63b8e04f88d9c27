import type { Person } from '../history.ts';

/** An issue that a change speaks of. Its own pull request is none. */
export interface IssueReference {
  /** `owner/name` of another repository; null for this one. */
  readonly repository: string | null;
  readonly number: number;
  /** Whether the change says that it closes it (`Fixes #12`). */
  readonly closes: boolean;
}

/** One thing that somebody did: a pull request, or a commit that belongs to none. */
export interface Change {
  /** The commit that brought it in: the merge, the squashed commit, the commit itself. */
  readonly sha: string;
  /** Every commit that belongs to it, without merges; the newest first. */
  readonly commits: readonly string[];
  /** Null where no pull request is known. */
  readonly pullRequest: number | null;
  /** Pull requests that it was before, on other branches: `fix: a (#12) (#15)` was 12. */
  readonly origins: readonly number[];
  /** The type of conventional commits, in small letters: `feat`, `fix`; null where the title has none. */
  readonly type: string | null;
  readonly scope: string | null;
  /** Without type, scope and number. */
  readonly title: string;
  /** The title as the history has it: with type and scope, without numbers. Reverts and cherry-picks repeat it. */
  readonly subject: string;
  readonly breaking: boolean;
  /** What it breaks and what to do; empty where only a mark says that it does. */
  readonly explanations: readonly string[];
  readonly issues: readonly IssueReference[];
  /** Who wrote it, and with whom; each once. */
  readonly authors: readonly Person[];
  /** Who opened the pull request; null where it is not known. */
  readonly login: string | null;
  /** Of the pull request; none where it is not known. */
  readonly labels: readonly string[];
  /** When it came in, in seconds since 1970. */
  readonly date: number;
  /** What it says it takes back; null for what is no revert. */
  readonly reverts: Reverted | null;
  /** For each of `commits`, those that it says it was picked from. */
  readonly pickedFrom: readonly (readonly string[])[];
}

/** What a revert names: any of them may be missing. */
export interface Reverted {
  /** Ids, also abbreviated. */
  readonly shas: readonly string[];
  readonly pullRequests: readonly number[];
  /** The subject, quoted, without the quotes. */
  readonly subject: string | null;
}

/** What GitHub knows of a pull request. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  /** The login. */
  readonly author: string;
  /** Its commits in the history, and the merge or squashed one. */
  readonly commits: readonly string[];
  /** Of the commit that it was merged as, where that is not in the history and was read. */
  readonly message?: string | null;
}
