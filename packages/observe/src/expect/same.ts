/**
 * Whether two JSON values are equal: in depth, of the same types, objects in any order of keys. Numbers are compared as
 * JavaScript reads them, to about 16 digits. However deep they are nested, it does not recurse.
 */
export function same(expected: unknown, found: unknown): boolean {
  return agree(expected, found, false);
}

/** As {@link same}, but an object may have more keys than the expected one, at any depth outside lists. */
export function includes(expected: unknown, found: unknown): boolean {
  return agree(expected, found, true);
}

type Pair = readonly [expected: unknown, found: unknown, mayHaveMore: boolean];

function agree(expected: unknown, found: unknown, mayHaveMore: boolean): boolean {
  const open: Pair[] = [[expected, found, mayHaveMore]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const parts = partsOf(pair);
    if (parts === null) return false;
    // not by spreading: a list may have millions of entries, and arguments may not
    for (const part of parts) open.push(part);
  }
  return true;
}

/** What must be equal for the pair to be; null when it is not, whatever its parts are. */
function partsOf([expected, found, mayHaveMore]: Pair): readonly Pair[] | null {
  if (!isContainer(expected) || !isContainer(found)) return expected === found ? [] : null;
  if (Array.isArray(expected) !== Array.isArray(found)) return null;
  if (Array.isArray(expected) && Array.isArray(found)) {
    return expected.length === found.length ? expected.map((each, index): Pair => [each, found[index], false]) : null;
  }
  const keys = Object.keys(expected);
  if (!mayHaveMore && keys.length !== Object.keys(found).length) return null;
  if (!keys.every((key) => Object.hasOwn(found, key))) return null;
  return keys.map((key) => [expected[key], found[key], mayHaveMore]);
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
