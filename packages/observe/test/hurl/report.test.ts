import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hurlArguments, variablesText } from '../../src/hurl/arguments.ts';
import { readHurlReport } from '../../src/hurl/report.ts';
import { problemsSaid } from '../../src/hurl/said.ts';
import { recordings, resultOf } from './recorded.ts';

const NONE = { exitCode: 3, stderr: '', report: null, bodies: {} };

describe('a report of hurl', () => {
  test.each(Object.entries(recordings()).filter(([, { report }]) => report !== null))('%s is read', (_, { report }) => {
    expect(readHurlReport(JSON.stringify(report))).toEqual((report as unknown[])[0]);
  });

  test.each(['', 'null', '[]', '[{}]', '{"success": true}', '[{"success": true, "entries": [{}]}]'])(
    '%j is none',
    (text) => {
      expect(readHurlReport(text)).toBeNull();
    },
  );

  test('of any shape is read or is none, and never passes without a request', () => {
    const anything = fc.jsonValue().map((value) => [{ success: true, entries: value }]);
    fc.assert(
      fc.property(anything, fc.string(), (report, stderr) => {
        const result = resultOf('any', { ...NONE, exitCode: 0, stderr, report });
        expect(result.result).toBe('failed');
        expect(result.reason).not.toBe('');
      }),
    );
  });
});

describe('what hurl prints', () => {
  test('of any kind has a reason', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('error: ', '\n', ' 5 |', '^', '(7) ', 'HTTP connection', 'x') }),
        (stderr) => {
          expect(resultOf('any', { ...NONE, stderr }).reason).not.toBe('');
          expect(problemsSaid(stderr).length).toBeLessThanOrEqual(stderr.length);
        },
      ),
    );
  });

  test('of a hundred thousand characters is read without a slow pattern', () => {
    for (const piece of ['error: ', ' ', '|', '^', '(', '1', ' 1 |', '\n   |   ^^^']) {
      const stderr = `error: HTTP connection\n 1 | GET\n   | ${piece.repeat(100_000 / piece.length)}`;
      expect(resultOf('any', { ...NONE, stderr }).result).toBe('failed');
    }
  });
});

describe('what hurl is given', () => {
  test('are arguments of which none holds a value, and a file that is never read as an option', () => {
    const file = '/work/$(touch x); -v `id`.hurl';
    expect(hurlArguments({ file, reportFolder: '/tmp/r', variablesFile: '/tmp/v' })).toEqual([
      '--no-color',
      '--no-output',
      '--report-json',
      '/tmp/r',
      '--variables-file',
      '/tmp/v',
      '--',
      file,
    ]);
    expect(hurlArguments({ file, reportFolder: '/tmp/r', variablesFile: null })).not.toContain('--variables-file');
  });

  test('are variables, one a line', () => {
    expect(variablesText({ host: 'a=b', token: '$(id)' })).toBe('host=a=b\ntoken=$(id)\n');
  });
});
