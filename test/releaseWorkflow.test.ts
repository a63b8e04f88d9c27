import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { NotesWorld } from './notesWorld.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const REUSABLE = '.github/workflows/release.yml';
const DEPLOY = 'examples/release-notes/.github/workflows/deploy.yml';
const CHAIN = 'examples/release-notes/.github/workflows/deploy-chain.yml';
const OURS = /^(?:\$\/|org\/deploy-actions\/)([\w-]+)(?:@v1)?$/;

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly environment?: unknown;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const jobsOf = (file: string): Readonly<Record<string, Job>> => parse(textOf(file)).jobs;
const stepsOf = (file: string): readonly Step[] => Object.values(jobsOf(file)).flatMap(({ steps = [] }) => steps);

/** The inputs of our steps, with expressions replaced by what they stand for; one that has no value is an error. */
function inputsOf(file: string, action: string, values: Readonly<Record<string, string>>): Record<string, string>[] {
  const filled = (text: unknown): string =>
    String(text).replaceAll(/\$\{\{ (.*?) \}\}/g, (_all, expression: string) => {
      if (values[expression] === undefined) throw new Error(`no value for ${expression}`);
      return values[expression];
    });
  return stepsOf(file)
    .filter(({ uses = '' }) => OURS.exec(uses)?.[1] === action)
    .map((step) => Object.fromEntries(Object.entries(step.with ?? {}).map(([name, text]) => [name, filled(text)])));
}

test('a run can be run again: what it uploads takes the place of what it uploaded before', () => {
  const uploads = stepsOf(REUSABLE).filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
  expect(uploads.map((step) => step.with!['overwrite'])).toEqual([true]);
});

test('files are attested after everything is validated, and before anything is published', () => {
  const used = stepsOf(REUSABLE).map(({ uses = '', with: given }) => {
    return `${uses.split('@')[0]}${given?.['dry-run'] === true ? ' (dry run)' : ''}`;
  });
  const order = ['$/release-notes (dry run)', 'actions/attest', '$/release-notes'].map((each) => used.indexOf(each));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  const [prepare, publish] = inputsOf(REUSABLE, 'release-notes', new Proxy({}, { get: (_, name) => String(name) }));
  const { 'dry-run': dryRun, ...rest } = prepare!;
  expect({ dryRun, rest }).toEqual({ dryRun: 'true', rest: publish });
});

test('a pushed tag becomes a release with its files, and the second run changes nothing', async () => {
  await using world = await NotesWorld.start();
  const [first, second] = await world.commit('feat: first', 'fix: second');
  world.tag('v1.0.0', first!);
  world.tag('v1.0.1', second!);
  const workspace = await world.workspace('shallow');
  mkdirSync(join(workspace, 'release-assets'));
  writeFileSync(join(workspace, 'release-assets/shop.tgz'), 'archive');
  const env = {
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: 'v1.0.1',
    GITHUB_REF: 'refs/tags/v1.0.1',
    GITHUB_SHA: second!,
  };
  const values = {
    "inputs.draft && 'draft' || 'publish'": 'publish',
    "inputs.artifact != '' && 'release-assets/**' || ''": 'release-assets/**',
    'inputs.tag-prefix': '',
    'inputs.paths': '',
    'inputs.changelog-file': 'CHANGELOG.md',
    'inputs.strict': 'false',
  };
  const [prepare, publish] = inputsOf(REUSABLE, 'release-notes', values);
  for (const [inputs, result] of [
    [prepare, 'prepared'],
    [publish, 'published'],
    [publish, 'unchanged'],
  ] as const) {
    const run = await world.run(inputs!, { workspace, env });
    expect(run.outputs).toMatchObject({ result, version: '1.0.1', previous: 'v1.0.0', changes: '1' });
  }
  expect(await world.releases()).toMatchObject([{ tag_name: 'v1.0.1', draft: false, assets: [{ name: 'shop.tgz' }] }]);
});

test('a deployment says in summary and status what it brings', async () => {
  await using world = await NotesWorld.start();
  const [first, second] = await world.commit('feat: first', 'fix: second');
  world.tag('v1.0.0', first!);
  world.tag('v1.0.1', second!);
  await world.deployed('production', first!, 'success');
  await world.deployed('production', second!, 'in_progress');
  const env = {
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: 'v1.0.1',
    GITHUB_REF: 'refs/tags/v1.0.1',
    GITHUB_SHA: second!,
  };
  const [inputs] = inputsOf(DEPLOY, 'release-notes', {});
  const run = await world.run(inputs!, { env, workspace: await world.workspace('shallow') });
  expect(run.summary).toContain('**Forward** from v1.0.0 to v1.0.1: 1 change.');
  const [{ id }] = await world.api<[{ id: number }]>('/deployments?per_page=1');
  const [status] = await world.api<[object]>(`/deployments/${id}/statuses`);
  expect(status).toMatchObject({ state: 'in_progress', description: 'Forward from v1.0.0 to v1.0.1: 1 change.' });
});

describe('before the whole chain', () => {
  test('who approves reads what the environment gets: in a job that the chain waits for, and that asks nobody', () => {
    const { notes, deploy } = jobsOf(CHAIN);
    expect([notes!.environment, notes!.needs, deploy!.needs]).toEqual([undefined, undefined, 'notes']);
    expect(deploy!.uses).toBe('org/deploy-actions/.github/workflows/deploy-ecs.yml@v1');
    const [inputs] = inputsOf(CHAIN, 'release-notes', {});
    expect(inputs!['environment']).toBe(deploy!.with!['environment']);
  });

  test('what was taken back is told again with what comes next; afterwards there is nothing to tell', async () => {
    await using world = await NotesWorld.start();
    const [first, second, third] = await world.commit('feat: first', 'feat: slow carts', 'fix: fast carts');
    await world.deployed('production', first!, 'success');
    await world.deployed('production', second!, 'in_progress', 'failure');
    const [inputs] = inputsOf(CHAIN, 'release-notes', {});
    const notes = async () => world.run(inputs!, { workspace: await world.workspace('shallow') });

    const before = await notes();
    await world.deployed('production', third!, 'in_progress', 'success');
    const after = await notes();

    expect(before.annotations).toEqual([]);
    expect(before.outputs).toMatchObject({ result: 'prepared', range: 'forward', changes: '2' });
    for (const text of ['slow carts', 'fast carts']) expect(before.summary).toContain(text);
    expect(after.outputs).toMatchObject({ range: 'same', changes: '0' });
  });
});
