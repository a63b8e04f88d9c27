import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutDocumentation } from './comments.ts';
import { NCC } from './staging.ts';

/** The parts of webpack's statistics that tell what went into a bundle. */
interface Module {
  readonly name?: string;
  readonly chunks?: readonly unknown[];
  readonly modules?: readonly Module[];
}

/** What ncc writes, without a word, in place of a package that it did not find. */
const NOT_FOUND = /module\.exports = eval\("require"\)\("(?<name>[^"]+)"\)/g;

/** What `debug` tries to load for colours in a terminal, and does without: https://github.com/debug-js/debug/blob/4.4.3/src/node.js */
const DISPENSABLE = ['supports-color'];

/**
 * Bundles `entry` of the staging folder with ncc into `out`.
 * @returns the folders of the packages whose code is in the bundle, relative to the staging folder, sorted.
 * @throws Error with ncc's output when it fails.
 */
export function bundle(staging: string, entry: string, out: string): string[] {
  const ncc = join(staging, NCC, 'dist/ncc/cli.js');
  const stats = join(staging, 'stats.json');
  // Started in the staging folder: webpack numbers its chunks by paths relative to where it is started.
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [ncc, 'build', entry, '--out', out, '--no-cache', '--target', 'es2022', '--stats-out', stats],
    { cwd: staging, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`ncc failed:\n${stdout}${stderr}`);
  const lost = readdirSync(out).flatMap((file) => lostIn(file, readFileSync(join(out, file), 'utf8')));
  if (lost.length > 0) throw new Error(`ncc did not find ${lost.join(', ')}, and left it out.`);
  for (const file of readdirSync(out).filter((name) => name.endsWith('.js'))) {
    const path = join(out, file);
    writeFileSync(path, withoutDocumentation(readFileSync(path, 'utf8')));
  }
  return bundledPackages(JSON.parse(readFileSync(stats, 'utf8')) as Module);
}

function lostIn(file: string, text: string): string[] {
  const names = [...text.matchAll(NOT_FOUND)].map(({ groups }) => groups!['name']!);
  return names.filter((name) => !DISPENSABLE.includes(name)).map((name) => `${name}, which ${file} imports`);
}

function bundledPackages(stats: Module): string[] {
  // What tree shaking has left out is listed too, but in no chunk.
  const bundled = (stats.modules ?? []).filter(({ chunks }) => (chunks ?? []).length > 0);
  const names = bundled.flatMap((module) => [module, ...(module.modules ?? [])]).map(({ name }) => name ?? '');
  const folders = names.flatMap((name) => /(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(name)?.[0] ?? []);
  return [...new Set(folders.map((folder) => folder.replace(/^\.\//, '')))].toSorted();
}
