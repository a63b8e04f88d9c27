import { meant } from '@deploy-actions/strategy';
import * as v from 'valibot';
import { foreignWords } from './foreignWords.ts';

/**
 * Kinds of values. The text that each is given says what is allowed, and completes `must be …`; the text of a `fault`
 * follows the name of what is wrong.
 */

/** A key that may be left out. */
export function field<const S extends v.GenericSchema>(description: string, schema: S) {
  return v.exactOptional(v.pipe(schema, v.description(description)));
}

/** A key that must be there. */
export function needed<const S extends v.GenericSchema>(description: string, schema: S) {
  return v.pipe(schema, v.description(description));
}

export function text(what = 'a text (put it in quotes)') {
  return v.pipe(v.string(what), v.minLength(1, `${what}, not empty`));
}

export function matching(what: string, pattern: RegExp) {
  return v.pipe(v.string(what), v.regex(pattern, what));
}

/** A text that may have faults which only code finds: `fault` names the first, or says null. */
export function textWithout(fault: (text: string) => string | null, what = 'a text (put it in quotes)') {
  return v.pipe(
    v.string(what),
    v.rawCheck(({ dataset, addIssue }) => {
      const message = dataset.typed ? fault(dataset.value) : null;
      if (message !== null) addIssue({ message });
    }),
  );
}

export function number(least: number, most: number, what: string) {
  const range = `${what} from ${least} to ${most}`;
  return v.pipe(v.number(range), v.minValue(least, range), v.maxValue(most, range));
}

export function whole(least: number, most: number, what = 'a whole number') {
  const range = `${what} from ${least} to ${most}`;
  return v.pipe(v.number(range), v.integer(range), v.minValue(least, range), v.maxValue(most, range));
}

export function statusNumber(what: string) {
  return v.pipe(v.number(what), v.integer(what), v.minValue(100, what), v.maxValue(599, what));
}

export function list<const S extends v.GenericSchema>(what: string, item: S) {
  return v.pipe(v.array(item, what), v.minLength(1, `${what}, not empty`));
}

/**
 * An object with these keys alone. Unlike valibot's own, it names each unknown key instead of the first one, does not
 * know `constructor`, and takes no list for an object.
 *
 * @param hints what to say of keys that people bring from elsewhere, besides those known everywhere
 */
export function object<const E extends v.ObjectEntries>(
  what: string,
  entries: E,
  hints: Readonly<Record<string, string>> = {},
) {
  const known = Object.keys(entries);
  return guarded(v.strictObject(entries, what), v.object(entries, what), what, (key) =>
    known.includes(key) ? null : unknown(key, known, hints),
  );
}

function unknown(key: string, known: readonly string[], hints: Readonly<Record<string, string>>): string {
  const hint = Object.hasOwn(hints, key) ? hints[key] : foreignWords(key, known);
  if (hint !== undefined) return `is not known here: ${hint}.`;
  const near = meant(key, known);
  return near === null
    ? `is not known here: allowed are ${known.map((each) => `\`${each}\``).join(', ')}.`
    : `is not known here. Did you mean \`${near}\`?`;
}

/** An object whose keys are names. Those that JavaScript's objects have of themselves are refused. */
export function record<const K extends v.GenericSchema<string, string>, const S extends v.GenericSchema>(
  what: string,
  key: K,
  value: S,
) {
  const base = v.record(key, value, what);
  return guarded(base, base, what, (name) =>
    ['__proto__', 'prototype', 'constructor'].includes(name) ? 'cannot be used as a name.' : null,
  );
}

/** The schema `shown`, which runs as `run`; lists are refused, and what `fault` says of a key is an issue of its own. */
function guarded<const S extends v.GenericSchema>(
  shown: S,
  run: v.GenericSchema,
  what: string,
  fault: (key: string) => string | null,
) {
  const noList = v.custom<object>((input) => !Array.isArray(input), what);
  const keys = (given: Readonly<Record<string, unknown>>) =>
    v.rawCheck<unknown>(({ addIssue }) => {
      for (const [key, value] of Object.entries(given)) {
        const message = fault(key);
        if (message !== null)
          addIssue({ message, path: [{ type: 'object', origin: 'key', input: given, key, value }] });
      }
    });
  const guard: v.GenericSchema['~run'] = (dataset, config) => {
    const input = dataset.value;
    if (Array.isArray(input)) return noList['~run'](dataset, config);
    const result = run['~run'](dataset, config);
    if (typeof input !== 'object' || input === null) return result;
    return keys(input as Readonly<Record<string, unknown>>)['~run'](result, config);
  };
  return { ...shown, '~run': guard } as S;
}
