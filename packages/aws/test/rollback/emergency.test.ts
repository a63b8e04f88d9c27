import { describe, expect, test } from '@jest/globals';
import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import { emergencyFor, givenBack, isAtOnce } from '../../src/rollback/emergency.ts';

const base = {
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  deploymentCircuitBreaker: { enable: true, rollback: true },
};
const off = { alarmNames: ['errors'], enable: false, rollback: false };
const on = { alarmNames: ['errors'], enable: true, rollback: true };
const hook = { targetType: 'PAUSE', lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'] } as const;
const pause = { ...hook, lifecycleStages: [...hook.lifecycleStages] };

const rolling: DeploymentConfiguration = { ...base, strategy: 'ROLLING', bakeTimeInMinutes: 0, alarms: off };
const blueGreen: DeploymentConfiguration = { ...rolling, strategy: 'BLUE_GREEN' };
const linear: DeploymentConfiguration = {
  ...rolling,
  strategy: 'LINEAR',
  bakeTimeInMinutes: 5,
  linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 },
  lifecycleHooks: [pause],
};
const canary: DeploymentConfiguration = {
  ...rolling,
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
  alarms: on,
};

describe('in an emergency', () => {
  test.each([
    ['rolling', rolling],
    ['rolling, in the words of long ago', base],
    ['blue/green without bake time', blueGreen],
    ['nothing', undefined],
  ])('%s stays as it is', (_, own) => {
    expect(emergencyFor(own)).toBeNull();
    expect(isAtOnce(own)).toBe(true);
  });

  test.each<[string, DeploymentConfiguration, DeploymentConfiguration]>([
    ['alarms are off', { ...rolling, alarms: on }, { ...rolling, alarms: off }],
    ['rolling has no pauses', { ...rolling, lifecycleHooks: [pause] }, { ...rolling, lifecycleHooks: [] }],
    ['blue/green does not bake', { ...blueGreen, bakeTimeInMinutes: 5 }, { ...blueGreen, lifecycleHooks: [] }],
    ['linear takes no steps', linear, { ...blueGreen, lifecycleHooks: [] }],
    ['canary takes no steps and has no alarms', canary, { ...blueGreen, lifecycleHooks: [] }],
  ])('%s', (_, own, emergency) => {
    expect(emergencyFor(own)).toEqual(emergency);
    expect(emergencyFor(emergency)).toBeNull();
  });
});

describe('afterwards', () => {
  test.each<[string, DeploymentConfiguration]>([
    ['rolling with alarms', { ...rolling, alarms: on, lifecycleHooks: [] }],
    ['blue/green that bakes', { ...blueGreen, bakeTimeInMinutes: 5, lifecycleHooks: [] }],
    ['linear', linear],
    ['canary with alarms', { ...canary, lifecycleHooks: [] }],
  ])('%s is given back, and then there is nothing left to give', (_, own) => {
    const given = emergencyFor(own);
    const kept = { previous: own, given };
    expect(givenBack(given!, kept)).toEqual(own);
    expect(givenBack(own, kept)).toBeNull();
  });

  test('what somebody else has configured meanwhile stays', () => {
    const kept = { previous: linear, given: emergencyFor(linear) };
    expect(givenBack({ ...canary, alarms: off }, kept)).toBeNull();
  });

  test('what a rollout has made of it is undone, too', () => {
    const rollout = { ...canary, lifecycleHooks: [pause] };
    const kept = { previous: { ...rolling, lifecycleHooks: [] }, given: rollout };
    expect(givenBack(emergencyFor(rollout)!, kept)).toMatchObject({ strategy: 'ROLLING', lifecycleHooks: [] });
  });

  test('nothing is given back where only tags have to go', () => {
    expect(givenBack(linear, { previous: null, given: null })).toBeNull();
  });
});
