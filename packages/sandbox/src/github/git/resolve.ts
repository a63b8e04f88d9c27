import type { Git } from './git.ts';
import type { Refs } from './refs.ts';

/**
 * The commit that a branch, a tag, a ref's name or a (short) id stands for; null where there is none.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit ("Can be a commit SHA, branch name (heads/BRANCH_NAME),
 * or tag name (tags/TAG_NAME)")
 */
export async function resolveCommit(git: Git, refs: Refs, name: string): Promise<string | null> {
  for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]) {
    const ref = full.startsWith('refs/') ? await refs.read(full) : null;
    if (ref) return peel(git, ref.sha);
  }
  return /^[0-9a-f]{4,40}$/.test(name) ? peel(git, name) : null;
}

async function peel(git: Git, sha: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`];
  const { code, stdout } = await git.run(args, { allowed: [0, 1, 128] });
  return code === 0 ? stdout.toString('utf8').trim() : null;
}
