import { describe, expect, test } from '@jest/globals';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';
import { connectEcs, connectScaling, createPlatformClock } from '../../src/index.ts';

const action = { action: 'test', version: '0' };
const ref = { cluster: 'sandbox', service: 'shop' };
type ServiceInput = NonNullable<ScenarioInput['services']>[number];

const SPEED = 300;
const open = (autoscaling?: ServiceInput['autoscaling']) =>
  startSandbox({
    speed: SPEED,
    scenario: {
      services: [{ name: 'shop', desiredCount: 3, deregistrationDelaySeconds: 1, ...(autoscaling && { autoscaling }) }],
    },
  });

function configOf({ endpoint, env }: Sandbox) {
  const credentials = { accessKeyId: env['AWS_ACCESS_KEY_ID']!, secretAccessKey: env['AWS_SECRET_ACCESS_KEY']! };
  return { endpoint, region: env['AWS_REGION']!, credentials };
}

const connect = (sandbox: Sandbox) => connectScaling(action, configOf(sandbox));
const targetOf = (sandbox: Sandbox) => (sandbox.state() as any).autoscaling.scalableTargets[0];
const registrations = (sandbox: Sandbox) =>
  sandbox.calls.snapshot().filter((each) => each.action === 'RegisterScalableTarget');

describe('what scales a service in', () => {
  test('is nothing where there is no scalable target, and nothing is sent to suspend it', async () => {
    await using sandbox = await open();
    const scaling = connect(sandbox);
    expect(await scaling.scaleIn(ref)).toBeNull();
    await scaling.suspendScaleIn(ref, true);
    expect(await scaling.scaleIn(ref)).toBeNull();
    expect(registrations(sandbox)).toEqual([]);
  });

  test('is suspended and resumed, by name and by ARN, and sent once', async () => {
    await using sandbox = await open({ min: 1, max: 3 });
    const scaling = connect(sandbox);
    expect(await scaling.scaleIn(ref)).toEqual({ suspended: false });
    const arns = {
      cluster: 'arn:aws:ecs:eu-central-1:123456789012:cluster/sandbox',
      service: 'arn:aws:ecs:eu-central-1:123456789012:service/sandbox/shop',
    };
    await scaling.suspendScaleIn(arns, true);
    await scaling.suspendScaleIn(ref, true);
    expect(await scaling.scaleIn(arns)).toEqual({ suspended: true });
    await scaling.suspendScaleIn(ref, false);
    expect(await scaling.scaleIn(ref)).toEqual({ suspended: false });
    expect(registrations(sandbox)).toHaveLength(2);
  });

  test('keeps its capacities, and what else is suspended', async () => {
    await using sandbox = await open({ min: 1, max: 3 });
    await sandbox.invoke('application-autoscaling', 'RegisterScalableTarget', {
      ServiceNamespace: 'ecs',
      ResourceId: 'service/sandbox/shop',
      ScalableDimension: 'ecs:service:DesiredCount',
      SuspendedState: { ScheduledScalingSuspended: true },
    });
    const scaling = connect(sandbox);
    const others = { DynamicScalingOutSuspended: false, ScheduledScalingSuspended: true };
    for (const suspended of [true, false]) {
      await scaling.suspendScaleIn(ref, suspended);
      expect(targetOf(sandbox)).toMatchObject({
        MinCapacity: 1,
        MaxCapacity: 3,
        SuspendedState: { ...others, DynamicScalingInSuspended: suspended },
      });
    }
  });

  test('takes tasks away from a service without traffic only while it is not suspended', async () => {
    await using sandbox = await open({ min: 1, max: 3, scaleInAfterSeconds: 60 });
    const scaling = connect(sandbox);
    const ecs = connectEcs(action, configOf(sandbox));
    const desired = async () => (await ecs.describeService(ref))?.desiredCount;
    // before there is any traffic that could be lost
    await scaling.suspendScaleIn(ref, true);
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 100 });
    await sandbox.clock.sleep(3 * 60_000);
    await traffic.stop();
    await sandbox.clock.sleep(6 * 60_000);
    expect(await desired()).toBe(3);
    await scaling.suspendScaleIn(ref, false);
    await expect(until(desired, 1)).resolves.toBe(1);
  });

  test('tells the time of its answers, and outlives being throttled', async () => {
    await using sandbox = await open({ min: 1, max: 3 });
    const platformClock = createPlatformClock();
    sandbox.faults.add({ on: 'application-autoscaling:*', kind: 'throttle', times: 1 });
    const scaling = connectScaling({ ...action, platformClock }, configOf(sandbox));
    expect(await scaling.scaleIn(ref)).toEqual({ suspended: false });
    expect(Math.abs(platformClock.now() - sandbox.clock.now())).toBeLessThan(SPEED * 5_000);
  });

  test('needs the permissions that it says, and no others', async () => {
    const Action = [
      'application-autoscaling:DescribeScalableTargets',
      'application-autoscaling:RegisterScalableTarget',
      'ecs:DescribeServices',
      'ecs:UpdateService',
    ];
    const policy = { Statement: [{ Effect: 'Allow' as const, Action, Resource: '*' }] };
    await using sandbox = await startSandbox({
      speed: SPEED,
      scenario: { policy, services: [{ name: 'shop', autoscaling: { min: 1, max: 3 } }] },
    });
    await connect(sandbox).suspendScaleIn(ref, true);
    expect(await connect(sandbox).scaleIn(ref)).toEqual({ suspended: true });
  });
});

/** Reads until it is as awaited, for half a minute at most; resolves with the last. */
async function until<T>(read: () => Promise<T>, awaited: T): Promise<T> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const value = await read();
    if (value === awaited || performance.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
