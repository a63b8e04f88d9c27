import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { personText, textOf, type Person } from './commits.ts';
import { createGit, gitEnvironment, type Git } from './git.ts';
import { writeObject, writeTree } from './objects.ts';

const run = promisify(execFile);

/** A bare repository in a temporary folder. */
export interface BareRepository {
  /** The folder above `<owner>/<repo>.git`, which git http-backend serves. */
  readonly root: string;
  readonly git: Git;
  /** A path for a temporary index that nobody else uses. */
  indexFile(): string;
  remove(): Promise<void>;
}

/**
 * How GitHub serves repositories, as far as clients notice it: partial clones, any commit by its id, pushes.
 * https://docs.github.com/en/get-started/git-basics/about-remote-repositories
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-uploadpackallowFilter
 */
const CONFIGURATION = {
  'uploadpack.allowFilter': 'true',
  'uploadpack.allowAnySHA1InWant': 'true',
  'http.receivepack': 'true',
  'gc.auto': '0',
  'receive.autogc': 'false',
  'core.logAllRefUpdates': 'false',
  'core.filesRefLockTimeout': '20000',
};

/** With one commit that has a README, as "Initialize this repository with a README" makes it. */
export async function createRepository(
  { owner, repo, defaultBranch }: { owner: string; repo: string; defaultBranch: string },
  author: Person,
): Promise<BareRepository> {
  const root = await mkdtemp(join(tmpdir(), 'sandbox-github-'));
  const dir = join(root, owner, `${repo}.git`);
  await mkdir(dir, { recursive: true });
  await run('git', ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, dir], { env: gitEnvironment() });
  const git = createGit(dir);
  for (const [name, value] of Object.entries(CONFIGURATION)) await git.run(['config', name, value]);

  let indexes = 0;
  const indexFile = () => join(root, `index-${(indexes += 1)}`);
  const readme = await writeObject(git, 'blob', `# ${repo}\n`);
  const tree = await writeTree(git, null, [{ path: 'README.md', mode: '100644', sha: readme }], indexFile());
  const by = personText(author);
  const commit = await writeObject(
    git,
    'commit',
    textOf(
      [
        ['tree', tree],
        ['author', by],
        ['committer', by],
      ],
      'Initial commit',
    ),
  );
  await git.run(['update-ref', `refs/heads/${defaultBranch}`, commit]);
  const remove = () => {
    git.close();
    return rm(root, { recursive: true, force: true, maxRetries: 3 });
  };
  return { root, git, indexFile, remove };
}
