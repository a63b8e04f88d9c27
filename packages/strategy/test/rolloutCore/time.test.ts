import { describe, expect, test } from '@jest/globals';
import { MINUTE, stage } from '../plans.ts';
import { BEGINNING_MS } from './clock.ts';
import { World } from './world.ts';

describe.each([
  ['stands still', () => BEGINNING_MS],
  ['is lost', () => NaN],
  ['jumps to and fro', (ms: number) => (Math.floor(ms / 45_000) % 2 === 0 ? ms : ms - 20 * MINUTE)],
])('a clock that %s', (_, shows) => {
  /** It goes wrong after the rollout was opened. */
  function worldWith(changes: ConstructorParameters<typeof World>[0] = {}): World {
    const world = new World(changes);
    world.at(2, () => (world.clock.now = () => shows(world.clock.nowMs)));
    return world;
  }

  test('ends a rollout by the time that was waited', async () => {
    const world = worldWith({ criteria: [], stages: [stage(10, 60), stage(100, 60)] });
    const { result } = await world.drive();
    expect(['rolled-back', 'rollback-failed']).toContain(result);
    expect(world.minutes).toBeLessThan(120 + 50);
    expect(world.target.sent).not.toContain('promote');
  });

  test('has a rollback asked for again whose first answer was lost, and the tidying up', async () => {
    const world = worldWith();
    world.at(8, () => world.target.alarms.push('5xx'));
    const lost = new Set<string>();
    world.target.answers = ({ kind }) => {
      if ((kind !== 'restore' && kind !== 'retire') || lost.has(kind)) return 'done';
      lost.add(kind);
      return 'lost';
    };
    expect((await world.drive()).result).toBe('rolled-back');
    expect([world.target.weight, world.target.isTouched]).toEqual([0, false]);
    expect(world.minutes).toBeLessThan(8 + 10);
  });

  test('ends a rollback by the time that was waited', async () => {
    const world = worldWith();
    world.at(8, () => world.target.alarms.push('5xx'));
    world.target.answers = ({ kind }) => (kind === 'restore' ? 'ignored' : 'done');
    const end = await world.drive();
    expect(end.result).toBe('rollback-failed');
    expect(end.reason).not.toContain('NaN');
    expect(world.minutes).toBeLessThan(8 + 50);
  });
});

test('a source that takes longer than a window to count one does not keep a good candidate', async () => {
  const slow = { minMs: 10 * MINUTE, maxMs: 110 * MINUTE };
  const stages = [{ weight: 10, bake: slow, criteria: [] }, stage(100, 1)];
  const world = new World({ stages, deadlineMs: 300 * MINUTE });
  const { metrics } = world;
  const observe = metrics.observe.bind(metrics);
  let counts = 0;
  metrics.observe = async (...asked) => {
    // what was open at the look is closed by then
    if ((counts += 1) > 3) await world.clock.sleep(45_000);
    return observe(...asked);
  };
  expect((await world.drive({ metrics })).result).toBe('succeeded');
});
