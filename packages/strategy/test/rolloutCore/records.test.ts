import { describe, expect, test } from '@jest/globals';
import { evolve, fold } from '../../src/rollout/fold.ts';
import type { Fact, JournalRecord, Owner } from '../../src/rollout/record.ts';
import type { RolloutState } from '../../src/rollout/state.ts';
import { timelineOf } from '../../src/rollout/timeline.ts';
import { plan } from '../plans.ts';
import { ME, OTHER, World } from './world.ts';

const opened: Fact = { kind: 'opened', rollout: 'r1', target: 'shop', release: 'shop:2', plan: plan(), note: { a: 1 } };
const at = (stage: number, weight: number): Fact => ({
  kind: 'intended',
  goal: { kind: 'weight', weight },
  stage,
  why: '',
});
const verified = (stage: number, weight: number): Fact => ({ kind: 'verified', stage, weight });
const says = (command: 'hold' | 'resume' | 'promote' | 'abort', stage?: number): Fact => ({
  kind: 'commanded',
  command,
  by: 'Ada',
  why: 'So.',
  ...(stage === undefined ? {} : { stage }),
});
const SAID = { by: 'Ada', why: 'So.' };

/** One after the other, a second apart. */
function recordsOf(facts: readonly Fact[], owner: Owner = ME, epoch = 1): JournalRecord[] {
  return facts.map((fact, index) => ({ version: 1, atMs: (index + 1) * 1_000, owner, epoch, ...fact }));
}

describe('the fold of records', () => {
  test.each<[string, readonly Fact[], Partial<RolloutState>]>([
    ['opened: nothing was done yet', [], { stage: -1, startedAtMs: 1_000, prepared: false, note: { a: 1 }, epoch: 1 }],
    ['noted: what the target has to know grows', [{ kind: 'noted', note: { b: 2 } }], { note: { a: 1, b: 2 } }],
    [
      'intended: something may be on its way',
      [{ kind: 'intended', goal: { kind: 'prepare' }, stage: 0, why: '' }],
      { prepared: true, stage: -1, intent: { goal: { kind: 'prepare' }, atMs: 2_000, applied: null } },
    ],
    [
      'applied: what became of it',
      [at(0, 10), { kind: 'applied', goal: { kind: 'weight', weight: 10 }, sent: null, detail: '?' }],
      {
        intent: {
          goal: { kind: 'weight', weight: 10 },
          atMs: 2_000,
          applied: { sent: null, detail: '?', atMs: 3_000 },
        },
      },
    ],
    [
      'applied: nothing of another goal',
      [at(0, 10), { kind: 'applied', goal: { kind: 'restore' }, sent: true, detail: '' }],
      { intent: { goal: { kind: 'weight', weight: 10 }, atMs: 2_000, applied: null } },
    ],
    [
      'verified: its time counts',
      [at(0, 10), verified(0, 10)],
      { stage: 0, verifiedAtMs: 3_000, periods: [{ stage: 0, fromMs: 3_000, untilMs: null }] },
    ],
    [
      'the next weight ends the time of the one before',
      [at(0, 10), verified(0, 10), at(1, 50)],
      { stage: 1, verifiedAtMs: null, periods: [{ stage: 0, fromMs: 3_000, untilMs: 4_000 }] },
    ],
    [
      'foreign: its time is over until it is verified again',
      [at(0, 10), verified(0, 10), { kind: 'foreign', what: 'the rule' }],
      { foreign: 'the rule', verifiedAtMs: null, periods: [{ stage: 0, fromMs: 3_000, untilMs: 4_000 }] },
    ],
    [
      'verified again: nobody’s hand is in it',
      [at(0, 10), verified(0, 10), { kind: 'foreign', what: 'the rule' }, verified(0, 10)],
      { foreign: null, verifiedAtMs: 5_000 },
    ],
    [
      'a smoke test before the first weight is the gate',
      [{ kind: 'smoke-tested', stage: 0, passed: true, why: '' }],
      { gate: { passed: true, why: '' }, smoke: null },
    ],
    [
      'a smoke test after is of the stage',
      [at(0, 10), { kind: 'smoke-tested', stage: 0, passed: true, why: '' }],
      { gate: null, smoke: { passed: true, why: '' } },
    ],
    [
      'and not of the next',
      [at(0, 10), { kind: 'smoke-tested', stage: 0, passed: true, why: '' }, at(1, 50)],
      { smoke: null },
    ],
    ['hold', [says('hold')], { hold: SAID }],
    ['resume', [says('hold'), says('resume')], { hold: null }],
    ['promote: of the gate', [says('promote', -1)], { override: SAID }],
    ['promote: not of the next stage', [says('promote'), at(0, 10)], { override: null }],
    [
      'promote: of the same stage though its weight is written again',
      [at(0, 10), says('promote'), at(0, 10)],
      { override: SAID },
    ],
    ['promote: not of one that is over', [at(0, 10), at(1, 50), says('promote', 0)], { override: null }],
    ['abort', [says('abort')], { abort: SAID }],
    [
      'lost windows add up',
      [
        { kind: 'lost', windows: 2 },
        { kind: 'lost', windows: 3 },
      ],
      { lost: 5 },
    ],
    [
      'restore: the first reason stays',
      ['first', 'second'].map((why): Fact => ({ kind: 'intended', goal: { kind: 'restore' }, stage: 0, why })),
      { back: { why: 'first', atMs: 2_000, failed: false } },
    ],
    ['promote: for good', [{ kind: 'intended', goal: { kind: 'promote' }, stage: 2, why: '' }], { promoted: true }],
    [
      'ended: nothing counts any more',
      [{ kind: 'ended', result: 'succeeded', reason: 'Good.' }, says('abort')],
      { ended: { result: 'succeeded', reason: 'Good.' }, abort: null },
    ],
  ])('%s', (_, facts, expected) => {
    expect(fold(recordsOf([opened, ...facts]))).toMatchObject(expected);
  });

  test('of none is none', () => {
    expect(fold([])).toBeNull();
  });

  test('survives as JSON', () => {
    const state = fold(recordsOf([opened, at(0, 10), verified(0, 10), says('hold')]));
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  test('leaves out what is written by whoever has lost it, but for the words of people', () => {
    const over = recordsOf([{ kind: 'taken-over', from: ME, why: '' }], OTHER, 2);
    const late = recordsOf([at(0, 10), says('hold')], ME, 1);
    const state = fold([...recordsOf([opened]), ...over, ...late]);
    expect(state).toMatchObject({ owner: OTHER, epoch: 2, stage: -1, hold: SAID });
  });

  test('of a newer version is refused', () => {
    const [record] = recordsOf([opened]);
    expect(() => evolve(null, { ...record!, version: 2 as 1 })).toThrow(
      'The journal has a record of version 2, and this program reads those up to 1: use the newer one that wrote it.',
    );
  });

  test('without its beginning is refused', () => {
    expect(() => fold(recordsOf([at(0, 10)]))).toThrow('The journal begins with `intended`, expected `opened`.');
  });
});

test('the timeline tells weights and decisions in order', async () => {
  const world = new World();
  const { records } = await world.drive();
  const moments = timelineOf(records);
  expect(moments).toHaveLength(records.length);
  expect([...new Set(moments.map(({ weight }) => weight))]).toEqual([null, 10, 50, 100]);
  expect(moments[0]!.text).toBe('run 1 rolls shop:2 out to shop.');
  expect(moments.filter(({ decision }) => decision === 'promote')).toHaveLength(3);
  expect(moments.every(({ atMs }, index) => index === 0 || atMs >= moments[index - 1]!.atMs)).toBe(true);
});
