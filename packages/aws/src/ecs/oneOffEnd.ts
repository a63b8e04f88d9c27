import type { Container, Failure, Task } from '@aws-sdk/client-ecs';
import type { TaskDefinition } from './taskDefinition.ts';

/** SIGKILL and SIGTERM: how ECS ends the other containers once an essential one has exited. */
const ENDED_WITH_THE_TASK = new Set([128 + 9, 128 + 15]);

/** What ECS says when the exit codes of the containers say it better. */
const EXITED = 'Essential container in task exited';

/**
 * Why a task that has stopped did not do what it was run for; null when it did: the container with the command ended
 * with 0, and no other one failed. A sidecar that ECS ended because the command was done has not failed.
 */
export function failureOf(task: Task, taskDefinition: TaskDefinition, commandContainer: string): string | null {
  const essential = new Set(
    (taskDefinition.containerDefinitions ?? []).filter((each) => each['essential'] !== false).map(({ name }) => name),
  );
  const containers = task.containers ?? [];
  const failures = containers.flatMap((container) => {
    const isCommand = container.name === commandContainer;
    const failure = containerFailure(container, isCommand, isCommand || essential.has(container.name));
    return failure === null ? [] : [`${container.name}: ${failure}`];
  });
  if (!containers.some(({ name }) => name === commandContainer))
    failures.push(`${commandContainer}: no such container`);
  if (failures.length === 0) return null;
  const { stoppedReason } = task;
  return [...(stoppedReason && stoppedReason !== EXITED ? [stoppedReason] : []), ...failures].join('; ');
}

function containerFailure({ exitCode, reason }: Container, isCommand: boolean, mustStart: boolean): string | null {
  const because = reason === undefined ? '' : ` (${reason})`;
  if (exitCode === undefined) return mustStart ? `never started${because}` : null;
  const endedByEcs = !isCommand && reason === undefined && ENDED_WITH_THE_TASK.has(exitCode);
  return exitCode === 0 || endedByEcs ? null : `exit code ${exitCode}${because}`;
}

/** Why RunTask started nothing. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/api_failures_messages.html */
export function notStarted(failures: readonly Failure[]): string {
  const reasons = failures.map(({ reason, detail, arn }) =>
    [reason ?? 'no reason given', detail, arn].filter((part) => part !== undefined).join(', '),
  );
  return `ECS did not start the task: ${reasons.length === 0 ? 'it gave no reason' : reasons.join('; ')}.`;
}
