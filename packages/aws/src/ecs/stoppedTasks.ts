import type { Task } from '@aws-sdk/client-ecs';

/** Tasks that stopped for the same reason. */
export interface StoppedGroup {
  readonly reason: string;
  readonly count: number;
  /** ARN of the one that stopped last. */
  readonly example: string;
}

/** Reasons that ECS has for stopping a task that did nothing wrong. */
const ORDINARY = /^Scaling activity initiated by|^Task stopped by user|^service .* deployment/i;

/**
 * Groups the tasks that failed by why they did, the most frequent reason first.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
export function groupStoppedTasks(tasks: readonly Task[]): StoppedGroup[] {
  const failed = tasks.filter((task) => !ORDINARY.test(task.stoppedReason ?? ''));
  const byReason = Map.groupBy(failed, reasonOf);
  return [...byReason]
    .map(([reason, group]) => ({ reason, count: group.length, example: latest(group)?.taskArn ?? 'unknown' }))
    .toSorted((a, b) => b.count - a.count);
}

/** The task's reason with those of its containers and their exit codes; without what differs from task to task. */
function reasonOf(task: Task): string {
  const containers = (task.containers ?? [])
    .filter(({ exitCode, reason }) => reason !== undefined || (exitCode !== undefined && exitCode !== 0))
    .map(({ name, exitCode, reason }) => {
      const exit = exitCode === undefined ? [] : [`exit code ${exitCode}`];
      return `${name}: ${[...exit, ...(reason === undefined ? [] : [reason])].join(', ')}`;
    });
  const own = task.stoppedReason ?? task.stopCode ?? 'no reason given';
  return [own, ...containers.filter((each) => !each.endsWith(own))].join('; ');
}

function latest(tasks: readonly Task[]): Task | undefined {
  return tasks.toSorted((a, b) => Number(b.stoppedAt ?? 0) - Number(a.stoppedAt ?? 0))[0];
}
