import { describe, expect, test } from '@jest/globals';
import { bringHome } from '../../src/rollout/drive.ts';
import { fold } from '../../src/rollout/fold.ts';
import { SEND_WITHIN_MS } from '../../src/rollout/limits.ts';
import { TestJournal } from './journal.ts';
import { ME, World } from './world.ts';

/** A step before has prepared the candidate, in a rollout that has no records. */
function prepared(world: World): World {
  world.target.become('waiting', 0);
  world.target.isTouched = true;
  return world;
}

describe('a candidate that another step has prepared', () => {
  test('is not prepared again', async () => {
    const world = prepared(new World());
    expect((await world.drive()).result).toBe('succeeded');
    expect(world.target.sent).toEqual(['weight 10', 'weight 50', 'weight 100', 'promote', 'retire']);
  });

  test('is taken back when the job is cancelled before anything was sent', async () => {
    const world = prepared(new World());
    world.cancel.abort();
    expect((await world.drive()).result).toBe('stopped');
    expect(world.target.sent).toEqual(['restore']);
    expect((await world.bringHome()).result).toBe('stopped');
    expect([world.target.phase, world.target.isTouched]).toEqual(['reverted', false]);
  });

  test('is taken back when an alarm fires before anything was sent', async () => {
    const world = prepared(new World());
    world.target.alarms.push('5xx');
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.sent).toEqual(['restore', 'retire']);
  });

  test('is seen to go back by itself', async () => {
    const world = prepared(new World());
    world.target.become('reverting', 0, 'The pause timed out.');
    world.at(2, () => world.target.become('reverted', 0));
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', 'The platform went back: The pause timed out.']);
  });
});

describe('what was left without records that tell of it', () => {
  test.each([
    ['waiting', 10],
    ['shifting', 10],
    ['preparing', 0],
    ['done', 100],
  ] as const)('is brought home: %s at %d%', async (phase, weight) => {
    const world = new World();
    world.target.become(phase, weight);
    world.target.isTouched = true;
    expect((await world.bringHome()).result).toBe('stopped');
    expect([world.target.phase, world.target.weight, world.target.isTouched]).toEqual(['reverted', 0, false]);
  });

  test('is looked for once more where nothing shows', async () => {
    const world = new World();
    world.at(0.5, () => world.target.become('preparing', 0));
    expect((await world.bringHome()).result).toBe('stopped');
    expect(world.target.sent).toEqual(['restore', 'retire']);
  });

  test('is given up where nothing ever shows', async () => {
    const world = new World();
    expect((await world.bringHome()).result).toBe('stopped');
    expect(world.target.sent).toEqual([]);
    expect(world.minutes).toBeLessThan(3);
  });

  test('is brought home though the journal is down', async () => {
    const world = new World();
    await world.drive({ until: 0 });
    const { clock, target } = world;
    const journal = new TestJournal();
    journal.fails = () => true;
    const { signal } = new AbortController();
    const { records, head } = await world.journal.load();
    const loaded = { records: records.slice(0, 1), head };
    const end = await bringHome({
      clock,
      target,
      journal,
      signal,
      loaded,
      owner: ME,
      pollMs: 15_000,
      by: 'post',
      why: '',
    });
    expect([end.result, end.recorded]).toEqual(['stopped', false]);
    expect([target.weight, target.isTouched]).toEqual([0, false]);
  });
});

describe('the records', () => {
  test('have what the target has come to know of itself, once', async () => {
    const world = new World();
    const note: Record<string, unknown> = { stable: 'shop:1', deployment: null };
    world.at(0.5, () => (note['deployment'] = { name: 'd/1', hooks: ['a'] }));
    const target = Object.assign(world.target, { note: () => note });
    const { records } = await world.drive({ target });
    const noted = records.flatMap((each) => (each.kind === 'noted' ? [each.note] : []));
    expect(noted).toEqual([{ stable: 'shop:1', deployment: null }, { deployment: { name: 'd/1', hooks: ['a'] } }]);
    expect(fold(records)!.note).toEqual(note);
  });

  test('are there before a goal is sent, or it is not: one that took too long is written again', async () => {
    const world = new World();
    const append = world.journal.append.bind(world.journal);
    let isSlow = true;
    world.journal.append = async (records, head) => {
      const last = records.at(-1)!;
      if (isSlow && last.kind === 'intended' && last.goal.kind === 'weight') {
        isSlow = false;
        await world.clock.sleep(SEND_WITHIN_MS + 1);
      }
      return append(records, head);
    };
    expect((await world.drive()).result).toBe('succeeded');
    expect(world.journal.facts.filter((each) => each === 'intended weight 10')).toHaveLength(2);
    expect(world.target.asked.filter((each) => each === 'weight 10')).toHaveLength(1);
  });
});
