import { describe, expect, test } from '@jest/globals';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput } from '../src/index.ts';
import { createScaleIn } from '../src/autoscaling/scaleIn.ts';
import type { ScalableTarget } from '../src/autoscaling/model.ts';
import { until } from './until.ts';
import { callJson } from './wire.ts';

type ServiceInput = NonNullable<ScenarioInput['services']>[number];

const id = 'service/sandbox/shop';
const target = { ServiceNamespace: 'ecs', ResourceId: id, ScalableDimension: 'ecs:service:DesiredCount' };
const nothing = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};

const open = (service: Partial<ServiceInput> = {}, speed = 200) =>
  startSandbox({ speed, scenario: { services: [{ name: 'shop', ...service }] } });
const call = (sandbox: Sandbox, action: string, input: object) =>
  callJson(sandbox, 'application-autoscaling', action, input);
const described = async (sandbox: Sandbox) =>
  (await call(sandbox, 'DescribeScalableTargets', { ServiceNamespace: 'ecs' })).body.ScalableTargets;

describe('a scalable target', () => {
  test('is there where the scenario has it, in the API and in the state of the sandbox', async () => {
    await using sandbox = await open({ autoscaling: { min: 1, max: 4 } });
    const expected = {
      ...target,
      MinCapacity: 1,
      MaxCapacity: 4,
      RoleARN: expect.stringContaining('AWSServiceRoleForApplicationAutoScaling_ECSService'),
      CreationTime: expect.any(Number),
      SuspendedState: nothing,
      ScalableTargetARN: expect.stringMatching(/^arn:aws:application-autoscaling:.*:scalable-target\/[0-9a-f]{36}$/),
    };
    expect(await described(sandbox)).toEqual([expected]);
    const { autoscaling } = JSON.parse(JSON.stringify(sandbox.state()));
    expect(autoscaling).toEqual({ scalableTargets: [expected] });
  });

  test('that is registered again keeps what is not given', async () => {
    await using sandbox = await open();
    expect(await described(sandbox)).toEqual([]);
    const first = await call(sandbox, 'RegisterScalableTarget', { ...target, MinCapacity: 1, MaxCapacity: 4 });
    const SuspendedState = { ...nothing, ScheduledScalingSuspended: true };
    const second = await call(sandbox, 'RegisterScalableTarget', { ...target, SuspendedState });
    expect(second).toEqual(first);
    await call(sandbox, 'RegisterScalableTarget', { ...target, MaxCapacity: 6 });
    expect(await described(sandbox)).toMatchObject([{ MinCapacity: 1, MaxCapacity: 6, SuspendedState }]);
  });

  test('loses what is suspended but not named with the rest', async () => {
    await using sandbox = await open({ autoscaling: { min: 1, max: 4 } });
    const suspend = (SuspendedState: object) => call(sandbox, 'RegisterScalableTarget', { ...target, SuspendedState });
    await suspend({ ScheduledScalingSuspended: true });
    await suspend({ DynamicScalingInSuspended: true });
    expect((await described(sandbox))[0].SuspendedState).toEqual({ ...nothing, DynamicScalingInSuspended: true });
  });

  test('is gone once it is deregistered', async () => {
    await using sandbox = await open({ autoscaling: { min: 1, max: 4 } });
    expect(await call(sandbox, 'DeregisterScalableTarget', target)).toEqual({ status: 200, body: {} });
    expect(await described(sandbox)).toEqual([]);
    const { body } = await call(sandbox, 'DeregisterScalableTarget', target);
    expect(body).toMatchObject({ __type: 'ObjectNotFoundException', message: expect.stringContaining(id) });
  });

  test.each<[string, string, object, RegExp]>([
    ['without capacities', 'RegisterScalableTarget', target, /MinCapacity must be a whole number/],
    [
      'with a maximum below its minimum',
      'RegisterScalableTarget',
      { ...target, MinCapacity: 2, MaxCapacity: 1 },
      /Maximum capacity 1 cannot be less than minimum capacity 2/,
    ],
    [
      'of a service that does not exist',
      'RegisterScalableTarget',
      { ...target, ResourceId: 'service/sandbox/shoe', MinCapacity: 1, MaxCapacity: 2 },
      /ECS service doesn't exist: service\/sandbox\/shoe/,
    ],
    [
      'that is no service',
      'RegisterScalableTarget',
      { ...target, ResourceId: 'shop', MinCapacity: 1, MaxCapacity: 2 },
      /Unsupported resource ID: shop/,
    ],
    ['of another namespace', 'DescribeScalableTargets', { ServiceNamespace: 'dynamodb' }, /must be ecs, not dynamodb/],
    [
      'by dimension alone',
      'DescribeScalableTargets',
      { ServiceNamespace: 'ecs', ScalableDimension: 'ecs:service:DesiredCount' },
      /must come with a resource ID/,
    ],
  ])('%s is refused', async (_title, action, input, message) => {
    await using sandbox = await open();
    const { status, body } = await call(sandbox, action, input);
    expect(status).toBe(400);
    expect(body).toMatchObject({ __type: 'ValidationException', message: expect.stringMatching(message) });
  });

  test('takes the permission to register one, and to scale the service', async () => {
    const policy = { Statement: [{ Effect: 'Allow' as const, Action: 'application-autoscaling:*', Resource: '*' }] };
    await using sandbox = await startSandbox({ speed: 200, scenario: { policy } });
    const { body } = await call(sandbox, 'RegisterScalableTarget', { ...target, MinCapacity: 1, MaxCapacity: 2 });
    expect(body).toMatchObject({
      __type: 'AccessDeniedException',
      message: expect.stringContaining('ecs:DescribeServices on resource'),
    });
  });
});

describe('scaling in', () => {
  const minute = 60_000;

  /** A service with so many requests a minute, looked at once a minute. */
  function world({ desiredCount = 4, min = 1, afterMs = 2 * minute } = {}) {
    const service = { desiredCount, deploying: false, targetGroups: ['arn:group'] };
    const suspended = { ...nothing };
    const scalable: ScalableTarget = { arn: 'arn', resourceId: id, createdAt: 0, roleArn: '', min, max: 9, suspended };
    let total = 0;
    const look = createScaleIn({
      capacity: { of: () => service, set: (_cluster, _service, count) => (service.desiredCount = count) },
      requests: { record: () => undefined, total: () => total },
      targets: new Map([[id, scalable]]),
      policies: new Map([[id, { afterMs }]]),
    });
    /** The count after each minute with so many requests. */
    const counts = (...requests: number[]) =>
      requests.map((each) => {
        total += each;
        look();
        return service.desiredCount;
      });
    const suspend = (is: boolean) => {
      scalable.suspended = { ...nothing, DynamicScalingInSuspended: is };
    };
    return { service, counts, suspend };
  }

  test('begins after the time given, one task a minute, and ends at the minimum', () => {
    expect(world().counts(400, 0, 0, 0, 0, 0)).toEqual([4, 4, 3, 2, 1, 1]);
  });

  test('ends where each task left has enough to do', () => {
    expect(world().counts(400, 199, 199, 199)).toEqual([4, 4, 3, 3]);
  });

  test('begins anew once there was enough to do', () => {
    expect(world().counts(400, 0, 200, 0, 0)).toEqual([4, 4, 4, 4, 3]);
  });

  test('does not happen to a service that never had anything to do', () => {
    expect(world().counts(0, 0, 0, 0)).toEqual([4, 4, 4, 4]);
  });

  test('does not happen while it is suspended, and goes on at once afterwards', () => {
    const { counts, suspend } = world();
    suspend(true);
    expect(counts(400, 0, 0, 0, 0)).toEqual([4, 4, 4, 4, 4]);
    suspend(false);
    expect(counts(0)).toEqual([3]);
  });

  test('does not happen while a deployment of the service goes on', () => {
    const { counts, service } = world();
    service.deploying = true;
    expect(counts(400, 0, 0, 0)).toEqual([4, 4, 4, 4]);
    service.deploying = false;
    expect(counts(0)).toEqual([3]);
  });

  test('takes a service down that has lost its traffic, by its own count of what it served', async () => {
    await using sandbox = await open(
      { desiredCount: 3, autoscaling: { min: 1, max: 3, scaleInAfterSeconds: 60 }, deregistrationDelaySeconds: 1 },
      400,
    );
    const service = async () => {
      const { services } = await sandbox.invoke('ecs', 'DescribeServices', { cluster: 'sandbox', services: ['shop'] });
      return services[0];
    };
    const traffic = startTraffic(sandbox.urls['shop']!, { perSecond: 100 });
    await until(() => traffic.report().requests > 100).finally(() => traffic.stop());
    await until(service, ({ desiredCount, runningCount }) => desiredCount === 1 && runningCount === 1);
  });
});
