import { describe, expect, test } from '@jest/globals';
import { decide, type Situation } from '../../src/verdict/decide.ts';
import type { Decision, Rule } from '../../src/verdict/verdict.ts';
import { MINUTE, plan, stage } from '../plans.ts';
import { counted, situation, standing } from './situations.ts';

type Case = readonly [name: string, changes: Partial<Situation>, decision: Decision, rule: Rule | null];

/** The end of the stage's longest time: 20 minutes after it was verified. */
const AT_THE_END = { nowMs: 22 * MINUTE };
const TOO_LATE = { nowMs: 120 * MINUTE };
const thin = { assessments: [standing('thin')] };
const noData = { assessments: [standing('no-data')] };
const unchecked = { assessments: [standing('good'), standing('no-data', 'health-check-failures >= 3')] };
const breach = { assessments: [standing('good'), standing('breach')] };
const incident = { assessments: [standing('good'), standing('incident')] };
/** With evidence that is this power of what a rollback needs. */
const doubted = (power: number) => {
  const known = standing('good', undefined, counted(301, 2_700));
  return { assessments: [{ ...known, logEvidence: known.test.enough * power }] };
};
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
    ['the root of the evidence that a rollback needs: hold', doubted(0.501), 'hold', 'evidence'],
    ['less than its root: promote', doubted(0.499), 'promote', null],
    [
      "the stage's time is over, and there is doubt: roll back",
      { ...AT_THE_END, ...doubted(0.6) },
      'rollback',
      'deadline',
    ],
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
    ['the clock went back behind the beginning: hold', { nowMs: MINUTE }, 'hold', 'data'],
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

describe('times and numbers that cannot be', () => {
  const HOUR = 60 * MINUTE;
  const why = 'it went back, or';

  test.each<[string, Partial<Situation>, string]>([
    ['no start', { startedAtMs: NaN }, 'The rollout began nobody knows when: startedAtMs is NaN.'],
    [
      'a start to come',
      { startedAtMs: 13 * MINUTE },
      `The rollout began in 1m, says the clock: ${why} startedAtMs is wrong.`,
    ],
    [
      'no time of verification',
      { verifiedAtMs: NaN },
      'The weight was verified nobody knows when: verifiedAtMs is NaN.',
    ],
    [
      'a verification to come',
      { verifiedAtMs: 14 * MINUTE },
      `The weight was verified in 2m, says the clock: ${why} verifiedAtMs is wrong.`,
    ],
    [
      'a verification before the start',
      { startedAtMs: 5 * MINUTE },
      'The weight was verified before the rollout began: verifiedAtMs or startedAtMs is wrong.',
    ],
    ['no present', { nowMs: NaN }, 'The time is unknown: nowMs is NaN.'],
    ['an endless present', { nowMs: Infinity }, 'The time is unknown: nowMs is Infinity.'],
    [
      'windows that nobody counted',
      { unread: NaN },
      'How many closed windows are not read yet is unknown: unread is NaN.',
    ],
    ['fewer windows than none', { unread: -1 }, 'How many closed windows are not read yet is unknown: unread is -1.'],
    [
      'half a window, where nothing is judged',
      { unread: 0.5, plan: ungated, assessments: [] },
      'How many closed windows are not read yet is unknown: unread is 0.5.',
    ],
  ])('%s: hold, and say so', (_, changes, expected) => {
    const verdict = decide(situation(changes));
    expect([verdict.decision, verdict.why]).toEqual(['hold', expected]);
    const unbaked = plan({ criteria: [], stages: [stage(10, 0), stage(100, 0)] });
    expect(decide(situation({ plan: unbaked, ...changes, assessments: [] })).decision).not.toBe('promote');
  });

  test.each<[string, Partial<Situation>, Decision]>([
    ['a clock that went back does not put it off', { verifiedAtMs: 2 * HOUR, nowMs: HOUR }, 'rollback'],
    ['a clock that is lost does not', { verifiedAtMs: 2 * HOUR, nowMs: NaN }, 'rollback'],
    [
      'a start that is lost puts it off to the verification',
      { startedAtMs: NaN, verifiedAtMs: 0, nowMs: 2 * HOUR },
      'rollback',
    ],
    ['a start to come does, too', { startedAtMs: 9 * HOUR, verifiedAtMs: 0, nowMs: 2 * HOUR }, 'rollback'],
    ['and by no more', { startedAtMs: NaN, verifiedAtMs: 1, nowMs: 2 * HOUR }, 'hold'],
    [
      'without any time to count from, nothing ends it',
      { startedAtMs: NaN, verifiedAtMs: null, nowMs: 9 * HOUR },
      'hold',
    ],
  ])("the rollout's deadline: %s", (_, changes, decision) => {
    const brief = [stage(10, 200), stage(100, 200)];
    expect(decide(situation({ plan: plan({ stages: brief }), ...changes })).decision).toBe(decision);
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
    const quiet = [standing('thin', undefined, counted(0, 0))];
    const idle = { ...AT_THE_END, assessments: quiet, smoke: 'passed' } as const;
    expect(why({ plan: plan({ onNoTraffic: 'smoke-only' }), ...idle })).toBe(
      'There is too little traffic to judge by at 10%, and the smoke test passed.',
    );
  });
});
