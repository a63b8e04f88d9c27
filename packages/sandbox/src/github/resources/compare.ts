import { readCommits } from '../git/commits.ts';
import { changedFiles, listCommits, mergeBase } from '../git/history.ts';
import { resolveCommit } from '../git/resolve.ts';
import { ok, type Call, type Routes } from '../http/call.ts';
import { GitHubError, notFound } from '../http/errors.ts';
import { linksOf, pageOf } from '../http/paging.ts';
import { segments } from '../urls.ts';
import { commitView, fileView } from '../views/commits.ts';

/** "The returned list is limited to 250 commits"; "it includes up to 300 changed files". */
const COMMITS_WITHOUT_PAGING = 250;
const FILES = 300;

export const compareRoutes: Routes = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': {
    operation: 'repos:compareCommitsWithBasehead',
    docs: 'commits/commits#compare-two-commits',
    needs: ['contents:read'],
    handle: compare,
  },
};

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
async function compare(call: Call) {
  const { git, urls, scenario } = call.world;
  const { baseName, headName, base, head } = await endsOf(call);
  const common = await mergeBase(git, base, head);
  if (common === null) throw new GitHubError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const ahead = (await listCommits(git, { from: head, without: base })).toReversed();
  const behind = await listCommits(git, { from: base, without: head });

  const { shas, withFiles, headers } = pageOfCommits(call, ahead);
  const [baseCommit, commonCommit, ...commits] = await readCommits(git, [base, common, ...shas]);
  const files = withFiles ? (await changedFiles(git, common, head)).slice(0, FILES) : [];
  const html = urls.html(`/compare/${segments(baseName)}...${segments(headName)}`);
  const short = (sha: string) => `${scenario.owner}:${sha.slice(0, 7)}`;
  const body = {
    url: urls.repo(`/compare/${segments(baseName)}...${segments(headName)}`),
    html_url: html,
    permalink_url: urls.html(`/compare/${short(base)}...${short(head)}`),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitView(urls, baseCommit!),
    merge_base_commit: commitView(urls, commonCommit!),
    status: statusOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: commits.map((commit) => commitView(urls, commit)),
    files: files.map((file) => fileView(urls, file, head)),
  };
  return { ...ok(body), headers };
}

/** Both may name the owner, as for forks; there are none here. */
async function endsOf({ params, world }: Call) {
  const names = params['basehead']!.split('...').map((name) => name.replace(`${world.scenario.owner}:`, ''));
  const [baseName, headName] = names;
  if (baseName === undefined || headName === undefined || names.length > 2) throw notFound();
  const base = await resolveCommit(world.git, world.refs, baseName);
  const head = await resolveCommit(world.git, world.refs, headName);
  if (base === null || head === null) throw notFound();
  return { baseName, headName, base, head };
}

/**
 * Without paging the latest 250, of which the last is the head; with it, pages from the oldest on, files on the first
 * alone. https://docs.github.com/en/rest/commits/commits#compare-two-commits ("Working with large comparisons")
 */
function pageOfCommits(call: Call, ahead: readonly string[]) {
  if (!call.query.has('page') && !call.query.has('per_page')) {
    return { shas: ahead.slice(-COMMITS_WITHOUT_PAGING), withFiles: true, headers: {} };
  }
  const page = pageOf(call);
  const shas = ahead.slice((page.number - 1) * page.size, page.number * page.size);
  return { shas, withFiles: page.number === 1, headers: linksOf(call, page, ahead.length) };
}

function statusOf(ahead: number, behind: number) {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
