// Compiles every project from nothing: what a deleted source left behind must not keep running.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
for (const { path } of references) rmSync(join(root, path, 'build'), { recursive: true, force: true });

const { status } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
