import { execFileSync } from 'node:child_process';
import { afterEach, expect } from '@jest/globals';
import { startGitHub, type Exchange, type GitHub as Sandbox, type GitHubInput } from '@deploy-actions/sandbox';
import { defaultAnalysis, type Fact, type JournalRecord, type Plan } from '@deploy-actions/strategy';
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

export const plan: Plan = {
  strategy: 'canary',
  stages: [10, 100].map((weight) => ({ weight, bake: { minMs: 60_000, maxMs: 120_000 }, criteria: [] })),
  criteria: [
    { subject: { kind: 'error-rate' }, operator: '<', limit: { kind: 'share', share: 0.01 } },
    { subject: { kind: 'response-time', quantile: 0.95 }, operator: '<', limit: { kind: 'of-baseline', factor: 1.5 } },
  ],
  deadlineMs: 3_600_000,
  analysis: defaultAnalysis,
  onFailure: 'rollback',
  onNoTraffic: 'hold',
  onCancel: 'rollback',
  rollback: 'immediate',
  notifications: [],
};

export function record(fact: Fact, more: Partial<Pick<JournalRecord, 'atMs' | 'owner' | 'epoch'>> = {}): JournalRecord {
  const owner = { id: '1000/1', name: 'https://github.com/octo-org/shop/actions/runs/1000/attempts/1' };
  return { version: 1, atMs: 1_800_000_000_000, owner, epoch: 1, ...more, ...fact };
}

export function opened(rollout: string, release = 'shop:12'): JournalRecord {
  const note = { service: 'shop', configuration: { strategy: 'ROLLING' } };
  return record({ kind: 'opened', rollout, target: 'sandbox/shop', release, plan, note });
}

export const intended = (weight: number): JournalRecord =>
  record({ kind: 'intended', goal: { kind: 'weight', weight }, stage: 0, why: '' });

export const held = (by: string): JournalRecord =>
  record({ kind: 'commanded', command: 'hold', by, why: 'look at the logs' });

export const ended = (result: 'succeeded' | 'rolled-back'): JournalRecord =>
  record({ kind: 'ended', result, reason: 'as planned' });
