import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { innerManifestForBundling, manifestForBundling, type Manifest } from './manifest.ts';

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
  for (const name of readdirSync(join(root, 'packages'))) {
    copyPackage(join(root, 'packages', name), join(staging, ownPlace(root, name)), ['package.json', 'build/src']);
  }
  for (const { path, place } of productionPackages(root)) copyPackage(join(root, path), join(staging, place));
  copy(join(root, 'actions/build'), join(staging, 'actions'));
  writeFileSync(join(staging, 'package.json'), '{ "type": "module" }\n');
  return staging;
}

/** The staging folder has no workspaces: the repository's own packages lie in it as if they were installed. */
function ownPlace(root: string, workspace: string): string {
  return join('node_modules', readJson<{ name: string }>(join(root, 'packages', workspace, 'package.json')).name);
}

/** The packages that something other than development needs, on every platform: where npm has put them, and where they go. */
function productionPackages(root: string): { path: string; place: string }[] {
  interface LockedPackage {
    readonly [flag: string]: unknown;
    readonly version: string;
  }
  const { packages } = readJson<{ packages: Record<string, LockedPackage> }>(join(root, 'package-lock.json'));
  const notBundled = ['link', 'dev', 'optional', 'devOptional', 'peer'];
  const found = Object.entries(packages)
    .filter(([path, entry]) => path.includes('node_modules/') && notBundled.every((flag) => entry[flag] !== true))
    .map(([path, { version }]) => ({ path, version, name: path.slice(path.lastIndexOf('node_modules/')) }));
  const versions = Map.groupBy(found, ({ name }) => name);
  return found.map(({ path, name }) => {
    // npm keeps the root for another version that only development needs; twice in the bundle it need not be for that
    const isAlone = new Set(versions.get(name)!.map(({ version }) => version)).size === 1;
    return { path, place: isAlone ? name : path.replace(/^packages\/([^/]+)/, (_, workspace) => ownPlace(root, workspace)) };
  });
}

function copyPackage(from: string, to: string, parts: readonly string[] = ['.']): void {
  if (!existsSync(from)) throw new Error(`${from} is missing: run npm ci`);
  mkdirSync(to, { recursive: true });
  for (const part of parts) if (existsSync(join(from, part))) copy(join(from, part), join(to, part));

  const path = join(to, 'package.json');
  const manifest = manifestForBundling(readJson<Manifest>(path));
  writeFileSync(path, JSON.stringify(manifest));
  for (const inner of manifestsWithin(to)) {
    writeFileSync(inner, JSON.stringify(innerManifestForBundling(manifest, readJson<Manifest>(inner))));
  }
}

/** Those of folders of a package, which say what kind of modules lie there. */
function manifestsWithin(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((path) => basename(path) === 'package.json' && path !== 'package.json').map((path) => join(folder, path));
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
