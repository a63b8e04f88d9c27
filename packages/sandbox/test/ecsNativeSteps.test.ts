import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergedStrategy, type GivenStrategy } from '../src/ecs/native/configuration.ts';
import { ROLLBACK_STEPS, stepsOf, type Step } from '../src/ecs/native/steps.ts';
import { weightsOf } from '../src/ecs/native/weights.ts';

const ROLLING = { strategy: 'ROLLING', bakeTimeInMinutes: 0 };

/** `STAGE work`, pauses as the stage alone. */
function told(step: Step): string {
  if (step.work === 'pause') return step.stage;
  if (step.work === 'shift') return `${step.stage} ${step.of} ${step.percent}%`;
  return step.work === 'wait' ? `${step.stage} ${step.minutes} min` : `${step.stage} ${step.work}`;
}

const before = [
  'PRE_SCALE_UP',
  'SCALE_UP scaleUp',
  'POST_SCALE_UP',
  'TEST_TRAFFIC_SHIFT test 100%',
  'POST_TEST_TRAFFIC_SHIFT',
];
const shiftTo = (percent: number) => [
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  `PRODUCTION_TRAFFIC_SHIFT production ${percent}%`,
];
const bake = (minutes: number) => `PRODUCTION_TRAFFIC_SHIFT ${minutes} min`;
const after = (minutes: number) => ['POST_PRODUCTION_TRAFFIC_SHIFT', `BAKE_TIME ${minutes} min`, 'CLEAN_UP cleanUp'];

const orders: [string, GivenStrategy, string[]][] = [
  ['blue/green', { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 7 }, [...shiftTo(100), ...after(7)]],
  [
    'a canary, two shifts with a bake between',
    {
      strategy: 'CANARY',
      bakeTimeInMinutes: 3,
      canaryConfiguration: { canaryPercent: 0.1, canaryBakeTimeInMinutes: 20 },
    },
    [...shiftTo(0.1), bake(20), ...shiftTo(100), ...after(3)],
  ],
  ['a canary by default', { strategy: 'CANARY' }, [...shiftTo(5), bake(10), ...shiftTo(100), ...after(0)]],
  [
    'a canary of everything, one shift',
    { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 100 } },
    [...shiftTo(100), ...after(0)],
  ],
  [
    'linear, without a bake after the last step',
    { strategy: 'LINEAR', linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 2 } },
    [...shiftTo(25), bake(2), ...shiftTo(50), bake(2), ...shiftTo(75), bake(2), ...shiftTo(100), ...after(0)],
  ],
  [
    'linear, with a last step that is smaller',
    { strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 0 } },
    [...shiftTo(33.3), bake(0), ...shiftTo(66.6), bake(0), ...shiftTo(99.9), bake(0), ...shiftTo(100), ...after(0)],
  ],
];

describe('the stages', () => {
  test.each(orders)('of %s', (_title, given, expected) => {
    const steps = stepsOf(mergedStrategy(ROLLING, given), { leftovers: false, first: false });
    expect(steps.map(told)).toEqual([...before, ...expected]);
  });

  test('begin with RECONCILE_SERVICE where there is more than one revision already', () => {
    const steps = stepsOf(mergedStrategy(ROLLING, { strategy: 'CANARY' }), { leftovers: true, first: false });
    expect(steps.slice(0, 3).map(told)).toEqual(['RECONCILE_SERVICE reconcile', 'RECONCILE_SERVICE', 'PRE_SCALE_UP']);
  });

  test('of a first deployment have nothing to share with and nothing to bake beside', () => {
    const given = { strategy: 'LINEAR', bakeTimeInMinutes: 9 };
    const steps = stepsOf(mergedStrategy(ROLLING, given), { leftovers: false, first: true });
    expect(steps.map(told)).toEqual([...before, ...shiftTo(100), ...after(0)]);
  });

  test('of a rollback take production traffic back first', () => {
    expect(ROLLBACK_STEPS.map(told)).toEqual([
      'PRODUCTION_TRAFFIC_SHIFT production 0%',
      'TEST_TRAFFIC_SHIFT test 0%',
      'CLEAN_UP cleanUp',
    ]);
  });

  test('shift by equal steps, up to everything, for every step percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1_000 }), (tenths) => {
        const given = { strategy: 'LINEAR', linearConfiguration: { stepPercent: tenths / 10 } };
        const steps = stepsOf(mergedStrategy(ROLLING, given), { leftovers: false, first: false });
        const shares = steps.flatMap((step) => (step.work === 'shift' && step.of === 'production' ? step.percent : []));
        expect(shares).toEqual(shares.map((_, index) => Math.min((index + 1) * tenths, 1_000) / 10));
        expect(shares.at(-1)).toBe(100);
      }),
    );
  });
});

describe('weights of a listener rule', () => {
  test.each([
    [0, [0, 100]],
    [5, [5, 95]],
    [100, [100, 0]],
    [0.1, [1, 999]],
    [33.3, [333, 667]],
    [99.9, [999, 1]],
  ])('for %d %%', (percent, expected) => expect(weightsOf(percent)).toEqual(expected));

  test('are the share exactly, in numbers that a rule can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (tenths) => {
        const [share, rest] = weightsOf(tenths / 10);
        expect([100, 1_000]).toContain(share + rest);
        expect(share * 1_000).toBe(tenths * (share + rest));
        for (const weight of [share, rest]) {
          expect(Number.isInteger(weight) && weight >= 0 && weight <= 999).toBe(true);
        }
      }),
    );
  });
});
