import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseCriterion } from '../../src/criteria/parse.ts';
import { printCriterion } from '../../src/criteria/print.ts';
import { criterion } from './arbitrary.ts';

/** As in the matrices: all that is drawn follows from the seed, and MATRIX=full draws the long run. */
const SEED = Number(process.env['SEED'] ?? 20);
const RUNS = process.env['MATRIX'] === 'full' ? 100_000 : 2_000;

const pieces = [
  ...'error rate error-rate success_rate p 95 99.9 latency slow-rate (500ms) ( ) health-check-failures'.split(' '),
  ...'< <= > ≥ = at most over 1% 150 % x of baseline 2s _p99 ms 3 0 1e9 nan INFINITY'.split(' '),
  ...'- _ : " , . &lt; ＜ ٣ __proto__ constructor'.split(' '),
  ' ',
  '\t',
  '\n',
  '\u00A0',
  '\u0000',
  '\uD800',
  '\u{1F600}',
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));

/** Names, operators and limits that are fine one by one, and may or may not go together. */
const sentence = fc
  .tuple(
    fc.constantFrom(
      '',
      'errors',
      'success_rate:',
      'P99.9',
      'latency p50',
      'slow-rate (1m30s)',
      'health-check-failures',
    ),
    fc.constantFrom('<', '≤', '>', '=>', 'under', 'at least', ''),
    fc.constantFrom('0%', '1.5%', '99%', '150%', '2 x', '200ms', '1m 1.5s', '', '3', '0', '1.000001', '3.1234567%'),
    fc.constantFrom('', '', '', ' baseline', 'of baseline', '_p95', ' P99'),
  )
  .map(([name, operator, limit, suffix]) => `${name} ${operator} ${limit}${suffix}`);

/** A criterion with a slip of the pen: something inserted, taken away or replaced at some place. */
const mutated = fc
  .tuple(fc.oneof(criterion.map(printCriterion), sentence), fc.nat(40), fc.nat(2), fc.constantFrom('', ' ', ...pieces))
  .map(([text, at, length, piece]) => `${text.slice(0, at)}${piece}${text.slice(at + length)}`);

const twice = fc.tuple(mutated, mutated).map(([one, other]) => `${one} ${other}`);

const anyText = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: soup },
  { weight: 1, arbitrary: twice },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 220 }) },
);

const context = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      subject: fc.oneof(fc.constantFrom('error_rate', 'p95', 'latency', 'slow_rate', 'health_check_failures'), soup),
      role: fc.constantFrom('requirement', 'trigger'),
    },
    { requiredKeys: [] },
  ),
);

describe(`whatever is given as a criterion (SEED=${SEED}, ${RUNS} runs)`, () => {
  test('is a criterion that prints and reads back as itself, or an error with its place in the text', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyText, context, (text, where) => {
        const parsed = parseCriterion(text, where);
        if (parsed.ok) {
          accepted += 1;
          expect(parseCriterion(printCriterion(parsed.criterion))).toEqual(parsed);
          return;
        }
        const { message, offset, length } = parsed.error;
        expect(message).toMatch(/^(?!.*(undefined|null|NaN|Infinity|\[object)).{1,700}$/su);
        expect([offset >= 0, length >= 0, offset + length <= text.length]).toEqual([true, true, true]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
    // else it would only be tried how it refuses
    expect(accepted).toBeGreaterThan(RUNS / 100);
  });

  test('is refused at once when it is long', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces, 'error-rate < ', '1 '),
        fc.integer({ min: 201, max: 10_000 }),
        (piece, length) => {
          const text = piece.repeat(length).slice(0, length);
          expect(parseCriterion(text)).toMatchObject({ ok: false, error: { offset: 200, length: length - 200 } });
          expect(parseCriterion('<1%', { subject: text })).toMatchObject({ ok: false });
        },
      ),
      { seed: SEED, numRuns: RUNS / 10 },
    );
  });
});
