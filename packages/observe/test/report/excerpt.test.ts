import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Exchange } from '../../src/http/exchange.ts';
import { redactor } from '../../src/redact.ts';
import { excerptOf, SHOWN, textOf } from '../../src/report/excerpt.ts';

const plain = (text: string) => text;

function exchange(body: Uint8Array | string, given: Partial<Exchange> = {}): Exchange {
  return {
    url: 'http://app.example.com/health?token=abc',
    address: '127.0.0.1',
    status: 503,
    headers: { 'content-type': ['text/plain'] },
    body: typeof body === 'string' ? Buffer.from(body) : body,
    redirects: [],
    tls: null,
    timing: { dnsMs: null, connectMs: null, tlsMs: null, ttfbMs: null, totalMs: 1 },
    ...given,
  };
}

test('status, headers and body, of the URL no query', () => {
  expect(textOf(excerptOf(exchange('down')), plain)).toBe(
    'http://app.example.com/health answered 503\ncontent-type: text/plain\n\ndown',
  );
});

test('a body that is no text is told by its length', () => {
  expect(textOf(excerptOf(exchange(new Uint8Array(70_000))), plain)).toMatch(/\n\n\(70000 bytes that are no text\)$/);
});

test('a header is shown as a whole or not at all', () => {
  const headers = { a: ['1'], b: ['x'.repeat(SHOWN)], c: ['3'] };
  expect(excerptOf(exchange('', { headers })).head).toMatch(/answered 503\na: 1\n\(2 more headers\)$/);
});

test('it is never longer than what is shown, is well-formed, and marks where it was cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(1_000), (unit, times) => {
      const body = unit.repeat(times);
      const text = textOf(excerptOf(exchange(body)), plain);
      expect(text.length).toBeLessThanOrEqual(SHOWN);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
  expect(textOf(excerptOf(exchange('x'.repeat(9_000))), plain)).toMatch(/x…$/);
});

test('a secret is in it nowhere, nor half of one, wherever it is cut', () => {
  const secret = 'correct horse battery staple';
  const redact = redactor([secret]);
  fc.assert(
    fc.property(fc.nat(SHOWN + 50), (before) => {
      const text = textOf(excerptOf(exchange('.'.repeat(before) + secret + '.'.repeat(SHOWN))), redact);
      expect(text).not.toContain('correct');
    }),
  );
});
