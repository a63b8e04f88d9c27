import { createHash } from 'node:crypto';

/**
 * A digest of plain data, `sha256:…`, such as what holds for an environment: the same for the same, whatever order it was written in
 * and wherever it was inherited from. The order within lists counts.
 */
export function digestOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}

/** JSON with the members of objects in the order of their names. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
