import { describe, expect, test } from '@jest/globals';
import { editorSays, environmentOf } from './reading.ts';
import { snippets } from './snippets.ts';

describe.each(Object.entries(snippets))('%s', (_name, { text, of, says }) => {
  test('loads as it was written', () => {
    expect(environmentOf(text, of)).toMatchObject(says);
  });

  test('is right for an editor, too', () => {
    expect(editorSays(text)).toEqual([]);
  });
});
