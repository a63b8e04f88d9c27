import {
  DescribeTasksCommand,
  RunTaskCommand,
  StopTaskCommand,
  type ECSClient,
  type Failure,
  type RunTaskCommandInput,
  type Task,
} from '@aws-sdk/client-ecs';

/** What running a task on its own needs of ECS: one call to it per function. Errors are the SDK's, with their names. */
export interface TaskApi {
  /** @param request with a `clientToken`, by which ECS knows a call that is repeated; what was started, and what was not */
  runTask(request: TaskRequest): Promise<{ readonly tasks: readonly Task[]; readonly failures: readonly Failure[] }>;
  /** Null while ECS does not show the task: reads after RunTask may be a little behind. */
  describeTask(cluster: string, taskArn: string): Promise<Task | null>;
  /** SIGTERM to the task's containers, and SIGKILL after their `stopTimeout`. Returns before they have ended. */
  stopTask(cluster: string, taskArn: string, reason: string): Promise<void>;
}

export type TaskRequest = RunTaskCommandInput & { readonly clientToken: string };

export function createTaskApi(client: ECSClient): TaskApi {
  return {
    async runTask(request) {
      const { tasks = [], failures = [] } = await client.send(new RunTaskCommand(request));
      return { tasks, failures };
    },

    async describeTask(cluster, taskArn) {
      const { tasks } = await client.send(new DescribeTasksCommand({ cluster, tasks: [taskArn] }));
      return tasks?.[0] ?? null;
    },

    async stopTask(cluster, task, reason) {
      await client.send(new StopTaskCommand({ cluster, task, reason }));
    },
  };
}
