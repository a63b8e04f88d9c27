import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examples } from './examples.ts';
import { parts } from './keys.ts';
import { read } from './reading.ts';

const COMPLETE = process.env['MATRIX'] === 'full';

/** For each of three ways to make a text. */
const RUNS = COMPLETE ? 10_000 : 150;

/** A suite, or problems that each say something of a place that is in the text. */
async function expectClearAnswer(text: string): Promise<void> {
  const reading = await read(text);
  if ('suite' in reading) {
    expect(reading.suite.checks.length + Number(reading.suite.identity !== undefined)).toBeGreaterThan(0);
    return;
  }
  expect(reading.problems).not.toHaveLength(0);
  const lines = text.split('\n');
  for (const { file, line, column, message } of reading.problems) {
    expect(file).toBe('checks.yml');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(lines[line! - 1]!.length + 1);
    expect(message).toMatch(/^\S[^]*[.?]$/);
    expect(message).not.toMatch(/undefined|\[object|TypeError|not a function/);
  }
}

const texts = Object.values(examples);
const words = [...new Set(Object.values(parts).flatMap(({ known }) => known))];
const signs = [
  ':',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\n',
  '\n  - ',
  '  ',
  '*a',
  '&a ',
  '<<: ',
  '#',
  '|',
  '{{',
  '}}',
  '$.a[',
  '\t',
  '\0',
  '__proto__',
  '-1',
  '1e999',
  '.nan',
  'null',
  '~',
];

const piece = fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.string({ maxLength: 5 }));

/** An example with some of its characters replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), fc.nat(8), piece), { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) =>
    changes.reduce((before, [at, length, put]) => {
      const start = at % (before.length + 1);
      return before.slice(0, start) + put + before.slice(start + length);
    }, text),
  );

const anything = fc.anything({
  maxDepth: 3,
  key: fc.oneof(fc.constantFrom(...words, '__proto__', 'constructor'), fc.string()),
});

/** An object in the shape of a check file, with anything at all in its places. */
const shaped = fc
  .tuple(
    fc.constantFrom(...Object.values(parts)),
    fc.dictionary(fc.constantFrom(...words), fc.oneof(fc.jsonValue({ maxDepth: 2 }), anything), { maxKeys: 3 }),
  )
  .map(([{ within }, part]) => {
    try {
      return JSON.stringify(within(part));
    } catch {
      return '{}'; // bigint and circles have no JSON
    }
  });

describe('only clear errors, each with its place', () => {
  test('of examples that were tampered with', async () => {
    await fc.assert(fc.asyncProperty(mutated, expectClearAnswer), { numRuns: RUNS });
  }, 1_200_000);

  test('of anything in the place of anything', async () => {
    await fc.assert(fc.asyncProperty(shaped, expectClearAnswer), { numRuns: RUNS });
  }, 1_200_000);

  test('of noise', async () => {
    const noise = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(fc.asyncProperty(noise, expectClearAnswer), { numRuns: RUNS });
  }, 1_200_000);
});

/** Texts that patterns with two ways to the same end take forever for. */
const adversaries = [
  'a',
  ' ',
  '{',
  '{{',
  '{{a',
  '{{a}}',
  '}',
  ':',
  '.',
  '[',
  '(',
  '(a+)+',
  '/',
  '//a',
  '%',
  '$.a',
  '$[?@.a&&',
  '$..',
  '\\',
  '\\"',
  '\r\n',
  '-',
  '1',
  'http://',
  'a@',
  '[::',
  '\u0100',
].map((unit) => unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000));

const fields = Object.entries(parts)
  .flatMap(([part, { within, known }]) => known.map((key) => ({ part, key, within })))
  .map((field, index) => ({ ...field, index }));

/** Of these texts each field is given one, and the next field the next; all of them in the full matrix. */
const SHARE = COMPLETE ? 1 : 9;

// a pattern with two ways takes hours for a text as long as this; a machine that is busy takes a fraction of the bound
const BOUND_MS = 60_000;

/** Whether a field takes a text, an address, a path, a map or a list: each form of the text reaches another pattern. */
const forms: readonly ((text: string) => unknown)[] = [
  (text) => text,
  (text) => `http://${text}`,
  (text) => `$.${text}`,
  (text) => ({ [text]: text }),
  (text) => [text],
  (text) => ({ json: text, matches: text }),
];

describe('ten thousand characters', () => {
  test.each(fields)('in $part $key: no slow pattern', async ({ key, within, index: field }) => {
    const start = performance.now();
    for (const [index, text] of adversaries.entries()) {
      if (index % SHARE !== field % SHARE) continue;
      // a text alone always, and the other forms in turn; all of them in the full matrix
      const others = COMPLETE ? forms.slice(1) : [forms[1 + (index % (forms.length - 1))]!];
      for (const form of [forms[0]!, ...others]) {
        await expectClearAnswer(JSON.stringify(within({ [key]: form(text) })));
      }
    }
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });
});
