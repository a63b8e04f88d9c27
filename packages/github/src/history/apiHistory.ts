import type { GitHub } from '../http/connect.ts';
import { GitHubError, hasFault } from '../http/errors.ts';
import { aFewAtATime, listed, PAGE } from '../http/pages.ts';
import { changedPathsOf } from './paths.ts';
import { childrenFirst } from './order.ts';

export interface ApiCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  /** In seconds since 1970. */
  readonly date: number;
  readonly subject: string;
  readonly body: string;
}

interface Range {
  readonly to: string;
  readonly without?: readonly string[];
}

/** More commits are not listed, in pages. */
const MOST_PAGES = 50;
const MOST_TAGS = 100;
const MOST_AUTHORS = 20;

interface RawCommit {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly name?: string; readonly email?: string } | null;
    readonly committer: { readonly date?: string } | null;
  };
  readonly parents: readonly { readonly sha: string }[];
}

/**
 * The history of a repository by GitHub's API, for where there is no clone: the shape that packages/release reads.
 *
 * @param notice told what is left out; beyond about 5,000 commits the oldest are
 */
export function apiHistory(github: GitHub, notice: (text: string) => void) {
  const { octokit, at } = github;
  const compared = async (base: string, head: string, page: number, size = PAGE) =>
    (await octokit.repos.compareCommitsWithBasehead({ ...at, basehead: `${base}...${head}`, per_page: size, page }))
      .data;

  async function since(base: string, to: string): Promise<RawCommit[]> {
    const first = await compared(base, to, 1);
    const pages = Math.ceil(first.total_commits / PAGE);
    // the oldest come first
    const from = Math.max(1, pages - MOST_PAGES + 1);
    const rest = Array.from({ length: Math.max(0, pages - Math.max(from, 2) + 1) }, (_, n) => n + Math.max(from, 2));
    const others = await aFewAtATime(rest, async (page) => (await compared(base, to, page)).commits);
    const found = [...(from === 1 ? first.commits : []), ...others.flat()];
    if (from > 1) notice(cut(`${found.length} of ${first.total_commits}`));
    return found;
  }

  async function newest(to: string, pages: number) {
    const read = async (page: number): Promise<readonly RawCommit[]> =>
      (await octokit.repos.listCommits({ ...at, sha: to, per_page: PAGE, page })).data;
    return listed(read, pages);
  }

  async function all(to: string): Promise<readonly RawCommit[]> {
    const { entries, isCut } = await newest(to, MOST_PAGES);
    if (isCut) notice(cut(String(entries.length)));
    return entries;
  }

  return {
    async resolve(ref: string): Promise<string> {
      const { data } = await octokit.repos.listCommits({ ...at, sha: ref, per_page: 1 }).catch((error: unknown) => {
        if (!hasFault(error, 'not-found', 'refused')) throw error;
        const text = `${JSON.stringify(ref)} is no branch, tag or commit of ${at.owner}/${at.repo}, or the token may not see it.`;
        throw new GitHubError('not-found', text, { cause: error });
      });
      return data[0]!.sha;
    },

    async *commits({ to, without = [] }: Range): AsyncGenerator<ApiCommit, void, undefined> {
      const [first, ...others] = without;
      const found = first === undefined ? await all(to) : await since(first, to);
      const alsoNew = await aFewAtATime(others, async (base) => new Set((await since(base, to)).map(({ sha }) => sha)));
      const left = found.filter(({ sha }) => alsoNew.every((shas) => shas.has(sha)));
      yield* childrenFirst(left.map(commitOf));
    },

    /** @throws GitHubError `too-much` beyond 2,000 commits: who is missing would look new */
    async authors(sha: string): Promise<ReadonlySet<string>> {
      const { entries, isCut } = await newest(sha, MOST_AUTHORS);
      if (isCut) throw new GitHubError('too-much', 'Who took part before cannot be told without a clone.');
      return new Set(entries.flatMap(({ commit }) => addressesOf(commit)).map((address) => address.toLowerCase()));
    },

    /** GitHub tells no dates. Which of them a commit contains is asked for by `mergeBase`. */
    async tags(): Promise<{ name: string; sha: string; date: number }[]> {
      const read = async (page: number) => (await octokit.repos.listTags({ ...at, per_page: PAGE, page })).data;
      const { entries, isCut } = await listed(read, MOST_TAGS);
      if (isCut) notice(`Only ${MOST_TAGS * PAGE} tags were read.`);
      return entries.map(({ name, commit }) => ({ name, sha: commit.sha, date: 0 }));
    },

    async mergeBase(one: string, other: string): Promise<string | null> {
      try {
        return (await compared(one, other, 1, 1)).merge_base_commit.sha;
      } catch (error) {
        // GitHub has both commits, as they have been resolved, and knows no common one
        if (hasFault(error, 'not-found')) return null;
        throw error;
      }
    },

    isShallow: async () => false,
    changedPaths: async (shas: readonly string[]) => changedPathsOf(github, shas),
    patchIds: async () => null,
  };
}

function cut(count: string): string {
  return `Only the newest ${count} commits were read, as there is no clone: check the repository out to see all.`;
}

/** Of the author, and of who is named as having helped. */
function addressesOf({ author, message }: RawCommit['commit']): string[] {
  const helpers = message.matchAll(/^co-authored-by:[^<>\n]+<([^<>\s]+)>\s*$/gim);
  return [author?.email ?? '', ...[...helpers].map(([, address]) => address!)];
}

function commitOf({ sha, parents, commit }: RawCommit): ApiCommit {
  const lines = commit.message.replaceAll(/\r\n?/g, '\n').split('\n');
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    author: { name: commit.author?.name ?? '', email: commit.author?.email ?? '' },
    date: Math.floor(Date.parse(commit.committer?.date ?? '') / 1_000) || 0,
    subject: lines[0]!.trim(),
    body: lines.slice(1).join('\n').trim(),
  };
}
