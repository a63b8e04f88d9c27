import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mutations, safe } from './e2e.ts';
import { openShop, type ShopWorld } from './rollbackWorld.ts';

const ACCOUNT = 'arn:aws:ecs:eu-central-1:123456789012';
const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';

// One world for all that changes nothing. Without tasks each deployment succeeds at once.
let shop: ShopWorld;
/** Service revisions of shop:1 to shop:4, in this order. */
let revisions: string[];
let digests: string[];

beforeAll(async () => {
  shop = await openShop({ desiredCount: 0 });
  for (const image of [`${REGISTRY}/shop:v2`, 'shop:v3', 'shop:v4']) await shop.deploy(image);
  const { invoke, cluster } = shop.sandbox;
  const deployments = (await shop.deployments()).toReversed();
  revisions = deployments.map(({ targetServiceRevisionArn }) => targetServiceRevisionArn!);
  const described = await invoke('ecs', 'DescribeServiceRevisions', { serviceRevisionArns: revisions });
  digests = described.serviceRevisions.map(
    ({ containerImages }: { containerImages: { imageDigest: string }[] }) => containerImages[0]!.imageDigest,
  );
  await shop.register('shop:v5');
  await invoke('ecs', 'DeregisterTaskDefinition', { taskDefinition: 'shop:3' });
  const containerDefinitions = [{ name: 'web', image: 'worker:v1', memory: 128 }];
  await invoke('ecs', 'RegisterTaskDefinition', { family: 'worker', containerDefinitions });
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
  const rolling = { taskDefinition: 'shop', launchType: 'FARGATE', networkConfiguration, desiredCount: 0 };
  for (const [serviceName, type] of Object.entries({ billing: 'CODE_DEPLOY', reports: 'EXTERNAL' })) {
    await invoke('ecs', 'CreateService', { cluster, serviceName, deploymentController: { type }, ...rolling });
  }
});
afterAll(async () => {
  await shop[Symbol.asyncDispose]();
});

describe('a dry run says what would be gone back to, and changes nothing:', () => {
  test.each<[string, () => string, RegExp]>([
    ['a task definition', () => 'shop:2', /shop:2$/],
    ['its ARN', () => `${ACCOUNT}:task-definition/shop:1`, /shop:1$/],
    ['a service revision', () => revisions[0]!, /shop:1$/],
    ['the digest of an image', () => digests[1]!, /shop:2$/],
  ])('%s', async (_, to, arn) => {
    const { outputs, log, exitCode } = await shop.rollBack({ to: to(), 'dry-run': 'true' });

    expect({ exitCode, result: outputs['result'], log }).toEqual({ exitCode: 0, result: 'unchanged', log });
    expect(outputs['task-definition-arn']).toMatch(arn);
    expect(outputs['reason']).toMatch(/^Dry run: nothing was changed\. shop:\d: it is deployed\.$/);
    expect(log.join('\n')).toMatch(/succeeded before: shop:4 .*\n.*succeeded before: shop:3 /);
    expect(mutations(shop.sandbox)).toEqual([]);
  });

  test('one that never succeeded here, with a warning', async () => {
    const { outputs, annotations } = await shop.rollBack({ to: 'shop:5', 'dry-run': 'true' });

    expect(outputs['task-definition-arn']).toMatch(/shop:5$/);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('does not remember that shop:5 ever succeeded'),
      expect.stringContaining('desired count is 0'),
    ]);
  });

  test('the release that serves: there is nothing to do', async () => {
    const { outputs } = await shop.rollBack({ to: 'shop:4', 'dry-run': 'true' });
    expect(outputs['reason']).toContain('nothing is to be done');
  });
});

describe('refused before anything is changed:', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    ['the last release that succeeded was deregistered', {}, [/`shop:3` is inactive.*shop:4 .*shop:2 .*shop:1/]],
    ['a form that nobody knows', { to: 'last' }, [/`last` cannot be gone back to.*Did you mean `previous`/]],
    ['a revision without its family', { to: '2' }, [/`shop:2`, if that is its name/]],
    [
      'a task definition that is not there',
      { to: 'shop:99' },
      [/no task definition `shop:99`.*Releases that succeeded: shop:4/],
    ],
    ['one of another family', { to: 'worker:1' }, [/another family than what the service runs \(`shop:4`\)/]],
    ['a digest that never ran', { to: `sha256:${'0'.repeat(64)}` }, [/no release that succeeded ran.*shop:4 \(20/]],
    [
      'a service revision that ECS does not know',
      { to: `${ACCOUNT}:service-revision/sandbox/shop/123` },
      [/remembers no deployment of the service revision.*shop:4/],
    ],
    [
      "another service's revision",
      { to: `${ACCOUNT}:service-revision/sandbox/other/123` },
      [/it is a revision of `sandbox\/other`, not of `sandbox\/shop`/],
    ],
    ['a service that is not there', { service: 'shup' }, [/no active service `shup`.*Did you mean `shop`/]],
    ['a cluster that is not there', { cluster: 'sandbocks' }, [/no cluster `sandbocks`.*Did you mean `sandbox`/]],
    [
      'services of other controllers, all at once',
      { service: 'billing\nreports' },
      [/`billing` is deployed by CODE_DEPLOY.*stop-deployment/, /`reports` is deployed by EXTERNAL.*task set/],
    ],
    [
      'one of two services: the other is not touched',
      { service: 'shop\nbilling', to: 'shop:2' },
      [/`billing` is deployed by CODE_DEPLOY/],
    ],
    ['a wrong number', { 'timeout-minutes': '0' }, [/timeout-minutes.*0\.1/]],
  ])('%s', async (_, inputs, problems) => {
    const { outputs, annotations, exitCode, log } = await shop.rollBack(inputs);

    expect({ exitCode, result: outputs['result'], log }).toEqual({ exitCode: 1, result: 'failed', log });
    const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual(problems.map((each) => expect.stringMatching(each)));
    expect(mutations(shop.sandbox)).toEqual([]);
  });
});

describe('images', () => {
  const IMAGE = `${REGISTRY}/shop`;

  test.concurrent('that are gone from ECR stand in the way, and nothing is changed', async () => {
    await using world = await openShop({ desiredCount: 0, image: `${IMAGE}:v1` });
    await world.deploy(`${IMAGE}:v2`);
    world.sandbox.faults.add({ on: 'ecr:*', kind: 'error', code: 'ImageNotFoundException', status: 400 });

    const { outputs, annotations } = await world.rollBack();

    expect(outputs['result']).toBe('failed');
    const [error] = annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toMatch(/`.*\/shop:v1`: repository `shop` .* has no image with tag `v1`/);
    expect(mutations(world.sandbox)).toEqual([]);

    const unchecked = await world.rollBack({ preflight: 'false' });
    expect(unchecked.outputs['result']).toBe('succeeded');
  });

  test.concurrent('that are gone do not stand in the way of what ECS has kept', async () => {
    await using world = await openShop({ ...safe, image: `${IMAGE}:v1` });
    await world.deploy(`${IMAGE}:v2-slow-start-120s`, { until: ({ status }) => status === 'IN_PROGRESS' });
    world.sandbox.faults.add({ on: 'ecr:*', kind: 'error', code: 'ImageNotFoundException', status: 400 });

    const { outputs, annotations } = await world.rollBack();

    expect(outputs['result']).toBe('succeeded');
    expect(annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('has no image') }]);
    expect(await world.lost()).toBe(0);
  });
});
