import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { formatDuration, parseDuration } from '../src/duration.ts';

const LONGEST_MS = 366 * 24 * 3_600_000;

describe('a duration is read as people write it', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['1.1h', 3_960_000],
    ['0.5s', 500],
    ['2 minutes', 120_000],
    ['1 minute 5 sec', 65_000],
    ['5 min', 300_000],
    ['1 day', 86_400_000],
    ['1d1h1m1s1ms', 90_061_001],
    ['  10M ', 600_000],
    ['0s', 0],
    ['366d', LONGEST_MS],
  ])('%j is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });
});

describe('what leaves room for doubt is no duration', () => {
  test.each([
    ['', 'nothing'],
    ['10', 'no unit'],
    ['m', 'no number'],
    ['1h30', 'no unit after the second number'],
    ['30m1h', 'the smaller unit first'],
    ['1h1h', 'the same unit twice'],
    ['-5m', 'negative'],
    ['1e3s', 'an exponent'],
    ['1,5h', 'a comma'],
    ['.5h', 'no digit before the point'],
    ['1.h', 'no digit after the point'],
    ['0.5ms', 'a part of a millisecond'],
    ['5 fortnights', 'an unknown unit'],
    ['5 constructor', 'an unknown unit'],
    ['Infinitys', 'no number'],
    ['10m!', 'something after it'],
    ['367d', 'over 366 days'],
    [`${'9'.repeat(400)}s`, 'more than a number can hold'],
    ['٣m', 'digits of another script'],
  ])('%j: %s', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('a duration is written in the units that it has', () => {
  test.each([
    [0, '0s'],
    [1, '1ms'],
    [500, '500ms'],
    [1_500, '1.5s'],
    [59_999, '59.999s'],
    [60_000, '1m'],
    [90_000, '1m30s'],
    [5_400_000, '1h30m'],
    [86_400_000, '1d'],
    [90_061_001, '1d1h1m1.001s'],
  ])('%d ms is %j', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

test('every duration that is written reads back to the millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LONGEST_MS }), (ms) => {
      expect(parseDuration(formatDuration(ms))).toBe(ms);
    }),
  );
});

test('whatever is read is a whole number of milliseconds from 0 to 366 days', () => {
  const piece = fc.constantFrom('1', '30', '.5', ' ', 'h', 'm', 's', 'ms', 'day', '-', 'e', '9999999999');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const ms = parseDuration(pieces.join('')) ?? 0;
      expect(Number.isInteger(ms) && ms >= 0 && ms <= LONGEST_MS).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test.each(['1', ' ', '1 ', '1h', 'h'])('a long run of %j is refused at once', (piece) => {
  expect(parseDuration(piece.repeat(200_000))).toBeNull();
});
