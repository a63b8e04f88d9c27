import { expect } from '@jest/globals';
import fc from 'fast-check';
import { holdsAndCatches } from '../mutant.ts';
import { ROLLOUTS } from './check.ts';
import { checkResuming, courseOf, plain } from './resumed.ts';
import { rolloutCoreOf } from './world/core.ts';
import { simulate } from './world/simulate.ts';

holdsAndCatches(
  '7: resumed anywhere, it decides the same, and counts no window twice',
  rolloutCoreOf,
  async (core) => {
    await checkResuming(core, ROLLOUTS);
    // no JSON, no records: what is compared must be there
    expect(courseOf(await simulate(core, fc.sample(plain, { numRuns: 1, seed: 1 })[0]!))).not.toEqual([[], []]);
  },
  [
    {
      name: 'windows are counted again',
      file: 'rollout/fold',
      from: 'return { ...state, analysis, judged:',
      to: 'return { ...state, analysis: { ...analysis, throughMs: null }, judged:',
    },
    {
      name: 'sums are forgotten',
      file: 'rollout/fold',
      from: 'return { ...state, analysis, judged:',
      to: 'return { ...state, analysis: { ...state.analysis, throughMs: analysis.throughMs }, judged:',
    },
    {
      name: 'nobody knows up to when windows were counted',
      file: 'rollout/progress',
      from: 'analysis: state.analysis,',
      to: 'analysis: { ...state.analysis, throughMs: null },',
    },
  ],
);
