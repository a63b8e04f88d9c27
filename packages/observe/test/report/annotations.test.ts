import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf } from '../../src/report/annotations.ts';
import { redacted } from '../../src/report/redacted.ts';
import { results } from '../../src/run/result.ts';
import { ended, ran } from '../run/results.ts';
import { everyKind } from './hostile.ts';

test('gating failures first, then what was unreachable, then what only warns', () => {
  expect(annotationsOf(everyKind)).toEqual([
    { level: 'error', title: 'login: failed', message: 'failed itself' },
    { level: 'error', title: 'orders: unreachable', message: 'unreachable itself' },
    { level: 'warning', title: 'report: failed (advisory)', message: 'failed itself' },
  ]);
});

test('of more than ten the last says how many more, and which', () => {
  const checks = Array.from({ length: 25 }, (_, index) => ended(`check ${index}`, 'failed'));
  const all = annotationsOf(redacted(ran('failed', checks)));
  expect(all).toHaveLength(10);
  expect(all.at(-1)).toMatchObject({ level: 'error', title: '16 more checks did not pass' });
  expect(all.at(-1)?.message).toBe(
    [...Array.from({ length: 10 }, (_, index) => `check ${index + 9}: failed`), '…'].join('\n'),
  );
});

test('a run that passed has none, unless something warns', () => {
  expect(annotationsOf(redacted(ran('passed', [ended('health', 'passed')])))).toEqual([]);
});

test('a run without a check to blame is told itself', () => {
  expect(annotationsOf(redacted(ran('failed', [])))).toEqual([
    { level: 'error', title: 'Smoke test: failed', message: 'The run failed.' },
  ]);
});

test('never more than ten; an error never stands after a warning, and none is dropped without being counted', () => {
  const anyCheck = fc
    .record({ result: fc.constantFrom(...results), severity: fc.constantFrom('gating', 'advisory') })
    .map(({ result, severity }) => ended('any', result, { severity }));
  fc.assert(
    fc.property(fc.array(anyCheck, { maxLength: 40 }), (checks) => {
      const all = annotationsOf(redacted(ran('passed', checks)));
      const bad = checks.filter(({ result }) => result !== 'passed').length;
      const counted = /^(\d+) more/.exec(all.at(-1)?.title ?? '')?.[1];
      expect(all.length).toBeLessThanOrEqual(10);
      expect(counted === undefined ? all.length : all.length - 1 + Number(counted)).toBe(bad);
      expect(all.map(({ level }) => level)).toEqual(all.map(({ level }) => level).toSorted());
    }),
  );
});
