import { describe, expect, test } from '@jest/globals';
import { decide, type Situation } from '../../src/verdict/decide.ts';
import type { Decision, Rule } from '../../src/verdict/verdict.ts';
import { MINUTE, plan, stage } from '../plans.ts';
import { situation, standing } from './situations.ts';

type Case = readonly [name: string, changes: Partial<Situation>, decision: Decision, rule: Rule | null];

/** The end of the stage's longest time: 20 minutes after it was verified. */
const AT_THE_END = { nowMs: 22 * MINUTE };
const TOO_LATE = { nowMs: 120 * MINUTE };
const thin = { assessments: [standing('thin')] };
const noData = { assessments: [standing('no-data')] };
const unchecked = { assessments: [standing('good'), standing('no-data', 'health-check-failures >= 3')] };
const breach = { assessments: [standing('good'), standing('breach')] };
const incident = { assessments: [standing('good'), standing('incident')] };
const ungated = plan({ criteria: [] });
const alarm = { aborts: ['The alarm is on.'] };

describe('with one thing to go by', () => {
  test.each<Case>([
    ['all is well: promote', {}, 'promote', null],
    ['no criterion was asked for: promote', { plan: ungated, assessments: [] }, 'promote', null],
    ['a criterion of the plan of which nothing was said: hold', { assessments: [] }, 'hold', 'data'],
    [
      'a criterion of the stage of which nothing was said: hold',
      { plan: plan({ stages: [stage(10, 10, ['p95 < 1s']), stage(100, 10)] }) },
      'hold',
      'data',
    ],
    [
      'a criterion was judged at the stages before: promote',
      { assessments: [standing('no-baseline')] },
      'promote',
      null,
    ],
    ['an alarm: roll back', alarm, 'rollback', 'abort'],
    ['the smoke test failed: roll back', { smoke: 'failed' }, 'rollback', 'abort'],
    ['a criterion in breach: roll back', breach, 'rollback', 'evidence'],
    ['both arms in breach: hold', incident, 'hold', 'evidence'],
    ["the rollout's time is over: roll back, though all is well", TOO_LATE, 'rollback', 'deadline'],
    ["the stage's time is over, and all is well: promote", AT_THE_END, 'promote', null],
    ['not enough requests: hold', thin, 'hold', 'data'],
    ['no data: hold', noData, 'hold', 'data'],
    ['no health check: hold', unchecked, 'hold', 'data'],
    ['windows that were not read: hold', { unread: 1 }, 'hold', 'data'],
    [
      'windows that were not read, but nothing to judge them by: promote',
      { plan: ungated, unread: 1, assessments: [] },
      'promote',
      null,
    ],
    ['the weight is not verified: hold', { verifiedAtMs: null }, 'hold', 'data'],
    ['the bake time is not over by a moment: hold', { nowMs: 12 * MINUTE - 1 }, 'hold', 'bake'],
    ['the clock went back behind the beginning: hold', { nowMs: MINUTE }, 'hold', 'bake'],
  ])('%s', (_, changes, decision, rule) => {
    const verdict = decide(situation(changes));
    expect([verdict.decision, verdict.parts[0]?.rule ?? null]).toEqual([decision, rule]);
  });
});

describe('of two things, the one that comes first decides', () => {
  test.each<Case>([
    ['abort before evidence', { ...alarm, ...breach }, 'rollback', 'abort'],
    ['abort before both arms in breach', { ...alarm, ...incident }, 'rollback', 'abort'],
    ['abort before the deadline', { ...alarm, ...TOO_LATE }, 'rollback', 'abort'],
    ['abort before missing data', { ...alarm, ...noData }, 'rollback', 'abort'],
    ['abort before the weight is verified', { ...alarm, verifiedAtMs: null }, 'rollback', 'abort'],
    ['evidence before the deadline', { ...breach, ...TOO_LATE }, 'rollback', 'evidence'],
    [
      'evidence before missing data',
      { assessments: [standing('no-data'), standing('breach')] },
      'rollback',
      'evidence',
    ],
    ['evidence before the bake time', { ...breach, nowMs: 3 * MINUTE }, 'rollback', 'evidence'],
    [
      'a breach before an incident',
      { assessments: [standing('incident'), standing('breach')] },
      'rollback',
      'evidence',
    ],
    ['the deadline before an incident', { ...incident, ...TOO_LATE }, 'rollback', 'deadline'],
    ['the deadline before missing data', { ...noData, ...TOO_LATE }, 'rollback', 'deadline'],
    [
      'an incident before missing data',
      { assessments: [standing('no-data'), standing('incident')] },
      'hold',
      'evidence',
    ],
    ['missing data before the bake time', { ...noData, nowMs: 3 * MINUTE }, 'hold', 'data'],
  ])('%s', (_, changes, decision, rule) => {
    const verdict = decide(situation(changes));
    expect([verdict.decision, verdict.parts[0]?.rule]).toEqual([decision, rule]);
  });
});

describe("at the end of the stage's time", () => {
  test.each<Case>([
    ['what is thin goes back', thin, 'rollback', 'deadline'],
    ['what has no data goes back', noData, 'rollback', 'deadline'],
    ['what was not checked goes back', unchecked, 'rollback', 'deadline'],
    ['what was not read goes back', { unread: 2 }, 'rollback', 'deadline'],
    ['an incident goes back: the environment had its time', incident, 'rollback', 'deadline'],
  ])('%s', (_, changes, decision, rule) => {
    const verdict = decide(situation({ ...AT_THE_END, ...changes }));
    expect([verdict.decision, verdict.parts[0]?.rule]).toEqual([decision, rule]);
    expect(decide(situation({ ...changes, nowMs: 22 * MINUTE - 1 })).decision).toBe('hold');
  });
});

describe('a target with too little traffic', () => {
  const idle = (policy: 'smoke-only' | 'hold' | 'rollback', changes: Partial<Situation> = {}) =>
    decide(
      situation({
        plan: plan({ onNoTraffic: policy }),
        ...AT_THE_END,
        ...thin,
        requests: { candidate: 3, stable: 20 },
        smoke: 'passed',
        ...changes,
      }),
    );

  test('waits until the end of the stage, whatever the policy', () => {
    for (const policy of ['smoke-only', 'hold', 'rollback'] as const) {
      expect(idle(policy, { nowMs: 22 * MINUTE - 1 }).decision).toBe('hold');
    }
  });

  test.each<
    [policy: 'smoke-only' | 'hold' | 'rollback', name: string, changes: Partial<Situation>, decision: Decision]
  >([
    ['rollback', 'goes back', {}, 'rollback'],
    ['hold', 'is held', {}, 'hold'],
    ['hold', "goes back when the rollout's time is over", TOO_LATE, 'rollback'],
    ['smoke-only', 'goes on by its smoke test', {}, 'promote'],
    ['smoke-only', 'goes on where nothing was measured for want of traffic', noData, 'promote'],
    ['smoke-only', 'is held while the smoke test was not run', { smoke: 'not run' }, 'hold'],
    ['smoke-only', 'goes back when the smoke test failed', { smoke: 'failed' }, 'rollback'],
    ['smoke-only', 'goes back when a criterion is in breach', breach, 'rollback'],
    ['smoke-only', 'goes back on an alarm', alarm, 'rollback'],
    ['smoke-only', "goes back when the rollout's time is over", TOO_LATE, 'rollback'],
    ['smoke-only', 'is held while both arms are in breach', incident, 'hold'],
    ['smoke-only', 'is held while windows are not read: they may tell of traffic', { unread: 1 }, 'hold'],
    ['smoke-only', 'is held while no health check was made: that takes no traffic', unchecked, 'hold'],
    ['smoke-only', 'goes back where nobody knows how much traffic there is', { requests: null }, 'rollback'],
    [
      'smoke-only',
      'goes back where traffic does not reach the candidate',
      { requests: { candidate: 9, stable: 191 } },
      'rollback',
    ],
    [
      'smoke-only',
      'goes on where half of the traffic due reaches it',
      { requests: { candidate: 10, stable: 190 } },
      'promote',
    ],
    [
      'smoke-only',
      'goes on where none of a few requests did: that is chance',
      { requests: { candidate: 0, stable: 15 } },
      'promote',
    ],
    [
      'smoke-only',
      'is idle no more when both arms have enough',
      { requests: { candidate: 100, stable: 900 } },
      'rollback',
    ],
    ['smoke-only', 'needs no stable release at 100%', { stage: 2, requests: { candidate: 99, stable: 0 } }, 'promote'],
    [
      'smoke-only',
      'has enough by the candidate alone at 100%',
      { stage: 2, requests: { candidate: 100, stable: 0 } },
      'rollback',
    ],
  ])('and %s: %s', (policy, _, changes, decision) => {
    expect(idle(policy, changes).decision).toBe(decision);
  });
});

describe('the reason', () => {
  const why = (changes: Partial<Situation>) => decide(situation(changes)).why;

  test('is that of the weightiest part, and all parts are told', () => {
    const verdict = decide(situation({ ...alarm, ...breach, ...TOO_LATE, unread: 2, verifiedAtMs: null }));
    expect(verdict.why).toBe('The alarm is on.');
    expect(verdict.parts.map(({ rule }) => rule)).toEqual(['abort', 'evidence', 'deadline', 'data', 'data', 'bake']);
  });

  test.each<[string, Partial<Situation>]>([
    ['The smoke test of the candidate failed.', { smoke: 'failed' }],
    ["The rollout's 2h are over.", TOO_LATE],
    ['The 20m of the stage are over: Closed windows that are not read yet: 3.', { ...AT_THE_END, unread: 3 }],
    ['Closed windows that are not read yet: 3.', { unread: 3 }],
    ['The weight is not verified yet.', { verifiedAtMs: null }],
    ["1m30s of the stage's time are left.", { nowMs: 10.5 * MINUTE }],
    ['No health check was made at this stage: health-check-failures >= 3.', unchecked],
    ['No criterion was asked for at 10%.', { plan: ungated, assessments: [] }],
    ['Nothing was said of a criterion: error-rate < 150% of baseline.', { assessments: [] }],
    ['There is no data: error-rate < 150% of baseline: candidate 0 of 0 bad; evidence 1 of the 100 needed.', noData],
    [
      'Fewer than 100 requests at this stage: error-rate < 150% of baseline: candidate 0 of 0 bad; evidence 1 of the 100 needed.',
      thin,
    ],
  ])('%s', (expected, changes) => {
    expect(why(changes)).toBe(expected);
  });

  test('says that an incident is one', () => {
    const verdict = decide(situation(incident));
    expect(verdict.parts[0]).toHaveProperty('incident', true);
    expect(verdict.why).toMatch(/^The stable release breaks it, too: .*That is not the release's doing\.$/);
  });

  test('says that an idle target went on by its smoke test', () => {
    const idle = { ...AT_THE_END, ...thin, requests: { candidate: 0, stable: 0 }, smoke: 'passed' } as const;
    expect(why({ plan: plan({ onNoTraffic: 'smoke-only' }), ...idle })).toBe(
      'There is too little traffic to judge by at 10%, and the smoke test passed.',
    );
  });
});
