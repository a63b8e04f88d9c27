import { describe, expect, test } from '@jest/globals';
import { MINUTE } from '../plans.ts';
import { BEGINNING_MS } from './clock.ts';
import { World } from './world.ts';

describe('a person who says', () => {
  test('hold, blocks what goes forward until somebody says resume', async () => {
    const world = new World();
    world.say(5, 'hold');
    world.say(60, 'resume');
    expect((await world.drive()).result).toBe('succeeded');
    const moves = world.journal.records
      .filter((each) => each.kind === 'intended')
      .map(({ atMs }) => atMs - BEGINNING_MS);
    expect(moves.filter((each) => each > 5 * MINUTE && each < 60 * MINUTE)).toEqual([]);
  });

  test('hold, does not keep a bad one', async () => {
    const world = new World();
    world.bad.candidate = 60;
    world.say(1, 'hold');
    world.say(2, 'resume');
    world.say(3, 'hold');
    expect((await world.drive()).result).toBe('rolled-back');
  });

  test('hold, does not stretch the deadline', async () => {
    const world = new World();
    world.say(5, 'hold');
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.minutes).toBeGreaterThanOrEqual(120);
    expect(world.minutes).toBeLessThan(125);
  });

  test('abort, gets the stable release back, and the end says who', async () => {
    const world = new World();
    world.say(8, 'abort');
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['stopped', 'I say so. (Ada)']);
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
  });

  test('abort before anything was sent, leaves the target untouched', async () => {
    const world = new World();
    world.blocked = () => 'Frozen.';
    world.say(3, 'abort');
    expect((await world.drive()).result).toBe('stopped');
    expect(world.target.asked).toEqual([]);
  });

  test('promote, makes the stage count as good at once', async () => {
    const world = new World();
    world.say(4, 'promote');
    const { records } = await world.drive();
    const [first, second] = records.filter((each) => each.kind === 'verified');
    expect(second!.atMs - first!.atMs).toBeLessThan(4 * MINUTE);
    expect(records.filter((each) => each.kind === 'judged')[1]).toMatchObject({
      decision: 'promote',
      why: 'I say so. (Ada)',
    });
  });

  test('promote, takes the evidence upon them', async () => {
    const world = new World({ onFailure: 'hold' });
    world.bad.candidate = 60;
    world.at(30, () => (world.bad.candidate = 5));
    for (const [minutes, at] of [
      [40, 0],
      [60, 1],
      [80, 2],
    ] as const)
      world.say(minutes, 'promote', at);
    expect((await world.drive()).result).toBe('succeeded');
    expect(world.target.weights).toEqual([0, 10, 50, 100]);
  });

  test('promote of a stage that is over, says nothing of the next', async () => {
    const world = new World();
    world.say(30, 'promote', 0);
    const { records } = await world.drive();
    const moves = records.filter((each) => each.kind === 'intended').map(({ atMs }) => atMs);
    expect(moves[3]! - moves[2]!).toBeGreaterThan(10 * MINUTE);
  });

  test('promote and abort, gets the abort', async () => {
    const world = new World();
    world.say(4, 'promote');
    world.say(4, 'abort');
    expect((await world.drive()).result).toBe('stopped');
    expect(world.target.weights).toEqual([0, 10, 0]);
  });

  test('promote, is no match for an alarm', async () => {
    const world = new World();
    world.at(5, () => world.target.alarms.push('5xx'));
    world.say(5, 'promote');
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', 'Alarms that fire: 5xx.']);
  });

  test('something between the decision and its record, is heard first', async () => {
    const world = new World();
    const append = world.journal.append.bind(world.journal);
    let isLate = true;
    // the abort arrives as the record of the second weight is on its way
    world.journal.append = (records, head) => {
      const last = records.at(-1);
      if (isLate && last?.kind === 'intended' && last.goal.kind === 'weight' && last.goal.weight === 50) {
        isLate = false;
        world.journal.add({ ...last, kind: 'commanded', command: 'abort', by: 'Ada', why: 'Stop.' });
      }
      return append(records, head);
    };
    expect((await world.drive()).result).toBe('stopped');
    expect(world.target.weights).toEqual([0, 10, 0]);
    expect(world.journal.facts).not.toContain('intended weight 50');
  });
});

describe('a freeze', () => {
  test('blocks what goes forward, and nothing else', async () => {
    const world = new World();
    world.blocked = (nowMs) => (nowMs < BEGINNING_MS + 30 * MINUTE ? 'The year ends.' : null);
    const { records, result } = await world.drive();
    expect(result).toBe('succeeded');
    expect(records.find((each) => each.kind === 'intended')!.atMs).toBeGreaterThanOrEqual(BEGINNING_MS + 30 * MINUTE);
  });

  test('that nobody can read is one', async () => {
    const world = new World();
    world.blocked = () => {
      throw new Error('no such month');
    };
    world.at(20, () => (world.blocked = () => null));
    const waits: string[] = [];
    const { records } = await world.drive({ onWait: (why) => waits.push(why) });
    expect(records.find((each) => each.kind === 'intended')!.atMs).toBeGreaterThanOrEqual(BEGINNING_MS + 20 * MINUTE);
    expect(waits[0]).toBe('Nobody can say whether it may go forward now: no such month');
  });

  test('does not keep a bad one', async () => {
    const world = new World();
    world.bad.candidate = 60;
    world.at(3, () => (world.blocked = () => 'The year ends.'));
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.minutes).toBeLessThan(20);
  });

  test('of the whole time leaves the target untouched', async () => {
    const world = new World();
    world.blocked = () => 'The year ends.';
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['timed-out', "The rollout's 2h are over. Nothing was sent."]);
    expect(world.target.asked).toEqual([]);
  });
});
