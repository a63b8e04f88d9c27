import { expect, test } from '@jest/globals';
import { secretsNamed } from '../src/environment.ts';

test('named secrets are those that are set', () => {
  const { values, problems } = secretsNamed(['A', 'B', 'C', 'a value!'], { A: 'one', B: '' });
  expect(values).toEqual(['one', '']);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`B` is empty/),
    expect.stringMatching(/^`C` is not set/),
    'names of environment variables are expected, one per line, never values.',
  ]);
});
