import { describe, expect, test } from '@jest/globals';
import { createWorld, register } from './ecsFakes.ts';

const FARGATE = {
  family: 'shop',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'web', image: 'shop:v1' }],
};
const clientError = (message: string) => ({ code: 'ClientException', message });

describe('a task definition', () => {
  test('comes back with every member given, known or not', async () => {
    await using world = await createWorld();
    const given = {
      ...FARGATE,
      futureSetting: { nested: [1, { two: null }] },
      volumes: [{ name: 'data', futureVolume: true }],
      containerDefinitions: [
        { name: 'web', image: 'shop:v1', command: [], futureContainerSetting: 'x', linuxParameters: { newThing: {} } },
        { name: 'sidecar', image: 'proxy:1', essential: false, environment: [{ name: 'A', value: '' }] },
      ],
    };
    await world.call('RegisterTaskDefinition', given);
    const { taskDefinition } = await world.call('DescribeTaskDefinition', { taskDefinition: 'shop' });
    expect(taskDefinition).toMatchObject(given);
    expect(taskDefinition).toMatchObject({
      taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:1',
      revision: 1,
      status: 'ACTIVE',
      compatibilities: ['EC2', 'FARGATE'],
      registeredBy: expect.stringContaining('123456789012'),
      requiresAttributes: expect.arrayContaining([{ name: 'ecs.capability.task-eni' }]),
    });
    expect(taskDefinition.registeredAt).toBeCloseTo(world.clock.now() / 1_000, -2);
  });

  test('gets the defaults that ECS adds, and its size in plain numbers', async () => {
    await using world = await createWorld();
    const { taskDefinition } = await world.call('RegisterTaskDefinition', {
      ...FARGATE,
      cpu: '.25 vCPU',
      memory: '1 GB',
      containerDefinitions: [{ name: 'web', image: 'shop:v1', portMappings: [{ containerPort: 80 }] }],
    });
    expect(taskDefinition).toMatchObject({ cpu: '256', memory: '1024', volumes: [], placementConstraints: [] });
    expect(taskDefinition.containerDefinitions).toEqual([
      {
        name: 'web',
        image: 'shop:v1',
        cpu: 0,
        essential: true,
        environment: [],
        mountPoints: [],
        volumesFrom: [],
        systemControls: [],
        portMappings: [{ containerPort: 80, hostPort: 80, protocol: 'tcp' }],
      },
    ]);
  });

  test('shows its tags only when asked for', async () => {
    await using world = await createWorld();
    const tags = [{ key: 'team', value: 'shop' }];
    await register(world, 'shop:v1', { tags });
    const read = (include?: string[]) => world.call('DescribeTaskDefinition', { taskDefinition: 'shop:1', include });
    expect((await read()).tags).toBeUndefined();
    expect((await read(['TAGS'])).tags).toEqual(tags);
    expect((await read()).taskDefinition.tags).toBeUndefined();
  });

  test('by its family is the latest ACTIVE revision', async () => {
    await using world = await createWorld();
    for (const image of ['shop:v1', 'shop:v2', 'shop:v3']) await register(world, image);
    const { taskDefinition } = await world.call('DeregisterTaskDefinition', { taskDefinition: 'shop:3' });
    expect(taskDefinition).toMatchObject({ status: 'INACTIVE', deregisteredAt: expect.any(Number) });

    const found = async (reference: string) =>
      (await world.call('DescribeTaskDefinition', { taskDefinition: reference })).taskDefinition.revision;
    expect(await found('shop')).toBe(2);
    expect(await found('shop:3')).toBe(3);
    expect(await found('arn:aws:ecs:eu-west-1:123456789012:task-definition/shop:1')).toBe(1);
    await expect(found('other')).rejects.toMatchObject(clientError('Unable to describe task definition.'));
    expect(await register(world, 'shop:v4')).toMatch(/shop:4$/);
  });

  test('is listed by family and status, newest first if wanted, page by page', async () => {
    await using world = await createWorld();
    for (const image of ['shop:v1', 'shop:v2', 'shop:v3']) await register(world, image);
    await register(world, 'other:v1', { family: 'other' });
    const list = (input: object) => world.call('ListTaskDefinitions', { familyPrefix: 'shop', sort: 'DESC', ...input });
    const first = await list({ maxResults: 2 });
    const second = await list({ maxResults: 2, nextToken: first.nextToken });
    const names = [...first.taskDefinitionArns, ...second.taskDefinitionArns].map((arn) => arn.split('/')[1]);
    expect(names).toEqual(['shop:3', 'shop:2', 'shop:1']);
    expect(second.nextToken).toBeUndefined();
    expect((await list({ status: 'INACTIVE' })).taskDefinitionArns).toEqual([]);
    expect((await world.call('ListTaskDefinitionFamilies')).families).toEqual(['other', 'shop']);
    await expect(list({ nextToken: 'bogus' })).rejects.toMatchObject({ code: 'InvalidParameterException' });
  });

  const awslogs = (options: object) => [
    { name: 'web', image: 'shop:v1', logConfiguration: { logDriver: 'awslogs', options } },
  ];
  test.each<[string, object, string]>([
    ['no containers', { containerDefinitions: [] }, 'Container list cannot be empty.'],
    ['a nameless container', { containerDefinitions: [{ image: 'a' }] }, 'Container.name should not be null or empty.'],
    ['no image', { containerDefinitions: [{ name: 'a' }] }, 'Container.image should not be null or empty.'],
    ['no cpu', { cpu: undefined }, "Fargate requires that 'cpu' be defined at the task level."],
    ['no memory', { memory: undefined }, "Fargate requires that 'memory' be defined at the task level."],
    ['an impossible size', { cpu: '256', memory: '4096' }, 'No Fargate configuration exists for given values.'],
    ['empty tags', { tags: [] }, 'Tags can not be empty.'],
    [
      'awslogs without a group',
      { containerDefinitions: awslogs({ 'awslogs-region': 'eu-west-1' }) },
      'Log driver awslogs requires options: awslogs-group',
    ],
    [
      'awslogs without an execution role',
      { containerDefinitions: awslogs({ 'awslogs-group': '/ecs', 'awslogs-region': 'eu-west-1' }) },
      'Fargate requires task definition to have execution role ARN to support log driver awslogs.',
    ],
  ])('is refused with %s', async (_name, change, message) => {
    await using world = await createWorld();
    await expect(world.call('RegisterTaskDefinition', { ...FARGATE, ...change })).rejects.toMatchObject(
      clientError(message),
    );
  });

  const web = { name: 'web', image: 'shop:v1' };
  const ports = (mapping: object) => ({ containerDefinitions: [{ ...web, portMappings: [mapping] }] });
  const both = (sizes: object) => ({
    containerDefinitions: [
      { ...web, ...sizes },
      { ...web, name: 'side', ...sizes },
    ],
  });
  test.each<[string, object, RegExp]>([
    ['a host port of its own', ports({ containerPort: 80, hostPort: 8080 }), /host ports and container ports .* match/],
    ['a port that is none', ports({ containerPort: 70_000 }), /Invalid container port: 70000/],
    ['containers with more cpu than the task', both({ cpu: 200 }), /'cpu' of the containers is greater/],
    ['containers with more memory than the task', both({ memory: 300 }), /memory reserved .* is greater/],
    [
      'a container with more memory than the task',
      both({ memory: 1024, memoryReservation: 1 }),
      /'web': it is greater/,
    ],
    ['a network mode that is none', { networkMode: 'vpc' }, /Invalid network mode: vpc/],
    ['a compatibility that is none', { requiresCompatibilities: ['LAMBDA'] }, /Invalid compatibility: LAMBDA/],
    [
      'a dependency on a container that is not there',
      { containerDefinitions: [{ ...web, dependsOn: [{ containerName: 'db', condition: 'START' }] }] },
      /'web' depends on container 'db'/,
    ],
  ])('is refused with %s', async (_name, change, message) => {
    await using world = await createWorld();
    await expect(world.call('RegisterTaskDefinition', { ...FARGATE, ...change })).rejects.toMatchObject({
      code: 'ClientException',
      message: expect.stringMatching(message),
    });
  });

  test('of another account or region is not found', async () => {
    await using world = await createWorld();
    const arn = await register(world, 'shop:v1');
    for (const foreign of [arn.replace('123456789012', '210987654321'), arn.replace('eu-west-1', 'us-east-1')]) {
      await expect(world.call('DescribeTaskDefinition', { taskDefinition: foreign })).rejects.toMatchObject(
        clientError('Unable to describe task definition.'),
      );
    }
  });

  test('is refused with two containers of one name', async () => {
    await using world = await createWorld();
    const twice = { ...FARGATE, containerDefinitions: [web, web] };
    await expect(world.call('RegisterTaskDefinition', twice)).rejects.toMatchObject({
      code: 'ClientException',
      message: expect.stringContaining('web is used twice'),
    });
  });
});
