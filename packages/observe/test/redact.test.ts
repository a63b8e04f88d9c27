import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { redactor } from '../src/redact.ts';

const SECRET = 'p@ss "w\\ö/rd+<&\'>😀';

const units = (text: string, write: (unit: number) => string) =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index))).join('');
const points = (text: string, write: (point: number) => string) =>
  Array.from(text, (each) => write(each.codePointAt(0)!)).join('');
const lower = (encoded: string) => encoded.replaceAll(/%[\dA-F]{2}/g, (each) => each.toLowerCase());
const named = (text: string) =>
  text.replaceAll(
    /[&<>"']/g,
    (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[each]!,
  );
/** What is left of base64 when the characters that also depend on the neighbours are taken away. */
const core = (secret: string, shift: number) => {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  return bytes.toString('base64').slice(Math.ceil((shift * 4) / 3), Math.floor((bytes.length * 4) / 3));
};
const json = (text: string) => JSON.stringify(text).slice(1, -1);

const forms: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in base64': (secret) => core(secret, 0),
  'in base64 after one byte': (secret) => core(secret, 1),
  'in base64 after two bytes': (secret) => core(secret, 2),
  'in base64 for URLs': (secret) => Buffer.from(secret).toString('base64url').slice(0, core(secret, 0).length),
  'in base64 that is URL-encoded': (secret) => encodeURIComponent(core(secret, 0)),
  'in hexadecimal digits': (secret) => Buffer.from(secret).toString('hex'),
  'in large hexadecimal digits': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'URL-encoded': (secret) => encodeURIComponent(secret),
  'URL-encoded in small letters': (secret) => lower(encodeURIComponent(secret)),
  'URL-encoded byte by byte': (secret) => Buffer.from(secret).toString('hex').replaceAll(/../g, '%$&'),
  'as a field of a form': (secret) => new URLSearchParams([['', secret]]).toString().slice(1),
  'within JSON': json,
  'within JSON within JSON': (secret) => json(json(secret)),
  'within JSON with slashes escaped': (secret) => json(secret).replaceAll('/', '\\/'),
  'within JSON, all escaped': (secret) => units(secret, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
  'within HTML': named,
  'within HTML by number': (secret) => points(secret, (point) => `&#${point};`),
  'within HTML by hexadecimal number': (secret) => points(secret, (point) => `&#x${point.toString(16).toUpperCase()};`),
};

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

describe('whatever the secrets are', () => {
  // no asterisks, which the mask is made of
  const unit = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('a', 'b', 'Z', '0', '+', '/', ' ', '"', '\\', '&', '<', "'", '%', '=', 'n', '\n'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  );
  const secret = fc
    .array(unit, { minLength: 3, maxLength: 20 })
    .map((parts) => parts.join('').replaceAll('*', 'x'))
    .filter((text) => text.trim().length >= 3 && text.isWellFormed());
  const around = fc
    .array(fc.constantFrom(' ', ',', ':', '"', 'lorem', '(', ')', '\n', '…'), { maxLength: 5 })
    .map((parts) => parts.join(''));
  const form = fc.constantFrom(...Object.entries(forms));

  test('none of them is left in a text, in no form', () => {
    const pieces = fc.array(fc.tuple(around, fc.nat(), form), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), pieces, (secrets, given) => {
        const parts = given.map(([before, index, [, write]]) => before + write(secrets[index % secrets.length]!));
        const shown = redactor(secrets)(`${parts.join(' ; ')} end`);
        for (const each of secrets) {
          for (const [name, write] of Object.entries(forms)) {
            if (shown.includes(write(each))) throw new Error(`${JSON.stringify(each)} is left ${name}: ${shown}`);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('8 MB are no matter', () => {
    const secrets = Array.from({ length: 50 }, (_, index) => `${'a'.repeat(900 + index)}b`);
    const clean = redactor([...secrets, SECRET]);
    for (const text of ['a', '\\u0061', '%61', '&#97;', 'aab\\']) {
      const long = text.repeat(Math.floor((8 * 1024 * 1024) / text.length));
      expect(clean(long)).toBe(long);
    }
  });
});
