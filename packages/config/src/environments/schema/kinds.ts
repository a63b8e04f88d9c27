import type { Keys } from '@deploy-actions/strategy';
import * as v from 'valibot';

/**
 * Kinds of values. The text that each is given says what is allowed, and completes `must be …`. The schemas are of what is
 * written once its keys have their canonical names, see `spelling.ts`; what else a schema must say of itself for that, and for
 * the JSON Schema that editors use, is in its {@link Traits}.
 */

export interface Traits {
  /** Other names that a key goes by. */
  readonly aliases?: readonly string[];
  /** What to say of keys that people bring from elsewhere, by their canonical names. */
  readonly hints?: Readonly<Record<string, string>>;
  /** One value may be written in place of a list of one. */
  readonly single?: boolean;
  /** What it looks like, where somebody else reads it. */
  readonly shown?: v.GenericSchema;
}

export function traitsOf(schema: v.GenericSchema): Traits {
  return v.getMetadata(schema as never);
}

/** A key that may be left out. */
export function field<const S extends v.GenericSchema>(
  description: string,
  schema: S,
  aliases: readonly string[] = [],
) {
  return v.exactOptional(v.pipe(schema, v.description(description), v.metadata({ aliases })));
}

/** A key that must be there. */
export function needed<const S extends v.GenericSchema>(
  description: string,
  schema: S,
  aliases: readonly string[] = [],
) {
  return v.pipe(schema, v.description(description), v.metadata({ aliases }));
}

export function text(what = 'a text (put it in quotes)') {
  return v.pipe(v.string(what), v.regex(/\S/, `${what}, not empty`));
}

export function matching(what: string, pattern: RegExp) {
  return v.pipe(v.string(what), v.regex(pattern, what));
}

/** As a text or as a number: what is meant by both is a text. */
export function textOrNumber(what: string, pattern: RegExp) {
  return v.pipe(
    v.union([v.string(what), v.number(what)], what),
    v.check((given) => pattern.test(String(given)), what),
  );
}

/** A text that only code can judge: `fault` names what is wrong with it, or says null. */
export function textWithout(what: string, fault: (given: string) => string | null) {
  return v.pipe(
    v.string(what),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? fault(dataset.value) : null;
      if (message !== null) addIssue({ message });
    }),
  );
}

export const flag = v.boolean('true or false');

export function whole(least: number, most: number) {
  const range = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(range), v.integer(range), v.minValue(least, range), v.maxValue(most, range));
}

export function choice<const T extends readonly [string, ...string[]]>(allowed: T) {
  return v.picklist(allowed, `one of ${allowed.join(', ')}`);
}

/** A list, of which one value may stand alone. */
export function listOf<const S extends v.GenericSchema>(what: string, item: S, single = true) {
  return v.pipe(v.array(item, what), v.minLength(1, `${what}, not empty`), v.metadata({ single }));
}

/** An object with these keys alone. */
export function object<const E extends v.ObjectEntries>(
  what: string,
  entries: E,
  hints: Readonly<Record<string, string>> = {},
) {
  return v.pipe(v.strictObject(entries, what), v.metadata({ hints }));
}

/** An object whose keys are names. */
export function named<const S extends v.GenericSchema>(what: string, name: v.GenericSchema<string, string>, value: S) {
  return v.record(name, value, what);
}

/** What the plan's own reader reads. */
export function readElsewhere(shown: v.GenericSchema) {
  return v.pipe(v.unknown(), v.metadata({ shown }));
}

/** The keys of an object by their canonical names, with their other names. */
export function keysOf(entries: v.ObjectEntries): Keys<string> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, traitsOf(entryOf(entry)).aliases ?? []]),
  );
}

/** What a key holds, without whether it may be left out. */
export function entryOf(entry: v.GenericSchema): v.GenericSchema {
  return 'wrapped' in entry ? (entry.wrapped as v.GenericSchema) : entry;
}
