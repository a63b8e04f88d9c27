import { describe, expect, test } from '@jest/globals';
import { NOTHING_YET } from '../../src/analysis/analysis.ts';
import type { Assessment } from '../../src/analysis/assess.ts';
import { decide, type Situation } from '../../src/verdict/decide.ts';
import type { Decision } from '../../src/verdict/verdict.ts';
import { MINUTE, plan, stage } from '../plans.ts';
import { counted, situation, standing } from './situations.ts';

const GUARD = 'error-rate < 1%';
const CHECKS = 'health-check-failures >= 3';

const beside = (candidate: number, stable: number) => standing('thin', undefined, counted(candidate, stable));
const alone = (candidate: number, stable: number) => standing('thin', GUARD, counted(candidate, stable));
const quiet = beside(3, 20);

type Policy = 'smoke-only' | 'hold' | 'rollback';

/** The smoke test passed, and the stage's time is over: 20 minutes after it was verified. */
function idle(policy: Policy, assessments: readonly Assessment[], changes: Partial<Situation> = {}): Decision {
  const wanted = assessments.flatMap((each) => each.test.criteria);
  return decide(
    situation({
      plan: plan({ onNoTraffic: policy, criteria: wanted }),
      nowMs: 22 * MINUTE,
      assessments,
      smoke: 'passed',
      ...changes,
    }),
  ).decision;
}

describe('a target with too little traffic', () => {
  test.each(['smoke-only', 'hold', 'rollback'] as const)(
    'waits until the end of the stage, by the policy %s, too',
    (policy) => {
      expect(idle(policy, [quiet], { nowMs: 22 * MINUTE - 1 })).toBe('hold');
    },
  );

  test.each<[Policy, string, Partial<Situation>, Decision]>([
    ['rollback', 'goes back', {}, 'rollback'],
    ['hold', 'is held', {}, 'hold'],
    ['hold', "goes back when the rollout's time is over", { nowMs: 120 * MINUTE }, 'rollback'],
    ['smoke-only', 'goes on by its smoke test', {}, 'promote'],
    ['smoke-only', 'is held while the smoke test was not run', { smoke: 'not run' }, 'hold'],
    ['smoke-only', 'goes back when the smoke test failed', { smoke: 'failed' }, 'rollback'],
    ['smoke-only', 'goes back on an alarm', { aborts: ['The alarm is on.'] }, 'rollback'],
    ['smoke-only', "goes back when the rollout's time is over", { nowMs: 120 * MINUTE }, 'rollback'],
    ['smoke-only', 'is held while windows are not read: they may tell of traffic', { unread: 1 }, 'hold'],
  ])('by the policy %s %s', (policy, _, changes, decision) => {
    expect(idle(policy, [quiet], changes)).toBe(decision);
  });

  test.each<[string, readonly Assessment[], Decision]>([
    ['goes back when another criterion is in breach', [quiet, standing('breach')], 'rollback'],
    ['is held while both arms are in breach', [quiet, standing('incident', GUARD, counted(50, 450))], 'hold'],
    ['is held while no health check was made: that takes no traffic', [quiet, standing('no-data', CHECKS)], 'hold'],
  ])('by the policy smoke-only %s', (_, assessments, decision) => {
    expect(idle('smoke-only', assessments)).toBe(decision);
  });
});

describe('whether traffic is little is told by what the tests counted at the stage', () => {
  test.each<[string, readonly Assessment[], Decision]>([
    ['none at all, and that is known', [beside(0, 0)], 'promote'],
    ['none of a few that were due reached the candidate: that is chance', [beside(0, 15)], 'promote'],
    ['half of what was due reached it', [beside(10, 190)], 'promote'],
    ['less than half of what was due reached it: that is no want of traffic', [beside(9, 191)], 'rollback'],
    ['no window was closed: nobody knows', [standing('thin')], 'rollback'],
    [
      'nothing was measured: nobody knows',
      [standing('no-data', undefined, counted(0, 0, { counted: { candidate: 0, stable: 0 } }))],
      'rollback',
    ],
    [
      'one window of many was not measured: it may have had the traffic',
      [standing('thin', undefined, counted(3, 20, { counted: { candidate: 9, stable: 9 } }))],
      'rollback',
    ],
    ['a limit of its own asks for the candidate alone', [alone(99, 891)], 'promote'],
    [
      'a limit of its own, with the stable release not measured: nobody knows what was due',
      [standing('thin', GUARD, counted(3, 0, { counted: { candidate: 10, stable: 0 } }))],
      'rollback',
    ],
    ['two criteria that both know it', [quiet, alone(3, 20)], 'promote'],
    [
      'two criteria of which one was not measured',
      [quiet, standing('no-data', 'p95 < 1s', counted(0, 0, { counted: { candidate: 0, stable: 0 } }))],
      'rollback',
    ],
    [
      'two criteria of which one had enough, and then no data',
      [quiet, standing('no-data', GUARD, counted(500, 4_500, { counted: { candidate: 9, stable: 9 } }))],
      'rollback',
    ],
    ['two criteria of which one had enough', [quiet, standing('good', GUARD, counted(500, 20))], 'promote'],
    ['health checks alone: they take no traffic', [standing('no-data', CHECKS)], 'rollback'],
  ])('%s', (_, assessments, decision) => {
    expect(idle('smoke-only', assessments)).toBe(decision);
  });

  test.each<[string, readonly Assessment[], Decision]>([
    [
      'needs no stable release',
      [standing('thin', GUARD, counted(99, 0, { counted: { candidate: 10, stable: 0 } }))],
      'promote',
    ],
    ['asks nothing of what is compared', [standing('no-baseline', undefined, counted(0, 0)), alone(99, 0)], 'promote'],
    ['and others still get the requests: they do not reach the candidate', [alone(0, 40)], 'rollback'],
    ['is judged where it has enough', [standing('good', GUARD, counted(100, 0))], 'promote'],
  ])('a weight of 100 %s', (_, assessments, decision) => {
    expect(idle('smoke-only', assessments, { stage: 2 })).toBe(decision);
  });

  test('requests of the warm-up are in no window, so a thin stage is not taken for a broken source', () => {
    const thin = standing('thin', undefined, counted(2, 18, { windows: 3 }));
    const stages = [stage(10, 10), stage(100, 10)];
    const of = plan({ onNoTraffic: 'hold', stages, criteria: thin.test.criteria });
    expect(idle('hold', [thin], { plan: of })).toBe('hold');
    expect(idle('hold', [{ ...thin, tally: { ...thin.tally, atStage: NOTHING_YET } }], { plan: of })).toBe('rollback');
  });
});
