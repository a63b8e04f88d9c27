import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { details, html, inline, logLine, oneLine } from '../src/diagnosisText.ts';

describe('foreign text', () => {
  test.each([
    ['HTML', '<img src=x onerror=alert(1)> & <b>', '&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;'],
    [
      'Markdown',
      '**bold** [a](b) `code` |cell| # ~~x~~',
      '\\*\\*bold\\*\\* \\[a\\](b) \\`code\\` \\|cell\\| \\# \\~\\~x\\~\\~',
    ],
    ['lines', 'one\n\n# two\r\nthree', 'one \\# two three'],
    ['mentions and formulas', '@octocat $x$', '\\@octocat \\$x\\$'],
  ])('with %s stays text in Markdown', (_title, text, shown) => {
    expect(inline(text)).toBe(shown);
  });

  test('in a title of what is folded away does not become HTML', () => {
    expect(html('</summary><script>')).toBe('&lt;/summary&gt;&lt;script&gt;');
    expect(details('</summary><script>', [])[1]).toBe('<details><summary>&lt;/summary&gt;&lt;script&gt;</summary>');
  });

  test('that was coloured or overwritten in a terminal has no control characters left', () => {
    expect(oneLine('\u001b[31mred\u001b[0m\u0007\rx')).toBe('red x');
  });

  test('of a megabyte is cut, and says so', () => {
    expect(oneLine('x'.repeat(1_000_000))).toHaveLength(500);
    expect(oneLine(' '.repeat(1_000_000) + 'x')).toBe('…');
    expect(oneLine('🚀'.repeat(1_000))).toMatch(/…$/);
  });

  test.each([
    ['::error::forged', ': :error::forged'],
    ['  ::add-mask::a', ': :add-mask::a'],
    ['web | ##[add-mask]a', 'web | ## [add-mask]a'],
  ])('cannot give the runner a command: %s', (text, shown) => {
    expect(logLine(text)).toBe(shown);
  });

  test('cannot end the block of code that it is shown in', () => {
    const backticks = fc.string({
      unit: fc.constantFrom('`', '~', ' ', '\n', '\r', '<', '/', 'a', '\u2028'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(backticks, { maxLength: 5 }), (lines) => {
        const block = details('log', lines)
          .join('\n')
          .split(/[\r\n]/);
        const fence = /^`+/.exec(block[3]!)![0];
        const closing = block.findIndex((line, index) => index > 3 && new RegExp(`^ {0,3}${fence}\`* *$`).test(line));
        expect(closing).toBe(4 + lines.length);
        expect(block.slice(closing + 1)).toEqual(['', '</details>']);
      }),
    );
  });
});
