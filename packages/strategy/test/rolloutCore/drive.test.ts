import { describe, expect, test } from '@jest/globals';
import { MINUTE, stage } from '../plans.ts';
import { World } from './world.ts';

describe('a good candidate', () => {
  test('is prepared, led through all stages, promoted, and what the rollout needed is undone', async () => {
    const world = new World();
    const end = await world.drive();
    expect([end.result, end.recorded]).toEqual(['succeeded', true]);
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'weight 50', 'weight 100', 'promote', 'retire']);
    expect(world.target.weights).toEqual([0, 10, 50, 100]);
    expect(world.target.isTouched).toBe(false);
    expect(world.journal.facts.at(-1)).toBe('ended succeeded');
    expect(end.state.ended).toEqual({ result: 'succeeded', reason: end.reason });
  });

  test('has each forward goal written down before it is sent, and what came of it after', async () => {
    const world = new World();
    const seen: [string, boolean][] = [];
    world.target.answers = (goal) => {
      const name = goal.kind === 'weight' ? `weight ${goal.weight}` : goal.kind;
      seen.push([name, world.journal.facts.at(-1) === `intended ${name}`]);
      return 'done';
    };
    await world.drive();
    expect(seen.filter(([name]) => name !== 'retire')).toEqual([
      ['prepare', true],
      ['weight 10', true],
      ['weight 50', true],
      ['weight 100', true],
      ['promote', true],
    ]);
    const { facts } = world.journal;
    for (const name of ['prepare', 'weight 10', 'weight 50', 'weight 100', 'promote', 'retire']) {
      expect(facts.indexOf(`applied ${name}`)).toBeGreaterThan(facts.indexOf(`intended ${name}`));
    }
  });

  test('has each weight for its time, counted from when it was read back', async () => {
    const world = new World();
    const { records } = await world.drive();
    const at = (kind: string, index: number) => records.filter((each) => each.kind === kind)[index]!.atMs;
    const intents = records.filter((each) => each.kind === 'intended');
    for (const index of [0, 1, 2]) {
      expect(intents[index + 2]!.atMs - at('verified', index)).toBeGreaterThanOrEqual(10 * MINUTE);
    }
  });

  test('is judged by each window once, in order', async () => {
    const world = new World();
    await world.drive();
    expect(new Set(world.observed).size).toBe(world.observed.length);
    expect(world.observed.length).toBeGreaterThan(20);
  });

  test('is promoted without a metric source where no criterion was asked for', async () => {
    const world = new World({ criteria: [], stages: [stage(100, 5)], strategy: 'blue-green' });
    expect((await world.drive()).result).toBe('succeeded');
    expect(world.target.sent).toEqual(['prepare', 'weight 100', 'promote', 'retire']);
  });
});

describe('a bad candidate', () => {
  test('is rolled back by the evidence at its first stage', async () => {
    const world = new World();
    world.bad.candidate = 60;
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', expect.stringContaining('times as many')]);
    expect(world.target.sent).toEqual(['prepare', 'weight 10', 'restore', 'retire']);
    expect(world.target.weights).toEqual([0, 10, 0]);
    expect(world.journal.facts).toContain('judged rollback');
    expect(world.minutes).toBeLessThan(20);
  });

  test('that fails its smoke test never gets traffic', async () => {
    const world = new World();
    world.smoke = async () => ({ passed: false, why: '500 at /' });
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', 'The smoke test of the candidate failed: 500 at /']);
    expect(world.target.weights).toEqual([0]);
  });

  test('whose smoke test cannot be made has not passed it', async () => {
    const world = new World();
    world.smoke = () => Promise.reject(new Error('no curl'));
    const end = await world.drive();
    expect(end.reason).toBe('The smoke test of the candidate failed: It could not be made: no curl');
    expect(world.target.weights).toEqual([0]);
  });

  test('that fails its health checks in a row is rolled back', async () => {
    const world = new World({ stages: [stage(10, 10, ['health-check-failures >= 3']), stage(100, 10)] });
    let checks = 0;
    world.health = async () => ({ passed: (checks += 1) < 5, why: '503' });
    expect((await world.drive()).result).toBe('rolled-back');
    expect(checks).toBe(7);
  });

  test('calls a person where the plan says hold, and goes back when its time is over', async () => {
    const world = new World({ onFailure: 'hold' });
    world.bad.candidate = 60;
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', expect.stringContaining('times as many')]);
    expect(world.minutes).toBeGreaterThanOrEqual(120);
    expect(world.target.weights).toEqual([0, 10, 0]);
    const [first] = end.records.flatMap((each) =>
      each.kind === 'judged' && each.why.startsWith('A person') ? [each] : [],
    );
    expect(first!.atMs - end.records[0]!.atMs).toBeLessThan(10 * MINUTE);
  });

  test('that fails its smoke test waits for a person where the plan says hold', async () => {
    const world = new World({ onFailure: 'hold' });
    world.smoke = async () => ({ passed: false, why: '500 at /' });
    const waits = new Set<string>();
    world.say(50, 'promote', -1);
    const end = await world.drive({ onWait: (why) => waits.add(why) });
    expect(end.result).toBe('succeeded');
    expect(waits).toContain('A person has to see to it: The smoke test of the candidate failed: 500 at /');
  });
});

describe('where nothing is known', () => {
  test('nothing is promoted: the stage goes back when its time is over', async () => {
    const world = new World();
    world.metricsFail = true;
    const end = await world.drive();
    expect([end.result, end.reason]).toEqual(['rolled-back', expect.stringContaining('The 20m of the stage are over')]);
    expect(world.target.weights).toEqual([0, 10, 0]);
  });

  test('windows that nobody can count for long are lost, and said to be', async () => {
    const slow = { minMs: 10 * MINUTE, maxMs: 60 * MINUTE };
    const world = new World({ stages: [{ weight: 10, bake: slow, criteria: [] }, stage(100, 10)] });
    world.metricsFail = true;
    world.at(30, () => (world.metricsFail = false));
    const end = await world.drive();
    expect(end.result).toBe('succeeded');
    expect(end.state.lost).toBeGreaterThan(5);
    expect(world.journal.facts.filter((each) => each === 'lost')).toHaveLength(end.state.lost);
  });

  test('a health check that cannot be made holds', async () => {
    const world = new World({ criteria: [], stages: [stage(10, 10, ['health-check-failures >= 3']), stage(100, 10)] });
    let checks = 0;
    world.health = async () => {
      if ((checks += 1) > 3 && world.minutes < 40) throw new Error('no network');
      return { passed: true, why: '200' };
    };
    expect((await world.drive()).result).toBe('succeeded');
    const { records } = await world.journal.load();
    const second = records.filter((each) => each.kind === 'verified')[1]!;
    expect(second.atMs - records[0]!.atMs).toBeGreaterThan(40 * MINUTE);
  });

  test('an idle target goes on by its smoke test where the plan says so', async () => {
    const world = new World({ onNoTraffic: 'smoke-only' });
    const idle = {
      ...world.metrics,
      observe: async () => ({
        candidate: { requests: 0, events: { bad: 0 } },
        stable: { requests: 0, events: { bad: 0 } },
      }),
    };
    let tests = 0;
    world.smoke = async () => ({ passed: (tests += 1) > 0, why: '200' });
    expect((await world.drive({ metrics: idle })).result).toBe('succeeded');
    expect(tests).toBe(3);
    expect(world.target.weights).toEqual([0, 10, 50, 100]);
  });
});
