import { isDeepStrictEqual } from 'node:util';
import { findCluster } from './clusters.ts';
import { clientError, conflict, invalidParameter } from './errors.ts';
import { ECS_TASKS, unableToAssume } from './initialization.ts';
import type { Cluster, Tag, Task, TaskDefinition, TaskOverrides } from './model.ts';
import { createSettings, type ServiceSettings } from './serviceSettings.ts';
import { requireLaunchType, requireNetwork } from './serviceLookup.ts';
import { tagsGiven } from './tags.ts';
import { usableTaskDefinition } from './taskDefinitions.ts';
import { startTask } from './taskLifecycle.ts';
import type { World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html */
const MOST_RUN = 10;
const LONGEST_STARTED_BY = 128;

export interface RunTaskInput extends Record<string, unknown> {
  readonly cluster?: string;
  readonly taskDefinition?: string;
  readonly count?: number;
  readonly overrides?: TaskOverrides;
  readonly startedBy?: string;
  readonly group?: string;
  readonly tags?: Tag[];
  readonly propagateTags?: 'TASK_DEFINITION' | 'SERVICE' | 'NONE';
  readonly clientToken?: string;
}

export interface TasksRun {
  readonly tasks: readonly Task[];
  readonly failures: readonly { readonly reason: string; readonly detail?: string }[];
}

/** Starts tasks that belong to no service. A call repeated with its clientToken starts nothing new. */
export function runTask(world: World, input: RunTaskInput): TasksRun {
  const { clientToken } = input;
  const earlier = clientToken === undefined ? undefined : world.taskRuns.get(clientToken);
  if (earlier) {
    if (isDeepStrictEqual(earlier.input, input)) return earlier.run;
    throw conflict('The client token has been used with other parameters.');
  }
  const run = start(world, input);
  if (clientToken !== undefined) world.taskRuns.set(clientToken, { input, run });
  return run;
}

function start(world: World, input: RunTaskInput): TasksRun {
  const {
    cluster: reference,
    taskDefinition: definition,
    count = 1,
    overrides,
    startedBy,
    group,
    tags,
    ...rest
  } = input;
  const cluster = findCluster(world, reference);
  const taskDefinition = usableTaskDefinition(world, definition);
  if (!(count >= 1 && count <= MOST_RUN)) throw invalidParameter(`count must be between 1 and ${MOST_RUN}.`);
  if (startedBy && startedBy.length > LONGEST_STARTED_BY) {
    throw invalidParameter(`startedBy must have at most ${LONGEST_STARTED_BY} characters.`);
  }
  const settings = launchable(cluster, rest);
  requireLaunchType(taskDefinition, settings);
  requireNetwork(taskDefinition, settings);
  requireContainers(taskDefinition, overrides);
  requireRoles(world, taskDefinition, overrides);
  const order = {
    cluster,
    service: null,
    deployment: null,
    taskDefinition,
    settings: { ...settings, loadBalancers: [] },
    startedBy: startedBy ?? null,
    group: group ?? `family:${taskDefinition.family}`,
    overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [], ...overrides },
    tags: [...(input.propagateTags === 'TASK_DEFINITION' ? taskDefinition.tags : []), ...tagsGiven(tags)],
  };
  if (hasNoCapacity(settings)) return { tasks: [], failures: Array.from({ length: count }, () => NO_CAPACITY) };
  return { tasks: Array.from({ length: count }, () => startTask(world, order)), failures: [] };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html */
const NO_CAPACITY = {
  reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone',
};

/** There is no room in a subnet whose id says so. */
function hasNoCapacity({ networkConfiguration }: ServiceSettings): boolean {
  const subnets = networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  return subnets.length > 0 && subnets.every((subnet) => subnet.includes('no-capacity'));
}

const FARGATE_PROVIDERS = ['FARGATE', 'FARGATE_SPOT'];

function launchable(cluster: Cluster, given: Record<string, unknown>): ServiceSettings {
  const { launchType, capacityProviderStrategy } = given;
  const strategy = (capacityProviderStrategy ?? []) as { capacityProvider: string }[];
  if (launchType !== undefined && strategy.length > 0) {
    throw invalidParameter(
      'Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.',
    );
  }
  const known = [...FARGATE_PROVIDERS, ...((cluster.settings['capacityProviders'] ?? []) as string[])];
  const unknown = strategy.find(({ capacityProvider }) => !known.includes(capacityProvider));
  if (unknown) {
    throw invalidParameter(
      `The specified capacity provider '${unknown.capacityProvider}' was not found. Specify a valid name or ARN and try again.`,
    );
  }
  const onFargate = strategy.some(({ capacityProvider }) => FARGATE_PROVIDERS.includes(capacityProvider));
  const settings = createSettings(given);
  if (!onFargate) return settings;
  return { ...settings, launchType: 'FARGATE', capacityProviderName: strategy[0]!.capacityProvider };
}

function requireContainers({ definition }: TaskDefinition, { containerOverrides = [] }: TaskOverrides = {}): void {
  const names = definition.containerDefinitions.map(({ name }) => name);
  const stranger = containerOverrides.find(({ name }) => name === undefined || !names.includes(name));
  if (stranger) {
    throw invalidParameter(`Override for container named ${stranger.name} is not a container in the TaskDefinition.`);
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html */
function requireRoles(world: World, { definition }: TaskDefinition, overrides: TaskOverrides = {}): void {
  const roles = [
    overrides.executionRoleArn ?? definition.executionRoleArn,
    overrides.taskRoleArn ?? definition.taskRoleArn,
  ];
  for (const role of roles) {
    if (role && !world.surroundings.role(role, ECS_TASKS)) throw clientError(unableToAssume(role));
  }
}
