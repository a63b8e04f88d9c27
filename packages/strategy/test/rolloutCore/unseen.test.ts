import { describe, expect, test } from '@jest/globals';
import { World } from './world.ts';

/** A candidate that another step has prepared, on a target that cannot be read: that nothing was sent is not that nothing is there. */
function unseen(): World {
  const world = new World();
  world.target.become('waiting', 0);
  world.target.isTouched = true;
  world.target.unreadable = true;
  return world;
}

describe('a target that nobody has seen', () => {
  test('is brought home after a cancel', async () => {
    const world = unseen();
    world.cancel.abort();
    const end = await world.drive();
    expect([end.result, end.state.ended]).toEqual(['stopped', null]);
    world.target.unreadable = false;
    expect((await world.bringHome()).result).toBe('stopped');
    expect([world.target.phase, world.target.isTouched]).toEqual(['reverted', false]);
  });

  test('goes back when a person says so', async () => {
    const world = unseen();
    world.say(0, 'abort');
    world.at(5, () => (world.target.unreadable = false));
    expect((await world.drive()).result).toBe('stopped');
    expect([world.target.phase, world.target.isTouched]).toEqual(['reverted', false]);
  });

  test('goes back when the time is over', async () => {
    const world = unseen();
    world.at(world.plan.deadlineMs / 60_000 + 2, () => (world.target.unreadable = false));
    expect((await world.drive()).result).toBe('rolled-back');
    expect([world.target.phase, world.target.isTouched]).toEqual(['reverted', false]);
  });
});
