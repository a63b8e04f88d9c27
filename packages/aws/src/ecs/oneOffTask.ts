import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Task } from '@aws-sdk/client-ecs';
import type { LogTails } from '../logs/tail.ts';
import { isTransient } from './certainty.ts';
import { failureOf, notStarted } from './oneOffEnd.ts';
import { oneOffRequest, type OneOffSubject } from './oneOffRequest.ts';
import type { TaskApi } from './taskApi.ts';

export interface OneOffTaskOptions extends OneOffSubject {
  /** Milliseconds after which the task is stopped, and counts as failed. */
  readonly timeoutMs: number;
  /** Milliseconds between two looks. */
  readonly intervalMs: number;
  /** Aborts the wait and stops the task; the reason is thrown. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: string) => void;
}

/** How a container of the task ended. */
export interface ContainerEnd {
  readonly name: string;
  /** Null when it never started, or was still running when last seen. */
  readonly exitCode: number | null;
  /** Last lines of its log, oldest first; or a note why there are none. */
  readonly log: readonly string[];
}

export type OneOffTask =
  | { readonly ok: true; readonly taskArn: string; readonly containers: readonly ContainerEnd[] }
  | {
      readonly ok: false;
      /** Null when ECS started none. */
      readonly taskArn: string | null;
      readonly reason: string;
      readonly containers: readonly ContainerEnd[];
    };

const LOG_LINES = 20;

/**
 * Runs one command to its end, in the place of the service's tasks.
 *
 * A task is never left to itself: where the wait for it ends before it does (time-out, cancel, ECS that cannot be asked),
 * it is told to stop. It then has the `stopTimeout` of its containers to end by itself.
 *
 * @throws what ECS answers when it refuses the call; the signal's reason when cancelled
 */
export async function runOneOffTask(api: TaskApi, logs: LogTails, options: OneOffTaskOptions): Promise<OneOffTask> {
  const { signal, onProgress, taskDefinition, container } = options;
  signal.throwIfAborted();
  const { tasks, failures } = await api.runTask(oneOffRequest(options, randomUUID()));
  const taskArn = tasks[0]?.taskArn;
  if (taskArn === undefined) return { ok: false, taskArn: null, reason: notStarted(failures), containers: [] };

  onProgress(`started ${taskArn}`);
  const { task, timedOut } = await watch(api, taskArn, options).catch(async (error: unknown) => {
    onProgress(await stop(api, options.cluster, taskArn, 'Nobody waits for this task any more'));
    throw error;
  });
  if (!timedOut) {
    const failure = failureOf(task!, taskDefinition, container);
    const containers = await endsOf(logs, task, options);
    return failure === null ? { ok: true, taskArn, containers } : { ok: false, taskArn, reason: failure, containers };
  }
  const minutes = Number((options.timeoutMs / 60_000).toFixed(2));
  const stopped = await stop(api, options.cluster, taskArn, `Not finished after ${minutes} min`);
  const reason = `Not finished after ${minutes} min, when it was ${task?.lastStatus ?? 'not shown by ECS'}; ${stopped}.`;
  return { ok: false, taskArn, reason, containers: await endsOf(logs, task, options) };
}

interface Watched {
  /** As it was last seen; null when ECS never showed it. */
  readonly task: Task | null;
  readonly timedOut: boolean;
}

/** Waits until the task has stopped, or the time is up. Throws the signal's reason. */
async function watch(api: TaskApi, taskArn: string, options: OneOffTaskOptions): Promise<Watched> {
  const { cluster, signal, intervalMs, timeoutMs, onProgress } = options;
  const deadline = performance.now() + timeoutMs;
  let task: Task | null = null;
  for (;;) {
    signal.throwIfAborted();
    const seen: Task | null = await look();
    if (seen && seen.lastStatus !== task?.lastStatus) onProgress(`the task is ${seen.lastStatus}`);
    task = seen ?? task;
    if (task?.lastStatus === 'STOPPED') return { task, timedOut: false };
    const left = deadline - performance.now();
    if (left <= 0) return { task, timedOut: true };
    await sleep(Math.min(intervalMs, left), undefined, { signal }).catch(() => signal.throwIfAborted());
  }

  /** A look that was lost on the way says nothing about the task. */
  async function look(): Promise<Task | null> {
    try {
      return await api.describeTask(cluster, taskArn);
    } catch (error) {
      if (isTransient(error)) return null;
      throw error;
    }
  }
}

/** @returns what became of it, as the end of a sentence */
async function stop(api: TaskApi, cluster: string, taskArn: string, reason: string): Promise<string> {
  try {
    await api.stopTask(cluster, taskArn, `deploy-actions: ${reason}`);
    return 'the task was told to stop';
  } catch (error) {
    return `the task could not be stopped and may still be running (${(error as Error).message})`;
  }
}

function endsOf(logs: LogTails, task: Task | null, { taskDefinition }: OneOffTaskOptions): Promise<ContainerEnd[]> {
  const containers = (task?.containers ?? []).map(async ({ name = '?', exitCode = null, runtimeId }) => {
    const ran = exitCode !== null || runtimeId !== undefined;
    const log = ran ? await logs.tail(taskDefinition, task!.taskArn!, name, LOG_LINES) : [];
    return { name, exitCode, log };
  });
  return Promise.all(containers);
}
