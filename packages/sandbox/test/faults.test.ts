import { describe, expect, test } from '@jest/globals';
import { createFaults } from '../src/core/faults.ts';

describe('faults', () => {
  test('hit the calls they name, after those to skip, as often as asked', () => {
    const faults = createFaults();
    faults.add({ on: 'ecs:UpdateService', kind: 'throttle', skip: 1, times: 2 });
    const kinds = Array.from({ length: 5 }, () => faults.take('ecs', 'UpdateService')?.kind ?? null);
    expect(kinds).toEqual([null, 'throttle', 'throttle', null, null]);
    expect(faults.take('ecs', 'DescribeServices')).toBeNull();
    expect(faults.snapshot()).toMatchObject([{ seen: 5 }]);
  });

  test.each([
    ['*', true],
    ['ecs:*', true],
    ['logs:*', false],
    ['ecs:DescribeServices', false],
  ])('on %s hit ecs:UpdateService: %s', (on, hit) => {
    const faults = createFaults();
    faults.add({ on, kind: 'reset' });
    expect(faults.take('ecs', 'UpdateService') !== null).toBe(hit);
  });

  test('that make no sense are refused as a whole, with everything that is wrong', () => {
    const faults = createFaults();
    expect(() =>
      faults.add([
        { on: 'ecs:*', kind: 'drop' },
        { on: 'UpdateService', kind: 'explode', often: 3 },
      ]),
    ).toThrow(/1\.on: [^]*1\.kind: [^]*1\.often: /);
    expect(faults.snapshot()).toEqual([]);
  });
});
