import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** From test/build/matrix. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** All that a row runs: when anything of it has changed, no row has passed yet. */
const TRIED = ['dist', 'test/build', 'packages/sandbox/build/src', 'packages/runner/build/src'];

/** What rows have passed with these bundles and these tests, in this run or in one that was interrupted. */
export interface Passed {
  has(row: string): boolean;
  add(row: string): void;
}

/** The rows that are written down in node_modules/.cache, one to a line. */
export function openPassed(): Passed {
  const folder = path.join(ROOT, 'node_modules/.cache/deploy-actions');
  const file = path.join(folder, `matrix-${fingerprint()}.txt`);
  const rows = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  mkdirSync(folder, { recursive: true });
  return {
    has: (row) => rows.has(row),
    // so short a line is appended in one piece, whoever else does
    add: (row) => appendFileSync(file, `${row}\n`),
  };
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of TRIED) {
    const files = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
    const names = files.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
    for (const name of names.toSorted()) hash.update(path.relative(ROOT, name)).update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 16);
}
