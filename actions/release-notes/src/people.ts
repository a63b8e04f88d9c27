import { hasFault } from '@deploy-actions/github';
import { contributors, type Comparison, type Contributor, type History } from '@deploy-actions/release';

/** Who took part, and who did for the first time, as far as that can be told. */
export async function peopleIn(
  history: History,
  { range, added }: Comparison,
  notices: string[],
): Promise<readonly Contributor[]> {
  if (range.base === null) return contributors(added.changes, everybody(added.changes));
  try {
    return contributors(added.changes, await history.authors(range.base));
  } catch (error) {
    if (!hasFault(error, 'too-much')) throw error;
    notices.push(error.message);
    return contributors(added.changes, everybody(added.changes));
  }
}

/** In a first release nobody is new, as everybody is. */
function everybody(changes: Comparison['added']['changes']): ReadonlySet<string> {
  return new Set(changes.flatMap(({ authors }) => authors).map(({ email }) => email.toLowerCase()));
}
