import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { compare } from '../../src/compare.ts';
import { gather } from '../../src/gather.ts';
import { inert, inertLines } from '../../src/notes/escape.ts';
import { markdown } from '../../src/notes/markdown.ts';
import { removeFolders, repository } from '../repository.ts';

describe('a title is shown as it was written', () => {
  test.each([
    ['a plain one, with (parens) and "quotes" - and more.', 'a plain one, with (parens) and "quotes" - and more.'],
    ['*bold* _it_ ~gone~ [a](b) ![c](d) | e', String.raw`\*bold\* \_it\_ \~gone\~ \[a\](b) !\[c\](d) \| e`],
    ['<script>alert(1)</script> &lt;', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;'],
    ['for @everyone', 'for @&#8203;everyone'],
    ['see https://x.example/a_b or www.x.example', String.raw`see https&#58;//x.example/a\_b or www&#46;x.example`],
    ['# heading', String.raw`\# heading`],
    ['1. first', String.raw`1\. first`],
    ['- [ ] task', String.raw`\- \[ \] task`],
    ['::error::x', String.raw`\::error::x`],
    ['a ##[error]x', String.raw`a \#\#\[error\]x`],
    ['$x$', String.raw`\$x\$`],
    ['use `a < @b` and *c*', String.raw`use ${'`a < @b`'} and \*c\*`],
    ['lone ` tick', String.raw`lone \` tick`.replace('\\`', '\\`')],
    ['code `##[error]`', String.raw`code \`\#\#\[error\]\``],
    ['a\u202eb\u0007c', 'a b c'],
    ['a\u061cb\u200bc\u2060d\u00ade', 'a b c d e'],
    ['\u200b::error::x', String.raw`\::error::x`],
    ['#\u2060#[error]x', String.raw`\# \#\[error\]x`],
    ['\u{e0068}\u{e0069} seen', 'seen'],
    ['👩‍💻 می‌خواهم ❤️', '👩‍💻 می‌خواهم ❤️'],
    ['\\', '\\\\'],
  ])('%j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  test('and cut when it is longer than anybody reads, never within a character', () => {
    expect(inert('x'.repeat(5_000))).toBe(`${'x'.repeat(250)}…`);
    expect(inert(`${'x'.repeat(249)}😀😀`)).toBe(`${'x'.repeat(249)}…`);
  });
});

test('what is a list in an explanation stays one', () => {
  expect(inertLines('Use b:\n  * `x`, not <y>\n- # z\n- \n---')).toEqual([
    'Use b:',
    '- `x`, not &lt;y&gt;',
    String.raw`- \# z`,
    String.raw`\-`,
    String.raw`\---`,
  ]);
});

test('whatever a text holds, nothing of it is markup, a mention or a command', () => {
  const part = fc.constantFrom(
    '`',
    '``',
    '<',
    '>',
    '&',
    '@',
    'a',
    '##[',
    '::',
    '*',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '\n',
    '\r',
    '#',
    '-',
    '!',
    '1.',
    ' ',
    '$',
    '<!--',
    '://',
    'www.',
  );
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('')),
      (text) => {
        for (const line of inertLines(text).map((each) => each.replace(/^- /, ''))) {
          expect(line).not.toMatch(/^\s*(?:::|[-+#>]|\d+[.)])/);
          expect(line).not.toContain('##[');
          const outside = line
            .replaceAll(/\\[!-/:-@[-`{-~]|`[^`]+`/g, '')
            .replaceAll(/@&#8203;|&(?:amp|lt|gt|#58|#46);/g, '');
          expect(outside).not.toMatch(/[<>&@`*[\]$#]/);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a message cannot run anything, end to end', async () => {
  const attacks = [
    'feat: $(touch pwned) `touch pwned`; touch pwned #',
    'fix: </details><script>x</script> @org/team\n\nBREAKING CHANGE: <img src=x>\n::set-output name=a::b\n##[add-mask]x\n# not a heading',
    '--output=pwned',
    '::error file=a::b\r\n::stop-commands::x',
  ];
  const repo = repository(
    Object.fromEntries(
      attacks.map((message, index) => [
        `c${index}`,
        { branch: 'main', message, author: '"$(touch pwned)" <::error::@x>' },
      ]),
    ),
  );
  const text = markdown(compare(await gather(repo.history, null, 'main')));
  removeFolders();
  expect(existsSync(join(process.cwd(), 'pwned'))).toBe(false);
  expect(text.replaceAll(/\b[0-9a-f]{7}\b/g, 'id')).toBe(`**First release**: id, 4 changes.

### Breaking changes

- &lt;/details&gt;&lt;script&gt;x&lt;/script&gt; @&#8203;org/team (id)

  &lt;img src=x&gt;
  \\::set-output name=a::b
  \\#\\#\\[add-mask\\]x
  \\# not a heading

### Features

- \\$(touch pwned) \`touch pwned\`; touch pwned \\# (id)

### Other (2)

- \\::error file=a::b (id)
- \\--output=pwned (id)
`);
});
