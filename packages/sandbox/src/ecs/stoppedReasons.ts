import type { StopCause } from './model.ts';

/**
 * Why tasks stop, in ECS's words.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */

export function scaledIn(deploymentId: string): StopCause {
  return { code: 'ServiceSchedulerInitiated', reason: `Scaling activity initiated by (deployment ${deploymentId})` };
}

export function failedElbHealthChecks(targetGroupArn: string): StopCause {
  return {
    code: 'ServiceSchedulerInitiated',
    reason: `Task failed ELB health checks in (target-group ${targetGroupArn})`,
    unhealthy: true,
  };
}

export function essentialContainerExited(): StopCause {
  return { code: 'EssentialContainerExited', reason: 'Essential container in task exited' };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */
export function cannotPull(reason: string): StopCause {
  return { code: 'TaskFailedToStart', reason };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html */
export function cannotInitialize(reason: string): StopCause {
  return { code: 'TaskFailedToStart', reason };
}

export function cannotStart(detail: string): StopCause {
  return { code: 'TaskFailedToStart', reason: `CannotStartContainerError: ${detail}` };
}

/** @param reason the caller's, which replaces ECS's own */
export function stoppedByUser(reason: string | undefined): StopCause {
  return { code: 'UserInitiated', reason: reason ?? 'Task stopped by user' };
}
