import { describe, expect, test } from '@jest/globals';
import { mistakes, type Mistake } from './mistakes.ts';
import { editorAccepts, read } from './reading.ts';

/** The text, and the place that `§` stands for. */
function placed(marked: string) {
  const before = marked.slice(0, marked.indexOf('§')).split('\n');
  return { text: marked.replace('§', ''), line: before.length, column: before.at(-1)!.length + 1 };
}

const cases = mistakes.map((mistake): [string, Mistake] => [mistake.text.replaceAll('\n', '⏎'), mistake]);

test.each(cases)('%s: the one problem, at its place', async (_, { text: marked, message }) => {
  const { text, line, column } = placed(marked);
  const reading = await read(text);
  const expected = typeof message === 'string' ? message : (expect.stringMatching(message) as unknown);
  expect(reading).toEqual({ problems: [{ file: 'checks.yml', line, column, message: expected }] });
});

describe('an editor', () => {
  test.each(cases.filter(([, { editor }]) => editor))('sees %s', (_, { text }) => {
    expect(editorAccepts(placed(text).text)).toBe(false);
  });

  // else the table says of the schema that it can do less than it can
  test.each(cases.filter(([, { editor }]) => !editor))('cannot see %s', (_, { text }) => {
    expect(editorAccepts(placed(text).text)).toBe(true);
  });
});

test('without a target, relative paths are refused, each of them', async () => {
  const text = 'checks:\n  - httpGet: { path: /a }\n  - httpGet: { port: 1 }\n  - tcpSocket: { port: 1 }';
  const reading = await read(text, {});
  expect('problems' in reading && reading.problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 16],
    [3, 16],
    [4, 5],
  ]);
});
