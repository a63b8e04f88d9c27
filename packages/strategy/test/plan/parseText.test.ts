import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseStages } from '../../src/plan/parseText.ts';

const MINUTE_MS = 60_000;

/** Each stage as `weight min max`, in minutes. */
function stagesOf(text: string): string[] {
  const { stages, faults } = parseStages(text);
  expect(faults).toEqual([]);
  return stages.map(({ weight, bake }) => `${weight} ${bake!.minMs / MINUTE_MS} ${bake!.maxMs / MINUTE_MS}`);
}

describe('stages as text', () => {
  test.each([
    ['10@10m, 50@15m..45m, 100', ['10 10 30', '50 15 45', '100 5 15']],
    ['10%@10m,50 % @ 15m .. 45m,100%', ['10 10 30', '50 15 45', '100 5 15']],
    ['10@10m\n\n50@15m,\r\n100\n', ['10 10 30', '50 15 45', '100 5 15']],
    ['25 -> 50→100', ['25 5 15', '50 5 15', '100 5 15']],
    ['0.1@1h, 100@0s', ['0.1 60 180', '100 0 10']],
    ['100', ['100 5 15']],
  ])('%j', (text, stages) => {
    expect(stagesOf(text)).toEqual(stages);
  });

  test('may take three times their least time when the most is not said, and ten minutes more at least', () => {
    expect(stagesOf('10@4m, 20@5m, 30@6m, 40@13d, 100@14d')).toEqual([
      '10 4 14',
      '20 5 15',
      '30 6 18',
      `40 ${13 * 1440} ${14 * 1440}`,
      `100 ${14 * 1440} ${14 * 1440}`,
    ]);
  });

  test.each([
    ['10@10m, 0, 100', 8, 'expected a weight over 0 up to 100, in steps of 0.1, but there is `0`'],
    ['10, 100.1', 4, /weight over 0 up to 100.*`100\.1`/],
    ['10, 33.33, 100', 4, /in steps of 0\.1.*`33\.33`/],
    ['10,, 100', 3, /but there is nothing$/],
    ['10, 50 for 10m, 100', 4, /but there is `50 for 10m`; stages are written 10@10m, 50@15m, 100$/],
    ['10/50/100', 0, /but there is `10\/50\/100`; stages are written 10@10m, 50@15m, 100$/],
    ['10@, 100', 3, 'expected a time such as 10m, 90s or 1h30m, not nothing'],
    ['10@ soon, 100', 4, 'expected a time such as 10m, 90s or 1h30m, not `soon`'],
    ['10@10, 100', 3, /expected a time such as 10m.*`10`/],
    ['10@10m..x, 100', 8, /expected a time.*`x`/],
    ['10@10m..5m, 100', 8, 'the most that a stage may last, 5m, is less than the least, 10m'],
    ['10@1m..2m..3m, 100', 3, 'expected a time such as 10m or 10m..30m, not `1m..2m..3m`'],
    ['10@15d, 100', 3, 'expected a time up to 14d, not 15d'],
    ['10@5m; 100', 3, /expected a time.*`5m; 100`/],
    ['  -5, 100', 2, /but there is `-5`/],
    ['  canary-ten-5m', 2, /no plan that is known by name/],
    ['25-50-1OO', 0, /did you mean 25-50-100\?/],
  ])('%j is wrong at %i', (text, offset, message) => {
    expect(parseStages(text).faults).toEqual([{ offset, message: expect.stringMatching(exactly(message)) }]);
  });

  test('tell all that is wrong with them at once, and keep what is right', () => {
    const { stages, faults } = parseStages('1x@10m, 20@soon\n30@5m, 101@y');
    expect(faults.map(({ offset }) => offset)).toEqual([0, 11, 23, 27]);
    expect(stages.map(({ weight, bake }) => [weight, bake?.minMs])).toEqual([
      [null, 10 * MINUTE_MS],
      [20, undefined],
      [30, 5 * MINUTE_MS],
      [null, undefined],
    ]);
  });

  test('never make the parser throw; what it finds is within the text', () => {
    const piece = fc.constantFrom(
      '10',
      '100',
      '@',
      '5m',
      '..',
      ',',
      '->',
      '→',
      '\n',
      '%',
      ' ',
      'x',
      '-',
      '.',
      '25-50-100',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const { stages, faults } = parseStages(text);
          for (const { offset } of [...stages, ...faults]) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset).toBeLessThanOrEqual(text.length);
          }
          const unread = stages.filter(({ weight, bake }) => weight === null || bake === null);
          expect(faults.length).toBeGreaterThanOrEqual(unread.length);
        },
      ),
    );
  });
});

function exactly(message: string | RegExp): RegExp {
  return typeof message === 'string' ? new RegExp(`^${message.replaceAll(/[.[\]`]/g, '\\$&')}$`) : message;
}
