import { taskFailed, taskHealthy } from './circuitBreaker.ts';
import type { StopCause, Task } from './model.ts';
import type { Quirks } from './options.ts';
import type { World } from './world.ts';

/**
 * Whether a task that stops counts as failed: it could not be launched, did not reach RUNNING, or failed its health
 * checks. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html (failedTasks)
 */
export function isFailure(task: Task, cause: StopCause, quirks: Quirks): boolean {
  if (cause.unhealthy || cause.code === 'TaskFailedToStart') return true;
  if (cause.code !== 'EssentialContainerExited' || task.wasHealthy) return false;
  return task.startedAt === null || quirks.exitBeforeHealthyCounts;
}

/** Counts a failed task while its deployment is being rolled out. */
export function recordStop(world: World, task: Task, cause: StopCause): void {
  const { deployment } = task;
  if (deployment?.rolloutState !== 'IN_PROGRESS' || !isFailure(task, cause, world.quirks)) return;
  deployment.breaker = taskFailed(deployment.breaker, world.quirks.breakerCountsAfterHealthyTask);
  deployment.updatedAt = world.clock.now();
}

export function recordHealthy(world: World, task: Task): void {
  task.wasHealthy = true;
  const { deployment, service } = task;
  if (!deployment || !service) return;
  deployment.breaker = taskHealthy(
    deployment.breaker,
    service.settings.deploymentConfiguration.deploymentCircuitBreaker,
  );
  deployment.updatedAt = world.clock.now();
}
