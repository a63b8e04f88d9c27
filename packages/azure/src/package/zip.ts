import { zipSync, type Zippable } from 'fflate';

export interface PackedFile {
  /** From the folder that is packed, with slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
}

/** The earliest that the format can tell. */
const THEN = new Date(1980, 0, 1);
const UNIX = 3;
const [FILE, PROGRAM] = [0o100644, 0o100755];

/** The same files make the same bytes, on every machine and at any time. */
export function zipOf(files: readonly PackedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const entries = sorted.map(({ name, bytes, isExecutable }) => {
    const attrs = ((isExecutable ? PROGRAM : FILE) << 16) >>> 0;
    return [name, [bytes, { mtime: THEN, os: UNIX, attrs }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 6 });
}
