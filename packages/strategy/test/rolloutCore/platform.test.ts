import { describe, expect, test } from '@jest/globals';
import { stage } from '../plans.ts';
import { World } from './world.ts';

describe('a platform that', () => {
  test('goes back by itself is waited for, and its reason is told', async () => {
    const world = new World();
    world.at(8, () => world.target.become('reverting', 10, 'The circuit breaker opened.'));
    world.at(12, () => world.target.become('reverted', 0));
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', 'The platform went back: The circuit breaker opened.']);
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'retire']);
  });

  test('went back says why once it is over, when it did not before', async () => {
    const world = new World();
    world.at(8, () => world.target.become('reverting', 10, 'No reason was given.'));
    world.at(9, () => world.target.become('reverted', 0, 'Somebody asked for it.'));
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', 'The platform went back: Somebody asked for it.']);
  });

  test('gave way to another rollout is tidied up, and its traffic left alone', async () => {
    const world = new World();
    world.at(8, () => world.target.become('superseded', 0, 'shop:3 is being deployed.'));
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['superseded', 'shop:3 is being deployed.']);
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'retire']);
  });

  test('gave up without traffic on the candidate has failed, once the stable release was asked for in vain', async () => {
    const world = new World();
    world.at(0.5, () => world.target.become('failed', 0, 'No capacity.'));
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['failed', 'The platform gave up: No capacity.']);
    expect(world.target.asked.filter((each) => each !== 'retire')).toEqual(['prepare', 'restore']);
    expect(world.target.isTouched).toBe(false);
  });

  test('gave up with traffic on the candidate is asked for the stable release, and a person is called', async () => {
    const world = new World();
    world.at(8, () => world.target.become('failed', 10, 'The rollback failed.'));
    const end = await world.drive();
    expect(end.result).toBe('rollback-failed');
    expect(end.reason).toContain('See by hand to it that all traffic of shop goes to shop:1.');
    expect(world.target.asked.filter((each) => each === 'restore').length).toBeGreaterThan(5);
  });

  test('does not wait at 100% is judged there, and may still be told to go back', async () => {
    const world = new World({ strategy: 'all-at-once', stages: [stage(100, 10)] });
    world.smoke = async () => ({ passed: true, why: '200' });
    world.at(0.5, () => world.target.become('shifting', 100));
    world.at(6, () => world.target.become('done', 100));
    expect((await world.drive()).result).toBe('succeeded');
    expect(world.minutes).toBeGreaterThan(10);
    expect(world.target.sent).toEqual(['prepare', 'retire']);
    expect(world.journal.facts).not.toContain('foreign');
  });

  test('never comes up is given up at the deadline', async () => {
    const world = new World();
    world.target.answers = ({ kind }) => {
      if (kind === 'prepare') world.target.become('preparing', 0);
      return kind === 'prepare' ? 'ignored' : 'done';
    };
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', "The rollout's 2h are over."]);
  });

  test('takes too long to retire the release before, is left at it with a word', async () => {
    const world = new World();
    world.target.answers = (goal) => {
      if (goal.kind === 'promote') world.target.become('finishing', 100);
      return goal.kind === 'promote' ? 'ignored' : 'done';
    };
    const end = await world.drive();
    expect([end.result, end.state.ended]).toEqual(['timed-out', null]);
    expect(world.target.weight).toBe(100);
    expect(world.minutes).toBeLessThan(155);
  });

  test('cannot be read is not moved forward, and is brought back at the deadline', async () => {
    const world = new World();
    world.at(8, () => (world.target.unreadable = true));
    world.at(121, () => (world.target.unreadable = false));
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
  });
});

describe('an answer', () => {
  test.each(['prepare', 'weight 10', 'weight 50', 'promote'])(
    'to %s that got lost is not asked for again',
    async (what) => {
      const world = new World();
      let times = 0;
      world.target.answers = (goal) => {
        const name = goal.kind === 'weight' ? `weight ${goal.weight}` : goal.kind;
        return name === what && (times += 1) === 1 ? 'lost but done' : 'done';
      };
      expect((await world.drive()).result).toBe('succeeded');
      expect(world.target.asked.filter((each) => each === what)).toHaveLength(1);
    },
  );

  test.each(['prepare', 'weight 10', 'promote'])(
    'to %s that got lost with the request is asked for again',
    async (what) => {
      const world = new World();
      let times = 0;
      world.target.answers = (goal) => {
        const name = goal.kind === 'weight' ? `weight ${goal.weight}` : goal.kind;
        return name === what && (times += 1) === 1 ? 'lost' : 'done';
      };
      expect((await world.drive()).result).toBe('succeeded');
      expect(world.target.asked.filter((each) => each === what)).toHaveLength(2);
    },
  );

  test('of no, to the first goal, ends it: nothing was sent', async () => {
    const world = new World();
    world.target.answers = ({ kind }) => (kind === 'prepare' ? 'refused' : 'done');
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['failed', expect.stringContaining('No.')]);
    expect(world.target.sent).toEqual([]);
  });

  test('of no, again and again, to a weight, brings the stable release back', async () => {
    const world = new World();
    world.target.answers = (goal) => (goal.kind === 'weight' && goal.weight === 50 ? 'refused' : 'done');
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.weights).toEqual([0, 10, 0]);
  });

  test('to tidying up of no, leaves that to another', async () => {
    const world = new World();
    let isOut = true;
    world.target.answers = ({ kind }) => (kind === 'retire' && isOut ? 'lost' : 'done');
    const end = await world.drive();
    expect([end.result, end.state.ended]).toEqual(['succeeded', null]);
    expect(end.reason).toContain('The target is not configured as before: No answer.');
    isOut = false;
    expect((await world.bringHome()).result).toBe('succeeded');
    expect([world.target.isTouched, world.target.weight]).toEqual([false, 100]);
  });
});

describe('what somebody else did', () => {
  test('is written down once, and blocks what goes forward while it lasts', async () => {
    const world = new World();
    world.at(5, () => (world.target.foreign = 'The listener rule was changed.'));
    world.at(40, () => (world.target.foreign = null));
    expect((await world.drive()).result).toBe('succeeded');
    expect(world.journal.facts.filter((each) => each === 'foreign')).toHaveLength(1);
    const again = world.journal.records.filter((each) => each.kind === 'verified');
    expect(again.map(({ weight }) => weight)).toEqual([10, 10, 50, 100]);
  });

  test('to the weight, upwards, is not written over, and ends at the deadline', async () => {
    const world = new World();
    world.at(5, () => world.target.become('waiting', 80));
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
  });

  test('to the weight, downwards, is not written over either', async () => {
    const world = new World();
    world.at(5, () => world.target.become('waiting', 0));
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
  });

  test.each([
    ['by the target itself on its way to keep it, is asked to be kept once more', true, 'succeeded', 2],
    ['by nobody who says so, is taken home', false, 'rolled-back', 1],
  ])('a candidate that is to be kept and has its traffic taken %s', async (_, yielded, result, times) => {
    const world = new World();
    const { target } = world;
    const promotions = () => target.asked.filter((each) => each === 'promote').length;
    target.answers = ({ kind }) => {
      if (kind !== 'promote' || promotions() > 1) return 'done';
      target.become('waiting', 0);
      target.yielded = yielded;
      return 'lost';
    };
    const end = await world.drive();
    expect([end.result, promotions()]).toEqual([result, times]);
    // the next look that comes long enough after the first word, not the deadline
    if (yielded) expect(end.reason).not.toContain('are over');
  });

  test("is no less somebody else's before the candidate is to be kept, whatever the target says", async () => {
    const world = new World();
    world.at(5, () => {
      world.target.become('waiting', 0);
      world.target.yielded = true;
    });
    expect((await world.drive()).result).toBe('rolled-back');
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
  });
});
