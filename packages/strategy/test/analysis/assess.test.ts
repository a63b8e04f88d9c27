import { describe, expect, test } from '@jest/globals';
import { startAnalysis, takeHealthCheck, takeWindow, type AnalysisState } from '../../src/analysis/analysis.ts';
import { assess, type Standing } from '../../src/analysis/assess.ts';
import { testsOf } from '../../src/analysis/tests.ts';
import type { Window } from '../../src/analysis/window.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { criterion, plan, stage } from '../plans.ts';
import { windowAt, type Row } from './core.ts';

function standings(of: Plan, state: AnalysisState, index: number): Standing[] {
  const { weight } = of.stages[index]!;
  return assess(state, testsOf(of), of.analysis, { index, weight }).map(({ standing }) => standing);
}

/** How the first criterion stands after these windows. */
function standingAfter(of: Plan, windows: readonly Window[], index = 0): Standing | undefined {
  const tests = testsOf(of);
  const state = windows.reduce((known, each) => takeWindow(known, each, tests, of.analysis), startAnalysis(tests));
  return standings(of, state, index)[0];
}

const relative = plan();
const absolute = plan({ criteria: [criterion('error-rate < 2%')] });

const healthy: Row = [200, 1_800, 1, 9];
const harmful: Row = [400, 1_600, 80, 16];
const bothBad: Row = [400, 1_600, 80, 320];
const without = (arms: Partial<Window>, minute = 0): Window => ({ ...windowAt(minute, healthy), ...arms });

describe('a criterion beside the stable release', () => {
  test.each<[string, Standing, Window[]]>([
    ['has no data before the first window, but it is thin', 'thin', []],
    ['is good once enough was seen', 'good', [windowAt(0, healthy)]],
    ['is thin while the candidate has too few requests', 'thin', [windowAt(0, [99, 1_800, 1, 9])]],
    ['is thin while the stable release has too few', 'thin', [windowAt(0, [200, 99, 1, 1])]],
    ['is thin where nothing is asked of the target', 'thin', [windowAt(0, [0, 0, 0, 0])]],
    [
      'has no data when the candidate was not measured',
      'no-data',
      [windowAt(0, healthy), without({ candidate: null }, 1)],
    ],
    ['has no data when the stable release was not', 'no-data', [windowAt(0, healthy), without({ stable: null }, 1)]],
    ['has data again with the next window', 'good', [without({ stable: null }), windowAt(1, healthy)]],
    ['is in breach when the candidate is plainly worse', 'breach', [windowAt(0, harmful)]],
    ['stays in breach whatever is missing since', 'breach', [windowAt(0, harmful), without({ candidate: null }, 1)]],
    ['is in breach by few requests, too, where all are bad', 'breach', [windowAt(0, [40, 1_600, 40, 16])]],
    ['is not in breach where both are bad alike', 'good', [windowAt(0, bothBad)]],
  ])('%s', (_, expected, windows) => {
    expect(standingAfter(relative, windows)).toBe(expected);
  });

  test('has no baseline where the candidate has all traffic', () => {
    const windows = [windowAt(0, healthy, 1), without({ stable: null, stage: 2 }, 1)];
    expect(standingAfter(relative, windows, 2)).toBe('no-baseline');
    expect(standingAfter(relative, [windowAt(0, harmful, 1), ...windows.slice(1)], 2)).toBe('breach');
  });
});

test.each(['p95 < 150% of baseline', 'slow-rate(1s) < 150% of baseline', 'error-rate <= baseline'])(
  'where the candidate has all traffic, %s is not asked for data that nobody has',
  (text) => {
    const of = plan({ criteria: [criterion(text)] });
    expect(standingAfter(of, [without({ stable: null, stage: 2 })], 2)).toBe('no-baseline');
    expect(standingAfter(of, [without({ candidate: null })])).toBe('no-data');
  },
);

describe('a limit of its own', () => {
  test.each<[string, Standing, Window[]]>([
    ['is good without a stable release', 'good', [without({ stable: null })]],
    ['is thin while the candidate has too few requests', 'thin', [windowAt(0, [99, 1_800, 1, 9])]],
    ['has no data when the candidate was not measured', 'no-data', [without({ candidate: null })]],
    ['is not broken by one bad request in twenty', 'thin', [windowAt(0, [20, 180, 1, 0])]],
    ['is in breach when the candidate plainly breaks it', 'breach', [windowAt(0, harmful)]],
    ['is in breach where no stable release tells otherwise', 'breach', [{ ...windowAt(0, harmful), stable: null }]],
    ['is an incident when both plainly do', 'incident', [windowAt(0, bothBad)]],
    ['is one also while the candidate does a little more', 'incident', [windowAt(0, [400, 1_600, 90, 320])]],
    ['is in breach when the candidate plainly does more', 'breach', [windowAt(0, [400, 1_600, 240, 100])]],
  ])('%s', (_, expected, windows) => {
    expect(standingAfter(absolute, windows)).toBe(expected);
  });

  test.each(['error-rate <= 0%', 'success-rate >= 100%', 'error-rate > 0%'])('of nothing, %s, is judged', (text) => {
    const of = plan({ criteria: [criterion(text)] });
    expect(standingAfter(of, [windowAt(0, [5_000, 1_000, 0, 0])])).toBe('good');
    expect(standingAfter(of, [windowAt(0, [5_000, 1_000, 1, 0])])).toBe('breach');
  });

  test('of everything is never broken', () => {
    const of = plan({ criteria: [criterion('error-rate < 100%')] });
    expect(standingAfter(of, [windowAt(0, [5_000, 1_000, 5_000, 0])])).toBe('good');
  });
});

describe('at a new stage', () => {
  const windows = [windowAt(0, healthy), windowAt(1, [99, 900, 0, 4], 1)];

  test('requests are counted anew', () => {
    expect(standingAfter(relative, windows.slice(0, 1), 1)).toBe('thin');
    expect(standingAfter(relative, windows, 1)).toBe('thin');
    expect(standingAfter(relative, [...windows, windowAt(2, [1, 900, 0, 4], 1)], 1)).toBe('good');
  });

  test('a late window of the stage before counts as evidence, not as requests of the new one', () => {
    const of = plan({
      criteria: [criterion('error-rate < 150% of baseline'), criterion('health-check-failures >= 3')],
    });
    const tests = testsOf(of);
    const begun = takeHealthCheck(startAnalysis(tests), { stage: 1, passed: true }, tests);
    const quiet = takeWindow(begun, windowAt(0, healthy, 0), tests, of.analysis);
    expect(standings(of, quiet, 1)).toEqual(['thin', 'good']);
    const worse = takeWindow(begun, windowAt(0, harmful, 0), tests, of.analysis);
    expect(standings(of, worse, 1)).toEqual(['breach', 'good']);
  });

  test('a criterion of one stage is judged there alone, by what was seen there', () => {
    const of = plan({ stages: [stage(10, 10), stage(50, 10, ['error-rate < 2%']), stage(100, 10)], criteria: [] });
    expect(standingAfter(of, [windowAt(0, harmful)], 0)).toBeUndefined();
    expect(standingAfter(of, [windowAt(0, harmful), windowAt(1, healthy, 1)], 1)).toBe('good');
    expect(standingAfter(of, [windowAt(0, harmful, 1)], 2)).toBeUndefined();
  });
});

describe('health checks', () => {
  const of = plan({
    stages: [stage(10, 10), stage(100, 10, ['health-check-failures >= 2'])],
    criteria: [criterion('health-check-failures >= 3')],
  });
  const tests = testsOf(of);
  const after = (...checks: readonly (readonly [stage: number, passed: boolean])[]) =>
    checks.reduce((state, [at, passed]) => takeHealthCheck(state, { stage: at, passed }, tests), startAnalysis(tests));

  test.each<[string, readonly Standing[], number, AnalysisState]>([
    ['have no data before the first', ['no-data'], 0, after()],
    ['are good when one passed', ['good'], 0, after([0, true])],
    ['are good when fewer failed', ['good'], 0, after([0, false], [0, false])],
    ['are a breach when so many failed in a row', ['breach'], 0, after([0, false], [0, false], [0, false])],
    ['in a row: one that passes begins anew', ['good'], 0, after([0, false], [0, false], [0, true], [0, false])],
    ['have no data at a new stage', ['no-data', 'no-data'], 1, after([0, true])],
    [
      'that come late do not interrupt a row',
      ['breach', 'breach'],
      1,
      after([1, false], [1, false], [0, true], [1, false]),
    ],
    ['that come late do not prolong a row', ['good', 'good'], 1, after([1, true], [0, false], [0, false], [0, false])],
    ['that come late do not replace those of the new one', ['no-data'], 0, after([1, true], [0, true])],
    ['of an earlier stage do not count where they are not judged', ['good', 'good'], 1, after([0, false], [1, false])],
    ['in a row may go over two stages', ['breach', 'breach'], 1, after([0, false], [1, false], [1, false])],
  ])('%s', (_, expected, index, state) => {
    expect(standings(of, state, index)).toEqual(expected);
  });
});
