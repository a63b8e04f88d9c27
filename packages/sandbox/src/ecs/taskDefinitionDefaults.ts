import { cpuUnits, isFargateSize, memoryMib } from './fargateSizes.ts';
import type { ContainerDefinition, Definition } from './model.ts';

/**
 * A task definition as ECS keeps it: every member given, the task's size in plain numbers, and the members that
 * DescribeTaskDefinition returns although nobody gave them (hence a definition read is not the definition written).
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export function withDefaults(definition: Definition): Definition {
  return {
    volumes: [],
    placementConstraints: [],
    ...definition,
    ...(definition.cpu === undefined ? {} : { cpu: cpuUnits(definition.cpu) }),
    ...(definition.memory === undefined ? {} : { memory: memoryMib(definition.memory) }),
    containerDefinitions: definition.containerDefinitions.map((container) =>
      containerWithDefaults(container, definition),
    ),
  };
}

function containerWithDefaults(container: ContainerDefinition, { networkMode }: Definition): ContainerDefinition {
  const portMappings = container.portMappings ?? [];
  return {
    cpu: 0,
    essential: true,
    environment: [],
    mountPoints: [],
    systemControls: [],
    volumesFrom: [],
    ...container,
    portMappings: portMappings.map((mapping) =>
      Object.assign({ protocol: 'tcp' }, networkMode === 'awsvpc' && { hostPort: mapping.containerPort }, mapping),
    ),
  };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html (compatibilities) */
export function compatibilitiesOf({ networkMode, cpu, memory }: Definition): string[] {
  const fargate = networkMode === 'awsvpc' && cpu !== undefined && memory !== undefined && isFargateSize(cpu, memory);
  return fargate ? ['EC2', 'FARGATE'] : networkMode === 'awsvpc' ? ['EC2'] : ['EXTERNAL', 'EC2'];
}

/** The attributes an instance would need, as far as the sandbox derives them. Same page (requiresAttributes). */
export function requiredAttributesOf(definition: Definition): { name: string }[] {
  const drivers = definition.containerDefinitions.map(({ logConfiguration }) => logConfiguration?.logDriver);
  const names = [
    ...drivers.filter(Boolean).map((driver) => `com.amazonaws.ecs.capability.logging-driver.${driver}`),
    definition.executionRoleArn && drivers.includes('awslogs') && 'ecs.capability.execution-role-awslogs',
    definition.taskRoleArn && 'com.amazonaws.ecs.capability.task-iam-role',
    'com.amazonaws.ecs.capability.docker-remote-api.1.19',
    definition.networkMode === 'awsvpc' && 'ecs.capability.task-eni',
  ];
  return [...new Set(names)].filter((name) => typeof name === 'string').map((name) => ({ name }));
}
