import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { meant } from '../src/suggest.ts';

const known = ['error-rate', 'response-time', 'latency', 'stages', 'bake', 'min'];

describe('a word that is nearly a known one is taken for it', () => {
  test.each([
    ['error-rate', 'error-rate', 'the same'],
    ['ERROR_RATE', 'error-rate', 'another case, another separator'],
    ['errorRate', 'error-rate', 'camel case'],
    ['error rate', 'error-rate', 'spaces'],
    ['eror-rate', 'error-rate', 'a letter missing'],
    ['errror-rate', 'error-rate', 'a letter too many'],
    ['erorr-rate', 'error-rate', 'two letters swapped'],
    ['arror-rute', 'error-rate', 'two other letters'],
    ['stage', 'stages', 'the singular'],
    ['baek', 'bake', 'a slip in a short word'],
  ])('%j for %j: %s', (given, word) => {
    expect(meant(given, known)).toBe(word);
  });
});

describe('a word that is far from all of them is not', () => {
  test.each([
    ['throughput', 'another word'],
    ['aror-rute', 'three slips'],
    ['bkea', 'two slips in a short word'],
    ['mx', 'two slips in a very short word'],
    ['', 'nothing'],
  ])('%j: %s', (given) => {
    expect(meant(given, known)).toBeNull();
  });
});

test('the nearest is taken', () => {
  expect(meant('stage', ['stages', 'stage-s', 'staged-s', 'stag'])).toBe('stages');
  expect(meant('latencys', ['latencies', 'latency'])).toBe('latency');
});

test('nothing is meant where nothing is known, and a word of no sane length is not looked at', () => {
  expect(meant('stages', [])).toBeNull();
  expect(meant('s'.repeat(100_000), ['s'.repeat(100_000)])).toBeNull();
});

test('one slip in a known word of three letters or more is always forgiven', () => {
  const slip = fc.constantFrom('delete', 'double', 'swap', 'replace');
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat(20), slip, (word, place, kind) => {
      const at = place % (word.length - 1);
      const [head, one, two, tail] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
      const wrong = { delete: two, double: one + one + two, swap: two + one, replace: `q${two}` }[kind];
      expect(meant(head + wrong + tail, [word])).toBe(word);
    }),
  );
});
