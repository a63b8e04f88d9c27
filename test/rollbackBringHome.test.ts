import { describe, expect, test } from '@jest/globals';
import { bringHome, rollBackName, writeTags, type NativeNote } from '@deploy-actions/aws';
import { awsOf } from './awsFixture.ts';
import { mutations } from './e2e.ts';
import { isOver, isPaused, openShop, type ServiceInput, type ShopWorld } from './rollbackWorld.ts';

// What a schedule does with services whose runner was lost together with its post step.

const HERE = { cluster: 'sandbox', service: 'shop' };
const OWNER = '41/1';
const SHIFTING: ServiceInput = { trafficShifting: {}, desiredCount: 1 };
const CANARY = {
  strategy: 'CANARY',
  canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 0 },
  lifecycleHooks: [
    {
      targetType: 'PAUSE',
      lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'],
      timeoutConfiguration: { timeoutInMinutes: 600, action: 'ROLLBACK' },
    },
  ],
};

/** Writes down what a rollout, or a rollback, does before it changes the service. */
async function tag(shop: ShopWorld, rollout: string, note: Partial<NativeNote>): Promise<void> {
  const { serviceArn, deploymentConfiguration: previous, taskDefinition: stable } = shop.service();
  const rest = { deployment: null, before: null, beforeMs: 0, release: '', stable, previous, given: null };
  const whole: NativeNote = { format: 1, ...rest, ...note };
  await writeTags(awsOf(shop.sandbox).api, serviceArn, whole, { owner: OWNER, rollout });
}

function home(shop: ShopWorld, owner = OWNER) {
  const { sandbox } = shop;
  // as the sandbox has it: tests that run beside others cannot load the client when it is first needed
  const forwards = async (rule: string) => {
    const { Rules } = await sandbox.invoke('elbv2', 'DescribeRules', { RuleArns: [rule] });
    const groups: { TargetGroupArn: string; Weight: number }[] = Rules[0].Actions[0].ForwardConfig.TargetGroups;
    return groups.map(({ TargetGroupArn: targetGroupArn, Weight: weight }) => ({ targetGroupArn, weight }));
  };
  return bringHome({ ecs: awsOf(sandbox).api, balancer: { forwards } }, HERE, owner, {
    intervalMs: 200,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    say: () => undefined,
  });
}

async function expectSucceeded(shop: ShopWorld): Promise<void> {
  const brought = await home(shop);
  expect(brought).toEqual({ ...brought, result: 'succeeded', warnings: [], owed: null });
}

async function expectHome(shop: ShopWorld, configuration: object, image: string): Promise<void> {
  expect(await shop.settled()).toEqual([image]);
  expect(await shop.answering(20)).toEqual([image]);
  const { deploymentConfiguration, tags } = shop.service();
  expect({ deploymentConfiguration, tags }).toEqual({
    deploymentConfiguration: { ...configuration, lifecycleHooks: [] },
    tags: [],
  });
  expect(await shop.lost()).toBe(0);
}

describe('a service whose rollout nobody steers is brought home:', () => {
  test.concurrent('a canary in the middle is rolled back', async () => {
    await using shop = await openShop(SHIFTING);
    const { deploymentConfiguration } = shop.service();
    await tag(shop, 'web-7', { given: CANARY as never });
    await shop.deploy('shop:v2', { until: isPaused, changes: { deploymentConfiguration: CANARY } });

    expect(await home(shop)).toMatchObject({ result: 'succeeded', owed: null });
    await expectHome(shop, deploymentConfiguration, 'shop:v1');
    expect((await shop.deployments())[0]!.status).toBe('ROLLBACK_SUCCESSFUL');

    const calls = mutations(shop.sandbox).length;
    expect(await home(shop)).toMatchObject({
      result: 'nothing',
      reason: expect.stringContaining('no rollout is open'),
    });
    expect(mutations(shop.sandbox)).toHaveLength(calls);
  });

  test.concurrent('a canary of a release that had served before is no rollback: it is not promoted', async () => {
    await using shop = await openShop(SHIFTING);
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();
    await tag(shop, 'web-8', { given: CANARY as never });
    const changes = { deploymentConfiguration: CANARY, taskDefinition: 'shop:1' };
    await shop.deploy('shop:v3', { until: isPaused, changes });

    await expectSucceeded(shop);
    await expectHome(shop, deploymentConfiguration, 'shop:v2');
  });

  test.concurrent('a release that ECS has completed stays', async () => {
    await using shop = await openShop(SHIFTING);
    const { deploymentConfiguration } = shop.service();
    await tag(shop, 'web-9', { given: CANARY as never });
    const blueGreen = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 };
    await shop.deploy('shop:v2', { until: isOver, changes: { deploymentConfiguration: blueGreen } });

    expect(await home(shop)).toMatchObject({ result: 'unchanged' });
    expect(await shop.settled()).toEqual(['shop:v2']);
    expect(shop.service().tags).toEqual([]);
    expect(await shop.lost()).toBe(0);
    expect(shop.service().deploymentConfiguration).toMatchObject({
      strategy: (deploymentConfiguration as { strategy: string }).strategy,
    });
  });

  test.concurrent('a rollback is brought to its end, not rolled back', async () => {
    await using shop = await openShop(SHIFTING);
    await shop.deploy('shop:v2');
    const { deploymentConfiguration } = shop.service();
    await tag(shop, rollBackName('1'), { release: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:1' });
    await shop.deploy('shop:v3', {
      until: ({ status }) => status === 'IN_PROGRESS',
      changes: { taskDefinition: 'shop:1' },
    });

    await expectSucceeded(shop);
    expect(await shop.settled()).toEqual(['shop:v1']);
    expect({ ...shop.service().deploymentConfiguration, lifecycleHooks: [] }).toEqual({
      ...deploymentConfiguration,
      lifecycleHooks: [],
    });
    expect(shop.service().tags).toEqual([]);
    expect(await shop.lost()).toBe(0);
  });

  test.concurrent("somebody else's rollout is left alone", async () => {
    await using shop = await openShop(SHIFTING);
    await tag(shop, 'web-10', {});
    await shop.deploy('shop:v2', { until: isPaused, changes: { deploymentConfiguration: CANARY } });
    const calls = mutations(shop.sandbox).length;

    expect(await home(shop, '99/1')).toEqual({
      result: 'nothing',
      reason: `sandbox/shop: the rollout that is open is of ${OWNER}.`,
    });
    expect(mutations(shop.sandbox)).toHaveLength(calls);
  });
});

test.concurrent(
  'the action rollback ends an open rollout, and gives the service what the rollout owes it',
  async () => {
    await using shop = await openShop(SHIFTING);
    const { deploymentConfiguration } = shop.service();
    await tag(shop, 'web-11', { given: CANARY as never });
    await shop.deploy('shop:v2', { until: isPaused, changes: { deploymentConfiguration: CANARY } });

    const { outputs, log } = await shop.rollBack();

    expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
    await expectHome(shop, deploymentConfiguration, 'shop:v1');
  },
);
