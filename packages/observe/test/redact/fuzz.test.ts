import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { redactor } from '../../src/redact.ts';
import { forms, SECRET } from './forms.ts';

const COMPLETE = process.env['MATRIX'] === 'full';
const RUNS = COMPLETE ? 20_000 : 500;

/** The full matrix reads an answer as long as any that is read. */
const MEGABYTES = COMPLETE ? 8 : 2;

describe('whatever the secrets are', () => {
  // no asterisks, which the mask is made of
  const unit = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('a', 'b', 'Z', '0', '+', '/', ' ', '"', '\\', '&', '<', "'", '%', '=', 'n', '\n'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  );
  const secret = fc
    .array(unit, { minLength: 3, maxLength: 20 })
    .map((parts) => parts.join('').replaceAll('*', 'x'))
    .filter((text) => text.trim().length >= 3 && text.isWellFormed());
  const around = fc
    .array(fc.constantFrom(' ', ',', ':', '"', 'lorem', '(', ')', '\n', '…'), { maxLength: 5 })
    .map((parts) => parts.join(''));
  const form = fc.constantFrom(...Object.entries(forms));

  test('none of them is left in a text, in no form', () => {
    const pieces = fc.array(fc.tuple(around, fc.nat(), form), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), pieces, (secrets, given) => {
        const parts = given.map(([before, index, [, write]]) => before + write(secrets[index % secrets.length]!));
        const shown = redactor(secrets)(`${parts.join(' ; ')} end`);
        for (const each of secrets) {
          for (const [name, write] of Object.entries(forms)) {
            if (shown.includes(write(each))) throw new Error(`${JSON.stringify(each)} is left ${name}: ${shown}`);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  test(`${MEGABYTES} MB are no matter`, () => {
    const secrets = Array.from({ length: 50 }, (_, index) => `${'a'.repeat(900 + index)}b`);
    const clean = redactor([...secrets, SECRET]);
    for (const text of ['a', '\\u0061', '%61', '&#97;', 'aab\\']) {
      const long = text.repeat(Math.floor((MEGABYTES * 1024 * 1024) / text.length));
      expect(clean(long)).toBe(long);
    }
  }, 120_000);
});
