import type { GitHub } from '../http/connect.ts';
import { GitHubError } from '../http/errors.ts';
import { aFewAtATime } from '../http/pages.ts';

/** A call for each commit: more would use up the rate limit. */
const MOST_COMMITS = 500;

/** "If there are more than 300 files in the commit diff, the response will include pagination link headers", up to 3,000. */
const FILES_PER_PAGE = 300;
const MOST_FILE_PAGES = 10;

/** @throws GitHubError `too-much` where the API would leave out some */
export async function changedPathsOf(
  github: GitHub,
  shas: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (shas.length > MOST_COMMITS)
    throw new GitHubError(
      'too-much',
      `The paths of ${shas.length} commits are more than GitHub's API is asked for (${MOST_COMMITS}): check the repository out.`,
    );
  const paths = await aFewAtATime(shas, async (sha) => [sha, await pathsOf(github, sha)] as const);
  return new Map(paths);
}

async function pathsOf({ octokit, at }: GitHub, sha: string): Promise<string[]> {
  const paths: string[] = [];
  for (let page = 1; page <= MOST_FILE_PAGES; page += 1) {
    const { data } = await octokit.repos.getCommit({ ...at, ref: sha, per_page: FILES_PER_PAGE, page });
    const files = data.files ?? [];
    paths.push(...files.flatMap((file) => [file.filename, file.previous_filename ?? []].flat()));
    if (files.length < FILES_PER_PAGE) break;
  }
  return paths;
}
