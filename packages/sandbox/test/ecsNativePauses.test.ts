import { describe, expect, test } from '@jest/globals';
import { deploy, describeDeployment, ended, until } from './ecsFakes.ts';
import {
  answer,
  atStage,
  BLUE_GREEN,
  LINEAR,
  nativeWorld,
  PAUSABLE,
  pauseAt,
  paused,
  pausedAt,
  releasePausedAt,
  trafficOf,
} from './ecsNativeFixture.ts';

const timingOut = (action: string | undefined, stage = 'POST_TEST_TRAFFIC_SHIFT') => ({
  ...BLUE_GREEN,
  lifecycleHooks: [
    {
      targetType: 'PAUSE',
      lifecycleStages: [stage],
      timeoutConfiguration: { timeoutInMinutes: 1, ...(action && { action }) },
    },
  ],
});

describe('a pause', () => {
  test('waits for a day and then rolls back, unless told otherwise', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('PRE_SCALE_UP') });
    const { deployment } = await releasePausedAt(world, 'PRE_SCALE_UP');
    const [hook] = deployment.lifecycleHookDetails;
    expect(hook).toEqual({
      hookId: expect.stringMatching(/^ecs-pause-[\w-]{43}$/),
      targetType: 'PAUSE',
      status: 'AWAITING_ACTION',
      expiresAt: expect.any(Number),
      timeoutAction: 'ROLLBACK',
    });
    expect(hook.expiresAt - deployment.startedAt).toBeCloseTo(86_400, -2);
  });

  test.each(PAUSABLE)('answered with ROLLBACK at %s takes everything back', async (stage) => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt(stage) });
    const { arn, hookId } = await releasePausedAt(world, stage);
    await answer(world, arn, hookId, 'ROLLBACK');
    expect(await ended(world, arn)).toMatchObject({
      status: 'ROLLBACK_SUCCESSFUL',
      statusReason: expect.stringContaining(stage),
      rollback: { reason: expect.stringContaining(stage), serviceRevisionArn: expect.any(String) },
      lifecycleHookDetails: [{ hookId, status: 'FAILED' }],
    });
    expect(trafficOf(world)).toEqual({
      production: [0, 100],
      test: [0, 100],
      serving: { blue: { 'shop:v1': 2 }, green: {} },
    });
    expect(world.history).not.toContain('drain shop:v1');
    expect(world.wrongs).toEqual([]);
  });

  test.each<[string | undefined, string, string]>([
    [undefined, 'ROLLBACK_SUCCESSFUL', 'shop:v1'],
    ['ROLLBACK', 'ROLLBACK_SUCCESSFUL', 'shop:v1'],
    ['CONTINUE', 'SUCCESSFUL', 'shop:v2'],
  ])('that nobody answers in time: action %s, %s', async (action, status, image) => {
    await using world = await nativeWorld(timingOut(action));
    const arn = await deploy(world, 'shop:v2');
    expect(await ended(world, arn)).toMatchObject({ status, lifecycleHookDetails: [{ status: 'TIMED_OUT' }] });
    expect(world.runtime.running.map((each) => each.image)).toEqual([image, image]);
    expect(world.wrongs).toEqual([]);
  });

  test('is one of several at a stage: all must be continued, each by its own id', async () => {
    const two = [...pauseAt('POST_SCALE_UP'), ...pauseAt('POST_SCALE_UP', 'PRE_SCALE_UP')];
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: two });
    const { arn, deployment } = await releasePausedAt(world, 'POST_SCALE_UP');
    const waiting = deployment.lifecycleHookDetails.filter(({ status }: any) => status === 'AWAITING_ACTION');
    expect(waiting).toHaveLength(2);
    await answer(world, arn, waiting[1].hookId);
    await world.clock.sleep(10_000);
    expect(await paused(world, arn)).toMatchObject({ stage: 'POST_SCALE_UP', hookId: waiting[0].hookId });
    await answer(world, arn, waiting[0].hookId, 'CONTINUE');
    expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('is one of several: one answer of ROLLBACK is enough', async () => {
    const two = [...pauseAt('POST_SCALE_UP'), ...pauseAt('POST_SCALE_UP')];
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: two });
    const { arn, hookId } = await releasePausedAt(world, 'POST_SCALE_UP');
    await answer(world, arn, hookId, 'ROLLBACK');
    expect(await ended(world, arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  });

  test('before a step of a linear deployment takes the steps before it back, too', async () => {
    await using world = await nativeWorld({ ...LINEAR, lifecycleHooks: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT') });
    const arn = await deploy(world, 'shop:v2');
    const { hookId } = await pausedAt(world, arn, 'PRE_PRODUCTION_TRAFFIC_SHIFT', 3);
    expect(trafficOf(world).production).toEqual([80, 20]);
    await answer(world, arn, hookId, 'ROLLBACK');
    await until(() => trafficOf(world).production[0] === 0);
    expect(await ended(world, arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
  });
});

describe('ContinueServiceDeployment is refused', () => {
  const refused = (message: RegExp) => ({
    code: 'InvalidParameterException',
    message: expect.stringMatching(message),
  });

  test('with the id of no hook, none, or an action that is none', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('PRE_SCALE_UP') });
    const { arn, hookId } = await releasePausedAt(world, 'PRE_SCALE_UP');
    await expect(answer(world, arn, 'ecs-pause-other')).rejects.toMatchObject(refused(/ecs-pause-other was not found/));
    await expect(answer(world, arn, '')).rejects.toMatchObject(refused(/hookId/));
    await expect(answer(world, arn, hookId, 'STOP')).rejects.toMatchObject(refused(/CONTINUE, ROLLBACK/));
    await expect(answer(world, `${arn}x`, hookId)).rejects.toMatchObject({
      code: 'ServiceDeploymentNotFoundException',
    });
    expect((await paused(world, arn)).hookId).toBe(hookId);
  });

  test('a second time, and when the deployment is over', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('PRE_SCALE_UP') });
    const { arn, hookId } = await releasePausedAt(world, 'PRE_SCALE_UP');
    await answer(world, arn, hookId);
    await expect(answer(world, arn, hookId, 'ROLLBACK')).rejects.toMatchObject(refused(/SUCCEEDED/));
    await ended(world, arn);
    await expect(answer(world, arn, hookId)).rejects.toMatchObject(refused(/SUCCESSFUL/));
  });

  test('after its time-out', async () => {
    await using world = await nativeWorld(timingOut('CONTINUE', 'PRE_SCALE_UP'));
    const { arn, hookId } = await releasePausedAt(world, 'PRE_SCALE_UP');
    await atStage(world, arn, 'SCALE_UP');
    await expect(answer(world, arn, hookId)).rejects.toMatchObject(refused(/TIMED_OUT/));
  });

  test('while it rolls back', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('POST_SCALE_UP') });
    const { arn, hookId } = await releasePausedAt(world, 'POST_SCALE_UP');
    await world.call('StopServiceDeployment', { serviceDeploymentArn: arn });
    await expect(answer(world, arn, hookId)).rejects.toMatchObject(refused(/ROLLBACK_/));
  });
});

test.each(['all', 'current'] as const)('what is shown of hooks by quirk: %s', async (hookDetails) => {
  const lifecycleHooks = pauseAt('PRE_SCALE_UP', 'POST_SCALE_UP');
  await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks }, { quirks: { hookDetails } });
  const { arn } = await releasePausedAt(world, 'POST_SCALE_UP');
  const { lifecycleHookDetails } = await describeDeployment(world, arn);
  expect(lifecycleHookDetails.map(({ status }: any) => status)).toEqual(
    hookDetails === 'all' ? ['SUCCEEDED', 'AWAITING_ACTION'] : ['AWAITING_ACTION'],
  );
});

test.each(['PRE_PRODUCTION_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT'] as const)(
  'the stage before a shift is called, by quirk, %s',
  async (stageBeforeProductionShift) => {
    const lifecycleHooks = pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT');
    await using world = await nativeWorld(
      { ...BLUE_GREEN, lifecycleHooks },
      { quirks: { stageBeforeProductionShift } },
    );
    const arn = await deploy(world, 'shop:v2');
    expect((await paused(world, arn)).stage).toBe(stageBeforeProductionShift);
  },
);
