import { describe, expect, test } from '@jest/globals';
import {
  createService,
  createWorld,
  deploy,
  describeService,
  ended,
  IDENTITY,
  register,
  runService,
  until,
  type World,
} from './ecsFakes.ts';

const SERVICE = { cluster: 'prod', service: 'shop' };
const error = (code: string, message?: string) => ({ code, ...(message ? { message } : {}) });

describe('a service', () => {
  test('shows ECS’s defaults beside everything it was given', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1', {
      enableExecuteCommand: true,
      propagateTags: 'SERVICE',
      futureSetting: { a: [1] },
      tags: [{ key: 'team', value: 'shop' }],
    });
    const service = await describeService(world);
    expect(service).toMatchObject({
      serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/shop',
      clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
      status: 'ACTIVE',
      enableExecuteCommand: true,
      propagateTags: 'SERVICE',
      futureSetting: { a: [1] },
      schedulingStrategy: 'REPLICA',
      deploymentConfiguration: {
        minimumHealthyPercent: 100,
        maximumPercent: 200,
        strategy: 'ROLLING',
        deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true },
      },
      taskSets: [],
    });
    expect(service.tags).toBeUndefined();
    const { services } = await world.call('DescribeServices', {
      cluster: 'prod',
      services: ['shop'],
      include: ['TAGS'],
    });
    expect(services[0].tags).toEqual([{ key: 'team', value: 'shop' }]);
  });

  test('keeps the members of its deployment configuration that an update does not give', async () => {
    await using world = await createWorld();
    const deploymentCircuitBreaker = { enable: true, rollback: true, resetOnHealthyTask: false };
    await createService(world, 'shop:v1', {
      deploymentConfiguration: { deploymentCircuitBreaker, maximumPercent: 150 },
    });
    const { service } = await world.call('UpdateService', {
      ...SERVICE,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false } },
    });
    expect(service.deploymentConfiguration).toMatchObject({
      maximumPercent: 150,
      deploymentCircuitBreaker: { enable: true, rollback: false, resetOnHealthyTask: false },
    });
  });

  test('is missing, unknown, inactive in ECS’s words', async () => {
    await using world = await createWorld();
    const described = await world.call('DescribeServices', { cluster: 'prod', services: ['nope'] });
    expect(described).toEqual({
      services: [],
      failures: [{ arn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/nope', reason: 'MISSING' }],
    });
    const update = (input: object) => world.call('UpdateService', { ...SERVICE, ...input });
    await expect(update({})).rejects.toMatchObject(error('ServiceNotFoundException'));
    await expect(update({ cluster: 'nope' })).rejects.toMatchObject(
      error('ClusterNotFoundException', 'Cluster not found.'),
    );
    await createService(world, 'shop:v1', { desiredCount: 0 });
    await world.call('DeleteService', SERVICE);
    await until(
      () => describeService(world),
      ({ status }) => status === 'INACTIVE',
    );
    await expect(update({})).rejects.toMatchObject(error('ServiceNotActiveException'));
  });

  test.each<[string, object, string]>([
    [
      'a container that is not there',
      { containerName: 'api', containerPort: 8080 },
      'The container api does not exist',
    ],
    ['a port that is not there', { containerName: 'web', containerPort: 1 }, 'did not have a container port 1 defined'],
  ])('cannot balance to %s', async (_name, target, message) => {
    await using world = await createWorld();
    const loadBalancers = [{ targetGroupArn: 'arn:aws:elasticloadbalancing:x', ...target }];
    await expect(createService(world, 'shop:v1', { loadBalancers })).rejects.toMatchObject({
      code: 'InvalidParameterException',
      message: expect.stringContaining(message),
    });
  });

  test.each<[string, object]>([
    ['desiredCount', { desiredCount: -1 }],
    ['desiredCount', { desiredCount: 1.5 }],
    ['healthCheckGracePeriodSeconds', { healthCheckGracePeriodSeconds: -1 }],
    ['minimumHealthyPercent', { deploymentConfiguration: { minimumHealthyPercent: -50 } }],
    ['maximumPercent', { deploymentConfiguration: { maximumPercent: 150.5 } }],
  ])('cannot have a %s of %j', async (name, change) => {
    await using world = await createWorld();
    const refusal = { code: 'InvalidParameterException', message: expect.stringContaining(`Invalid ${name}: `) };
    await expect(createService(world, 'shop:v1', change)).rejects.toMatchObject(refusal);
    await createService(world, 'shop:v1');
    await expect(world.call('UpdateService', { ...SERVICE, ...change })).rejects.toMatchObject(refusal);
  });

  test('on Fargate needs a task definition that can be', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1');
    const taskDefinition = await register(world, 'shop:v2', {
      networkMode: 'bridge',
      requiresCompatibilities: ['EC2'],
    });
    const refusal = error('InvalidParameterException', 'Task definition does not support launch_type FARGATE.');
    await expect(createService(world, 'shop:v1', { serviceName: 'other', taskDefinition })).rejects.toMatchObject(
      refusal,
    );
    await expect(world.call('UpdateService', { ...SERVICE, taskDefinition })).rejects.toMatchObject(refusal);
  });

  test('of another account or region is not found, nor is a cluster', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1');
    const { serviceArn, clusterArn } = await describeService(world);
    const elsewhere = (arn: string) => arn.replace('123456789012', '210987654321');
    const foreign = await world.call('DescribeServices', { cluster: 'prod', services: [elsewhere(serviceArn)] });
    expect(foreign.failures).toMatchObject([{ reason: 'MISSING' }]);
    await expect(world.call('ListServices', { cluster: elsewhere(clusterArn) })).rejects.toMatchObject(
      error('ClusterNotFoundException'),
    );
    expect((await world.call('ListServices', { cluster: clusterArn })).serviceArns).toEqual([serviceArn]);
  });

  test('changes its capacity providers without a deployment, as UpdateService says', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1');
    const { deployments } = await describeService(world);
    const { service } = await world.call('UpdateService', {
      ...SERVICE,
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
    });
    expect(service.deployments.map(({ id }: { id: string }) => id)).toEqual([deployments[0].id]);
  });

  test('needs a usable task definition', async () => {
    await using world = await createWorld();
    await runService(world);
    await register(world, 'shop:v2');
    await world.call('DeregisterTaskDefinition', { taskDefinition: 'shop:2' });
    const update = (taskDefinition: string) => world.call('UpdateService', { ...SERVICE, taskDefinition });
    await expect(update('shop:2')).rejects.toMatchObject(error('ClientException', 'TaskDefinition is inactive'));
    await expect(update('shop:9')).rejects.toMatchObject(error('ClientException', 'TaskDefinition not found.'));
  });

  test('of another deployment controller is described, and not deployed by UpdateService', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1', { deploymentController: { type: 'CODE_DEPLOY' } });
    expect(await describeService(world)).toMatchObject({
      deploymentController: { type: 'CODE_DEPLOY' },
      deployments: [],
      taskSets: [],
    });
    await expect(deploy(world, 'shop:v2')).rejects.toMatchObject(
      error(
        'InvalidParameterException',
        'Unable to update task definition on services with a CODE_DEPLOY deployment controller. ' +
          'Use AWS CodeDeploy to trigger a new deployment.',
      ),
    );
  });

  test('can be tagged and untagged', async () => {
    await using world = await createWorld();
    await createService(world, 'shop:v1', { tags: [{ key: 'a', value: '1' }] });
    const { serviceArn: resourceArn } = await describeService(world);
    await world.call('TagResource', { resourceArn, tags: [{ key: 'b', value: '2' }] });
    await world.call('UntagResource', { resourceArn, tagKeys: ['a'] });
    expect((await world.call('ListTagsForResource', { resourceArn })).tags).toEqual([{ key: 'b', value: '2' }]);
  });
});

describe('the history of a service', () => {
  async function withHistory(): Promise<World> {
    const world = await createWorld();
    await runService(world);
    await ended(world, await deploy(world, 'shop:v2'));
    return world;
  }
  const list = (world: World, input: object = {}) => world.call('ListServiceDeployments', { ...SERVICE, ...input });

  test('lists service deployments newest first, by status, by time, page by page', async () => {
    await using world = await withHistory();
    const { serviceDeployments } = await list(world);
    expect(serviceDeployments).toHaveLength(2);
    const [newer, older] = serviceDeployments;
    expect(newer.createdAt).toBeGreaterThan(older.createdAt);
    expect(newer.serviceDeploymentArn).toMatch(/:service-deployment\/prod\/shop\/[\w-]{21}$/);

    const first = await list(world, { maxResults: 1 });
    expect(first.serviceDeployments).toEqual([newer]);
    expect((await list(world, { maxResults: 1, nextToken: first.nextToken })).serviceDeployments).toEqual([older]);
    expect((await list(world, { status: ['IN_PROGRESS'] })).serviceDeployments).toEqual([]);
    expect((await list(world, { createdAt: { after: older.createdAt } })).serviceDeployments).toEqual([newer]);
  });

  test('describes the revisions, each with its task definition and images', async () => {
    await using world = await withHistory();
    const { serviceDeployments } = await list(world);
    const { serviceRevisions, failures } = await world.call('DescribeServiceRevisions', {
      serviceRevisionArns: [...serviceDeployments.map((each: any) => each.targetServiceRevisionArn), 'arn:nope'],
    });
    expect(serviceRevisions.map(({ taskDefinition }: any) => taskDefinition.split('/')[1])).toEqual([
      'shop:2',
      'shop:1',
    ]);
    expect(serviceRevisions[0]).toMatchObject({
      serviceRevisionArn: expect.stringMatching(/:service-revision\/prod\/shop\/\d{19}$/),
      launchType: 'FARGATE',
      containerImages: [{ containerName: 'web', image: 'shop:v2', imageDigest: expect.stringMatching(/^sha256:/) }],
      loadBalancers: [{ containerName: 'web', containerPort: 8080 }],
    });
    expect(failures).toEqual([{ arn: 'arn:nope', reason: 'MISSING' }]);
  });
});

describe('clusters', () => {
  test('are created once, described and listed', async () => {
    await using world = await createWorld();
    await world.call('CreateCluster', { clusterName: 'prod' });
    await createService(world, 'shop:v1');
    const { clusters, failures } = await world.call('DescribeClusters', { clusters: ['prod', 'nope'] });
    expect(clusters).toMatchObject([{ clusterName: 'prod', status: 'ACTIVE', activeServicesCount: 1 }]);
    expect(failures).toMatchObject([{ reason: 'MISSING' }]);
    expect((await world.call('ListClusters')).clusterArns).toHaveLength(1);
    await expect(world.call('CreateService', { ...IDENTITY, cluster: 'nope' })).rejects.toMatchObject(
      error('ClusterNotFoundException'),
    );
  });
});
