import { describe, expect, test } from '@jest/globals';
import { World } from './world.ts';

/** What a rollback says of itself holds for the traffic, too. */

/** A platform that says that it has gone back, where the candidate still has this share of the traffic. */
const goesBackWith = (world: World, weight: number | null): void => {
  world.target.answers = ({ kind }) => {
    if (kind !== 'restore') return 'done';
    world.target.become('reverted', weight, 'rolled back');
    return 'ignored';
  };
};

describe('a platform that says it went back', () => {
  test('while the candidate still has traffic is not believed, and a person is called', async () => {
    const world = new World();
    world.at(9, () => world.target.alarms.push('5xx'));
    goesBackWith(world, 10);
    const end = await world.drive();
    expect(end.result).toBe('rollback-failed');
    expect(end.reason).toContain('10%');
    expect(world.target.sent).not.toContain('retire');
  });

  test('is waited for where the read of the weight was behind', async () => {
    const world = new World();
    world.at(9, () => world.target.alarms.push('5xx'));
    world.at(12, () => world.target.become('reverted', 0));
    goesBackWith(world, 10);
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.minutes).toBeLessThan(14);
  });

  test('is believed where nobody can say what weight it is', async () => {
    const world = new World();
    world.at(9, () => world.target.alarms.push('5xx'));
    goesBackWith(world, null);
    expect((await world.drive()).result).toBe('rolled-back');
  });
});
