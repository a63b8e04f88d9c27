import { describe, expect, test } from '@jest/globals';
import { acquire } from '../../src/rollout/acquire.ts';
import { fold } from '../../src/rollout/fold.ts';
import { claim } from '../../src/rollout/lease.ts';
import { TAKE_OVER_WAIT_MS } from '../../src/rollout/limits.ts';
import type { JournalRecord, Owner } from '../../src/rollout/record.ts';
import { plan } from '../plans.ts';
import { BEGINNING_MS, TestClock } from './clock.ts';
import { TestJournal } from './journal.ts';
import { ME, OTHER, World } from './world.ts';

const common = { version: 1, atMs: BEGINNING_MS, owner: OTHER, epoch: 3 } as const;
const opening = { rollout: 'r1', target: 'shop', release: 'shop:2', plan: plan(), note: {} };
const opened: JournalRecord = { ...common, kind: 'opened', ...opening };
const ended: JournalRecord = { ...common, kind: 'ended', result: 'succeeded', reason: 'Good.' };
const run = (id: string): Owner => ({ id, name: `run ${id}` });

const LEFT: JournalRecord = { ...common, kind: 'left', why: '10% is good.' };
const HOLD: JournalRecord = { ...common, owner: ME, kind: 'commanded', command: 'hold', by: 'Ada', why: '' };
const BUSY = { kind: 'busy', owner: run('2/1/a/0a') };
const LOCAL = { kind: 'busy', owner: run('local/1') };

describe('a claim', () => {
  test.each<[string, readonly JournalRecord[], Owner, boolean | null, object]>([
    ['of nobody is free', [], ME, null, { kind: 'free', epoch: 1 }],
    ['of what has ended is free', [opened, ended], ME, true, { kind: 'free', epoch: 1 }],
    ['of the same owner is mine', [opened], OTHER, null, { kind: 'mine', epoch: 3 }],
    ['of one that runs is busy', [opened], ME, true, { kind: 'busy', owner: OTHER }],
    ['of one of which nobody knows is busy', [opened], ME, null, { kind: 'busy', owner: OTHER }],
    [
      'of one that has ended is dead',
      [opened],
      ME,
      false,
      { kind: 'dead', owner: OTHER, epoch: 4, waitMs: TAKE_OVER_WAIT_MS },
    ],
    [
      'of an earlier attempt is dead',
      [opened],
      run('2/2/deploy/0b'),
      true,
      { kind: 'dead', owner: OTHER, epoch: 4, waitMs: TAKE_OVER_WAIT_MS },
    ],
    [
      'of a later attempt is busy',
      [{ ...opened, owner: run('2/3') }],
      run('2/2'),
      null,
      { kind: 'busy', owner: run('2/3') },
    ],
    ['of another job of the same run is busy', [{ ...opened, owner: run('2/1/a/0a') }], run('2/1/b/0b'), null, BUSY],
    ['of one without a run is busy', [{ ...opened, owner: run('local/1') }], run('local/2'), null, LOCAL],
    [
      'of what was left is for anybody, whoever runs',
      [opened, LEFT],
      ME,
      true,
      { kind: 'left', owner: OTHER, epoch: 4, waitMs: 0 },
    ],
    [
      'of what one has left oneself is, too',
      [opened, LEFT],
      OTHER,
      true,
      { kind: 'left', owner: OTHER, epoch: 4, waitMs: 0 },
    ],
    [
      'of what was left, then gone on with, is busy',
      [opened, LEFT, { ...common, kind: 'lost', windows: 1 }],
      ME,
      true,
      { kind: 'busy', owner: OTHER },
    ],
    [
      'of what a person speaks to is left still',
      [opened, LEFT, HOLD],
      ME,
      true,
      { kind: 'left', owner: OTHER, epoch: 4, waitMs: 0 },
    ],
    ['of another run with a like name is busy', [opened], run('12/2'), null, { kind: 'busy', owner: OTHER }],
    [
      'of one that took over is its',
      [opened, { ...common, epoch: 4, owner: ME, kind: 'taken-over', from: OTHER, why: 'It ended.' }],
      OTHER,
      null,
      { kind: 'busy', owner: ME },
    ],
  ])('%s', (_, records, me, alive, expected) => {
    expect(claim(records, me, alive)).toEqual(expected);
  });
});

describe('the rollout of a target', () => {
  const acquiring = (journal: TestJournal, owner: Owner, alive: boolean | null = true) => ({
    journal,
    clock: new TestClock(),
    owner,
    opening: { ...opening, rollout: `of ${owner.id}` },
    alive: async () => alive,
  });

  test('is opened by exactly one of twenty that begin at once; the others learn of it', async () => {
    const journal = new TestJournal();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => acquire(acquiring(journal, run(`${index}/1`)))),
    );
    const [winner, ...more] = all.filter(({ ok }) => ok);
    expect(more).toEqual([]);
    const owner = fold(winner!.ok ? winner!.loaded.records : [])!.owner;
    expect(all.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 19 }, () => ({ ok: false, owner })));
    expect(journal.chain).toHaveLength(1);
  });

  test('is taken over by exactly one of those that find its owner dead, after the wait', async () => {
    const journal = new TestJournal();
    journal.add(opened);
    const alive = async ({ id }: Owner) => id !== OTHER.id;
    const claims = ['7/1', '8/1', '9/1'].map((id) => ({ ...acquiring(journal, run(id)), alive }));
    const all = await Promise.all(claims.map((each) => acquire(each)));
    expect(all.filter(({ ok }) => ok)).toMatchObject([{ how: 'taken-over' }]);
    expect(journal.records.map(({ kind, epoch }) => [kind, epoch])).toEqual([
      ['opened', 3],
      ['taken-over', 4],
    ]);
    for (const { clock } of claims) expect(clock.nowMs - BEGINNING_MS).toBeGreaterThanOrEqual(TAKE_OVER_WAIT_MS);
  });

  test('is not taken from an owner that writes during the wait', async () => {
    const journal = new TestJournal();
    journal.add(opened);
    const claimed = acquiring(journal, ME, false);
    let isDead = true;
    claimed.clock.at(20_000, () => {
      isDead = false;
      journal.add({ ...common, kind: 'lost', windows: 1 });
    });
    expect(await acquire({ ...claimed, alive: async () => !isDead })).toEqual({ ok: false, owner: OTHER });
  });

  test('is gone on with by the same owner', async () => {
    const journal = new TestJournal();
    journal.add(opened);
    journal.add({ ...common, kind: 'lost', windows: 1 });
    expect(await acquire(acquiring(journal, OTHER))).toMatchObject({ ok: true, how: 'resumed' });
  });

  test('that was left is gone on with at once, by exactly one of those that come, whoever runs', async () => {
    const journal = new TestJournal();
    for (const record of [opened, LEFT]) journal.add(record);
    const claims = [OTHER, ME, run('7/1/deploy/0a'), run('7/1/deploy/0b')].map((owner) => acquiring(journal, owner));
    const all = await Promise.all(claims.map((each) => acquire(each)));
    expect(all.filter(({ ok }) => ok)).toMatchObject([{ how: 'taken-over' }]);
    expect(journal.records.map(({ kind, epoch }) => `${kind} ${epoch}`)).toEqual([
      'opened 3',
      'left 3',
      'taken-over 4',
    ]);
    for (const { clock } of claims) expect(clock.nowMs).toBe(BEGINNING_MS);
  });

  test('is its own, though the answer got lost', async () => {
    const journal = new TestJournal();
    journal.losesAnswers = true;
    expect(await acquire(acquiring(journal, ME))).toMatchObject({ ok: true, how: 'opened' });
    expect(journal.chain).toHaveLength(1);
  });

  test('is nobody’s while the journal is down', async () => {
    const journal = new TestJournal();
    journal.fails = () => true;
    await expect(acquire(acquiring(journal, ME))).rejects.toThrow('The journal is down.');
  });

  test('is not opened by whoever only wants what there is', async () => {
    expect(await acquire({ ...acquiring(new TestJournal(), ME), opening: null })).toEqual({ ok: false, owner: null });
  });
});

describe('a rollout that is lost', () => {
  test('to another owner is left alone: nothing goes forward, and the traffic stays', async () => {
    const world = new World();
    world.writes(6, { kind: 'taken-over', from: ME, why: 'It seemed dead.' }, OTHER, 2);
    const end = await world.drive();
    expect([end.result, end.reason, end.state.ended]).toEqual(['superseded', 'run 2 has taken over.', null]);
    expect(world.target.asked).toEqual(['prepare', 'weight 10']);
  });

  test('as its next record is written, sends nothing', async () => {
    const world = new World();
    const append = world.journal.append.bind(world.journal);
    world.journal.append = (records, head) => {
      if (records.at(-1)?.kind === 'intended' && records.some(({ kind }) => kind === 'judged')) {
        world.journal.append = append;
        world.journal.add({ ...records.at(-1)!, owner: OTHER, epoch: 2, kind: 'taken-over', from: ME, why: 'Dead.' });
      }
      return append(records, head);
    };
    expect((await world.drive()).result).toBe('superseded');
    expect(world.target.asked).toEqual(['prepare', 'weight 10']);
  });

  test('to another rollout names its owner', async () => {
    const world = new World();
    world.at(6, () => world.journal.add({ ...opened, rollout: 'r2' }));
    expect((await world.drive()).reason).toBe('run 2 has taken over.');
    expect(world.target.asked).toEqual(['prepare', 'weight 10']);
  });
});
