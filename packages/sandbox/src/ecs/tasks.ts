import type { Operation } from '../core/api.ts';
import { findCluster } from './clusters.ts';
import { clientError, invalidParameter } from './errors.ts';
import { ECS_TASKS, unableToAssume } from './initialization.ts';
import type { Cluster, Task, TaskDefinition, TaskOverrides } from './model.ts';
import { pageOf, type PageRequest } from './paging.ts';
import { createSettings } from './serviceSettings.ts';
import { findService, requireNetwork } from './serviceLookup.ts';
import { stoppedByUser } from './stoppedReasons.ts';
import { tagsGiven } from './tags.ts';
import { usableTaskDefinition } from './taskDefinitions.ts';
import { startTask, stopTask } from './taskLifecycle.ts';
import { taskView } from './taskViews.ts';
import { arnOf, type World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html, API_RunTask.html */
const MOST_DESCRIBED = 100;
const MOST_RUN = 10;

export function taskOperations(world: World): Record<string, Operation> {
  return {
    ListTasks: (input) => {
      const cluster = findCluster(world, input.cluster);
      const { items, nextToken } = pageOf(listed(world, cluster, input), ({ arn }) => arn, input as PageRequest);
      return { taskArns: items.map(({ arn }) => arn), nextToken };
    },

    DescribeTasks: ({ cluster: clusterName, tasks = [], include = [] }) => {
      const cluster = findCluster(world, clusterName);
      if (tasks.length === 0) throw invalidParameter('Tasks cannot be empty.');
      if (tasks.length > MOST_DESCRIBED) throw invalidParameter(`At most ${MOST_DESCRIBED} tasks can be described.`);
      const found = tasks.map((reference: string) => ({ reference, task: findTask(world, cluster, reference) }));
      const view = (task: Task) => ({ ...taskView(world, task), ...(include.includes('TAGS') ? {} : { tags: [] }) });
      return {
        tasks: found.flatMap(({ task }: { task?: Task }) => (task ? [view(task)] : [])),
        failures: found.flatMap(({ reference, task }: { reference: string; task?: Task }) =>
          task ? [] : [{ arn: arnOfTask(world, cluster, reference), reason: 'MISSING' }],
        ),
      };
    },

    StopTask: ({ cluster: clusterName, task: reference = '', reason }) => {
      const task = findTask(world, findCluster(world, clusterName), reference);
      if (!task) throw invalidParameter('The referenced task was not found.');
      stopTask(world, task, stoppedByUser(reason));
      return { task: taskView(world, task) };
    },

    RunTask: ({
      cluster: clusterName,
      taskDefinition: reference,
      count = 1,
      overrides,
      startedBy,
      group,
      tags,
      ...rest
    }) => {
      const cluster = findCluster(world, clusterName);
      const taskDefinition = usableTaskDefinition(world, reference);
      if (!(count >= 1 && count <= MOST_RUN)) throw invalidParameter(`count must be between 1 and ${MOST_RUN}.`);
      const settings = createSettings(rest);
      requireNetwork(taskDefinition, settings);
      requireRoles(world, taskDefinition, overrides);
      const order = {
        cluster,
        service: null,
        deployment: null,
        taskDefinition,
        settings: { ...settings, loadBalancers: [] },
        startedBy: startedBy ?? null,
        group: group ?? `family:${taskDefinition.family}`,
        overrides: { containerOverrides: [], ...overrides },
        tags: tagsGiven(tags),
      };
      const started = Array.from({ length: count }, () => startTask(world, order));
      return { tasks: started.map((task) => taskView(world, task)), failures: [] };
    },
  };
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

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html */
function listed(world: World, cluster: Cluster, filter: Record<string, string | undefined>): Task[] {
  const { serviceName, family, startedBy, desiredStatus = 'RUNNING', launchType } = filter;
  if (startedBy && (serviceName || family)) {
    throw invalidParameter('startedBy cannot be combined with serviceName or family.');
  }
  const service = serviceName === undefined ? undefined : findService(world, cluster, serviceName);
  return [...world.tasks.values()].filter(
    (task) =>
      task.cluster === cluster &&
      task.desiredStatus === desiredStatus &&
      (service === undefined || task.service === service) &&
      (family === undefined || task.taskDefinition.family === family) &&
      (startedBy === undefined || task.startedBy === startedBy) &&
      (launchType === undefined || task.settings.launchType === launchType),
  );
}

function findTask(world: World, cluster: Cluster, reference: string): Task | undefined {
  const task = world.tasks.get(arnOfTask(world, cluster, reference));
  return task?.cluster === cluster ? task : undefined;
}

function arnOfTask(world: World, cluster: Cluster, reference: string): string {
  return reference.startsWith('arn:') ? reference : arnOf(world, 'task', cluster.name, reference);
}
