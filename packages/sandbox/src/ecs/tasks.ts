import type { Operation } from '../core/api.ts';
import { findCluster } from './clusters.ts';
import { invalidParameter } from './errors.ts';
import type { Cluster, Task } from './model.ts';
import { pageOf, type PageRequest } from './paging.ts';
import { runTask, type RunTaskInput } from './runTask.ts';
import { findService } from './serviceLookup.ts';
import { stoppedByUser } from './stoppedReasons.ts';
import { stopTask } from './taskLifecycle.ts';
import { taskView } from './taskViews.ts';
import { arnOf, type World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html */
const MOST_DESCRIBED = 100;

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

    RunTask: (input: RunTaskInput) => {
      const { tasks, failures } = runTask(world, input);
      return { tasks: tasks.map((task) => taskView(world, task)), failures };
    },
  };
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
