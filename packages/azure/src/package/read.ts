import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { packageFaults, packageTypes, type PackageType } from './faults.ts';
import { zipOf, type PackedFile } from './zip.ts';

export interface Package {
  /** `package@sha256:…`: the digest of what is published. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: PackageType;
}

/** All that is wrong with what was given as a package, each a sentence about it. */
export class WrongPackage extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'WrongPackage';
    this.faults = faults;
  }
}

/** Holds the history of the source, and secrets of who checked it out. */
const LEFT_OUT = '.git';

/**
 * Reads a package, or makes one of a folder; it is looked through before anybody is given it.
 *
 * @param given a path in the workspace
 * @throws {WrongPackage} for what is no package
 */
export async function readPackage(workspace: string, given: string): Promise<Package> {
  const place = path.resolve(workspace, given);
  const found = await stat(place).catch((cause: NodeJS.ErrnoException) => {
    throw wrong(given, `cannot be read (${cause.code}).`);
  });
  const type = found.isDirectory() ? 'zip' : typeOf(given);
  const bytes = found.isDirectory() ? await packed(given, place) : new Uint8Array(await readFile(place));
  const faults = packageFaults(bytes);
  if (faults.length > 0) throw new WrongPackage(faults.map((fault) => `\`${given}\` ${fault}`));
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { name: `package@sha256:${digest}`, bytes, type };
}

function typeOf(given: string): PackageType {
  const ending = path.extname(given).slice(1).toLowerCase();
  const type = packageTypes.find((each) => each === ending);
  if (type !== undefined) return type;
  throw wrong(given, `must be a folder, or end in ${packageTypes.map((each) => `.${each}`).join(', ')}.`);
}

async function packed(given: string, folder: string): Promise<Uint8Array> {
  const files = await filesIn(given, await realpath(folder), '');
  if (files.length === 0) throw wrong(given, 'is a folder without files.');
  return zipOf(files);
}

/** Links are followed to files within the folder; what lies elsewhere is not what was built here. */
async function filesIn(given: string, root: string, below: string): Promise<PackedFile[]> {
  const entries = await readdir(path.join(root, below), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<PackedFile[]> => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (name === LEFT_OUT) return [];
      if (entry.isDirectory()) return filesIn(given, root, name);
      const place = path.join(root, name);
      const real = await realpath(place).catch(() => null);
      const at = real === null ? null : await stat(real);
      const isWithin = real !== null && real.startsWith(root + path.sep);
      if (at === null || !isWithin || !at.isFile())
        throw wrong(given, `holds ${name}, which is no file of this folder.`);
      return [{ name, bytes: new Uint8Array(await readFile(real)), isExecutable: (at.mode & 0o100) !== 0 }];
    }),
  );
  return found.flat();
}

function wrong(given: string, fault: string): WrongPackage {
  return new WrongPackage([`\`${given}\` ${fault}`]);
}
