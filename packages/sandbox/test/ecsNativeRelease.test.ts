import { describe, expect, test } from '@jest/globals';
import { createWorld, deploy, describeDeployment, describeService, ended, runService, until } from './ecsFakes.ts';
import {
  advancedConfiguration,
  answer,
  atStage,
  BLUE,
  BLUE_GREEN,
  CANARY,
  GREEN,
  LINEAR,
  loadBalancers,
  nativeWorld,
  PAUSABLE,
  pauseAt,
  paused,
  PRODUCTION,
  ROLE,
  TEST,
  trafficOf,
} from './ecsNativeFixture.ts';

/** At each pause: the stage, the new revision's share of test and of production traffic, and who serves in which group. */
type Look = [stage: string, test: number, production: number, green: object];

const v2 = { 'shop:v2': 2 };
const beginning: Look[] = [
  ['PRE_SCALE_UP', 0, 0, {}],
  ['POST_SCALE_UP', 0, 0, v2],
  ['POST_TEST_TRAFFIC_SHIFT', 100, 0, v2],
];
const strategies: [string, object, Look[]][] = [
  ['BLUE_GREEN', BLUE_GREEN, [['PRE_PRODUCTION_TRAFFIC_SHIFT', 100, 0, v2]]],
  [
    'CANARY',
    CANARY,
    [
      ['PRE_PRODUCTION_TRAFFIC_SHIFT', 100, 0, v2],
      ['PRE_PRODUCTION_TRAFFIC_SHIFT', 100, 10, v2],
    ],
  ],
  [
    'LINEAR',
    LINEAR,
    [
      ['PRE_PRODUCTION_TRAFFIC_SHIFT', 100, 0, v2],
      ['PRE_PRODUCTION_TRAFFIC_SHIFT', 100, 40, v2],
      ['PRE_PRODUCTION_TRAFFIC_SHIFT', 100, 80, v2],
    ],
  ],
];

describe('a deployment whose traffic ECS moves', () => {
  test.each(strategies)('goes through its stages: %s', async (_title, configuration, shifts) => {
    await using world = await nativeWorld({ ...configuration, lifecycleHooks: pauseAt(...PAUSABLE) });
    const arn = await deploy(world, 'shop:v2');
    const looks = [...beginning, ...shifts, ['POST_PRODUCTION_TRAFFIC_SHIFT', 100, 100, v2] as Look];
    const ids = new Set<string>();
    for (const [stage, testShare, share, green] of looks) {
      const { hookId, deployment, ...pause } = await paused(world, arn);
      expect(pause.stage).toBe(stage);
      expect(deployment).toMatchObject({
        status: 'IN_PROGRESS',
        sourceServiceRevisions: [
          {
            runningTaskCount: 2,
            requestedTestTrafficWeight: 100 - testShare,
            requestedProductionTrafficWeight: 100 - share,
          },
        ],
        targetServiceRevision: { requestedTestTrafficWeight: testShare, requestedProductionTrafficWeight: share },
      });
      expect(trafficOf(world)).toEqual({
        test: [testShare, 100 - testShare],
        production: [share, 100 - share],
        serving: { blue: { 'shop:v1': 2 }, green },
      });
      ids.add(hookId);
      await answer(world, arn, hookId);
    }
    const deployment = await ended(world, arn);

    expect(ids.size).toBe(looks.length);
    expect(deployment).toMatchObject({
      status: 'SUCCESSFUL',
      lifecycleStage: 'CLEAN_UP',
      sourceServiceRevisions: [
        { runningTaskCount: 0, requestedProductionTrafficWeight: 0, requestedTestTrafficWeight: 0 },
      ],
      targetServiceRevision: { runningTaskCount: 2, requestedProductionTrafficWeight: 100 },
    });
    expect(deployment.lifecycleHookDetails).toHaveLength(looks.length);
    expect(trafficOf(world).serving).toEqual({ blue: {}, green: v2 });
    expect(world.runtime.running.map(({ image }) => image)).toEqual(['shop:v2', 'shop:v2']);
    expect(world.wrongs).toEqual([]);
  });

  test('keeps the old revision running while it bakes, and drains it before it stops it', async () => {
    await using world = await nativeWorld(BLUE_GREEN);
    const arn = await deploy(world, 'shop:v2');
    const baking = await atStage(world, arn, 'BAKE_TIME');
    expect(trafficOf(world).production).toEqual([100, 0]);
    expect(trafficOf(world).serving.blue).toEqual({ 'shop:v1': 2 });
    expect(world.history).not.toContain('drain shop:v1');

    const { finishedAt } = await ended(world, arn);
    expect(finishedAt - baking.startedAt).toBeGreaterThanOrEqual(60);
    expect(world.history.slice(-4)).toEqual(['drain shop:v1', 'drain shop:v1', 'SIGTERM shop:v1', 'SIGTERM shop:v1']);
  });

  test('goes to and fro between the two target groups, and says where each revision is', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    for (const [image, group] of [
      ['shop:v2', GREEN],
      ['shop:v3', BLUE],
    ] as const) {
      const { targetServiceRevision } = await ended(world, await deploy(world, image));
      expect(world.targets.serving(group)).toEqual({ [image]: 2 });
      const { serviceRevisions } = await world.call('DescribeServiceRevisions', {
        serviceRevisionArns: [targetServiceRevision.arn],
      });
      expect(serviceRevisions[0].resolvedConfiguration).toEqual({
        loadBalancers: [{ targetGroupArn: group, productionListenerRule: PRODUCTION }],
      });
    }
    expect(trafficOf(world).production).toEqual([0, 100]);
    expect(world.wrongs).toEqual([]);
  });

  test('is over for the service when one revision is left: steady, at its desired count', async () => {
    await using world = await nativeWorld({ ...BLUE_GREEN, bakeTimeInMinutes: 0 });
    await ended(world, await deploy(world, 'shop:v2'));
    const service = await until(
      () => describeService(world),
      ({ events }) => events[0].message.includes('steady'),
    );
    expect(service.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED', runningCount: 2 }]);
    await world.call('UpdateService', { cluster: 'prod', service: 'shop', desiredCount: 3 });
    await until(
      () => trafficOf(world).serving.green['shop:v2'],
      (count) => count === 3,
    );
  });

  test('of a new service gives all traffic to the first revision', async () => {
    await using world = await createWorld();
    for (const arn of [PRODUCTION, TEST]) world.rules.add(arn, { [BLUE]: 0, [GREEN]: 100 });
    await runService(world, 'shop:v1', { loadBalancers, deploymentConfiguration: CANARY });
    expect(trafficOf(world)).toMatchObject({ production: [0, 100], test: [0, 100] });
    const { serviceDeployments } = await world.call('ListServiceDeployments', { cluster: 'prod', service: 'shop' });
    expect(serviceDeployments).toMatchObject([{ status: 'SUCCESSFUL' }]);
  });

  test('shows neither stage nor weights where it is a rolling one', async () => {
    await using world = await nativeWorld({ strategy: 'ROLLING' });
    const deployment = await describeDeployment(world, await deploy(world, 'shop:v2'));
    for (const member of ['lifecycleStage', 'lifecycleHookDetails']) expect(deployment).not.toHaveProperty(member);
    expect(deployment.targetServiceRevision).not.toHaveProperty('requestedProductionTrafficWeight');
  });

  test('without test listener has all stages, and no weight of test traffic', async () => {
    const { testListenerRule: _, ...untested } = advancedConfiguration;
    await using world = await nativeWorld({ ...BLUE_GREEN, lifecycleHooks: pauseAt('POST_TEST_TRAFFIC_SHIFT') });
    const arn = await deploy(world, 'shop:v2', {
      loadBalancers: [{ ...loadBalancers[0], advancedConfiguration: untested }],
    });
    const { deployment } = await paused(world, arn);
    expect(deployment.targetServiceRevision).toMatchObject({ requestedProductionTrafficWeight: 0 });
    expect(deployment.targetServiceRevision).not.toHaveProperty('requestedTestTrafficWeight');
    expect(trafficOf(world).test).toEqual([0, 100]);
  });

  test('works without a load balancer, where there is no traffic to move', async () => {
    await using world = await createWorld();
    await runService(world, 'shop:v1', { loadBalancers: [], deploymentConfiguration: BLUE_GREEN });
    const arn = await deploy(world, 'shop:v2');
    expect(await ended(world, arn)).toMatchObject({ status: 'SUCCESSFUL', lifecycleStage: 'CLEAN_UP' });
    expect(world.runtime.running.map(({ image }) => image)).toEqual(['shop:v2', 'shop:v2']);
  });
});

const without = (member: string) =>
  Object.fromEntries(Object.entries(advancedConfiguration).filter(([key]) => key !== member));

test.each<[string, object, RegExp]>([
  ['no advanced configuration', { advancedConfiguration: undefined }, /requires advancedConfiguration/],
  [
    'no alternate target group',
    { advancedConfiguration: without('alternateTargetGroupArn') },
    /alternateTargetGroupArn/,
  ],
  ['no production rule', { advancedConfiguration: without('productionListenerRule') }, /productionListenerRule/],
  ['no role', { advancedConfiguration: without('roleArn') }, /roleArn/],
  [
    'one group for both',
    { advancedConfiguration: { ...advancedConfiguration, alternateTargetGroupArn: BLUE } },
    /another target group/,
  ],
  [
    'a rule that is not there',
    { advancedConfiguration: { ...advancedConfiguration, productionListenerRule: `${PRODUCTION}-gone` } },
    /does not exist/,
  ],
  [
    'a rule that does not forward',
    { advancedConfiguration: { ...advancedConfiguration, testListenerRule: ROLE } },
    /must forward/,
  ],
])('is refused with %s', async (_title, change, message) => {
  await using world = await nativeWorld({ strategy: 'ROLLING' });
  world.rules.add(ROLE, {});
  const changed = { loadBalancers: [{ ...loadBalancers[0], ...change }], deploymentConfiguration: BLUE_GREEN };
  await expect(deploy(world, 'shop:v2', changed)).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: expect.stringMatching(message),
  });
});

test.each([CANARY, LINEAR])('$strategy is refused without a load balancer', async (deploymentConfiguration) => {
  await using world = await nativeWorld({ strategy: 'ROLLING' });
  await expect(deploy(world, 'shop:v2', { loadBalancers: [], deploymentConfiguration })).rejects.toMatchObject({
    message: expect.stringContaining('requires a load balancer'),
  });
});
