import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasWord } from '../../src/expect/word.ts';

const COMMIT = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';

test.each([
  ['1.2.1', '1.2.1'],
  ['1.2.1', 'release 1.2.1 is up'],
  ['1.2.1', 'v1.2.1'],
  ['1.2.1', 'This is 1.2.1.'],
  ['1.2.1', '{"version":"1.2.1"}'],
  ['1.2.1', 'version=1.2.1\n'],
  ['1.2.1', 'app-1.2.1.jar'],
  ['1.2.1', 'from 1.2.10 to 1.2.1'],
  ['v1.2.1', 'app/v1.2.1'],
  [COMMIT, `commit: ${COMMIT}, clean`],
  ['sha256:abc', 'app@sha256:abc'],
])('%s is a word of %j', (word, text) => {
  expect(hasWord(text, word)).toBe(true);
});

test.each([
  ['1.2.1', '1.2.10'],
  ['1.2.1', '11.2.1'],
  ['1.2.1', '0.1.2.1'],
  ['1.2.1', '1.2.1.4'],
  ['1.2.1', '1.2.1-rc.1'],
  ['1.2.1', '1.2.1+build7'],
  ['1.2.1', 'rev1.2.1'],
  ['v1', 'dev1'],
  ['old', 'older'],
  ['old', 'vold'],
  [COMMIT.slice(0, 7), COMMIT],
  ['', 'anything'],
  ['a', ''],
])('%s is no word of %j', (word, text) => {
  expect(hasWord(text, word)).toBe(false);
});

test('what is a word of a text is within it, and a text between blanks always is one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (word, before, after) => {
      expect(hasWord(` ${word} `, word)).toBe(true);
      const text = before + after;
      if (hasWord(text, word)) expect(text).toContain(word);
    }),
  );
});
