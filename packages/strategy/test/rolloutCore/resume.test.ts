import { describe, expect, test } from '@jest/globals';
import { fold } from '../../src/rollout/fold.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Fact } from '../../src/rollout/record.ts';
import { MINUTE, stage } from '../plans.ts';
import { factOf } from './journal.ts';
import { ME, OTHER, World } from './world.ts';

const KILLED = new Error('killed');

/** The process ends at this minute, whatever it does; a new one of the same owner begins. */
async function killedAt(minutes: number, changes: Partial<Plan> = {}, prepare: (world: World) => void = () => {}) {
  const world = new World(changes);
  prepare(world);
  const now = world.clock.now.bind(world.clock);
  world.at(minutes, () => {
    world.clock.now = () => {
      throw KILLED;
    };
  });
  await expect(world.drive()).rejects.toBe(KILLED);
  world.clock.now = now;
  return world;
}

describe('a process that goes on where another was killed', () => {
  test.each([0.5, 1.2, 4, 9, 12, 13, 16, 25, 30])(
    'after %d minutes promotes a good candidate, and sends nothing twice',
    async (minutes) => {
      const world = await killedAt(minutes);
      const end = await world.drive();
      expect(end.result).toBe('succeeded');
      expect(world.target.sent).toEqual(['prepare', 'weight 10', 'weight 50', 'weight 100', 'promote', 'retire']);
      expect(fold(world.journal.records)).toEqual(end.state);
    },
  );

  test.each([3, 6, 8])(
    'after %d minutes comes to the same decision of a bad one, at the same time',
    async (minutes) => {
      const bad = (world: World) => {
        world.bad.candidate = 14;
      };
      const whole = new World();
      bad(whole);
      const end = await whole.drive();
      const world = await killedAt(minutes, {}, bad);
      const resumed = await world.drive();
      expect(resumed.reason).toBe(end.reason);
      expect(Math.abs(world.minutes - whole.minutes)).toBeLessThanOrEqual(0.5);
    },
  );

  test('counts no window twice that is in the records', async () => {
    const world = await killedAt(20);
    const taken = fold(world.journal.records)!.analysis.throughMs;
    const before = world.observed.length;
    const end = await world.drive();
    const again = world.observed.slice(before).filter((each) => world.observed.indexOf(each) < before);
    expect(taken).not.toBeNull();
    // no more than were taken since the last sums that were written
    expect(again.length).toBeLessThanOrEqual(5);
    const { candidate } = end.state.analysis.tallies[0]!;
    expect(candidate.requests).toBe(new Set(world.observed).size * 1_000);
  });

  test('holds where a person said hold to the one before', async () => {
    const world = await killedAt(8, {}, (each) => each.say(5, 'hold'));
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.weights).toEqual([0, 10, 0]);
  });
});

describe('a rollback of a candidate that failed', () => {
  /** The platform fails with it, and gets its traffic back later. */
  const fails = (world: World) => {
    world.at(8, () => world.target.become('failed', 10));
    world.at(10, () => world.target.become('reverted', 0));
  };

  test('ends as failed, as it began', async () => {
    const whole = new World();
    fails(whole);
    const { result, reason } = await whole.drive();
    const world = await killedAt(8.5, {}, fails);
    expect(world.journal.facts).toContain('intended restore');
    const resumed = await world.drive();
    expect([result, resumed.result, resumed.reason]).toEqual(['failed', 'failed', reason]);
  });

  test('also where another process brings it home', async () => {
    const world = await killedAt(8.5, {}, fails);
    expect((await world.bringHome()).result).toBe('failed');
  });
});

describe('a process that does a part', () => {
  test('up to the entry gate leaves the candidate without traffic, and the next goes on', async () => {
    const world = new World();
    world.smoke = async () => ({ passed: true, why: '200' });
    const end = await world.drive({ until: -1 });
    expect([end.result, end.state.ended, end.recorded]).toEqual(['waiting', null, true]);
    expect(world.target.weights).toEqual([0]);
    expect((await world.drive({}, { id: '5/1', name: 'run 5' })).result).toBe('succeeded');
    const tests = world.journal.facts.filter((each) => each.startsWith('smoke-tested'));
    expect(tests).toEqual(['smoke-tested passed']);
  });

  test('up to a stage judges it, and leaves its weight', async () => {
    const world = new World();
    const end = await world.drive({ until: 0 });
    expect([end.result, end.reason]).toEqual(['waiting', expect.stringMatching(/^10% is good: /)]);
    expect(world.target.weights).toEqual([0, 10]);
    expect(world.journal.facts.at(-1)).toBe('left');
  });

  test('rolls back what is bad there', async () => {
    const world = new World();
    world.bad.candidate = 60;
    expect((await world.drive({ until: 0 })).result).toBe('rolled-back');
  });
});

describe('the journal', () => {
  test('that is down blocks what goes forward until it is back', async () => {
    const world = new World();
    world.at(8, () => (world.journal.fails = () => true));
    world.at(50, () => (world.journal.fails = () => false));
    expect((await world.drive()).result).toBe('succeeded');
    const second = world.journal.records.find((each) => factOf(each) === 'intended weight 50')!;
    expect(second.atMs - world.journal.records[0]!.atMs).toBeGreaterThanOrEqual(50 * MINUTE);
    expect(world.troubles).toContain('The journal cannot be written, so nothing goes forward: The journal is down.');
  });

  test('whose answers get lost has each record once, and nothing is sent twice', async () => {
    const world = new World({ criteria: [], stages: [stage(10, 5), stage(100, 5)] });
    const append = world.journal.append.bind(world.journal);
    let appends = 0;
    world.journal.append = async (records, head) => {
      const appended = await append(records, head);
      if ((appends += 1) % 3 === 0) throw new Error('The answer was lost.');
      return appended;
    };
    const end = await world.drive();
    expect(end.result).toBe('succeeded');
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'weight 100', 'promote', 'retire']);
    expect(new Set(world.journal.chain).size).toBe(world.journal.chain.length);
    expect(fold(world.journal.records)).toEqual(end.state);
  });

  test('of which a copy lags behind takes nothing back', async () => {
    const world = new World();
    const load = world.journal.load.bind(world.journal);
    let loads = 0;
    world.journal.load = async () => {
      const loaded = await load();
      if ((loads += 1) % 4 !== 0) return loaded;
      return { records: loaded.records.slice(0, -1), head: 'of before' };
    };
    expect((await world.drive()).result).toBe('succeeded');
  });

  test('of which a copy still shows the rollout before is not taken for a later one', async () => {
    const world = new World();
    const load = world.journal.load.bind(world.journal);
    let loads = 0;
    world.journal.load = async () => {
      const { records, head } = await load();
      const [opened] = records;
      if ((loads += 1) !== 3 || opened?.kind !== 'opened') return { records, head };
      return { records: [{ ...opened, rollout: 'r0', atMs: opened.atMs - 60_000 }], head: 'of before' };
    };
    expect((await world.drive()).result).toBe('succeeded');
  });

  test('that was rewritten blocks what goes forward', async () => {
    const world = new World();
    world.at(8, () => {
      world.journal.chain.length = 1;
      for (let each = 0; each < 9; each += 1)
        world.writes((world.minutes * 10 + each) / 10, { kind: 'lost', windows: 1 }, ME);
    });
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.weights).toEqual([0, 10, 0]);
  });

  test('with a word that only a newer program can read blocks what goes forward', async () => {
    const world = new World();
    const word: Fact = { kind: 'commanded', command: 'abort', by: 'Ada', why: 'I say so.' };
    world.at(8, () => world.journal.add({ version: 2 as 1, atMs: world.clock.nowMs, owner: OTHER, epoch: 1, ...word }));
    const end = await world.drive();
    expect([end.result, end.recorded]).toEqual(['rolled-back', false]);
    expect(world.target.weights).toEqual([0, 10, 0]);
    expect(world.journal.records.at(-1)).toMatchObject({ version: 2 });
    expect(world.troubles).toContainEqual(expect.stringMatching(/^The journal cannot be read: .* of version 2/));
  });
});
