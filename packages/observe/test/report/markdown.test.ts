import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownReport } from '../../src/report/markdown.ts';
import { redacted } from '../../src/report/redacted.ts';
import { at, ended, ran, seen } from '../run/results.ts';
import { everyKind, hostileReport } from './hostile.ts';

/** Lines outside of fences, as CommonMark reads fences. */
function outside(markdown: string): string[] {
  let fence: string | null = null;
  const lines: string[] = [];
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === null && run !== null && !(run[1]!.startsWith('`') && run[2]!.includes('`'))) fence = run[1]!;
    else if (fence === null) lines.push(line);
    else if (run !== null && run[1]!.startsWith(fence) && run[2]!.trim() === '') fence = null;
  }
  if (fence !== null) throw new Error('a fence that is not closed');
  return lines;
}

describe('one of each kind', () => {
  const lines = markdownReport(everyKind).split('\n');

  test('the verdict and its reason come first', () => {
    expect(lines.slice(0, 3)).toEqual(['### ❌ Smoke test: failed', '', 'The run failed.']);
  });

  test('a row for each check at each address, what is wrong first, with its phases', () => {
    expect(lines.filter((line) => line.startsWith('|'))).toEqual([
      '|  | check | address | attempts | last | dns | connect | tls | first byte | total |',
      '| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| ❌ | login | <code>10.0.0.2</code> | 1 | 503 | 1.3 ms | 2.5 ms |  | 12 ms | 1235 ms |',
      '| 🔌 | login | <code>10.0.0.3</code> | 1 | refused | 1.3 ms | 2.5 ms |  | 12 ms | 1235 ms |',
      '| 🔌 | orders |  | 1 | refused | 1.3 ms | 2.5 ms |  | 12 ms | 1235 ms |',
      '| ⚠️ | report _(advisory)_ |  | 1 | 503 | 1.3 ms | 2.5 ms |  | 12 ms | 1235 ms |',
      '| ✅ | health |  | 1 | 200 | 1.3 ms | 2.5 ms |  | 12 ms | 1235 ms |',
      '| ✅ | login | <code>10.0.0.1</code> | 1 | 200 | 1.3 ms | 2.5 ms |  | 12 ms | 1235 ms |',
      '| ⏭️ | later |  |  | skipped |  |  |  |  |  |',
    ]);
  });

  test('the bad responses are folded away under what is wrong, the gravest first', () => {
    expect(lines.filter((line) => line.startsWith('<details>'))).toEqual([
      '<details><summary>❌ login at 10.0.0.2: failed there</summary>',
      '<details><summary>🔌 login at 10.0.0.3: unreachable there</summary>',
      '<details><summary>🔌 orders: unreachable there</summary>',
      '<details><summary>⚠️ report: failed there</summary>',
    ]);
  });

  test('the counts are at the end', () => {
    expect(lines.at(-2)).toBe('<sub>1 passed, 2 failed, 1 unreachable, 1 skipped · 2.346s</sub>');
  });
});

test('a response is shown as it was, within its fence', () => {
  const lastBad = seen({ excerpt: { head: 'http://app.example.com/ answered 500', body: '{\n  "a": "```"\n}' } });
  const report = redacted(ran('failed', [ended('health', 'failed', { addresses: [at(null, 'failed', { lastBad })] })]));
  expect(markdownReport(report)).toContain(
    [
      '````text',
      'GET http://app.example.com/health',
      '✗ status: expected 200 to 299, found 503',
      '',
      'http://app.example.com/ answered 500',
      '',
      '{',
      '  "a": "```"',
      '}',
      '````',
    ].join('\n'),
  );
});

test('whatever servers and files say, nothing breaks out: outside of fences there are only our own lines and tags', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const lines = outside(markdownReport(report));
      const details = lines.filter((line) => line.startsWith('<details><summary>'));
      expect(lines.filter((line) => line === '</details>')).toHaveLength(details.length);
      const tags = lines.flatMap((line) => line.match(/<[^>]*>?/g) ?? []);
      expect(tags.filter((tag) => !/^<\/?(?:details|summary|sub|code)>$/.test(tag))).toEqual([]);
      // Of a table, every row has as many cells as its head.
      const rows = lines.filter((line) => line.startsWith('|'));
      expect(rows.filter((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length !== 11)).toEqual([]);
    }),
  );
});

test('however much there is, it stays far below the 1 MiB of a summary', () => {
  const long = '€&'.repeat(5_000);
  const lastBad = seen({
    mismatches: Array.from({ length: 500 }, () => ({ what: long, expected: long, found: long })),
    excerpt: { head: long, body: long },
  });
  const address = at(long, 'failed', { reason: long, lastBad });
  const { checks, ...report } = redacted(
    ran('failed', [ended(long, 'failed', { addresses: [address] })], { reason: long }),
  );
  const [check] = checks;
  const many = { ...check!, addresses: Array.from({ length: 5 }, () => check!.addresses[0]!) };
  const markdown = markdownReport({ ...report, checks: Array.from({ length: 100 }, () => many) });
  expect(Buffer.byteLength(markdown)).toBeLessThan(900 * 1024);
  expect(markdown).toContain('✗ 490 more');
  expect(markdown).toContain('_300 more rows in the JSON report._');
  expect(markdown).toContain('_480 more bad responses in the JSON report._');
});
