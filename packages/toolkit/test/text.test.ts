import { describe, expect, test } from '@jest/globals';
import { describeProblem, messageWithCauses } from '../src/errors.ts';
import fc from 'fast-check';
import { elapsed, oneLine } from '../src/log.ts';
import { fit } from '../src/summary.ts';

describe('what people read', () => {
  test.each([
    [{ message: 'is bad' }, 'is bad'],
    [{ message: 'is bad', input: 'images' }, 'input images: is bad'],
    [{ message: 'is bad', file: 'a.json', line: 3, column: 7 }, 'a.json:3:7: is bad'],
    [{ message: 'is bad', file: 'a.json' }, 'a.json: is bad'],
  ])('a problem %j says where it is', (problem, text) => {
    expect(describeProblem(problem)).toBe(text);
  });

  test('an error keeps its causes', () => {
    const error = new Error('deploying', { cause: new Error('calling ECS', { cause: 'reset' }) });
    expect(messageWithCauses(error)).toBe('deploying (cause: calling ECS (cause: reset))');
  });

  test('a cause that an error has in its own words is not told again', () => {
    const error = new Error('ECS: Rate exceeded.', { cause: new Error('Rate exceeded', { cause: 'Rate exceeded' }) });
    expect(messageWithCauses(error)).toBe('ECS: Rate exceeded.');
  });

  test.each([
    [400, '  0.4s'],
    [12_000, ' 12.0s'],
    [125_000, ' 2m05s'],
    [3_599_600, '60m00s'],
  ])('%d ms are shown as %j', (ms, text) => {
    expect(elapsed(ms)).toBe(text);
  });

  test('text from elsewhere cannot command the runner', () => {
    const hostile = fc
      .array(fc.constantFrom('\n', '\r\n', '::add-mask::x', '##[error]', 'text', '\u2028'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(` 0.1s  ${oneLine(text)}`).not.toMatch(/[\r\n]|##\[|^\s*::/);
      }),
    );
  });

  test('a summary above the limit is cut at the end of a line, and says so', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index} über`).join('\n');
    const cut = fit(lines, 500);
    expect(Buffer.byteLength(cut)).toBeLessThan(500);
    expect(cut).toMatch(/^line 0 über\n[^]*line \d+ über\n\n_The rest was cut/);
    expect(fit('short', 500)).toBe('short');
  });
});
