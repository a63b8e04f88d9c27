import { describe, expect, test } from '@jest/globals';
import { mergedStrategy, type GivenStrategy } from '../src/ecs/native/configuration.ts';

const ROLLING = { strategy: 'ROLLING', bakeTimeInMinutes: 0 };
const pauseAt = (lifecycleStages: string[], more: object = {}) => ({ targetType: 'PAUSE', lifecycleStages, ...more });
const blueGreen = (more: object): GivenStrategy => ({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1, ...more });
const hooks = (...lifecycleHooks: object[]) => blueGreen({ lifecycleHooks });

const refused: [string, GivenStrategy, string, RegExp][] = [
  ['a strategy that is none', { strategy: 'BLUE' }, 'InvalidParameter', /BLUE.*BLUE_GREEN, LINEAR, CANARY/],
  ['blue/green without a bake time', { strategy: 'BLUE_GREEN' }, 'InvalidParameter', /bakeTimeInMinutes/],
  ['a bake time of more than a day', blueGreen({ bakeTimeInMinutes: 1_441 }), 'InvalidParameter', /0 to 1440/],
  ['a bake time with a fraction', blueGreen({ bakeTimeInMinutes: 0.5 }), 'InvalidParameter', /whole number/],
  [
    'linear steps below 3 %',
    { strategy: 'LINEAR', linearConfiguration: { stepPercent: 2.9 } },
    'InvalidParameter',
    /stepPercent: 2.9/,
  ],
  [
    'a canary of hundredths',
    { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.15 } },
    'InvalidParameter',
    /canaryPercent: 0.15/,
  ],
  ['a canary of nothing', { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0 } }, 'InvalidParameter', /0.1/],
  ['a canary for blue/green', blueGreen({ canaryConfiguration: {} }), 'InvalidParameter', /only valid.*CANARY/],
  ['steps for a rolling update', { linearConfiguration: { stepPercent: 10 } }, 'InvalidParameter', /LINEAR.*ROLLING/],
  [
    'a function as a hook, which nothing here can run',
    hooks({ hookTargetArn: 'arn:aws:lambda:x', lifecycleStages: ['PRE_SCALE_UP'] }),
    'UnsupportedFeature',
    /AWS_LAMBDA/,
  ],
  ['a hook without a stage', hooks(pauseAt([])), 'InvalidParameter', /lifecycle stage/],
  ['a pause in the middle of a shift', hooks(pauseAt(['PRODUCTION_TRAFFIC_SHIFT'])), 'InvalidParameter', /cannot be/],
  ['a pause while baking', hooks(pauseAt(['BAKE_TIME'])), 'InvalidParameter', /BAKE_TIME/],
  [
    'a pause of more than 14 days',
    hooks(pauseAt(['PRE_SCALE_UP'], { timeoutConfiguration: { timeoutInMinutes: 20_161 } })),
    'InvalidParameter',
    /1 to 20160/,
  ],
  [
    'a time-out that does something else',
    hooks(pauseAt(['PRE_SCALE_UP'], { timeoutConfiguration: { action: 'STOP' } })),
    'InvalidParameter',
    /CONTINUE, ROLLBACK/,
  ],
  [
    'eleven pauses',
    hooks(...Array.from({ length: 11 }, () => pauseAt(['PRE_SCALE_UP']))),
    'InvalidParameter',
    /at most 10/,
  ],
];

describe('a deployment strategy', () => {
  test.each(refused)('is refused with %s', (_title, given, code, message) => {
    const attempt = () => mergedStrategy(ROLLING, given);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ code: `${code}Exception` }));
  });

  test('keeps what an update does not give', () => {
    const before = mergedStrategy(ROLLING, {
      strategy: 'CANARY',
      bakeTimeInMinutes: 5,
      canaryConfiguration: { canaryPercent: 20 },
      lifecycleHooks: [pauseAt(['PRE_SCALE_UP'])],
    });
    expect(mergedStrategy(before, {})).toEqual(before);
    expect(mergedStrategy(before, { canaryConfiguration: { canaryBakeTimeInMinutes: 1 } })).toMatchObject({
      canaryConfiguration: { canaryPercent: 20, canaryBakeTimeInMinutes: 1 },
    });
    expect(mergedStrategy(before, { lifecycleHooks: [] }).lifecycleHooks).toEqual([]);
  });

  test('that is left takes its own configuration along', () => {
    const canary = mergedStrategy(ROLLING, { strategy: 'CANARY' });
    const linear = mergedStrategy(canary, { strategy: 'LINEAR' });
    expect(linear).toEqual({
      strategy: 'LINEAR',
      bakeTimeInMinutes: 0,
      linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
    });
  });
});
