import { describe, expect, test } from '@jest/globals';
import {
  DEFAULT_BREAKER,
  FRESH_BREAKER,
  taskFailed,
  taskHealthy,
  threshold,
  trips,
  type ThresholdType,
} from '../src/ecs/circuitBreaker.ts';

const enabled = { ...DEFAULT_BREAKER, enable: true };

describe('the threshold', () => {
  test.each<[ThresholdType, number, number, number]>([
    // The documentation's own examples: half of the desired count, rounded up, at least 3, at most 200.
    ['BOUNDED_PERCENT', 50, 1, 3],
    ['BOUNDED_PERCENT', 50, 25, 13],
    ['BOUNDED_PERCENT', 50, 400, 200],
    ['BOUNDED_PERCENT', 50, 800, 200],
    ['UNBOUNDED_PERCENT', 50, 800, 400],
    ['UNBOUNDED_PERCENT', 50, 2, 1],
    ['COUNT', 5, 800, 5],
  ])('%s of %i at a desired count of %i is %i failed tasks', (type, value, desiredCount, expected) => {
    expect(threshold({ ...enabled, thresholdConfiguration: { type, value } }, desiredCount)).toBe(expected);
  });
});

describe('counting', () => {
  const failed = (times: number, state = FRESH_BREAKER) =>
    Array.from({ length: times }).reduce<typeof state>((each) => taskFailed(each, true), state);

  test('trips at the threshold, and only when enabled', () => {
    expect(trips(failed(2), enabled, 2)).toBe(false);
    expect(trips(failed(3), enabled, 2)).toBe(true);
    expect(trips(failed(3), DEFAULT_BREAKER, 2)).toBe(false);
  });

  test('starts again at a healthy task, unless it is told to add up', () => {
    expect(failed(2, taskHealthy(failed(2), enabled)).failedTasks).toBe(2);
    expect(failed(2, taskHealthy(failed(2), { ...enabled, resetOnHealthyTask: false })).failedTasks).toBe(4);
  });

  test('can end at the first healthy task', () => {
    expect(taskFailed(taskHealthy(FRESH_BREAKER, enabled), false).failedTasks).toBe(0);
  });
});
