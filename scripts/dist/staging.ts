import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestForBundling, type Manifest } from './manifest.ts';

/** Where the bundler's package lies in a staging folder. */
export const NCC = 'node_modules/@vercel/ncc';

/**
 * Copies what a bundle may be made of to a folder of its own: our compiled code and the production packages of the
 * lockfile. A copy, because what the bundler must be told has to be written into other people's package.json: ncc knows no
 * other way; patching node_modules in place would show in every other program that uses it meanwhile, and
 * stay behind after a crash. ncc comes along, as webpack numbers modules by paths that its loaders are part of: relative
 * to the staging folder they are the same wherever the repository lies.
 */
export function stage(root: string): string {
  const staging = mkdtempSync(join(tmpdir(), 'deploy-actions-dist-'));
  copyPackage(dirname(fileURLToPath(import.meta.resolve('@vercel/ncc/package.json'))), join(staging, NCC));
  const production = productionPackages(root);
  for (const path of production) if (isAtRoot(path)) copyPackage(join(root, path), join(staging, path));

  for (const name of readdirSync(join(root, 'packages'))) {
    const from = join(root, 'packages', name);
    const { name: packageName } = readJson<{ name: string }>(join(from, 'package.json'));
    const to = join(staging, 'node_modules', packageName);
    copyPackage(from, to, ['package.json', 'build/src']);
    // what another version of lies at the root
    const own = production.filter((path) => path.startsWith(`packages/${name}/`));
    for (const path of own) copyPackage(join(root, path), join(to, relative(`packages/${name}`, path)));
  }
  copy(join(root, 'actions/build'), join(staging, 'actions'));
  writeFileSync(join(staging, 'package.json'), '{ "type": "module" }\n');
  return staging;
}

/** Where npm has put the packages that something other than development needs, on every platform. */
function productionPackages(root: string): string[] {
  interface LockedPackage {
    readonly [flag: string]: unknown;
  }
  const { packages } = readJson<{ packages: Record<string, LockedPackage> }>(join(root, 'package-lock.json'));
  const notBundled = ['link', 'dev', 'optional', 'devOptional', 'peer'];
  return Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && notBundled.every((flag) => entry[flag] !== true))
    .map(([path]) => path);
}

function isAtRoot(path: string): boolean {
  return path.startsWith('node_modules/');
}

function copyPackage(from: string, to: string, parts: readonly string[] = ['.']): void {
  if (!existsSync(from)) throw new Error(`${from} is missing: run npm ci`);
  mkdirSync(to, { recursive: true });
  for (const part of parts) if (existsSync(join(from, part))) copy(join(from, part), join(to, part));

  const manifest = join(to, 'package.json');
  writeFileSync(manifest, JSON.stringify(manifestForBundling(readJson<Manifest>(manifest))));
}

/** Copies without the nested node_modules, which the lockfile lists on their own, and without what only compilers read. */
function copy(from: string, to: string): void {
  const unused = /\.d\.[cm]?ts$|\.map$|\.tsbuildinfo$/;
  cpSync(from, to, {
    recursive: true,
    filter: (path) => path === from || (basename(path) !== 'node_modules' && !unused.test(path)),
  });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
