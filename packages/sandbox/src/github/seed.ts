import { readCommits } from './git/commits.ts';
import { resolveCommit } from './git/resolve.ts';
import type { CommitStatus } from './model.ts';
import { parseRun, type RunInput } from './options.ts';
import { environmentNamed, type World } from './world.ts';

/** What people and other programs do on GitHub, and the API that the sandbox has does not. */
export interface Seed {
  label(label: { name: string; color?: string; description?: string }): void;
  /** Its number. */
  issue(issue: NewIssue): number;
  /** Its number. Throws where a branch or commit that it names is not there. */
  pull(pull: NewPull): Promise<number>;
  /** A commit status, as CI reports it. */
  status(status: CommitStatus): void;
  environment(name: string): void;
  /** A run of a workflow, or what has become of one: an attempt that is known is replaced. */
  run(run: RunInput): void;
}

export interface NewIssue {
  readonly title: string;
  readonly body?: string;
  readonly user?: string;
  /** Names; those that are not there are made. */
  readonly labels?: readonly string[];
  readonly closed?: boolean;
}

export interface NewPull extends NewIssue {
  /** A branch. */
  readonly head: string;
  /** A branch; the default branch by default. */
  readonly base?: string;
  /** The commit by which it was merged: a merge commit, or the one that was squashed. */
  readonly mergedAs?: string;
}

const DEFAULT_COLOR = 'ededed';

export function createSeed(world: World): Seed {
  const { clock, scenario } = world;

  function label({ name, color = DEFAULT_COLOR, description }: { name: string; color?: string; description?: string }) {
    if (world.labels.some((each) => each.name === name)) return;
    world.labels.push({ id: world.nextId(), name, color, description: description ?? null });
  }

  function issueOf({ title, body, user = scenario.owner, labels = [], closed = false }: NewIssue) {
    for (const name of labels) label({ name });
    const createdAt = clock.now();
    return {
      number: world.issues.length + world.pulls.length + 1,
      id: world.nextId(),
      title,
      body: body ?? null,
      state: closed ? ('closed' as const) : ('open' as const),
      user,
      labels,
      createdAt,
      closedAt: closed ? createdAt : null,
    };
  }

  async function commitOf(name: string): Promise<string> {
    const sha = await resolveCommit(world.git, world.refs, name);
    if (sha === null) throw new Error(`There is no branch or commit ${name}.`);
    return sha;
  }

  return {
    label,
    issue(given) {
      const issue = issueOf(given);
      world.issues.push(issue);
      return issue.number;
    },
    async pull({ head, base = scenario.defaultBranch, mergedAs, ...given }) {
      const mergeCommitSha = mergedAs === undefined ? null : await commitOf(mergedAs);
      const [merge] = await readCommits(world.git, mergeCommitSha === null ? [] : [mergeCommitSha]);
      const headSha = await commitOf(`refs/heads/${head}`);
      const baseSha = merge?.parents[0] ?? (await commitOf(`refs/heads/${base}`));
      const issue = issueOf({ ...given, closed: given.closed === true || merge !== undefined });
      world.pulls.push({
        ...issue,
        head: { ref: head, sha: headSha },
        base: { ref: base, sha: baseSha },
        mergedAt: merge === undefined ? null : issue.createdAt,
        mergeCommitSha,
      });
      return issue.number;
    },
    status: (status) => void world.statuses.push(status),
    environment: (name) => void environmentNamed(world, name),
    run(given) {
      const run = parseRun(given);
      const index = world.runs.findIndex((each) => each.id === run.id && each.run_attempt === run.run_attempt);
      if (index < 0) world.runs.push(run);
      else world.runs[index] = run;
    },
  };
}
