// The demo from a fresh clone: installs and builds what is missing, then runs it on the pinned Node 24.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules', '.package-lock.json');
const pinned = join(root, 'node_modules', '.bin', 'node');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) {
  console.log('Installing dependencies (once) …');
  run('npm', ['ci', '--loglevel=error']);
}
const node = existsSync(pinned) ? pinned : systemNode();
console.log('Compiling …');
run(node, [join(root, 'scripts', 'build.mjs')]);
run(node, [join(root, 'demo', 'main.ts'), ...process.argv.slice(2)]);

function systemNode() {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    console.error(`The demo needs Node 24 or newer on this platform; this is Node ${process.versions.node}.`);
    process.exit(1);
  }
  return process.execPath;
}

/** Stops here with the command's exit code when it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
