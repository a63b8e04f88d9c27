import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  ECSClient,
  ListServiceDeploymentsCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs';
import { DescribeRulesCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startSandbox, startTraffic, type Sandbox, type ScenarioInput, type Traffic } from '@deploy-actions/sandbox';
import { awsOf, configOf, registerImage } from './awsFixture.ts';

/** ECS's own deployments as Amazon's client sees them, unmodified, with clients that send requests all the time. */

type Shifting = NonNullable<NonNullable<ScenarioInput['services']>[number]['trafficShifting']>;

const here = { cluster: 'sandbox', service: 'shop' };
const pauseAt = (...lifecycleStages: string[]): NonNullable<Shifting['lifecycleHooks']> => [
  { targetType: 'PAUSE', lifecycleStages },
];
const OVER = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

interface Shop {
  readonly sandbox: Sandbox;
  readonly ecs: ECSClient;
  readonly balancer: ElasticLoadBalancingV2Client;
  readonly traffic: Traffic;
}

let shop: Shop;

async function openShop(trafficShifting: Shifting, more: object = {}): Promise<void> {
  const sandbox = await startSandbox({
    speed: 30,
    scenario: { services: [{ name: 'shop', trafficShifting, deregistrationDelaySeconds: 10, ...more }] },
  });
  shop = {
    sandbox,
    ecs: new ECSClient(configOf(sandbox)),
    balancer: new ElasticLoadBalancingV2Client(configOf(sandbox)),
    traffic: startTraffic(sandbox.urls['shop']!, { perSecond: 200 }),
  };
}

afterEach(async () => {
  await shop.traffic.stop();
  await shop.sandbox.close();
});

/** Registers the image for `shop` and updates it; gives the service deployment's ARN. */
async function release(image: string): Promise<string> {
  const { taskDefinitionArn } = await registerImage(awsOf(shop.sandbox).api, 'shop', image);
  const { service } = await shop.ecs.send(new UpdateServiceCommand({ ...here, taskDefinition: taskDefinitionArn }));
  return service!.currentServiceDeployment!;
}

async function describeDeployment(arn: string): Promise<ServiceDeployment> {
  const command = new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] });
  return (await shop.ecs.send(command)).serviceDeployments![0]!;
}

async function until<T>(read: () => Promise<T>, satisfied: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const value = await read();
    if (satisfied(value)) return value;
    if (performance.now() > deadline) throw new Error(`In vain; last: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const ended = (arn: string) =>
  until(
    () => describeDeployment(arn),
    ({ status }) => OVER.includes(status!),
  );

const waitingHook = ({ lifecycleHookDetails = [] }: ServiceDeployment) =>
  lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION');

const paused = (arn: string) =>
  until(
    () => describeDeployment(arn),
    (deployment) => waitingHook(deployment) !== undefined,
  );

async function resume(arn: string, deployment: ServiceDeployment, action: 'CONTINUE' | 'ROLLBACK' = 'CONTINUE') {
  const { hookId } = waitingHook(deployment)!;
  await shop.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }));
}

/** Requests that each release has got while so many more were answered. */
async function shareOf(image: string, requests: number): Promise<{ share: number; of: number }> {
  const count = () => {
    const { requests: all, byRelease } = shop.sandbox.ledger.snapshot();
    return { all, own: byRelease[image]?.requests ?? 0 };
  };
  const before = count();
  const after = await until(
    () => Promise.resolve(count()),
    ({ all }) => all - before.all >= requests,
  );
  return { share: after.own - before.own, of: after.all - before.all };
}

/** Within 4.5 standard deviations of a binomial, which chance leaves once in 100,000 times; all or nothing exactly. */
function expectShare({ share, of }: { share: number; of: number }, percent: number): void {
  const [mean, deviation] = [(of * percent) / 100, Math.sqrt(of * (percent / 100) * (1 - percent / 100))];
  expect(Math.abs(share - mean)).toBeLessThanOrEqual(4.5 * deviation);
}

/** `[production, test]`: the weights that DescribeRules shows. */
async function weights(): Promise<(number | undefined)[][]> {
  const { services } = await shop.ecs.send(new DescribeServicesCommand({ cluster: 'sandbox', services: ['shop'] }));
  const { productionListenerRule, testListenerRule } = services![0]!.loadBalancers![0]!.advancedConfiguration!;
  const { Rules } = await shop.balancer.send(
    new DescribeRulesCommand({ RuleArns: [productionListenerRule!, testListenerRule!] }),
  );
  return Rules!.map(({ Actions }) => Actions![0]!.ForwardConfig!.TargetGroups!.map(({ Weight }) => Weight));
}

/** Requests that were lost, by the balancer's ledger and by the clients. */
async function lost(): Promise<number> {
  const { failed } = await shop.traffic.stop();
  return failed + shop.sandbox.ledger.snapshot().failed;
}

describe('with traffic', () => {
  test('a canary gets its share at each stage, and no request is lost', async () => {
    await openShop({
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 0 },
      lifecycleHooks: pauseAt('POST_TEST_TRAFFIC_SHIFT', 'PRE_PRODUCTION_TRAFFIC_SHIFT'),
    });
    const arn = await release('shop:v2');
    const tested = await paused(arn);
    expect(tested.lifecycleStage).toBe('POST_TEST_TRAFFIC_SHIFT');
    expect((await fetch(shop.sandbox.testUrls['shop']!)).headers.get('x-release')).toBe('shop:v2');
    expect(await weights()).toEqual([
      [100, 0],
      [0, 100],
    ]);
    await resume(arn, tested);

    await resume(
      arn,
      await until(
        () => describeDeployment(arn),
        (each) => each.lifecycleHookDetails!.length === 2,
      ),
    );
    const canary = await until(
      () => describeDeployment(arn),
      (each) => each.lifecycleHookDetails!.length === 3,
    );
    expect(canary.targetServiceRevision).toMatchObject({ requestedProductionTrafficWeight: 10 });
    expect(canary.sourceServiceRevisions).toMatchObject([{ requestedProductionTrafficWeight: 90 }]);
    expect(await weights()).toEqual([
      [90, 10],
      [0, 100],
    ]);
    expectShare(await shareOf('shop:v2', 400), 10);
    await resume(arn, canary);

    expect(await ended(arn)).toMatchObject({ status: 'SUCCESSFUL', lifecycleStage: 'CLEAN_UP' });
    expectShare(await shareOf('shop:v2', 50), 100);
    expect(await lost()).toBe(0);
  });

  test('linear steps each get theirs, and no request is lost', async () => {
    await openShop({
      strategy: 'LINEAR',
      linearConfiguration: { stepPercent: 33.3, stepBakeTimeInMinutes: 0 },
      lifecycleHooks: pauseAt('PRE_PRODUCTION_TRAFFIC_SHIFT'),
    });
    const arn = await release('shop:v2');
    for (const percent of [0, 33.3, 66.6, 99.9]) {
      const step = await paused(arn);
      expect(step.targetServiceRevision?.requestedProductionTrafficWeight).toBe(percent);
      expectShare(await shareOf('shop:v2', 200), percent);
      await resume(arn, step);
    }
    expect(await ended(arn)).toMatchObject({ status: 'SUCCESSFUL' });
    expect(await lost()).toBe(0);
  });

  test('a release that is rolled back in its bake time costs what it failed itself, and nothing after', async () => {
    await openShop({ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 60 });
    const arn = await release('shop:v2-errors-50pct');
    await until(
      () => describeDeployment(arn),
      ({ lifecycleStage }) => lifecycleStage === 'BAKE_TIME',
    );
    await shop.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' }));
    expect(await ended(arn)).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expectShare(await shareOf('shop:v1', 50), 100);
    const { failed, byRelease } = shop.sandbox.ledger.snapshot();
    expect(byRelease['shop:v2-errors-50pct']!.failed).toBe(failed);
    expect(failed).toBeGreaterThan(0);
    const listed = await shop.ecs.send(new ListServiceDeploymentsCommand(here));
    expect(listed.serviceDeployments!.map(({ status }) => status)).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
  });

  test('a release that is never healthy gets no request', async () => {
    await openShop(
      { strategy: 'BLUE_GREEN' },
      { circuitBreaker: { enable: true, rollback: true }, healthCheckGracePeriodSeconds: 0 },
    );
    expect(await ended(await release('shop:v2-unhealthy'))).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL' });
    expect(shop.sandbox.ledger.snapshot().byRelease).not.toHaveProperty('shop:v2-unhealthy');
    expect(await lost()).toBe(0);
  });
});

describe('ContinueServiceDeployment', () => {
  const hooks = { strategy: 'BLUE_GREEN', lifecycleHooks: pauseAt('PRE_SCALE_UP') } satisfies Shifting;

  test('that is throttled is tried again by the client', async () => {
    await openShop(hooks);
    const arn = await release('shop:v2');
    shop.sandbox.faults.add({ on: 'ecs:ContinueServiceDeployment', kind: 'throttle', times: 1 });
    await resume(arn, await paused(arn));
    expect(await ended(arn)).toMatchObject({ status: 'SUCCESSFUL' });
  });

  test('whose answer is lost has been heard: the client, trying again, is told so', async () => {
    await openShop(hooks);
    const arn = await release('shop:v2');
    shop.sandbox.faults.add({ on: 'ecs:ContinueServiceDeployment', kind: 'drop', times: 1 });
    await expect(resume(arn, await paused(arn))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining('SUCCEEDED'),
    });
    expect(await ended(arn)).toMatchObject({ status: 'SUCCESSFUL' });
  });
});
