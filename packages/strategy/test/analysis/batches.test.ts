import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Standing } from '../../src/analysis/assess.ts';
import type { Window } from '../../src/analysis/window.ts';
import { holdsAndCatches, type Load } from '../mutant.ts';
import { criterion as text, plan } from '../plans.ts';
import { criterion, dispersion, windowsOfUpTo } from './arbitraries.ts';
import { after, below, beside, coreOf, judgedBy, windowAt, windowsOf, type Core, type Row } from './core.ts';
import * as analysis from '../../src/analysis/analysis.ts';
import * as assessing from '../../src/analysis/assess.ts';
import * as mixture from '../../src/analysis/mixture.ts';
import * as tests from '../../src/analysis/tests.ts';

const own: Core = { ...analysis, ...assessing, ...mixture, ...tests };

function standingsAfter(core: Core, of: ReturnType<typeof judgedBy>, windows: readonly Window[]): Standing[] {
  const index = windows.at(-1)?.stage ?? 0;
  const stage = { index, weight: of.stages[index]!.weight };
  return core.assess(after(core, of, windows), core.testsOf(of), of.analysis, stage).map(({ standing }) => standing);
}

holdsAndCatches(
  'what was a breach after any window is one after those that follow, unless the stable release breaks it as well by then',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(windowsOfUpTo(300), criterion, dispersion, (windows, by, phi) => {
        const of = judgedBy(by, phi);
        const looks = windows.map((_, index) => standingsAfter(core, of, windows.slice(0, index + 1))[0]!);
        const seen = looks.indexOf('breach');
        fc.pre(seen >= 0);
        expect(['breach', 'incident']).toContain(looks.at(-1));
        // beside the stable release there is no incident
        if (by.limit.kind === 'of-baseline') expect(looks.at(-1)).toBe('breach');
      }),
      { numRuns: 1_000 },
    );
  },
  [
    {
      name: 'the last window tells',
      file: 'analysis/analysis',
      from: 'tally.reached || isBreach(weighed, enough)',
      to: 'isBreach(weighed, enough)',
    },
    {
      name: 'what was reached is not asked for',
      file: 'analysis/assess',
      from: 'reached || evidence >= enough',
      to: 'evidence >= enough',
    },
  ],
);

holdsAndCatches(
  'health checks that come together say what they say one by one',
  async (load: Load) => ({ ...(await coreOf(load)) }),
  (core) => {
    const of = plan({ criteria: [text('health-check-failures >= 3')] });
    const asked = core.testsOf(of);
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (checks) => {
        const state = checks.reduce(
          (known, passed) => core.takeHealthCheck(known, { stage: 0, passed }, asked),
          core.startAnalysis(asked),
        );
        const [found] = core.assess(state, asked, of.analysis, { index: 0, weight: 10 });
        const isBroken = checks
          .map((passed) => (passed ? '.' : 'x'))
          .join('')
          .includes('xxx');
        expect(found!.standing === 'breach').toBe(isBroken);
      }),
    );
  },
  [
    {
      name: 'one that passes makes good what was a breach',
      file: 'analysis/analysis',
      from: 'tally.reached || failures >= method.failures',
      to: 'failures >= method.failures',
    },
  ],
);

describe('an incident passes', () => {
  const of = judgedBy(below(0.02));
  const both: Row = [400, 1_600, 60, 240];
  const good: Row = [1_000, 4_000, 0, 0];
  const harmful: Row = [400, 1_600, 60, 16];
  const looks = (rows: readonly Row[]) => standingsAfter(own, of, windowsOf(rows))[0];

  test.each<[string, Standing, readonly Row[]]>([
    ['while it lasts', 'incident', [both]],
    ['when both are well again', 'good', [both, ...Array.from({ length: 40 }, () => good)]],
    ['but not what the candidate did alone before it', 'breach', [harmful, ...Array.from({ length: 40 }, () => good)]],
    [
      'and what the candidate did alone is looked at as one while it lasts',
      'incident',
      [[400, 1_600, 40, 32], both, both],
    ],
  ])('%s: %s', (_, expected, rows) => {
    expect(looks(rows)).toBe(expected);
  });

  test('and nothing of it is kept', () => {
    const state = after(own, of, [windowAt(0, both)]);
    expect(state.tallies[0]!.reached).toBe(false);
    expect(after(own, judgedBy(beside(1)), [windowAt(0, harmful)]).tallies[0]!.reached).toBe(true);
  });
});
