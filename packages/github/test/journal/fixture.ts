import { execFileSync } from 'node:child_process';
import { afterEach, expect } from '@jest/globals';
import { startGitHub, type Exchange, type GitHub as Sandbox, type GitHubInput } from '@deploy-actions/sandbox';
import { connect, type GitHub } from '../../src/http/connect.ts';
import { createJournal, type JournalPlace, type TargetJournal } from '../../src/journal/journal.ts';

/** Every exchange is held against GitHub's description of its API, as the sandbox's own tests do it. */
const description = new URL('../../../../sandbox/build/test/github/description.js', import.meta.url).href;
const { violationsOf } = (await import(description)) as { violationsOf: (exchange: Exchange) => string[] };

const violations: string[] = [];
const open: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  expect(violations.splice(0)).toEqual([]);
});

export interface World {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  /** A journal as another process would have it: nothing is known to it yet. */
  journal(place?: Partial<Omit<JournalPlace, 'github'>>): TargetJournal;
  /** What git says, in the bare repository. */
  git(...args: readonly string[]): string;
  /** `git:updateRef` and the like, since the last time that it was asked. */
  calls(): string[];
}

export async function start(scenario: GitHubInput = {}): Promise<World> {
  const inspect = (exchange: Exchange): void => void violations.push(...violationsOf(exchange));
  const sandbox = await startGitHub({ scenario, inspect });
  open.push(sandbox);
  const github = connectTo(sandbox);
  let counted = 0;
  return {
    sandbox,
    github,
    journal: (place) => createJournal({ github, environment: 'production', target: 'sandbox/shop', ...place }),
    git: (...args) => execFileSync('git', ['--git-dir', sandbox.gitDir, ...args], { encoding: 'utf8' }).trim(),
    calls() {
      const all = sandbox.calls.snapshot().map(({ service, action }) => `${service}:${action}`);
      const fresh = all.slice(counted);
      counted = all.length;
      return fresh;
    },
  };
}

export function connectTo(sandbox: Sandbox, token = sandbox.env['GITHUB_TOKEN']!): GitHub {
  return connect({
    apiUrl: sandbox.apiUrl,
    repository: sandbox.env['GITHUB_REPOSITORY']!,
    token,
    userAgent: 'test',
    signal: new AbortController().signal,
    onWait: () => {},
  });
}

/** The ref of {@link World.journal}. */
export const REF = 'refs/deploy-actions/production/sandbox=2Fshop';
