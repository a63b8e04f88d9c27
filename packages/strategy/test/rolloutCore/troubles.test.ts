import { describe, expect, test } from '@jest/globals';
import { World } from './world.ts';

/** What kept a rollout from going forward until its time was over is in the reason that it ends with, not in the log alone. */
describe('the reason of a rollout that ran out of time', () => {
  test('tells of a target that could not be read', async () => {
    const world = new World();
    world.at(8, () => (world.target.unreadable = true));
    world.at(121, () => (world.target.unreadable = false));
    const { result, reason, state } = await world.drive();
    expect([result, state.ended?.reason]).toEqual(['rolled-back', reason]);
    expect(reason).toMatch(
      /^The rollout's 2h are over\. For 1h5\dm(\d+s)? the target could not be read: Nobody knows\.$/,
    );
  });

  test('tells of a journal that no record could be written into', async () => {
    const world = new World();
    world.at(8, () => (world.journal.fails = (call) => call === 'append'));
    world.at(121, () => (world.journal.fails = () => false));
    const { reason, recorded } = await world.drive();
    expect(reason).toMatch(
      /^The rollout's 2h are over\. For \S+ no record could be written into the journal, .*: The journal is down\.$/,
    );
    expect(recorded).toBe(true);
  });

  test('tells of metrics that could not be read', async () => {
    const world = new World();
    world.at(1, () => (world.metricsFail = true));
    const { result, reason } = await world.drive();
    expect(result).toBe('rolled-back');
    expect(reason).toMatch(
      /^The 20m of the stage are over: .*\. For \S+ the metrics could not be read: The metrics are down\.$/,
    );
  });

  test('tells of nothing that lasted for a moment', async () => {
    const world = new World();
    world.at(6, () => (world.blocked = () => 'A freeze.'));
    world.at(8, () => (world.target.unreadable = true));
    world.at(8.5, () => (world.target.unreadable = false));
    expect((await world.drive()).reason).toMatch(/are over[^.]*\.$/);
  });
});

test('a platform that went back by itself, as nobody could tell it to go on', async () => {
  const world = new World();
  world.at(8, () => (world.journal.fails = () => true));
  world.at(60, () => world.target.become('reverted', 0));
  world.at(61, () => (world.journal.fails = () => false));
  const { result, reason } = await world.drive();
  expect(result).toBe('rolled-back');
  expect(reason).toMatch(
    /^The platform went back: .* For \S+ no record could be written into the journal, .*is down\.$/,
  );
});

test('an end that the journal does not have is told', async () => {
  const world = new World();
  world.at(8, () => world.say(9, 'abort'));
  world.at(9.5, () => (world.journal.fails = () => true));
  const { result, reason, recorded } = await world.drive();
  expect([result, recorded]).toEqual(['stopped', false]);
  expect(reason).toBe('I say so. (Ada) The journal does not have its end: The journal is down.');
});
