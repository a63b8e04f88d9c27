import type { Path } from '../problem.ts';
import { meant } from '../suggest.ts';
import type { Field, Report } from './fields.ts';

/** Keys of an object by their canonical names, each with the other names that it goes by. */
export type Keys<K extends string> = Readonly<Record<K, readonly string[]>>;

/** The canonical spelling of a key: `errorRate`, `error_rate` and `Error-Rate` are `error-rate`. */
export function canonical(key: string): string {
  return key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/**
 * The members of an object by their canonical names, however they are spelt. Unknown keys are reported with what may
 * have been meant, and so is a key that is there twice in two spellings or under two names: the first one counts.
 */
export function readKeys<K extends string>(
  given: object,
  path: Path,
  keys: Keys<K>,
  report: Report,
): Partial<Record<K, Field>> {
  const names = Object.keys(keys) as K[];
  const fields: Partial<Record<K, Field>> = {};
  for (const [key, value] of Object.entries(given) as [string, unknown][]) {
    const at = [...path, key];
    const spelt = canonical(key);
    const name = names.find((each) => each === spelt || keys[each].includes(spelt));
    if (name === undefined) report({ path: at }, unknown(key, keys));
    else if (fields[name] !== undefined) report({ path: at }, twice(key, String(fields[name].path.at(-1))));
    else fields[name] = { value, path: at };
  }
  return fields;
}

function unknown(key: string, keys: Keys<string>): string {
  const suggestion = meant(key, [...Object.keys(keys), ...Object.values(keys).flat()]);
  const help = suggestion === null ? `known are ${Object.keys(keys).join(', ')}` : `did you mean \`${suggestion}\`?`;
  return `\`${shortened(key)}\` is not known here: ${help}`;
}

function twice(key: string, first: string): string {
  return `\`${key}\` says again what \`${first}\` says: keep one of them`;
}

/** What was given, short enough for a message. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

/** How many characters of space the text begins with; 0 where there is nothing else. */
export function spaceBefore(text: string): number {
  return text.trim() === '' ? 0 : text.length - text.trimStart().length;
}
