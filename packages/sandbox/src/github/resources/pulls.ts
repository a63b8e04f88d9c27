import { changedFiles, isAncestor, listCommits, mergeBase } from '../git/history.ts';
import { resolveCommit } from '../git/resolve.ts';
import { idOf, ok, type Call, type Routes } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { listed } from '../http/paging.ts';
import type { Pull } from '../model.ts';
import { pullView, simplePullView } from '../views/pulls.ts';
import type { World } from '../world.ts';

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': {
    operation: 'pulls:list',
    docs: 'pulls/pulls#list-pull-requests',
    needs: ['pull_requests:read'],
    handle: list,
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    operation: 'pulls:get',
    docs: 'pulls/pulls#get-a-pull-request',
    needs: ['pull_requests:read'],
    handle: get,
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    operation: 'repos:listPullRequestsAssociatedWithCommit',
    docs: 'commits/commits#list-pull-requests-associated-with-a-commit',
    needs: ['pull_requests:read'],
    handle: listOfCommit,
  },
};

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests: open ones, the newest first, by default. */
async function list(call: Call) {
  const { query, world } = call;
  const state = query.get('state') ?? 'open';
  const [head, base] = [query.get('head'), query.get('base')];
  const sort = query.get('sort') ?? 'created';
  const ascending = (query.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'asc';
  const age = (pull: Pull) => (sort === 'updated' ? (pull.closedAt ?? pull.createdAt) : pull.createdAt);
  const pulls = world.pulls
    .filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (head === null || `${world.scenario.owner}:${pull.head.ref}` === head) &&
        (base === null || pull.base.ref === base),
    )
    .toSorted((a, b) => (age(a) - age(b) || a.number - b.number) * (ascending ? 1 : -1));
  const current = await Promise.all(pulls.map((pull) => currentOf(world, pull)));
  return listed(call, current, (pull) => simplePullView(world, pull));
}

async function get(call: Call) {
  const { world } = call;
  const number = idOf(call, 'pull_number');
  const stored = world.pulls.find((each) => each.number === number);
  if (!stored) throw notFound();
  const pull = await currentOf(world, stored);
  const { base, head } = pull;
  const commits = await listCommits(world.git, { from: head.sha, without: base.sha });
  const files = await changedFiles(world.git, await mergeBase(world.git, base.sha, head.sha), head.sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  const size = { commits: commits.length, additions, deletions, changed_files: files.length };
  return ok(pullView(world, pull, size));
}

/**
 * "Lists the merged pull request that introduced the commit to the repository. If the commit is not present in the
 * default branch, it will return merged and open pull requests associated with the commit."
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
async function listOfCommit(call: Call) {
  const { world, params } = call;
  const { git, refs, scenario } = world;
  const sha = await resolveCommit(git, refs, params['commit_sha']!);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${params['commit_sha']}`);
  const tip = await resolveCommit(git, refs, scenario.defaultBranch);
  const isInDefault = tip !== null && (await isAncestor(git, sha, tip));
  const found: Pull[] = [];
  for (const stored of world.pulls) {
    const pull = await currentOf(world, stored);
    const fits = isInDefault ? pull.mergedAt !== null : pull.mergedAt !== null || pull.state === 'open';
    if (fits && (await introduces(world, pull, sha))) found.push(pull);
  }
  return listed(call, found, (pull) => simplePullView(world, pull));
}

async function introduces({ git }: World, { base, head, mergeCommitSha }: Pull, sha: string): Promise<boolean> {
  if (sha === mergeCommitSha) return true;
  return (await isAncestor(git, sha, head.sha)) && !(await isAncestor(git, sha, base.sha));
}

/** An open pull request follows its branch. */
async function currentOf({ refs }: World, pull: Pull): Promise<Pull> {
  const branch = pull.state === 'open' ? await refs.read(`refs/heads/${pull.head.ref}`) : null;
  return branch ? { ...pull, head: { ...pull.head, sha: branch.sha } } : pull;
}
