import { describe, expect, test } from '@jest/globals';
import type { Effect, RolloutEvent } from '../../src/rollout/event.ts';
import { fold } from '../../src/rollout/fold.ts';
import type { Goal } from '../../src/rollout/goal.ts';
import { startProgress, type Means, type Progress } from '../../src/rollout/progress.ts';
import type { Fact, JournalRecord } from '../../src/rollout/record.ts';
import type { Phase, Snapshot } from '../../src/rollout/snapshot.ts';
import { step } from '../../src/rollout/step.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { MINUTE, plan, stage } from '../plans.ts';
import { factOf } from './journal.ts';
import { ME } from './world.ts';

type Untimed<T> = T extends unknown ? Omit<T, 'atMs'> : never;
type Happened = Untimed<RolloutEvent>;

const MEANS: Means = { smokeTest: true, lagMs: null, until: null, isHomeward: false };
const ungated = plan({ criteria: [], stages: [stage(10, 10), stage(100, 10)] });
const arm = { id: 'a', name: 'shop:1', ready: true };

const opened = (by: Plan): Fact => ({
  kind: 'opened',
  rollout: 'r1',
  target: 'shop',
  release: 'shop:2',
  plan: by,
  note: {},
});
const will = (goal: Goal, at = 0): Fact => ({ kind: 'intended', goal, stage: at, why: '' });
const did = (goal: Goal, sent: boolean | null = true): Fact => ({ kind: 'applied', goal, sent, detail: '' });
const prepare: Goal = { kind: 'prepare' };
const ten: Goal = { kind: 'weight', weight: 10 };
const all: Goal = { kind: 'weight', weight: 100 };
const promote: Goal = { kind: 'promote' };
const gate = (passed: boolean): Fact => ({ kind: 'smoke-tested', stage: 0, passed, why: '200' });
const verified = (at: number, weight: number): Fact => ({ kind: 'verified', stage: at, weight });
const says = (command: 'hold' | 'promote' | 'abort'): Fact => ({ kind: 'commanded', command, by: 'Ada', why: 'So.' });

const PREPARED = [will(prepare), did(prepare)];
const GATED = [...PREPARED, gate(true)];
const AT_TEN = [...GATED, will(ten), did(ten), verified(0, 10)];
const AT_ALL = [...AT_TEN, will(all, 1), did(all), verified(1, 100)];
const PROMOTED = [...AT_ALL, will(promote, 1), did(promote)];

/** A rollout with these records, all written at 0, and a look at minute 1 where there is a phase. */
function progressOf(
  facts: readonly Fact[],
  phase: Phase | null,
  changes: Partial<Snapshot> = {},
  by = ungated,
): Progress {
  const records = [opened(by), ...facts].map((each): JournalRecord => ({
    version: 1,
    atMs: 0,
    owner: ME,
    epoch: 1,
    ...each,
  }));
  const progress = startProgress(fold(records)!, ME, MEANS);
  if (phase === null) return progress;
  const weight = progress.state.promoted ? 100 : (by.stages[progress.state.stage]?.weight ?? 0);
  const snapshot = {
    phase,
    weight,
    reason: 'So it is.',
    foreign: null,
    alarms: [],
    stable: arm,
    candidate: arm,
    ...changes,
  };
  return happen(progress, 1, { kind: 'looked', snapshot }).state;
}

function happen(progress: Progress, minute: number, event: Happened) {
  return step(progress, { ...event, atMs: minute * MINUTE });
}

const tick = (blocked: string | null = null): Happened => ({ kind: 'tick', blocked, sleptMs: 0 });

function wordOf(effect: Effect): string {
  if (effect.kind === 'send') return effect.goal.kind === 'weight' ? `weight ${effect.goal.weight}` : effect.goal.kind;
  return effect.kind === 'end' ? `end ${effect.result}` : effect.kind;
}

describe('at a tick', () => {
  test.each<[string, Progress, number, string[]]>([
    ['nobody has looked: nothing', progressOf([], null), 2, []],
    ['nothing is there: prepare', progressOf([], 'absent'), 2, ['prepare']],
    ['it was asked for a moment ago: nothing', progressOf(PREPARED, 'absent'), 0.9, []],
    ['it does not show: prepare again', progressOf(PREPARED, 'absent'), 2, ['prepare']],
    ['it comes up: nothing', progressOf(PREPARED, 'preparing'), 2, []],
    ['it is up: the smoke test', progressOf(PREPARED, 'waiting'), 2, ['smoke-test']],
    ['the smoke test passed: the first weight', progressOf(GATED, 'waiting'), 2, ['weight 10']],
    ['the smoke test failed: restore', progressOf([...PREPARED, gate(false)], 'waiting'), 2, ['restore']],
    [
      'the smoke test failed, and a person is asked first: nothing',
      progressOf([...PREPARED, gate(false)], 'waiting', {}, { ...ungated, onFailure: 'hold' }),
      2,
      [],
    ],
    [
      'a person passes it: the first weight',
      progressOf([...PREPARED, gate(false), says('promote')], 'waiting'),
      2,
      ['weight 10'],
    ],
    ['on hold: nothing', progressOf([...GATED, says('hold')], 'waiting'), 2, []],
    [
      'the weight is on its way: nothing',
      progressOf([...GATED, will(ten), did(ten)], 'shifting', { weight: 5 }),
      2,
      [],
    ],
    ['the weight does not show: again', progressOf([...GATED, will(ten)], 'waiting', { weight: 0 }), 2, ['weight 10']],
    ['its time is not over: nothing', progressOf(AT_TEN, 'waiting'), 9, []],
    ['its time is over: the next weight', progressOf(AT_TEN, 'waiting'), 10, ['weight 100']],
    ['its time is over, and it still shifts: nothing', progressOf(AT_TEN, 'shifting'), 10, []],
    [
      'its time is over, and its weight cannot be read: nothing',
      progressOf(AT_TEN, 'waiting', { weight: null }),
      10,
      [],
    ],
    ['all traffic was its for its time: promote', progressOf(AT_ALL, 'waiting'), 10, ['promote']],
    ['the release before is being retired: nothing', progressOf(PROMOTED, 'finishing'), 20, []],
    ['it is kept: retire', progressOf(PROMOTED, 'done'), 20, ['retire']],
    [
      'it is kept, and an abort came too late: retire',
      progressOf([...PROMOTED, says('abort')], 'done'),
      20,
      ['retire'],
    ],
    ['the word does not show: promote again', progressOf(PROMOTED, 'waiting'), 20, ['promote']],
    [
      'the word does not show, and an abort came: restore',
      progressOf([...PROMOTED, says('abort')], 'waiting'),
      20,
      ['restore'],
    ],
    ['an abort: restore', progressOf([...AT_TEN, says('abort')], 'waiting'), 10, ['restore']],
    ['an alarm: restore', progressOf(AT_TEN, 'waiting', { alarms: ['5xx'] }), 10, ['restore']],
    ['an alarm as it is retired: nothing', progressOf(PROMOTED, 'finishing', { alarms: ['5xx'] }), 20, []],
    ['the deadline: restore', progressOf(PREPARED, 'preparing'), 120, ['restore']],
    ['the platform goes back: nothing', progressOf(AT_TEN, 'reverting'), 10, []],
    ['the platform went back: retire', progressOf(AT_TEN, 'reverted', { weight: 0 }), 10, ['retire']],
    ['another has it: retire', progressOf(AT_TEN, 'superseded'), 10, ['retire']],
    ['it failed with traffic: restore', progressOf(AT_TEN, 'failed'), 10, ['restore']],
    ['it failed without: restore, as it may be what is deployed next', progressOf(GATED, 'failed'), 10, ['restore']],
    [
      'it has ended: end',
      progressOf([...AT_TEN, { kind: 'ended', result: 'stopped', reason: '.' }], null),
      10,
      ['end stopped'],
    ],
  ])('%s', (_, progress, minute, expected) => {
    expect(happen(progress, minute, tick()).effects.map(wordOf)).toEqual(expected);
  });

  test.each<[string, Progress, number]>([
    ['prepare', progressOf([], 'absent'), 2],
    ['the first weight', progressOf(GATED, 'waiting'), 2],
    ['the next weight', progressOf(AT_TEN, 'waiting'), 10],
    ['promote', progressOf(AT_ALL, 'waiting'), 10],
  ])('what is blocked: not %s', (_, progress, minute) => {
    expect(happen(progress, minute, tick()).effects).toHaveLength(1);
    expect(happen(progress, minute, tick('Frozen.')).effects).toEqual([]);
  });

  test('what is blocked: restore all the same', () => {
    const progress = progressOf([...AT_TEN, says('abort')], 'waiting');
    expect(happen(progress, 10, tick('Frozen.')).effects.map(wordOf)).toEqual(['restore']);
  });
});

describe('a look', () => {
  test.each<[string, readonly Fact[], Phase, Partial<Snapshot>, string[]]>([
    ['that shows the weight that was written: verified', [...GATED, will(ten)], 'waiting', {}, ['verified 10']],
    ['as it is still shifting tasks: verified', [...GATED, will(ten)], 'shifting', {}, ['verified 10']],
    ['that shows another: nothing', [...GATED, will(ten)], 'shifting', { weight: 5 }, []],
    [
      'that shows the same, a rounding away: verified',
      [...GATED, will(ten)],
      'waiting',
      { weight: 10.04 },
      ['verified 10'],
    ],
    ['that cannot tell: nothing', [...GATED, will(ten)], 'waiting', { weight: null }, []],
    ['that shows more than was written: foreign', [...GATED, will(ten)], 'waiting', { weight: 20 }, ['foreign']],
    ['that shows traffic nobody gave: foreign', GATED, 'waiting', { weight: 1 }, ['foreign']],
    ['that shows less than it had: foreign', AT_TEN, 'waiting', { weight: 5 }, ['foreign']],
    ['that shows less as the platform goes back: nothing', AT_TEN, 'reverting', { weight: 5 }, []],
    ['that shows what somebody else did: foreign', AT_TEN, 'waiting', { foreign: 'The rule.' }, ['foreign']],
    [
      'that shows it again: nothing',
      [...AT_TEN, { kind: 'foreign', what: 'The rule.' }],
      'waiting',
      { foreign: 'The rule.' },
      [],
    ],
    [
      'that does not show it any more: verified',
      [...AT_TEN, { kind: 'foreign', what: 'The rule.' }],
      'waiting',
      {},
      ['verified 10'],
    ],
  ])('%s', (_, facts, phase, changes, expected) => {
    const before = progressOf(facts, null);
    const snapshot = {
      phase,
      weight: 10,
      reason: '',
      foreign: null,
      alarms: [],
      stable: arm,
      candidate: arm,
      ...changes,
    };
    const { records, state } = happen(before, 1, { kind: 'looked', snapshot });
    expect(records.map(factOf)).toEqual(expected);
    expect(records.reduce((known, each) => ({ ...known, atMs: each.atMs }), { atMs: 60_000 }).atMs).toBe(60_000);
    expect(state.seen?.snapshot).toEqual(snapshot);
  });
});

describe('records', () => {
  test('are in order, also by a clock that goes back or is lost', () => {
    const progress = progressOf(AT_TEN, 'waiting');
    for (const minute of [-5, NaN, Infinity]) {
      const { records } = happen(progress, minute, { kind: 'aborted', by: 'Ada', why: 'So.' });
      expect(records[0]!.atMs).toBe(progress.state.lastAtMs);
    }
  });

  test('cut what others say', () => {
    const why = 'x'.repeat(5_000);
    const { records } = happen(progressOf(AT_TEN, 'waiting'), 2, { kind: 'smoke-tested', passed: false, why });
    expect(records[0]).toHaveProperty('why', `${'x'.repeat(999)}…`);
  });
});
