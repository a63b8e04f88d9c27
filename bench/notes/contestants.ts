import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Who makes a changelog of a whole history. */
export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: (repository: string, file: string) => readonly string[];
}

const PEERS = ['git-cliff@2.14.2', 'conventional-changelog@8.1.3', 'conventional-changelog-angular@9'];

export const ours: Contestant = {
  name: 'release-notes',
  command: process.execPath,
  args: (repository, file) => [resolve(import.meta.dirname, 'full.mjs'), repository, file],
};

/**
 * The peers, from the npm registry; nothing of them stays.
 *
 * @param folder to install them in
 */
export function installPeers(folder: string): Contestant[] {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', ...PEERS], { cwd: folder, stdio: 'inherit' });
  const modules = join(folder, 'node_modules');
  return [
    {
      name: 'git-cliff',
      // the program itself: the script around it costs time of its own
      command: join(modules, `git-cliff-linux-${process.arch}`, 'bin', 'git-cliff'),
      args: (_, file) => ['--output', file],
    },
    {
      name: 'conventional-changelog',
      command: process.execPath,
      args: (_, file) => [
        join(modules, 'conventional-changelog', 'dist', 'cli', 'index.js'),
        '--preset=angular',
        '--release-count=0',
        `--outfile=${file}`,
      ],
    },
  ];
}
