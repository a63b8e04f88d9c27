import { describe, expect, test } from '@jest/globals';
import { environmentsSchema } from '../../src/environments/schema/published.ts';
import { parts } from './keys.ts';
import { editorSays, problemsOf, readAll } from './reading.ts';

/** Faults that only the reader sees: JSON Schema knows nothing of plans, patterns, stretches of time and other environments. */
const BEYOND_JSON_SCHEMA = [
  'strategy stages criteria deadline analysis canary inherits branches tags url hotfix smoke-test-target probe-url',
  'windows freezes rollback-within review-within cpu memory',
].flatMap((line) => line.split(' '));

describe.each(Object.entries(parts))('of %s', (_name, { within, entries, values }) => {
  const written = (part: object) => JSON.stringify(within(part), null, 1);

  test('every key is tried here', () => {
    expect(Object.keys(values).toSorted()).toEqual(Object.keys(entries).toSorted());
  });

  test.each(Object.keys(entries))('%s, however it is spelt', (key) => {
    const [right, wrong] = values[key]!;
    const { digest } = readAll(written({ [key]: right }))[0]!;
    for (const spelling of [key, ...environmentsSchema.spellings(entries)[key]!]) {
      // with what stands beside the key, it would be there twice
      if (spelling !== key && JSON.stringify(within({})).includes(`"${key}":`)) continue;
      const text = written({ [spelling]: right });
      expect({ spelling, says: editorSays(text) }).toEqual({ spelling, says: [] });
      expect(readAll(text)[0]!.digest).toBe(digest);
    }
    expect(problemsOf(written({ [key]: wrong }))).not.toEqual([]);
    if (!BEYOND_JSON_SCHEMA.includes(key)) expect(editorSays(written({ [key]: wrong }))).not.toEqual([]);
  });

  test('an unknown key is refused, by editors as well', () => {
    const text = written({ 'no-such-key': 1 });
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/`no-such-key` is not known here/)]),
    );
    expect(editorSays(text)).not.toEqual([]);
  });
});
