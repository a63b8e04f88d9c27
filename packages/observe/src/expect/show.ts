/** Characters of a value that are shown. */
const MOST = 200;

/** How deep a value is shown. */
const DEEPEST = 6;

/**
 * A value as JSON, on one line and about 200 characters long at most, escapes counted as one, whatever its size and depth. A cut
 * is marked by `…`, and never within an escape.
 */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return write(value, MOST, 0);
}

/** A text without quotes, cut. */
export function cut(text: string, most = MOST): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  return `${head.isWellFormed() ? head : head.replace(/[\ud800-\udbff]$/, '')}…`;
}

function write(value: unknown, room: number, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(cut(value, room));
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  if (depth === DEEPEST) return isList ? '[…]' : '{…}';
  let text = '';
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const left = room - text.length;
    const comma = text === '' ? '' : ',';
    if (left <= 0) {
      text += `${comma}…`;
      break;
    }
    const each = write((value as Record<string, unknown>)[key], left, depth + 1);
    text += comma + (isList ? each : `${JSON.stringify(cut(key, left))}:${each}`);
  }
  return isList ? `[${text}]` : `{${text}}`;
}
