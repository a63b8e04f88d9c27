import { describe, expect, test } from '@jest/globals';
import { startAnalysis, takeWindow } from '../../src/analysis/analysis.ts';
import { assess, type Assessment } from '../../src/analysis/assess.ts';
import type { Count } from '../../src/analysis/rateTest.ts';
import { testsOf } from '../../src/analysis/tests.ts';
import { evidenceOf } from '../../src/verdict/words.ts';
import { windowAt } from '../analysis/core.ts';
import { plan } from '../plans.ts';
import { standing } from './situations.ts';

const of = (requests: number, events: number): Count => ({ requests, events });

function seen(text: string, candidate: Count, stable: Count, evidence: number): Assessment {
  const { tally, ...rest } = standing('breach', text);
  return { ...rest, tally: { ...tally, candidate, stable }, logEvidence: Math.log(evidence) };
}

test('the sentence that docs/analysis.md quotes is what these counts give', () => {
  const { analysis, ...rest } = plan();
  const tests = testsOf({ analysis, ...rest });
  const state = takeWindow(startAnalysis(tests), windowAt(0, [812, 7_301, 33, 38]), tests, analysis);
  expect(evidenceOf(assess(state, tests, analysis, { index: 0, weight: 10 })[0]!)).toBe(
    'error-rate < 150% of baseline: candidate 33 of 812 bad, stable 38 of 7,301 bad: 7.8 times as many; evidence 248 of the 100 needed',
  );
});

describe('what was seen of a criterion, in words', () => {
  test('says that there was evidence enough before it fell back', () => {
    const { tally, ...rest } = seen('error-rate < 1%', of(900, 12), of(0, 0), 40);
    expect(evidenceOf({ ...rest, tally: { ...tally, reached: true } })).toBe(
      'error-rate < 1%: candidate 12 of 900 bad: 1.33% where 1% is allowed; evidence 40 of the 100 needed, which there was before',
    );
  });

  test('says that checks had failed before one passed', () => {
    const { tally, ...rest } = standing('breach', 'health-check-failures >= 3');
    expect(evidenceOf({ ...rest, tally: { ...tally, reached: true } })).toBe(
      'health-check-failures >= 3: 0 health checks have failed in a row, 3 had before',
    );
  });

  test.each<[string, string, Count, Count, number]>([
    [
      'error-rate < 150% of baseline: candidate 41 of 812 bad, stable 38 of 7,301 bad: 9.7 times as many; evidence 214 of the 100 needed',
      'error-rate < 150% of baseline',
      of(812, 41),
      of(7_301, 38),
      214.2,
    ],
    [
      'error-rate < 1%: candidate 6 of 60 bad: 10% where 1% is allowed; evidence 4.6 of the 100 needed',
      'error-rate < 1%',
      of(60, 6),
      of(0, 0),
      4.69,
    ],
    [
      'p95 < 500ms: candidate 12.5 of 200 slow, stable 7 of 1,800 slow: 6.24% where 5% is allowed; evidence 99 of the 100 needed',
      'p95 < 500ms',
      of(200.46, 12.5),
      of(1_800.2, 7),
      99.999,
    ],
    [
      'slow-rate(500ms) < 150% of baseline: candidate 3 of 90 slow, stable 0 of 800 slow; evidence 0.4 of the 100 needed',
      'slow-rate(500ms) < 150% of baseline',
      of(90, 3),
      of(800, 0),
      0.49,
    ],
    [
      'error-rate < 150% of baseline: candidate 0 of 0 bad; evidence 1 of the 100 needed',
      'error-rate < 150% of baseline',
      of(0, 0),
      of(0, 0),
      1,
    ],
    [
      'error-rate < 1%: candidate 1,234,567 of 2,000,000 bad: 61.7% where 1% is allowed; evidence more than a million of the 100 needed',
      'error-rate < 1%',
      of(2_000_000, 1_234_567),
      of(0, 0),
      1e300,
    ],
  ])('%s', (words, text, candidate, stable, evidence) => {
    expect(evidenceOf(seen(text, candidate, stable, evidence))).toBe(words);
  });

  test('evidence that is just enough reads as enough', () => {
    const { test: judged } = standing('good');
    expect(evidenceOf({ ...standing('breach'), logEvidence: judged.enough })).toContain(
      'evidence 100 of the 100 needed',
    );
  });

  test.each([
    [0, '0 health checks have failed in a row'],
    [1, '1 health check has failed in a row'],
    [3, '3 health checks have failed in a row'],
  ])('after %d failed health checks', (failures, words) => {
    const { tally, test: judged } = standing('breach', 'health-check-failures >= 3');
    const assessment: Assessment = { test: judged, standing: 'breach', tally: { ...tally, failures } };
    expect(evidenceOf(assessment)).toBe(`health-check-failures >= 3: ${words}`);
  });
});
