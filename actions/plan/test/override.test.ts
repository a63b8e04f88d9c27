import { describe, expect, test } from '@jest/globals';
import { isHeld, overrideFaults, verdictAt } from '../src/override.ts';

describe('a reason to go past windows and freezes', () => {
  test.each(['Login is down, see INC-42', 'Sicherheitslücke', '登录无法使用'])('may be %j', (reason) => {
    expect(overrideFaults(reason)).toEqual([]);
  });

  test.each([
    'true',
    'YES',
    'false',
    'force',
    'x',
    '1234567',
    'two\nlines of it',
    'hidden \u202e text',
    'a\u2028b long enough',
    'word '.repeat(101),
  ])('cannot be %j', (given) => {
    expect(overrideFaults(given)).toMatchObject([{ input: 'override' }]);
  });

  const frozen = () => 'Frozen until Monday.';

  test('is recorded with who gave it and with what it went past', () => {
    const verdict = verdictAt(0, frozen, 'Login is down', 'ada');
    expect(verdict.override).toEqual({ reason: 'Login is down', by: 'ada', past: 'Frozen until Monday.' });
    expect(isHeld(verdict)).toBe(false);
  });

  test('is recorded also where nothing was in the way', () => {
    expect(verdictAt(0, () => null, 'Login is down', 'ada').override).toMatchObject({ past: null });
  });

  test('without one the release waits', () => {
    expect(isHeld(verdictAt(0, frozen, undefined, 'ada'))).toBe(true);
    expect(isHeld(verdictAt(0, () => null, undefined, 'ada'))).toBe(false);
  });
});
