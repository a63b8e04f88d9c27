import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  maximumRunning,
  minimumHealthy,
  schedule,
  type SchedulerDecision,
  type SchedulerInput,
  type SchedulerTask,
} from '../src/ecs/scheduler.ts';

const state = fc.constantFrom('starting' as const, 'healthy' as const, 'unhealthy' as const);

const situations: fc.Arbitrary<SchedulerInput> = fc
  .record({
    desiredCount: fc.nat(8),
    minimumHealthyPercent: fc.integer({ min: 0, max: 100 }),
    maximumPercent: fc.integer({ min: 100, max: 300 }),
    primaryStates: fc.array(state, { maxLength: 10 }),
    oldStates: fc.array(state, { maxLength: 10 }),
    primaryFailed: fc.boolean(),
    backfill: fc.boolean(),
    stopsDownToMinimumAtOnce: fc.boolean(),
  })
  .map(({ primaryStates, oldStates, ...rest }) =>
    Object.assign(rest, {
      primary: primaryStates.map((each, index) => ({ id: `new-${index}`, state: each })),
      old: oldStates.map((each, index) => ({ id: `old-${index}`, state: each })),
    }),
  );

const healthyOf = (tasks: readonly SchedulerTask[]) => tasks.filter((task) => task.state === 'healthy').length;

function remaining({ primary, old }: SchedulerInput, { stop }: SchedulerDecision): SchedulerTask[] {
  const stopped = new Set(stop.map(({ id }) => id));
  return [...primary, ...old].filter(({ id }) => !stopped.has(id));
}

/** The world after the decision: stopped tasks are gone, new ones start, and those that started become healthy. */
function afterwards(input: SchedulerInput, decision: SchedulerDecision, round: number): SchedulerInput {
  const kept = new Set(remaining(input, decision).map(({ id }) => id));
  const grown = (tasks: readonly SchedulerTask[], count: number, name: string): SchedulerTask[] => [
    ...tasks
      .filter(({ id }) => kept.has(id))
      .map(({ id, state: before }) => ({ id, state: before === 'starting' ? ('healthy' as const) : before })),
    ...Array.from({ length: count }, (_, index) => ({ id: `${name}-${round}-${index}`, state: 'starting' as const })),
  ];
  return {
    ...input,
    primary: grown(input.primary, decision.start.primary, 'started'),
    old: grown(input.old, decision.start.old, 'backfilled'),
  };
}

describe('the service scheduler', () => {
  test('never takes healthy tasks below the minimum by its own stops', () => {
    fc.assert(
      fc.property(situations, (input) => {
        const before = healthyOf([...input.primary, ...input.old]);
        const after = healthyOf(remaining(input, schedule(input)));
        const minimum = minimumHealthy(input.desiredCount, input.minimumHealthyPercent);
        expect(after).toBeGreaterThanOrEqual(Math.min(before, minimum));
      }),
    );
  });

  test('never starts tasks beyond the maximum', () => {
    fc.assert(
      fc.property(situations, (input) => {
        const { start } = schedule(input);
        const running = input.primary.length + input.old.length;
        const room = Math.max(0, maximumRunning(input.desiredCount, input.maximumPercent) - running);
        expect(start.primary + start.old).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('always gets to the desired count of the new deployment, where the percentages leave room', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        let input: SchedulerInput = { ...situation, primaryFailed: false };
        const { desiredCount } = input;
        const canStartFirst = maximumRunning(desiredCount, input.maximumPercent) > desiredCount;
        const canStopFirst = minimumHealthy(desiredCount, input.minimumHealthyPercent) < desiredCount;
        fc.pre(desiredCount === 0 || canStartFirst || canStopFirst);
        for (let round = 0; round < 60; round += 1) input = afterwards(input, schedule(input), round);
        expect(input.old).toEqual([]);
        expect(input.primary.map((task) => task.state)).toEqual(Array(desiredCount).fill('healthy'));
      }),
    );
  });

  test('starts nothing for a failed deployment, and comes to rest', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        let input: SchedulerInput = { ...situation, primaryFailed: true };
        for (let round = 0; round < 60; round += 1) {
          const decision = schedule(input);
          expect(decision.start.primary).toBe(0);
          input = afterwards(input, decision, round);
        }
        const { start, stop } = schedule(input);
        expect({ start, stop }).toEqual({ start: { primary: 0, old: 0 }, stop: [] });
      }),
    );
  });

  const steady = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${name}-${index}`, state: 'healthy' as const }));
  const release = (min: number, max: number, old: SchedulerTask[], primary: SchedulerTask[] = []): SchedulerInput => ({
    desiredCount: 4,
    minimumHealthyPercent: min,
    maximumPercent: max,
    primary,
    old,
    primaryFailed: false,
    backfill: false,
    stopsDownToMinimumAtOnce: false,
  });

  test.each<[string, SchedulerInput, { start: number; stop: number }]>([
    ['100/200 starts all new tasks first', release(100, 200, steady(4, 'old')), { start: 4, stop: 0 }],
    ['100/150 starts half of them', release(100, 150, steady(4, 'old')), { start: 2, stop: 0 }],
    ['50/100 stops half of the old ones first', release(50, 100, steady(4, 'old')), { start: 0, stop: 2 }],
    ['100/100 can do nothing', release(100, 100, steady(4, 'old')), { start: 0, stop: 0 }],
    [
      'old tasks go as new ones are healthy',
      release(100, 200, steady(4, 'old'), steady(3, 'new')),
      { start: 1, stop: 3 },
    ],
  ])('%s', (_name, input, expected) => {
    const { start, stop } = schedule(input);
    expect({ start: start.primary, stop: stop.length }).toEqual(expected);
  });

  test('rounds the minimum up and the maximum down', () => {
    expect(minimumHealthy(3, 50)).toBe(2);
    expect(maximumRunning(3, 150)).toBe(4);
  });
});
