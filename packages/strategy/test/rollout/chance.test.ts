import { expect } from '@jest/globals';
import { holdsAndCatches } from '../mutant.ts';
import { HEALTHY, isRolledBackByEvidence, isPromoted, manyOf } from './chance.ts';
import { isOfMutants, ROLLOUTS } from './check.ts';
import { rolloutCoreOf } from './world/core.ts';

const ALPHA = HEALTHY.alpha;

/** Mutants are far off. */
const many = () => (isOfMutants() ? 120 : ROLLOUTS);

/** Three standard deviations of so many draws. */
const beyondChance = (share: number) => 3 * Math.sqrt((share * (1 - share)) / many());

holdsAndCatches(
  '13: evidence rolls back no more healthy releases than alpha says, and nearly all of them are promoted',
  rolloutCoreOf,
  async (core) => {
    const healthy = await manyOf(core, many(), HEALTHY);
    expect(healthy.filter(isRolledBackByEvidence).length / many()).toBeLessThanOrEqual(ALPHA + beyondChance(ALPHA));
    expect(healthy.filter(isPromoted).length / many()).toBeGreaterThanOrEqual(0.95 - beyondChance(0.95));
  },
  [
    {
      name: 'the bar of a test that is looked at once',
      file: 'analysis/tests',
      from: 'Math.log(byChance / plan.analysis.alpha)',
      to: '0.05',
    },
    {
      name: 'the arms exchanged, with more traffic on one of them',
      file: 'rollout/run/sensing',
      from: 'candidate: arms.candidate, stable: arms.stable',
      to: 'candidate: { ...arms.candidate, requests: arms.candidate.requests / 2 }, stable: arms.stable',
    },
    {
      name: 'nobody is ever sure',
      file: 'verdict/decide',
      from: "assessment.standing !== 'thin'",
      to: 'false',
    },
  ],
);

holdsAndCatches(
  '13: a release that fails three times as often is rolled back by evidence, nearly always, at its first stage',
  rolloutCoreOf,
  async (core) => {
    const bad = await manyOf(core, many() / 3, { alpha: ALPHA, candidateBad: 0.1 });
    expect(bad.filter(isRolledBackByEvidence).length).toBeGreaterThanOrEqual(0.95 * bad.length);
    expect(bad.filter(isPromoted)).toEqual([]);
  },
  [
    { name: 'evidence is not heard', file: 'verdict/decide', from: '...ofEvidence(assessments)', to: '' },
    {
      name: 'what is on hold goes on',
      file: 'rollout/decide/judging',
      from: "=== 'rollback' &&",
      to: "=== 'promote' &&",
    },
    {
      name: 'the arms exchanged',
      file: 'rollout/run/sensing',
      from: 'candidate: arms.candidate, stable: arms.stable',
      to: 'candidate: arms.stable, stable: arms.candidate',
    },
  ],
);
