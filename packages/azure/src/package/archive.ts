/** One entry of an archive, as far as its being unpacked is concerned. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
}

export type ArchiveReading = { readonly entries: readonly ArchiveEntry[] } | { readonly fault: string };

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7, 4.3.12, 4.3.14 to 4.3.16) */
const SIGNATURE = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const [END_BYTES, LOCATOR64_BYTES, ENTRY_BYTES, LOCAL_BYTES] = [22, 20, 46, 30];
/** At most so much comment follows the end of the central directory. */
const MOST_COMMENT = 0xffff;
const [NO_16, NO_32] = [0xffff, 0xffffffff];

/** The type bits of a Unix mode, and those of a symbolic link. */
const [TYPE, LINK] = [0o170000, 0o120000];
const UNIX = 3;

/** Where something of an archive is. */
interface Directory {
  readonly count: number;
  readonly offset: number;
  /** What was put before the archive, as jars that start by themselves have it. */
  readonly before: number;
}

/**
 * What an archive is made of, by its central directory. Both names of each entry are read: who unpacks may go by either.
 */
export function readArchive(bytes: Uint8Array): ArchiveReading {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = directoryOf(view);
    if (directory === null) return { fault: 'has no central directory' };
    return { entries: entriesOf(view, directory) };
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'ends within an entry' };
    throw error;
  }
}

function directoryOf(view: Buffer): Directory | null {
  const least = Math.max(0, view.length - END_BYTES - MOST_COMMENT);
  for (let at = view.length - END_BYTES; at >= least; at -= 1) {
    if (view.readUInt32LE(at) !== SIGNATURE.end) continue;
    const [count, size, offset] = [view.readUInt16LE(at + 10), view.readUInt32LE(at + 12), view.readUInt32LE(at + 16)];
    if (count !== NO_16 && offset !== NO_32) return { count, offset, before: at - size - offset };
    return directory64(view, at);
  }
  return null;
}

function directory64(view: Buffer, end: number): Directory | null {
  const locator = end - LOCATOR64_BYTES;
  if (locator < 0 || view.readUInt32LE(locator) !== SIGNATURE.locator64) return null;
  const at = Number(view.readBigUInt64LE(locator + 8));
  if (view.readUInt32LE(at) !== SIGNATURE.end64) return null;
  return { count: Number(view.readBigUInt64LE(at + 32)), offset: Number(view.readBigUInt64LE(at + 48)), before: 0 };
}

function entriesOf(view: Buffer, { count, offset, before }: Directory): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = before + offset;
  for (let n = 0; n < count; n += 1) {
    if (view.readUInt32LE(at) !== SIGNATURE.entry) throw new RangeError('no entry');
    const length = view.readUInt16LE(at + 28);
    const name = nameAt(view, at + ENTRY_BYTES, length);
    const mode = view.readUInt32LE(at + 38) >>> 16;
    const isLink = view.readUInt8(at + 5) === UNIX && (mode & TYPE) === LINK;
    const isEncrypted = (view.readUInt16LE(at + 8) & 1) === 1;
    const local = view.readUInt32LE(at + 42);
    const names = local === NO_32 ? [name] : [name, localName(view, before + local)];
    entries.push(...[...new Set(names)].map((each) => ({ name: each, isLink, isEncrypted })));
    at += ENTRY_BYTES + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function localName(view: Buffer, at: number): string {
  if (view.readUInt32LE(at) !== SIGNATURE.local) throw new RangeError('no local entry');
  return nameAt(view, at + LOCAL_BYTES, view.readUInt16LE(at + 26));
}

function nameAt(view: Buffer, at: number, length: number): string {
  if (at + length > view.length) throw new RangeError('no name');
  return view.toString('utf8', at, at + length);
}
