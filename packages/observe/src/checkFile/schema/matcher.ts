import * as v from 'valibot';
import { field, list, object, textWithout, whole } from './kinds.ts';
import { regexFault } from './texts.ts';

/** Conditions as they are written. All of a map must hold. */

const anyText = v.string('a text (put it in quotes)');
const anyNumber = v.pipe(v.number('a number (without quotes)'), v.finite('a finite number'));

const order = {
  gt: field('Greater than this number.', anyNumber),
  gte: field('This number, or greater.', anyNumber),
  lt: field('Less than this number.', anyNumber),
  lte: field('This number, or less.', anyNumber),
};

const textOperators = {
  equals: field('Exactly this text.', anyText),
  not: field('Any text but this one.', anyText),
  contains: field('Has this text within it.', anyText),
  containsWord: field('Has this text within it, and not within a longer name: 1.2.1 is not in 1.2.10.', anyText),
  startsWith: field('Begins with this text.', anyText),
  endsWith: field('Ends with this text.', anyText),
  matches: field('Has a match of this regular expression (JavaScript, flag u).', textWithout(regexFault)),
  in: field('One of these texts.', list('a list of texts', anyText)),
};

const exists = field('Whether there is such a value at all.', v.boolean('`true` or `false` (without quotes)'));

const NUMBER = 'an object that says how to compare, e.g. `{lte: 500}`';

const filled = <const S extends v.GenericSchema<Record<string, unknown>, Record<string, unknown>>>(schema: S) =>
  v.pipe(schema, v.minEntries(1, 'at least one condition, e.g. `equals`'));

/** For what is a number: times, days, counts, rates. */
export const numberMatcher = filled(
  object(NUMBER, {
    equals: field('Exactly this number.', anyNumber),
    not: field('Any number but this one.', anyNumber),
    in: field('One of these numbers.', list('a list of numbers', anyNumber)),
    ...order,
  }),
);

/** For counts, where a number alone says enough. */
export const countMatcher = v.union(
  [whole(0, 1_000_000_000), numberMatcher],
  'a whole number, or an object such as `{gte: 1}`',
);

const TEXT = 'a text (put it in quotes), or an object of conditions such as `{contains: ok}`';

/** For what is one text: a body, an address. A text alone is what it must equal. */
export const textMatcher = v.union([anyText, filled(object(TEXT, textOperators))], TEXT);

/** For a header, which may be absent, or a number as `content-length` is. */
export const headerMatcher = v.union([anyText, filled(object(TEXT, { ...textOperators, ...order, exists }))], TEXT);

const VALUE =
  'a value, or an object of conditions such as `{gte: 1}`; a list or an object to compare with goes under `equals`';

const valueOperators = {
  ...textOperators,
  equals: field('Equals this value: any JSON, compared in depth.', v.unknown()),
  not: field('Any value but this one.', textOrAny()),
  contains: field('A text that has this text within it, or a list that has this entry.', v.unknown()),
  in: field('One of these values.', list('a list of values', v.unknown())),
  ...order,
  exists,
  count: field('How many nodes the JSONPath selects: a number, or `{gte: 1}`.', countMatcher),
  type: field(
    'The type of the value.',
    v.picklist(
      ['string', 'number', 'boolean', 'null', 'array', 'object'],
      'one of `string`, `number`, `boolean`, `null`, `array`, `object`',
    ),
  ),
};

/** For what a JSONPath selects. A scalar alone is what it must equal. */
export const valueMatcher = v.union(
  [anyText, anyNumber, v.boolean(VALUE), v.null(VALUE), filled(object(VALUE, valueOperators))],
  VALUE,
);

/** `not: {contains: x}` would compare with an object, and always hold. */
function textOrAny() {
  return v.pipe(
    v.unknown(),
    v.rawCheck(({ dataset, addIssue }) => {
      if (dataset.typed && looksLikeConditions(dataset.value)) {
        addIssue({ message: 'takes a value to differ from, not conditions: turn the condition round instead.' });
      }
    }),
  );
}

function looksLikeConditions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => Object.hasOwn(valueOperators, key));
}
