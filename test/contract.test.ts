import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const PHASES = ['pre', 'main', 'post'];

const foldersOf = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const all = foldersOf('.').filter((name) => existsSync(join(ROOT, name, 'action.yml')));
const runsOf = (action: string): Record<string, string> =>
  parse(readFileSync(join(ROOT, action, 'action.yml'), 'utf8')).runs;

/** Those with code of their own; others are made of steps that use them. */
const actions = all.filter((name) => runsOf(name)['using'] !== 'composite');

test('there are actions', () => {
  expect(actions).toContain('deploy-ecs');
});

describe.each(all)('%s', (action) => {
  test('shows the public nothing but action.yml, README.md, and schemas for editors', () => {
    const shown = readdirSync(join(ROOT, action)).filter((file) => !file.endsWith('.schema.json'));
    expect(shown.toSorted()).toEqual(['README.md', 'action.yml']);
  });
});

describe.each(actions)('%s', (action) => {
  const runs = runsOf(action);

  test('runs on Node 24, from its own bundles: one for each phase that it has a source for', () => {
    const sources = PHASES.filter((phase) => existsSync(join(ROOT, 'actions', action, 'src', `${phase}.ts`)));
    expect(sources).toContain('main');
    expect(runs['using']).toBe('node24');
    expect(PHASES.filter((phase) => runs[phase] !== undefined)).toEqual(sources);
    for (const phase of sources) {
      expect(runs[phase]).toBe(`../dist/${action}/${phase}.js`);
      expect(existsSync(join(ROOT, action, runs[phase] ?? ''))).toBe(true);
    }
  });
});

test('every folder of actions/ and dist/ belongs to an action that is public', () => {
  expect(foldersOf('actions').filter((name) => name !== 'build')).toEqual(actions);
  expect(foldersOf('dist')).toEqual(actions);
});

test('types and README tables are what action.yml says', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
});
