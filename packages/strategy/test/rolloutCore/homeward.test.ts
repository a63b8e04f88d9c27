import { describe, expect, test } from '@jest/globals';
import { MINUTE } from '../plans.ts';
import { World } from './world.ts';

describe('a rollback', () => {
  test('needs neither journal nor metrics nor smoke test', async () => {
    const world = new World();
    world.at(8, () => {
      world.journal.fails = () => true;
      world.metricsFail = true;
    });
    world.at(9, () => world.target.alarms.push('5xx'));
    const end = await world.drive();
    expect([end.result, end.recorded]).toEqual(['rolled-back', false]);
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
    expect(end.records.at(-1)?.kind).toBe('ended');
  });

  test('counts no window any more', async () => {
    const world = new World();
    world.at(8, () => world.target.alarms.push('5xx'));
    let counted: number | null = null;
    world.target.answers = ({ kind }) => {
      if (kind === 'restore') counted = world.observed.length;
      return 'done';
    };
    await world.drive();
    expect(world.observed).toHaveLength(counted!);
  });

  test('does not wait for a journal that does not answer', async () => {
    const world = new World();
    world.at(8, () => world.target.alarms.push('5xx'));
    const append = world.journal.append.bind(world.journal);
    let answer = () => {};
    world.target.answers = ({ kind }) => {
      if (kind === 'restore') {
        world.journal.append = () => new Promise((resolve) => (answer = () => resolve({ ok: false })));
      }
      if (kind === 'retire') {
        world.journal.append = append;
        answer();
      }
      return 'done';
    };
    const end = await world.drive();
    expect(end.result).toBe('rolled-back');
    expect(world.target.weights).toEqual([0, 10, 0]);
  });

  test('is asked for again until it shows', async () => {
    const world = new World();
    world.at(8, () => world.target.alarms.push('5xx'));
    let times = 0;
    world.target.answers = ({ kind }) => (kind === 'restore' && (times += 1) < 4 ? 'lost' : 'done');
    expect((await world.drive()).result).toBe('rolled-back');
    expect(times).toBe(4);
  });

  test('that is refused for good calls a person, soon', async () => {
    const world = new World();
    world.at(8, () => world.target.alarms.push('5xx'));
    world.target.answers = ({ kind }) => (kind === 'restore' ? 'refused' : 'done');
    const end = await world.drive();
    expect(end.result).toBe('rollback-failed');
    expect(end.reason).toContain('The target said last: No.');
    expect(end.reason).toContain('See by hand to it that all traffic of shop goes to shop:1.');
    expect(world.minutes).toBeLessThan(15);
    expect(world.journal.facts.at(-1)).toBe('ended rollback-failed');
  });

  test('that never shows ends in bounded time', async () => {
    const world = new World();
    world.at(8, () => world.target.alarms.push('5xx'));
    world.target.answers = ({ kind }) => (kind === 'restore' ? 'ignored' : 'done');
    expect((await world.drive()).result).toBe('rollback-failed');
    expect(world.minutes).toBeLessThan(8 + 46);
  });

  test('to a stable release that is not ready is asked for, and that is said', async () => {
    const world = new World();
    world.at(8, () => world.target.alarms.push('5xx'));
    world.target.stableReady = false;
    await world.drive();
    const restore = world.journal.records.find((each) => each.kind === 'intended' && each.goal.kind === 'restore');
    expect(restore).toHaveProperty('why', expect.stringContaining('Beware: shop:1 is not ready to take all traffic.'));
  });
});

describe('a job that is cancelled', () => {
  test.each([0.1, 0.6, 5, 17, 30, 34])(
    'after %d minutes asks for the stable release once and ends at once',
    async (minutes) => {
      const world = new World();
      world.at(minutes, () => world.cancel.abort());
      const end = await world.drive();
      expect([end.result, end.state.ended]).toEqual(['stopped', null]);
      expect(world.minutes).toBeCloseTo(minutes, 6);
      expect(world.target.asked.filter((each) => each === 'restore')).toHaveLength(1);
      expect(world.journal.facts).toContain('commanded abort');
      expect((await world.bringHome()).result).toBe('stopped');
      expect([world.target.phase, world.target.weight, world.target.isTouched]).toEqual(['reverted', 0, false]);
      expect(world.journal.facts.at(-1)).toBe('ended stopped');
    },
  );

  test('before anything was sent, has nothing to put back', async () => {
    const world = new World();
    world.cancel.abort();
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['stopped', 'The job was cancelled. (run 1) Nothing was sent.']);
    expect(world.target.asked).toEqual([]);
    expect(world.journal.facts).toEqual(['opened', 'commanded abort', 'ended stopped']);
  });

  test('does not wait for a smoke test', async () => {
    const world = new World();
    world.smoke = () => new Promise(() => setImmediate(() => world.cancel.abort()));
    expect((await world.drive()).result).toBe('stopped');
    expect(world.target.sent).toEqual(['prepare', 'restore']);
  });

  test('does not wait for metrics, a look or the journal', async () => {
    for (const name of ['observe', 'inspect', 'load'] as const) {
      const world = new World();
      const never = () => new Promise<never>(() => setImmediate(() => world.cancel.abort()));
      const { metrics } = world;
      world.at(9, () => {
        if (name === 'observe') metrics.observe = never;
        if (name === 'inspect') world.target.inspect = never;
        if (name === 'load') world.journal.load = never;
      });
      const end = await world.drive({ metrics });
      expect([name, end.result]).toEqual([name, 'stopped']);
      expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore']);
    }
  });

  test('leaves all as it is where the plan says so, and another goes on', async () => {
    const world = new World({ onCancel: 'leave' });
    world.at(10, () => world.cancel.abort());
    expect((await world.drive()).result).toBe('stopped');
    const weight = world.target.weight;
    expect(world.target.asked).not.toContain('restore');
    expect(world.journal.facts.at(-1)).toBe('left');
    expect((await world.drive({ signal: new AbortController().signal })).result).toBe('succeeded');
    expect(weight).toBe(10);
  });

  test('leaves nothing to others while nobody knows what became of what was sent', async () => {
    const world = new World({ onCancel: 'leave' });
    world.target.answers = ({ kind }) => {
      if (kind !== 'weight') return 'done';
      world.cancel.abort();
      return 'lost';
    };
    expect((await world.drive()).result).toBe('stopped');
    expect(world.journal.facts.at(-1)).toBe('applied weight 10');
  });

  test('while the platform retires the release before, leaves the candidate', async () => {
    const world = new World();
    world.target.answers = ({ kind }) => {
      if (kind === 'promote') world.at(world.minutes + 0.5, () => world.cancel.abort());
      return 'done';
    };
    const end = await world.drive();
    expect(world.target.sent).not.toContain('restore');
    expect(['stopped', 'succeeded']).toContain(end.result);
    await world.clock.sleep(5 * MINUTE);
    expect((await world.bringHome()).result).toBe('succeeded');
    expect([world.target.weight, world.target.isTouched]).toEqual([100, false]);
  });
});

test('a job that is cancelled when all is over has succeeded', async () => {
  const world = new World();
  const end = await world.drive({
    onLook: ({ phase }) => {
      if (phase === 'done') world.cancel.abort();
    },
  });
  expect(end.result).toBe('succeeded');
  expect([world.target.weight, world.target.isTouched]).toEqual([100, false]);
});

describe('what was left is brought home', () => {
  test.each(['prepare', 'weight 10', 'weight 50', 'weight 100'])('by a process killed as it sent %s', async (what) => {
    for (const isDone of [true, false]) {
      const world = new World();
      const killed = new Error('killed');
      const apply = world.target.apply.bind(world.target);
      world.target.apply = async (goal) => {
        const name = goal.kind === 'weight' ? `weight ${goal.weight}` : goal.kind;
        if (isDone || name !== what) await apply(goal);
        if (name === what) {
          world.target.apply = apply;
          // nothing that the process does after this counts
          world.clock.now = () => {
            throw killed;
          };
        }
        return { sent: true, detail: '' };
      };
      await expect(world.drive()).rejects.toBe(killed);
      world.clock.now = () => world.clock.nowMs;
      expect(['stopped']).toContain((await world.bringHome()).result);
      expect([world.target.weight, world.target.isTouched]).toEqual([0, false]);
    }
  });

  test('by nobody who is not its owner', async () => {
    const world = new World();
    world.cancel.abort();
    await world.drive();
    const { records, head } = await world.journal.load();
    const { drive } = await import('../../src/rollout/drive.ts');
    const { clock, journal, target } = world;
    const holding = {
      clock,
      journal,
      target,
      pollMs: 1,
      signal: new AbortController().signal,
      loaded: { records, head },
    };
    const other = { ...holding, owner: { id: '9/1', name: 'run 9' }, metrics: null, smoke: null, healthCheck: null };
    await expect(drive(other)).rejects.toThrow('The rollout is that of run 1, not of run 9: acquire it first.');
  });
});
