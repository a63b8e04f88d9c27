import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { violations } from './workflows/rules.ts';
import { readRepository } from './workflows/source.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/ghes.ts');

/** A checkout, as far as workflows and actions go. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'ghes-'));
  const { actions } = readRepository(ROOT);
  const yaml = (path: string): boolean => !basename(path).includes('.') || /\.github$|\.ya?ml$/.test(path);
  for (const folder of ['.github', 'examples', ...Object.keys(actions)])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true, filter: yaml });
  return root;
}

const ghes = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

const files = (root: string): Array<[path: string, lines: readonly string[]]> =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8').split('\n')]);

test('the variant for GHES names everything of ours by owner and tag, keeps the rules, and is else as it was', () => {
  const root = checkout();

  const { status, output } = ghes('--owner', 'acme', '--version', 'v2', '--root', root);

  expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining('actions/checkout@v7.0.1') });
  const found = violations(readRepository(root), 'ghes');
  expect(found).toEqual([]);
  const changed = files(root).flatMap(([path, lines]) => {
    const before = readFileSync(join(ROOT, path), 'utf8').split('\n');
    expect(lines).toHaveLength(before.length);
    return lines.flatMap((line, at) => (line === before[at] ? [] : [[before[at]!, line]]));
  });
  expect(changed.length).toBeGreaterThan(10);
  for (const [before, after] of changed) {
    const path = /uses: (?:\$\/|\.\/|org\/deploy-actions\/)([^@\s]+)/.exec(before!)?.[1];
    expect(after!.trim().replace(/^- /, '').split(' # ')[0]).toBe(`uses: acme/deploy-actions/${path}@v2`);
  }

  expect(ghes('--owner', 'acme', '--version', 'v3', '--root', root).status).toBe(0);
  expect(violations(readRepository(root), 'ghes')).toEqual([]);
});

test('what has no owner or no version is refused, with both said', () => {
  const { status, output } = ghes('--owner', 'https://acme', '--version', 'main');
  expect(status).toBe(1);
  expect(output).toMatch(/--owner "https:\/\/acme".*\n--version "main"/);
});
