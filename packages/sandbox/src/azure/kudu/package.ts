import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

/** A zip that cannot be unpacked. */
export class PackageError extends Error {}

/**
 * The release that a package is: name and version of its package.json, `shop:2.0.0-errors-5pct`, of which the version says
 * how it behaves, as an image's tag does. One without is named by its hash, and behaves well.
 */
export function releaseIn(zip: Buffer, site: string): string {
  const files = unpack(zip);
  const manifest = files['package.json'];
  const { name, version } = manifest ? read(manifest) : {};
  if (name && version) return `${name.replace(/^@/, '')}:${version}`;
  return `${site}:${createHash('sha256').update(zip).digest('hex').slice(0, 12)}`;
}

function unpack(zip: Buffer): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter: ({ name }) => name === 'package.json' });
  } catch {
    // the words of .NET, which Kudu unpacks with
    throw new PackageError('End of Central Directory record could not be found.');
  }
}

function read(manifest: Uint8Array): { name?: string; version?: string } {
  try {
    return JSON.parse(Buffer.from(manifest).toString('utf8')) as { name?: string; version?: string };
  } catch {
    return {};
  }
}
