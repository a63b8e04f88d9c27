type Members = Readonly<Record<string, unknown>>;

/** Whether plain data is the same as JSON, whatever the order of keys that a store gives back. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return JSON.stringify(a) === JSON.stringify(b);
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      // JSON writes what is undefined as null
      a.every((each, index) => isSameJson(each ?? null, b[index] ?? null))
    );
  }
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameJson(a[key], b[key]));
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null;
}

/** Those that JSON has. */
function keysOf(members: Members): string[] {
  return Object.keys(members).filter((key) => members[key] !== undefined);
}
