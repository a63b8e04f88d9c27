import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { roleOf } from '../../src/criteria/criterion.ts';
import { parseCriterion } from '../../src/criteria/parse.ts';
import { printCriterion } from '../../src/criteria/print.ts';
import { criterion } from './arbitrary.ts';

test('every criterion reads back as itself', () => {
  fc.assert(
    fc.property(criterion, (each) => {
      expect(parseCriterion(printCriterion(each))).toEqual({ ok: true, criterion: each });
    }),
    { numRuns: 1_000 },
  );
});

test('every criterion reads back in the place that it is for, and in no other', () => {
  fc.assert(
    fc.property(criterion, (each) => {
      const text = printCriterion(each);
      const other = roleOf(each) === 'trigger' ? 'requirement' : 'trigger';
      expect(parseCriterion(text, { role: roleOf(each) })).toEqual({ ok: true, criterion: each });
      expect(parseCriterion(text, { role: other })).toMatchObject({ ok: false });
    }),
  );
});

test('the limits at the very ends read back, too', () => {
  for (const text of [
    'error-rate <= 0%',
    'error-rate < 100%',
    'error-rate < 0.000001%',
    'error-rate < 99.999999%',
    'p50 < 1ms',
    'p99.99 > 366d',
    'health-check-failures > 0',
    'health-check-failures <= 1000',
    'p95 < 10000% of baseline',
  ]) {
    const parsed = parseCriterion(text);
    expect(parsed.ok ? printCriterion(parsed.criterion) : parsed.error).toBe(text);
  }
});

test('spelling a criterion otherwise changes nothing', () => {
  const respelled = [
    (text: string) => text.toUpperCase(),
    (text: string) => text.replace('of baseline', 'baseline').replaceAll(' ', ''),
    (text: string) => text.replaceAll(' ', '  \t'),
    (text: string) => text.replaceAll('-', '_'),
    (text: string) => text.replaceAll('-', ' '),
    (text: string) => text.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    (text: string) => text.replace('of baseline', 'baseline'),
    (text: string) => text.replace('<=', '≤').replace('>=', '≥'),
    (text: string) => text.replace(/ ([<>]=?) (.*)$/, ': "$1$2"'),
  ];
  fc.assert(
    fc.property(criterion, fc.constantFrom(...respelled), (each, respell) => {
      expect(parseCriterion(respell(printCriterion(each)))).toEqual({ ok: true, criterion: each });
    }),
    { numRuns: 1_000 },
  );
});
