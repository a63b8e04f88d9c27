import { expect, test } from '@jest/globals';
import { environmentOf, secretsNamed } from '../src/environment.ts';

test('what belongs to the runner itself is nothing that a check may send', () => {
  const own = { INPUT_URL: 'a', STATE_X: 'b', ACTIONS_RUNTIME_TOKEN: 'c' };
  expect(environmentOf({ ...own, GITHUB_SHA: 'd', SMOKE_TOKEN: 'e', GONE: undefined })).toEqual({
    GITHUB_SHA: 'd',
    SMOKE_TOKEN: 'e',
  });
});

test('named secrets are those that are set', () => {
  const { values, problems } = secretsNamed(['A', 'B', 'C', 'a value!'], { A: 'one', B: '' });
  expect(values).toEqual(['one', '']);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^`B` is empty/),
    expect.stringMatching(/^`C` is not set/),
    'names of environment variables are expected, one per line, never values.',
  ]);
});
