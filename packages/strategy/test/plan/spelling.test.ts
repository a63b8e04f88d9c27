import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/problem.ts';
import { canonical, readKeys } from '../../src/plan/spelling.ts';

const KEYS = { 'rollback-threshold': [], stages: ['traffic-shift'] } as const;

function read(given: object): { names: string[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const fields = readKeys(given, ['canary'], KEYS, ({ path }, message) => findings.push({ path, message }));
  return { names: Object.keys(fields), findings };
}

describe('the spelling of keys', () => {
  test.each(['rollback-threshold', 'rollback_threshold', 'rollbackThreshold', 'ROLLBACK_THRESHOLD'])(
    '%s is known',
    (key) => {
      expect(read({ [key]: 5 })).toEqual({ names: ['rollback-threshold'], findings: [] });
    },
  );

  test('may be another name for the same', () => {
    expect(read({ trafficShift: [] })).toEqual({ names: ['stages'], findings: [] });
  });

  test.each([
    [
      { rollback_threshold: 5, rollbackThreshold: 5 },
      '`rollbackThreshold` says again what `rollback_threshold` says: keep one of them',
    ],
    [{ stages: [], traffic_shift: [] }, '`traffic_shift` says again what `stages` says: keep one of them'],
    [{ stage: [] }, '`stage` is not known here: did you mean `stages`?'],
    [{ colour: 'blue' }, '`colour` is not known here: known are rollback-threshold, stages'],
    [{ constructor: 1 }, '`constructor` is not known here: known are rollback-threshold, stages'],
  ])('is judged in %j', (given, message) => {
    expect(read(given).findings).toEqual([{ path: ['canary', Object.keys(given).at(-1)], message }]);
  });

  test('has one canonical form', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(canonical(canonical(key))).toBe(canonical(key));
      }),
    );
  });
});
