import { hasFault, pullsOf, type GitHub, type MergedPull } from '@deploy-actions/github';
import { owners, type Gathered } from '@deploy-actions/release';

/** The pull requests that the commits of ranges came in by. Notes without labels are better than none. */
export async function pullsIn(
  github: GitHub,
  ranges: readonly Gathered[],
  notices: string[],
  warnings: string[],
): Promise<readonly MergedPull[]> {
  const sides = [...new Set(ranges)].flatMap(({ added, removed }) => [added, removed]);
  const named = new Map(sides.flatMap(namedIn).map((each) => [each.sha, each]));
  try {
    return await pullsOf(github, [...named.values()], (text) => void notices.push(text));
  } catch (error) {
    if (!hasFault(error, 'permission', 'not-found')) throw error;
    notices.push('Titles and labels of pull requests could not be read.');
    warnings.push(`Titles and labels of pull requests could not be read. ${error.message}`);
    return [];
  }
}

function namedIn(commits: Gathered['added']) {
  const merges = owners(commits, ({ merge }) => merge);
  return commits.map(({ sha, parents, pullRequests, date }, index) => {
    return { sha, parents, pullRequests, date, isMerged: merges[index] !== null };
  });
}
