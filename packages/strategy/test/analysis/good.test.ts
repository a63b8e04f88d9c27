import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { ArmCounts, Window } from '../../src/analysis/window.ts';
import { holdsAndCatches } from '../mutant.ts';
import { windowsOfUpTo } from './arbitraries.ts';
import { after, below, beside, coreOf, judgedBy, type Core } from './core.ts';

const FEWEST = 100;

function standingsAfter(core: Core, windows: readonly Window[]): string[] {
  const plan = judgedBy([beside(1.5), below(0.2)]);
  const { stage: index } = windows.at(-1)!;
  const stage = { index, weight: plan.stages[index]!.weight };
  return core
    .assess(after(core, plan, windows), core.testsOf(plan), plan.analysis, stage)
    .map(({ standing }) => standing);
}

const requestsOf = (arms: readonly (ArmCounts | null)[]) => arms.reduce((sum, arm) => sum + (arm?.requests ?? 0), 0);

holdsAndCatches(
  'what is good was measured in the last window, and had the fewest requests that it takes at this stage, in each arm compared',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(windowsOfUpTo(90), (windows) => {
        const last = windows.at(-1)!;
        const here = windows.filter(({ stage }) => stage === last.stage);
        const compared = here.filter(({ candidate, stable }) => candidate !== null && stable !== null);
        const [relative, absolute] = standingsAfter(core, windows);
        if (relative === 'good') {
          expect(last.stage).toBeLessThan(2);
          expect(compared).toContain(last);
          expect(requestsOf(compared.map(({ candidate }) => candidate))).toBeGreaterThanOrEqual(FEWEST);
          expect(requestsOf(compared.map(({ stable }) => stable))).toBeGreaterThanOrEqual(FEWEST);
        }
        if (absolute === 'good') {
          expect(last.candidate).not.toBeNull();
          expect(requestsOf(here.map(({ candidate }) => candidate))).toBeGreaterThanOrEqual(FEWEST);
        }
      }),
      { numRuns: 500 },
    );
  },
  [
    { name: 'any candidate is enough', file: 'analysis/assess', from: 'atStage.candidate < minRequests', to: 'false' },
    {
      name: 'any stable release is enough',
      file: 'analysis/assess',
      from: 'atStage.stable < minRequests',
      to: 'false',
    },
    {
      name: 'requests of all stages count',
      file: 'analysis/analysis',
      from: '({ ...tally, atStage: NOTHING_YET })',
      to: 'tally',
    },
    { name: 'a gap is overlooked', file: 'analysis/assess', from: 'missing > 0', to: 'false' },
    {
      name: 'what was not measured is no request',
      file: 'analysis/analysis',
      from: 'missing: tally.missing + 1',
      to: 'missing: 0',
    },
    {
      name: 'nothing to compare with is good',
      file: 'analysis/assess',
      from: "return 'no-baseline'",
      to: "return 'good'",
    },
  ],
);
