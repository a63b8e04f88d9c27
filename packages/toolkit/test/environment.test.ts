import { expect, test } from '@jest/globals';
import { environmentOf } from '../src/environment.ts';

test('what belongs to the runner itself is nothing that a file may name', () => {
  const own = { INPUT_URL: 'a', STATE_X: 'b', ACTIONS_RUNTIME_TOKEN: 'c' };
  expect(environmentOf({ ...own, GITHUB_SHA: 'd', SMOKE_TOKEN: 'e', GONE: undefined })).toEqual({
    GITHUB_SHA: 'd',
    SMOKE_TOKEN: 'e',
  });
});
