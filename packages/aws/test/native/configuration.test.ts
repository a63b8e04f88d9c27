import { describe, expect, test } from '@jest/globals';
import { nativeConfiguration, nextWeight, strategyOf, weightsOf, withNative } from '../../src/native/configuration.ts';
import { joinProblems, planProblems, planWarnings } from '../../src/native/fit.ts';
import { planOf } from './plans.ts';

const PRE = 'PRE_PRODUCTION_TRAFFIC_SHIFT';
const POST = 'POST_PRODUCTION_TRAFFIC_SHIFT';
const pause = (timeoutInMinutes: number, lifecycleStages: string[] = [PRE, POST]) => ({
  targetType: 'PAUSE' as const,
  lifecycleStages: lifecycleStages as (typeof PRE)[],
  timeoutConfiguration: { timeoutInMinutes, action: 'ROLLBACK' as const },
});

describe('a plan that somebody steers', () => {
  test.each<[object, object]>([
    [
      { stages: '10@5m, 100@5m..20m' },
      {
        strategy: 'CANARY',
        bakeTimeInMinutes: 0,
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
        lifecycleHooks: [pause(25)],
      },
    ],
    // what is no whole minute is spent in the pause
    [
      { stages: '0.5@90s..10m, 100@0s..1m' },
      {
        strategy: 'CANARY',
        bakeTimeInMinutes: 0,
        canaryConfiguration: { canaryPercent: 0.5, canaryBakeTimeInMinutes: 1 },
        lifecycleHooks: [pause(14)],
      },
    ],
    // ECS bakes for at most a day
    [
      { stages: '10@2d..3d, 100@0s..1m', deadline: '4d' },
      {
        strategy: 'CANARY',
        bakeTimeInMinutes: 0,
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 1_440 },
        lifecycleHooks: [pause(2_885)],
      },
    ],
    // and pauses for at most 14
    [
      { strategy: 'blue-green', stages: '100@5m..14d', deadline: '14d' },
      { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [pause(20_160)] },
    ],
    // one time for all steps: the shortest
    [
      { stages: '25@2m..9m, 50@4m..9m, 75@3m..9m, 100@5m..8m' },
      {
        strategy: 'LINEAR',
        bakeTimeInMinutes: 0,
        linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 2 },
        lifecycleHooks: [pause(13)],
      },
    ],
    [
      { strategy: 'blue-green', stages: '100@5m..10m' },
      { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [pause(15)] },
    ],
    // nothing is asked before the traffic goes over, unless the plan has a check
    [
      { strategy: 'all-at-once', stages: '100@5m..10m' },
      { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [pause(15, [POST])] },
    ],
    [{ strategy: 'rolling' }, { strategy: 'ROLLING', bakeTimeInMinutes: 0, lifecycleHooks: [] }],
  ])('%j', (plan, configuration) => {
    expect(nativeConfiguration(planOf(plan), { steered: true })).toEqual(configuration);
  });

  test('waits for its entry check as long as that may take', () => {
    const plan = {
      ...planOf({ strategy: 'all-at-once', stages: '100@1m..2m' }),
      entryCheck: { path: '/', timeoutMs: 1_200_000 },
    };
    expect(nativeConfiguration(plan, { steered: true })?.lifecycleHooks).toEqual([pause(25)]);
  });
});

test.each<[object, object]>([
  [
    { stages: '10@90s, 100@5m' },
    {
      strategy: 'CANARY',
      bakeTimeInMinutes: 5,
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 2 },
      lifecycleHooks: [],
    },
  ],
  [
    { strategy: 'linear', stages: '50@1m, 100@30s' },
    {
      strategy: 'LINEAR',
      bakeTimeInMinutes: 1,
      linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 1 },
      lifecycleHooks: [],
    },
  ],
])('a plan that nobody steers goes on by itself, no sooner than it says: %j', (plan, configuration) => {
  expect(nativeConfiguration(planOf(plan), { steered: false })).toEqual(configuration);
});

describe('the stages of a configuration are those of its plan', () => {
  test.each<[string, string | null]>([
    ['100', 'BLUE_GREEN'],
    ['10, 100', 'CANARY'],
    ['50, 100', 'CANARY'],
    ['99.9, 100', 'CANARY'],
    ['3, 6, 9, 12', null],
    ['10, 20, 30, 40, 50, 60, 70, 80, 90, 100', 'LINEAR'],
    ['40, 80, 100', 'LINEAR'],
    ['33.3, 66.6, 99.9, 100', 'LINEAR'],
    ['33.3, 66.6, 100', null],
    ['25, 50, 100', null],
    ['2, 4, 100', null],
  ])('%s: %s', (weights, strategy) => {
    const stages = weights
      .split(', ')
      .map((each) => ({ weight: Number(each), bake: { minMs: 0, maxMs: 0 }, criteria: [] }));
    expect(strategyOf({ strategy: 'canary', stages })).toBe(strategy);
    if (strategy === null) return;
    const configuration = nativeConfiguration(
      { ...planOf({ stages: 100 }), strategy: 'canary', stages },
      { steered: true },
    )!;
    expect(weightsOf(configuration).join(', ')).toBe(weights);
    const visited: number[] = [];
    for (let at = nextWeight(configuration, 0); at !== null; at = nextWeight(configuration, at)) visited.push(at);
    expect(visited.join(', ')).toBe(weights);
  });
});

describe('what ECS cannot do is refused, with the nearest that it can', () => {
  test.each<[object, RegExp[]]>([
    [{ stages: '25, 50, 100' }, [/25-50-100.*Nearest: 25-100, or linear-25-5m \(25-50-75-100\).*stepwise/]],
    [{ stages: '1, 5, 25, 100' }, [/1-5-25-100.*Nearest: 1-100\..*stepwise/]],
    [{ strategy: 'rolling' }, [/no weights.*deploy-ecs/]],
    [{ stages: '25, 50, 100', rollback: 'gradual' }, [/25-50-100/, /immediate/]],
    [{ stages: '10, 100' }, []],
  ])('%j', (plan, messages) => {
    expect(planProblems(planOf(plan)).map(({ message }) => message)).toEqual(
      messages.map((each) => expect.stringMatching(each)),
    );
  });

  test('what is done otherwise than one may think is said', () => {
    const plan = planOf({ stages: '10@1m..9m, 100@1m..9m', 'on-failure': 'hold', 'on-cancel': 'leave' });
    const own = { lifecycleHooks: [pause(60, [PRE])] };
    expect(planWarnings(plan, own).map(({ message }) => message)).toEqual([
      expect.stringMatching(/is held for 14 minutes at most/),
      expect.stringMatching(/is left for 14 minutes at most/),
      expect.stringMatching(/own pause at PRE_PRODUCTION_TRAFFIC_SHIFT/),
    ]);
    expect(planWarnings(planOf({ stages: '10, 100' }), { lifecycleHooks: [pause(9)] })).toEqual([]);
  });
});

describe('a deployment in flight is steered only by a plan that it was begun for', () => {
  const plan = planOf({ stages: '10, 100' });
  const made = nativeConfiguration(plan, { steered: true })!;

  test.each<[string, object, RegExp[]]>([
    ['as made for it', made, []],
    ['other weights', { ...made, canaryConfiguration: { canaryPercent: 20 } }, [/goes 20-100, the plan 10-100/]],
    ['no pause', { ...made, lifecycleHooks: [] }, [/does not wait/]],
    ['a pause that goes on by itself', goingOn(made), [/does not wait/]],
    ['a rolling one', { strategy: 'ROLLING' }, [/goes without weights/, /does not wait/]],
  ])('%s', (_title, configuration, messages) => {
    expect(joinProblems(plan, configuration, 'arn:d').map(({ message }) => message)).toEqual(
      messages.map((each) => expect.stringMatching(each)),
    );
  });

  function goingOn({ lifecycleHooks, ...rest }: typeof made) {
    const timeoutConfiguration = { timeoutInMinutes: 9, action: 'CONTINUE' as const };
    return { ...rest, lifecycleHooks: lifecycleHooks!.map((each) => ({ ...each, timeoutConfiguration })) };
  }
});

test('what the service has stays: hooks of its own, but for pauses in the place of the rollout’s', () => {
  const native = nativeConfiguration(planOf({ stages: '10@0s..1m, 100@0s..1m' }), { steered: true })!;
  const lambda = { hookTargetArn: 'arn:lambda', roleArn: 'arn:role', lifecycleStages: [PRE] } as const;
  const own = {
    minimumHealthyPercent: 50,
    alarms: { alarmNames: ['a'], enable: true, rollback: true },
    strategy: 'LINEAR' as const,
    linearConfiguration: { stepPercent: 10 },
    lifecycleHooks: [
      { ...lambda, lifecycleStages: [PRE] as (typeof PRE)[] },
      pause(60, ['PRE_SCALE_UP', PRE]),
      pause(9),
    ],
  };
  expect(withNative(own, native)).toEqual({
    minimumHealthyPercent: 50,
    alarms: own.alarms,
    strategy: 'CANARY',
    bakeTimeInMinutes: 0,
    canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 },
    lifecycleHooks: [own.lifecycleHooks[0], pause(60, ['PRE_SCALE_UP']), pause(6)],
  });
});
