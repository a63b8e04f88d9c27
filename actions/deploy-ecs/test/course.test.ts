import { describe, expect, test } from '@jest/globals';
import type { DeploymentConfiguration, Service } from '@deploy-actions/aws';
import type { Gate } from '@deploy-actions/observe';
import type { Asked } from '../src/traffic/asked.ts';
import { courseOf } from '../src/traffic/course.ts';
import { planOfInputs } from '../src/traffic/plan.ts';

const GATE: Gate = { secrets: [], ask: () => Promise.resolve({ passed: true, why: '', reports: [] }) };

const BALANCER = {
  targetGroupArn: 'arn:targetgroup/blue',
  advancedConfiguration: {
    alternateTargetGroupArn: 'arn:targetgroup/green',
    productionListenerRule: 'arn:rule/production',
    testListenerRule: 'arn:rule/test',
    roleArn: 'arn:role',
  },
};

const SERVICE: Service = { serviceName: 'shop', status: 'ACTIVE', desiredCount: 2, loadBalancers: [BALANCER] };

interface World {
  readonly plan?: string;
  readonly until?: Asked['until'];
  readonly gate?: Gate;
  readonly own?: DeploymentConfiguration;
  readonly service?: Partial<Service> | null;
  readonly timeoutMinutes?: number;
  readonly shifting?: boolean;
}

function course({
  plan: text,
  until = 'done',
  gate,
  own = {},
  service = {},
  timeoutMinutes = 60,
  shifting = false,
}: World) {
  const { plan } = planOfInputs({ strategy: undefined, plan: text, 'wait-until': until });
  const { course: made, problems } = courseOf(
    { plan, until, gate: gate ?? null, warnings: [] },
    {
      service: service && { ...SERVICE, deploymentConfiguration: own, ...service },
      own,
      tags: 0,
      shifting,
      desiredCount: undefined,
      timeoutMinutes,
    },
  );
  return { ...made, problems: problems.map(({ input, message }) => `${input}: ${message}`) };
}

const pauseAt = (
  ...lifecycleStages: NonNullable<DeploymentConfiguration['lifecycleHooks']>[0]['lifecycleStages'] & {}
) => ({
  targetType: 'PAUSE' as const,
  lifecycleStages,
});
const LAMBDA = { hookTargetArn: 'arn:lambda', lifecycleStages: ['POST_SCALE_UP' as const] };

describe('how a service is configured for a deployment', () => {
  test('without a plan: as it is', () => {
    expect(course({ own: { strategy: 'CANARY', lifecycleHooks: [LAMBDA] } })).toMatchObject({
      given: null,
      problems: [],
    });
  });

  test('a plan that is what the service does anyway changes nothing', () => {
    const own = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 } as const;
    expect(course({ plan: '100@5m', own }).given).toBeNull();
  });

  test('by itself ECS keeps the hooks of the service; its other members stay', () => {
    const own = {
      strategy: 'LINEAR',
      maximumPercent: 150,
      linearConfiguration: { stepPercent: 20, stepBakeTimeInMinutes: 1 },
      lifecycleHooks: [LAMBDA, pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT')],
    } satisfies DeploymentConfiguration;
    expect(course({ plan: '10@4m, 100@2m', own }).given).toEqual({
      strategy: 'CANARY',
      maximumPercent: 150,
      bakeTimeInMinutes: 2,
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 4 },
      lifecycleHooks: own.lifecycleHooks,
    });
  });

  test('a rolling deployment has no hooks', () => {
    const own = { strategy: 'CANARY', lifecycleHooks: [LAMBDA] } satisfies DeploymentConfiguration;
    expect(course({ plan: 'rolling', own }).given).toEqual({
      strategy: 'ROLLING',
      bakeTimeInMinutes: 0,
      lifecycleHooks: [],
    });
  });

  test('the smoke test takes the place of the pause at its stage, and of that alone', () => {
    const own = {
      strategy: 'BLUE_GREEN',
      lifecycleHooks: [LAMBDA, pauseAt('POST_SCALE_UP', 'POST_TEST_TRAFFIC_SHIFT')],
    } satisfies DeploymentConfiguration;
    const { given, warnings } = course({ own, gate: GATE, timeoutMinutes: 10.5 });
    expect(given?.lifecycleHooks).toEqual([
      LAMBDA,
      pauseAt('POST_SCALE_UP'),
      { ...pauseAt('POST_TEST_TRAFFIC_SHIFT'), timeoutConfiguration: { timeoutInMinutes: 16, action: 'ROLLBACK' } },
    ]);
    expect(warnings).toEqual([expect.stringMatching(/own pause at POST_TEST_TRAFFIC_SHIFT/)]);
  });

  test('to be paused without a plan is the service’s own plan, with pauses; with pauses of its own it is left as it is', () => {
    const own = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 7 } satisfies DeploymentConfiguration;
    expect(course({ own, until: 'paused' })).toMatchObject({
      steered: true,
      given: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [{ targetType: 'PAUSE' }] },
    });
    const pausing = { ...own, lifecycleHooks: [pauseAt('POST_SCALE_UP')] };
    expect(course({ own: pausing, until: 'paused' })).toMatchObject({ steered: false, given: null, problems: [] });
  });

  test('what overtakes a deployment whose traffic ECS moves replaces no tasks', () => {
    const { given, warnings } = course({ own: { maximumPercent: 150 }, shifting: true });
    expect(given).toEqual({ maximumPercent: 150, strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] });
    expect(warnings).toEqual([expect.stringMatching(/^A deployment is under way whose traffic ECS moves/)]);
    expect(course({ own: { strategy: 'BLUE_GREEN' }, shifting: true }).given).toBeNull();
  });

  test('for a first deployment there is nothing to shift', () => {
    const { given, plan, warnings, problems } = course({ plan: 'canary', service: null });
    expect({ given, plan, problems }).toEqual({ given: null, plan: null, problems: [] });
    expect(warnings).toEqual([expect.stringMatching(/^A first deployment has all traffic at once/)]);
  });
});

describe('what somebody should know before', () => {
  test.each<[string, World, RegExp | null]>([
    ['a canary that nobody judges', { plan: '10@5m, 100@5m' }, /^Nobody judges/],
    ['one of the service’s own', { own: { strategy: 'LINEAR' } }, /^Nobody judges/],
    [
      'one that alarms guard',
      { plan: '10@5m, 100@5m', own: { alarms: { alarmNames: ['5xx'], enable: true, rollback: true } } },
      null,
    ],
    ['one that a function judges', { plan: '10@5m, 100@5m', own: { lifecycleHooks: [LAMBDA] } }, null],
    ['one that is left to canary-shift', { plan: '10@5m, 100@5m', until: 'paused' }, null],
    ['blue-green', { plan: '100@5m' }, null],
    ['times that ECS does not have', { plan: '100@90s' }, /whole minutes, .*: 100% for 2 min/],
    ['a time-out that will come first', { plan: '100@60m' }, /takes 60 minutes at least, and `timeout-minutes` is 60/],
    ['which does not matter to who leaves before', { plan: '100@60m', until: 'shifted' }, null],
  ])('%s', (_what, world, told) => {
    expect(course(world).warnings).toEqual(told === null ? [] : [expect.stringMatching(told)]);
  });
});

describe('what a service cannot do', () => {
  test.each<[string, World, readonly RegExp[]]>([
    ['stages of a rolling deployment', { until: 'bake' }, [/^wait-until: a rolling deployment has no stages/]],
    ['weights while it is scaled to nothing', { plan: 'canary', service: { desiredCount: 0 } }, [/desired count of 0/]],
    [
      'a smoke test without test listener, also where ECS shifts anyway',
      {
        own: { strategy: 'BLUE_GREEN' },
        gate: GATE,
        service: {
          loadBalancers: [
            {
              ...BALANCER,
              advancedConfiguration: { alternateTargetGroupArn: 'g', productionListenerRule: 'r', roleArn: 'a' },
            },
          ],
        },
      },
      [/^smoke-test: `shop` has no `testListenerRule`.* in a step after this one/],
    ],
    [
      'a smoke test of a first deployment',
      { gate: GATE, service: null },
      [/^smoke-test: the service does not exist yet/],
    ],
  ])('%s', (_what, world, told) => {
    expect(course(world).problems).toEqual(told.map((each) => expect.stringMatching(each)));
  });
});
