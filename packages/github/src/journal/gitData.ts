import type { GitHub } from '../http/connect.ts';
import { GitHubError } from '../http/errors.ts';
import { PAGE } from '../http/pages.ts';
import type { Budget } from './budget.ts';
import type { Commit } from './chain.ts';
import { statusOf } from './faults.ts';

/** Where a ref leads, with what GitHub needs to tell later, at no cost, that it still does. */
export interface Tip {
  /** Null when there is no such ref, or the token may not see it. */
  readonly sha: string | null;
  readonly etag: string | null;
}

/** The calls that a journal makes: one per function. They reject with a GitHubError. */
export interface GitData {
  /** @param known what it was; with it, the answer that nothing is new is not counted against the rate limit */
  tip(known: Tip | null, budget: Budget): Promise<Tip>;
  /** A commit and those before it, newest first, 100 a page; pages from 1. */
  commits(from: string, page: number, budget: Budget): Promise<readonly Commit[]>;
  /** Makes a tree of one file; its id. Made twice it is the same. */
  makeTree(path: string, content: string, budget: Budget): Promise<string>;
  /** Makes a commit that no ref leads to yet; its id. GitHub signs it and dates it, as it names no author. */
  makeCommit(commit: NewCommit, budget: Budget): Promise<string>;
  makeRef(sha: string, budget: Budget): Promise<void>;
  /** Moves the ref to one of its descendants: GitHub refuses all else. */
  moveRef(sha: string, budget: Budget): Promise<void>;
}

export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parent: string | null;
}

const NOT_MODIFIED = 304;
const NOT_FOUND = 404;

/** @param ref full name: `refs/…` */
export function gitData({ octokit, at }: GitHub, ref: string): GitData {
  const short = ref.replace(/^refs\//, '');
  return {
    async tip(known, budget) {
      const headers = known?.etag == null ? {} : { 'if-none-match': known.etag };
      try {
        const answer = await octokit.git.getRef({ ...at, ref: short, headers, request: budget.limits() });
        return { sha: answer.data.object.sha, etag: answer.headers.etag ?? null };
      } catch (error) {
        if (statusOf(error) === NOT_MODIFIED) return known!;
        if (statusOf(error) === NOT_FOUND) return { sha: null, etag: null };
        throw error;
      }
    },
    async commits(from, page, budget) {
      const asked = { ...at, sha: from, per_page: PAGE, page, request: budget.limits() };
      const { data } = await octokit.repos.listCommits(asked).catch((error: unknown) => {
        if (statusOf(error) !== NOT_FOUND) throw error;
        // a ref leads there: it is a replica that has not got it yet
        throw new GitHubError('unreachable', `GitHub does not show the commit ${from} yet.`, { cause: error });
      });
      return data.map(({ sha, parents, commit }) => {
        return { sha, parents: parents.map((parent) => parent.sha), message: commit.message };
      });
    },
    async makeTree(path, content, budget) {
      const tree = [{ path, mode: '100644', type: 'blob', content } as const];
      return (await octokit.git.createTree({ ...at, tree, request: budget.limits() })).data.sha;
    },
    async makeCommit({ message, tree, parent }, budget) {
      const parents = parent === null ? [] : [parent];
      const asked = { ...at, message, tree, parents, request: budget.limits() };
      return (await octokit.git.createCommit(asked)).data.sha;
    },
    async makeRef(sha, budget) {
      await octokit.git.createRef({ ...at, ref, sha, request: budget.limits() });
    },
    async moveRef(sha, budget) {
      await octokit.git.updateRef({ ...at, ref: short, sha, force: false, request: budget.limits() });
    },
  };
}
