import { personText, textOf } from '../git/commits.ts';
import { isAncestor, mergeTrees } from '../git/history.ts';
import { writeObject } from '../git/objects.ts';
import { resolveCommit } from '../git/resolve.ts';
import { callerOf, type Call } from '../http/call.ts';
import { GitHubError } from '../http/errors.ts';
import type { World } from '../world.ts';
import { noReplyAddress } from './gitCommits.ts';

/**
 * Merges the default branch into the ref where it is behind: "the API will return a successful merge commit. If merge
 * conflicts prevent the merge from succeeding, the API will return a failure response."
 * https://docs.github.com/en/rest/deployments/deployments#create-a-deployment
 * What is no branch cannot be merged into: https://github.com/simplytestme/website/issues/130
 *
 * @returns the message of the 202; null where nothing was to merge
 */
export async function autoMerge(call: Call, ref: string, sha: string): Promise<string | null> {
  const { git, refs, scenario } = call.world;
  const main = scenario.defaultBranch;
  const tip = await resolveCommit(git, refs, `refs/heads/${main}`);
  if (tip === null || (await isAncestor(git, tip, sha))) return null;
  const conflict = new GitHubError(409, `Conflict merging ${main} into ${ref}.`);
  const branch = `refs/heads/${ref}`;
  if ((await refs.read(branch)) === null) throw conflict;
  const tree = await mergeTrees(git, sha, tip);
  if (tree === null) throw conflict;
  const merge = await writeObject(git, 'commit', mergeCommit(call, tree, [sha, tip], `Merge ${main} into ${ref}`));
  if ((await refs.update(branch, merge, false)) !== 'updated') throw conflict;
  return `Auto-merged ${main} into ${ref} on deployment.`;
}

function mergeCommit(call: Call, tree: string, parents: readonly string[], message: string): string {
  const { login } = callerOf(call);
  const seconds = Math.floor(call.world.clock.now() / 1_000);
  const by = personText({ name: login, email: noReplyAddress(login), seconds, zone: '+0000' });
  const headers = [
    ['tree', tree] as const,
    ...parents.map((parent) => ['parent', parent] as const),
    ['author', by] as const,
    ['committer', by] as const,
  ];
  return textOf(headers, message);
}

/**
 * "By default, commit statuses for every submitted context must be in a success state." A context that is required and
 * was not submitted fails as well; the wording: https://github.com/drevops/vortex/issues/1903
 *
 * @param required null: all that were submitted; an empty list: none
 */
export function checkContexts(world: World, ref: string, sha: string, required: readonly string[] | null): void {
  const latest = new Map(world.statuses.filter((each) => each.sha === sha).map((each) => [each.context, each.state]));
  const wanted = required ?? [...latest.keys()];
  const contexts = wanted.map((context) => ({ context, state: latest.get(context) ?? 'pending' }));
  if (contexts.every(({ state }) => state === 'success')) return;
  throw new GitHubError(409, `Conflict: Commit status checks failed for ${ref}.`, {
    errors: [{ contexts, resource: 'Deployment', field: 'required_contexts', code: 'invalid' }],
  });
}
