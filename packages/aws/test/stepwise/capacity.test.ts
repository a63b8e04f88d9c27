import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { tasksFor, weightAfter } from '../../src/stepwise/capacity.ts';

test.each([
  [25, 4, 1],
  [25, 5, 2],
  [50, 3, 2],
  [100, 7, 7],
  [0.1, 100, 1],
  [29, 100, 29],
  [33.3, 1000, 333],
])('%d%% of what %d tasks carry takes %d', (percent, desired, tasks) => {
  expect(tasksFor(percent, desired)).toBe(tasks);
});

test('tasks carry no more than their share of the traffic, and none is there in vain', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 5_000 }), (tenths, desired) => {
      const tasks = tasksFor(tenths / 10, desired);
      // in whole numbers, as floating-point ones are what is tried here
      expect(tasks * 1_000).toBeGreaterThanOrEqual(tenths * desired);
      if (tasks > 1) expect((tasks - 1) * 1_000).toBeLessThan(tenths * desired);
    }),
  );
});

test('after the last weight comes none', () => {
  const stages = [10, 50, 100].map((weight) => ({ weight, bake: { minMs: 0, maxMs: 0 }, criteria: [] }));
  expect([0, 10, 49, 50, 100].map((weight) => weightAfter({ stages }, weight))).toEqual([10, 50, 50, 100, 100]);
});
