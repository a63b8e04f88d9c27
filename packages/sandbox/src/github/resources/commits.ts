import { readCommits } from '../git/commits.ts';
import { changedFiles, listCommits } from '../git/history.ts';
import { resolveCommit } from '../git/resolve.ts';
import { ok, type Call, type Routes } from '../http/call.ts';
import { notFound, unprocessable } from '../http/errors.ts';
import { linksOf, pageOf } from '../http/paging.ts';
import { commitView, fileView } from '../views/commits.ts';

export const commitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/commits': {
    operation: 'repos:listCommits',
    docs: 'commits/commits#list-commits',
    needs: ['contents:read'],
    handle: list,
  },
  'GET /repos/{owner}/{repo}/commits/{ref}': {
    operation: 'repos:getCommit',
    docs: 'commits/commits#get-a-commit',
    needs: ['contents:read'],
    handle: get,
  },
};

/** https://docs.github.com/en/rest/commits/commits#list-commits: from the default branch, newest first. */
async function list(call: Call) {
  const { query, world } = call;
  const from = await resolveCommit(world.git, world.refs, query.get('sha') ?? world.scenario.defaultBranch);
  if (from === null) throw notFound();
  const narrowed = ['path', 'author', 'since', 'until'].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  const shas = await listCommits(world.git, { from, ...Object.fromEntries(narrowed) });
  const page = pageOf(call);
  const shown = shas.slice((page.number - 1) * page.size, page.number * page.size);
  const commits = await readCommits(world.git, shown);
  return { ...ok(commits.map((commit) => commitView(world.urls, commit))), headers: linksOf(call, page, shas.length) };
}

/** "If there are more than 300 files in the commit diff ... up to a limit of 3000 files." */
const FILES = 3_000;
const FILES_PER_PAGE = 300;

/** https://docs.github.com/en/rest/commits/commits#get-a-commit: with what it changes against its first parent. */
async function get(call: Call) {
  const { params, world } = call;
  const { git, refs, urls } = world;
  const sha = await resolveCommit(git, refs, params['ref']!);
  if (sha === null) throw unprocessable(`No commit found for SHA: ${params['ref']}`);
  const [commit] = await readCommits(git, [sha]);
  const files = await changedFiles(git, commit!.parents[0] ?? null, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  const page = pageOf(call, { byDefault: FILES_PER_PAGE, most: FILES_PER_PAGE });
  const listed = files.slice(0, FILES);
  const shown = listed.slice((page.number - 1) * page.size, page.number * page.size);
  const body = {
    ...commitView(urls, commit!),
    stats: { additions, deletions, total: additions + deletions },
    files: shown.map((file) => fileView(urls, file, sha)),
  };
  return { ...ok(body), headers: linksOf(call, page, listed.length) };
}
