import { describe, expect, test } from '@jest/globals';
import { copyOf } from './mutant.ts';

describe('a mutant', () => {
  test.each([
    ['is nowhere in the module', 'no such text', '0 times'],
    ['is in more than one place of it', 'return', 'times'],
  ])('whose text %s is an error', (_, from, times) => {
    expect(() => copyOf({ name: 'unclear', file: 'result', from, to: '' })).toThrow(times);
  });
});
