import { readArchive, type ArchiveEntry } from './archive.ts';

/** What App Service takes, by the ending of its name; it calls them so, too. */
export const packageTypes = ['zip', 'jar', 'war'] as const;

export type PackageType = (typeof packageTypes)[number];

/** Names that are worth showing; more are counted. */
const MOST_SHOWN = 3;

/** https://learn.microsoft.com/azure/app-service/deploy-zip (package size) */
const MOST_BYTES = 2 * 1024 ** 3;

/** Why a package must not be published; none where it may be. Whoever unpacks it elsewhere must not be led out of his folder. */
export function packageFaults(bytes: Uint8Array): string[] {
  if (bytes.byteLength > MOST_BYTES) return ['is larger than 2 GiB, which is the most that App Service takes.'];
  const reading = readArchive(bytes);
  if ('fault' in reading) return [`is no archive that can be unpacked: it ${reading.fault}.`];
  const { entries } = reading;
  if (entries.length === 0) return ['is an archive without entries.'];
  const whose = (test: (entry: ArchiveEntry) => boolean) => entries.filter(test).map(({ name }) => name);
  return [
    ...told(whose(leadsOut), 'lead out of the folder that it is unpacked to'),
    ...told(
      whose(({ isLink }) => isLink),
      'are links, which may lead anywhere',
    ),
    ...told(
      whose(({ isEncrypted }) => isEncrypted),
      'are encrypted',
    ),
  ];
}

function leadsOut({ name }: ArchiveEntry): boolean {
  return (
    name === '' ||
    name.includes('\0') ||
    name.includes('\\') ||
    /^(?:\/|[a-z]:)/i.test(name) ||
    name.split('/').includes('..')
  );
}

function told(names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_SHOWN).map((name) => JSON.stringify(name));
  const rest = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : '';
  return [`has entries that ${what}: ${shown.join(', ')}${rest}.`];
}
