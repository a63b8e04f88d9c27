import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planOfInputs, type PlanInputs } from '../src/traffic/plan.ts';

const inputs = (given: Partial<PlanInputs>): PlanInputs => ({
  strategy: undefined,
  plan: undefined,
  'wait-until': 'done',
  ...given,
});

const read = (given: Partial<PlanInputs>) => {
  const { plan, problems } = planOfInputs(inputs(given));
  const stages = plan?.stages.map(({ weight, bake }) => `${weight}@${bake.minMs / 60_000}m`).join(', ');
  return { strategy: plan?.strategy, stages, problems: problems.map(({ input, message }) => `${input}: ${message}`) };
};

describe('what strategy and plan say', () => {
  test('of neither there is no plan', () => {
    expect(planOfInputs(inputs({})).plan).toBeNull();
  });

  test.each<[Partial<PlanInputs>, string, string]>([
    [{ strategy: 'canary' }, 'canary', '10@5m, 100@5m'],
    [{ strategy: 'blue-green' }, 'blue-green', '100@5m'],
    [{ strategy: 'all-at-once' }, 'all-at-once', '100@0m'],
    [{ plan: 'all-at-once' }, 'all-at-once', '100@5m'],
    [{ plan: '100@3m' }, 'blue-green', '100@3m'],
    [{ strategy: 'all-at-once', plan: '100@3m' }, 'all-at-once', '100@3m'],
    [{ plan: 'canary-20-2m' }, 'canary', '20@2m, 100@5m'],
    [{ strategy: 'linear', plan: '50@1m, 100@2m' }, 'linear', '50@1m, 100@2m'],
    // a canary in equal steps is one that ECS calls linear
    [{ strategy: 'canary', plan: '25@1m, 50@1m, 75@1m, 100@1m' }, 'canary', '25@1m, 50@1m, 75@1m, 100@1m'],
    [{ plan: '10@3d, 100@1m', 'wait-until': 'paused' }, 'canary', '10@4320m, 100@1m'],
  ])('%j is %s, %s', (given, strategy, stages) => {
    expect(read(given)).toEqual({ strategy, stages, problems: [] });
  });

  test.each<[Partial<PlanInputs>, RegExp]>([
    [{ strategy: 'rolling', plan: '10@5m, 100' }, /^plan: `rolling` leaves the weights to the platform/],
    [{ strategy: 'canary', plan: '100@5m' }, /^plan: the plan goes 100, which is not `canary` but .*`blue-green`/],
    [{ strategy: 'linear', plan: '10@5m, 100@5m' }, /^plan: the plan goes 10-100, which is not `linear` but `canary`/],
    [{ plan: '10@5m, 30@5m, 100' }, /^plan: ECS itself cannot go 10-30-100/],
    [{ plan: '10@25h, 100@1m' }, /^plan: ECS by itself keeps a stage for a day/],
    [{ plan: '10@20d, 100@1m', 'wait-until': 'paused' }, /^plan: expected a time up to/],
  ])('%j is refused', (given, told) => {
    const { problems } = read(given);
    expect(problems).toEqual([expect.stringMatching(told)]);
  });

  test('whatever is typed gives a plan or problems', () => {
    const piece = fc.constantFrom(
      '10',
      '100',
      '@',
      '5m',
      ', ',
      'canary',
      '-',
      'linear',
      '3d',
      '..',
      '%',
      'all-at-once',
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    const strategy = fc.constantFrom('rolling', 'blue-green', 'canary', 'linear', 'all-at-once', undefined);
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), strategy, (plan, named) => {
        const reading = planOfInputs(inputs({ plan, strategy: named }));
        expect(reading.plan !== null || reading.problems.length > 0).toBe(true);
      }),
    );
  });
});
