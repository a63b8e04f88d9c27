import { describe, expect, test } from '@jest/globals';
import { redactor } from '../../src/redact.ts';
import { forms, SECRET } from './forms.ts';

describe('a secret is taken away', () => {
  test.each(Object.entries(forms))('%s', (_, form) => {
    const text = `before ${form(SECRET)} after`;
    expect(redactor([SECRET])(text)).toMatch(/^before ?\*{3} ?after$/);
  });

  test('of basic authentication, which is more than the secret', () => {
    for (const user of ['u', 'us', 'use', 'user']) {
      const header = Buffer.from(`${user}:${SECRET}`).toString('base64');
      const shown = redactor([SECRET])(`Basic ${header}`);
      expect(shown).toMatch(/^Basic [\w+/]{2,8}\*{3}=*$/);
    }
  });

  test('of several lines, line by line as well', () => {
    const clean = redactor(['first line\n  second line\r\n}\n']);
    expect(clean('first line\n  second line\r\n}\n')).toBe('***');
    expect(clean('> second line <')).toBe('> *** <');
    expect(clean('{}')).toBe('{}');
  });

  test('where secrets overlap, all of them', () => {
    expect(redactor(['abcdef', 'defghi', 'cde'])('-abcdefghi-cde-')).toBe('-***-***-');
    expect(redactor(['aab', 'aaaab'])('aaaaaab')).toBe('aa***');
  });

  test('that was cut off, up to the cut', () => {
    const clean = redactor(['hunter2hunter2']);
    expect(clean('"password is hunter2h…"')).toBe('"password is ***…"');
    expect(clean('she hunts…')).toBe('she hunts…');
    expect(clean('hunter2h')).toBe('hunter2h');
  });

  test('and nothing else', () => {
    const text = `all is well: 100% & "fine" \\ ${'x'.repeat(100)}`;
    expect(redactor([SECRET])(text)).toBe(text);
    expect(redactor([])(text)).toBe(text);
    expect(redactor(['', 'a', 'is', '   ', '\n\n\n'])(text)).toBe(text);
  });
});
