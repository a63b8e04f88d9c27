import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheDir, extractTar, find } from '@actions/tool-cache';
import { messageWithCauses } from '@deploy-actions/toolkit';
import { archiveUrl, type Release } from './release.ts';

/** The runner, or the network between it and the download, is at fault; what was to be checked is not. */
export class NotInstalled extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotInstalled';
  }
}

/** A download that takes longer has failed, in milliseconds. */
const DOWNLOAD_LIMIT_MS = 120_000;

/** Bytes of an archive at most; those that are published have about 5 MB. */
const MOST_BYTES = 100_000_000;

/**
 * The path of a release: from the runner's tool cache, or downloaded, verified, unpacked and kept there.
 *
 * @throws {NotInstalled} when it cannot be downloaded
 * @throws Error when the archive is another one than was published: nothing of it was unpacked then
 */
export async function installed(release: Release, base: string, signal: AbortSignal): Promise<string> {
  const { version, name } = release;
  const cached = find('hurl', version);
  if (cached !== '') return join(cached, 'bin', 'hurl');
  const url = archiveUrl(base, release);
  const archive = await download(url, signal);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  if (sha256 !== release.sha256) {
    throw new Error(
      `What ${url} holds is not the published archive: its SHA-256 is ${sha256}, not ${release.sha256}. It was not unpacked.`,
    );
  }
  const folder = await mkdtemp(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'hurl-'));
  try {
    const file = join(folder, 'archive.tar.gz');
    await writeFile(file, archive);
    const unpacked = await extractTar(file, join(folder, 'unpacked'));
    return join(await cacheDir(join(unpacked, name), 'hurl', version), 'bin', 'hurl');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By Node's own client: that of tool-cache would make the bundle 1 MB larger. */
async function download(url: string, signal: AbortSignal): Promise<Buffer> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_LIMIT_MS)]);
    const response = await fetch(url, { signal: limit });
    if (!response.ok) throw new Error(`the answer is ${response.status} ${response.statusText}`.trim());
    return await bodyOf(response);
  } catch (error) {
    signal.throwIfAborted();
    throw new NotInstalled(
      `hurl could not be downloaded from ${url}: ${messageWithCauses(error)}. Put a \`hurl\` on the PATH in a step before, or name a mirror as \`hurl-download-base\``,
    );
  }
}

async function bodyOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error(`it has more than ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
