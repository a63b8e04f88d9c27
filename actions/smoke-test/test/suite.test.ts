import { expect, test } from '@jest/globals';
import type { Inputs } from '../src/action.generated.ts';
import { readSuite } from '../src/suite.ts';

test('an input of a URL, beside files alone, is told as one that nothing is there for', async () => {
  const inputs: Partial<Inputs> = { 'expect-status': '200', resolve: [], 'ca-file': [] };
  await expect(readSuite(inputs as Inputs, '/workspace', {}, true)).rejects.toMatchObject({
    problems: [{ input: 'expect-status', message: '`expect-status` is for `url`, and none is given.' }],
  });
});
