import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { GitHub } from '../http/connect.ts';
import { hasFault } from '../http/errors.ts';
import { once } from './once.ts';
import { assetOf, readRelease, type Release, type StoredAsset } from './release.ts';

/** A file of this machine that a release shall have. */
export interface Asset {
  readonly path: string;
  readonly name: string;
}

/** "GitHub renames asset filenames that have special characters, non-alphanumeric characters, and leading or trailing periods." */
export function storedName(name: string): string {
  return name.replaceAll(/[^\w.@+-]+/g, '.').replaceAll(/^\.+|\.+$/g, '');
}

/** How many files were sent; those that are there already, with the same content, are not. */
export async function upload(github: GitHub, release: Release, assets: readonly Asset[]): Promise<number> {
  let sent = 0;
  for (const { path, name } of assets) {
    const bytes = await readFile(path);
    const stored = release.assets.find((each) => each.name === storedName(name));
    if (stored !== undefined && isSame(stored, bytes)) continue;
    if (stored !== undefined) await remove(github, stored);
    await send(github, release, name, bytes);
    sent += 1;
  }
  return sent;
}

/** Which of the files a release lacks, or has with another content. */
export async function missing({ assets: stored }: Release, assets: readonly Asset[]): Promise<readonly Asset[]> {
  const isThere = await Promise.all(
    assets.map(async ({ path, name }) => {
      const own = stored.find((each) => each.name === storedName(name));
      return own !== undefined && isSame(own, await readFile(path));
    }),
  );
  return assets.filter((_, index) => isThere[index] !== true);
}

function isSame({ size, digest, isComplete }: StoredAsset, bytes: Buffer): boolean {
  if (!isComplete || size !== bytes.length) return false;
  return digest === null || digest === `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function send(github: GitHub, release: Release, name: string, bytes: Buffer): Promise<void> {
  const { octokit, at } = github;
  await once(
    async () => {
      const { data } = await octokit.repos.uploadReleaseAsset({
        ...at,
        release_id: release.id,
        name,
        url: release.uploadUrl,
        // its type says text, and it sends what it is given
        data: bytes as unknown as string,
        headers: { 'content-type': 'application/octet-stream', 'content-length': bytes.length },
      });
      return assetOf(data);
    },
    async () => {
      const stored = (await readRelease(github, release.id)).assets.find((each) => each.name === storedName(name));
      if (stored === undefined || isSame(stored, bytes)) return stored ?? null;
      // what broke off keeps the name
      await remove(github, stored);
      return null;
    },
  );
}

async function remove({ octokit, at }: GitHub, { id }: StoredAsset): Promise<void> {
  const gone = async (): Promise<true> => {
    await octokit.repos.deleteReleaseAsset({ ...at, asset_id: id }).catch((error: unknown) => {
      if (!hasFault(error, 'not-found')) throw error;
    });
    return true;
  };
  await once(gone, async () => null);
}
