import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { updateChangelog, type Release } from '../src/changelog.ts';

const release: Release = {
  version: '1.2.0',
  date: '2026-11-21',
  text: '### Features\n\n- x (#1)\n',
  link: 'https://git.example/a/b/compare/v1.1.0...v1.2.0',
};

const generated = (text: string): string =>
  `<!-- release notes: what is between these marks is written anew -->\n\n${text}\n\n<!-- end of release notes -->`;

test('a changelog begins as Keep a Changelog asks', () => {
  expect(updateChangelog('', release)).toBe(`# Changelog

All notable changes to this project are documented in this file. The format is based on
[Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and this project adheres to
[Semantic Versioning](https://semver.org/spec/v2.0.0.html).

## [1.2.0] - 2026-11-21

${generated('### Features\n\n- x (#1)')}

[1.2.0]: https://git.example/a/b/compare/v1.1.0...v1.2.0
`);
});

describe('a release is written', () => {
  const before = `# Changelog

## [Unreleased]

- something to come

## [2.0.0] - 2026-11-01

Written by hand.

## v1.1.0

- old

[Unreleased]: https://git.example/a/b/compare/v2.0.0...HEAD
[2.0.0]: https://git.example/2
`;

  test('at its place in the order of versions, with what people wrote kept', () => {
    const after = updateChangelog(before, release);
    expect(after).toBe(
      before
        .replace('## v1.1.0', `## [1.2.0] - 2026-11-21\n\n${generated('### Features\n\n- x (#1)')}\n\n## v1.1.0`)
        .replace('[2.0.0]:', `[1.2.0]: ${release.link}\n[2.0.0]:`),
    );
  });

  test('below the heading that a person wrote for it, before that person’s text', () => {
    const after = updateChangelog(before, { ...release, version: '2.0.0', link: null });
    expect(after).toBe(
      before.replace('Written by hand.', `${generated('### Features\n\n- x (#1)')}\n\nWritten by hand.`),
    );
  });

  test('anew between its marks, and nowhere else', () => {
    const edited = updateChangelog(before, release).replace('## v1.1.0', 'Thanks to Ann.\n\n## v1.1.0');
    const after = updateChangelog(edited, { ...release, text: '### Fixes\n\n- y' });
    expect(after).toBe(edited.replace('### Features\n\n- x (#1)', '### Fixes\n\n- y'));
  });

  test('past headings that stand in code', () => {
    const code = '# Changelog\n\n```\n## 1.0.0\n```\n\n## 1.1.0\n';
    expect(updateChangelog(code, release).indexOf('[1.2.0]')).toBeGreaterThan(code.lastIndexOf('```'));
  });
});

test('doing it again changes nothing, and no line of a person is lost, whatever the file holds', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '# Changelog',
      '## [Unreleased]',
      '## 1.3.0',
      '## [1.1.0] - 2026-01-01',
      '## v1.2.0',
      '```',
      '---',
    ),
    fc.constantFrom(
      '[1.1.0]: https://x.example',
      '[Unreleased]: https://y.example',
      '## Not a version',
      '  - item',
      '<!-- x -->',
    ),
    fc.string(),
  );
  const version = fc.constantFrom('1.2.0', '1.2.0-beta.1', '1.1.0', '9.0.0', '0.0.1');
  const text = fc.array(fc.constantFrom('### Features', '- a', '', '- b', '## 1.0.0'), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(line),
      fc.array(fc.record({ version, text }), { minLength: 1, maxLength: 4 }),
      (lines, releases) => {
        const before = lines.join('\n').replaceAll('\r', '');
        let after = before;
        for (const each of releases) {
          const next = { ...release, version: each.version, text: each.text.join('\n') };
          after = updateChangelog(after, next);
          expect(updateChangelog(after, next)).toBe(after);
        }
        const kept = after.split('\n');
        for (const own of before.split('\n').filter((each) => each.trim() !== '' && !/^\[[\d.]+\]: /.test(each))) {
          const index = kept.indexOf(own.replace(/^\uFEFF/, ''));
          expect({ own, index }).not.toEqual({ own, index: -1 });
          kept.splice(index, 1);
        }
      },
    ),
    { numRuns: process.env['MATRIX'] === 'full' ? 20_000 : 500 },
  );
});

test('Windows line ends stay what they are', () => {
  const after = updateChangelog('# Changelog\r\n\r\n## 1.0.0\r\n', release);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
