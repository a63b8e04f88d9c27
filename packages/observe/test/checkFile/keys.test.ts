import { describe, expect, test } from '@jest/globals';
import { parts } from './keys.ts';
import { editorAccepts, problemsOf, warningsOf } from './reading.ts';

describe.each(Object.entries(parts))('%s', (_, { within, known, values }) => {
  test('all keys are tried', () => {
    expect(Object.keys(values).toSorted()).toEqual([...known].toSorted());
  });

  const textOf = (key: string, value: unknown) => JSON.stringify(within({ [key]: value }));

  test.each(Object.entries(values))('%s: %j; the first is accepted', async (key, [right]) => {
    const problems = await problemsOf(textOf(key, right));
    expect(problems).toEqual([]);
    expect(editorAccepts(textOf(key, right))).toBe(true);
    // but for what the examples leave out, such as the use of a capture
    expect((await warningsOf(textOf(key, right))).filter((warning) => !/is captured/.test(warning))).toEqual([]);
  });

  // of any JSON, none is wrong
  const refutable = Object.entries(values).filter(([, [, wrong]]) => wrong !== undefined);

  test.each(refutable)('%s: %j; the second is refused, by its name', async (key, [, wrong]) => {
    const problems = await problemsOf(textOf(key, wrong));
    expect(problems).toEqual([expect.stringContaining(key)]);
  });
});
