import type { TargetHealth } from '../core/ports.ts';
import type { ContainerDefinition, Task } from './model.ts';
import type { SchedulerTask } from './scheduler.ts';
import { targetGroupsOf } from './serviceSettings.ts';
import type { World } from './world.ts';

export interface TaskHealth {
  readonly state: SchedulerTask['state'];
  /** The target group whose checks fail, where that makes it unhealthy. */
  readonly failing: { readonly targetGroupArn: string; readonly port: number; readonly reason: string } | null;
}

const STARTING: TaskHealth = { state: 'starting', failing: null };

/** ECS's default interval of a container health check, seconds. */
const CONTAINER_CHECK_SECONDS = 30;

/**
 * Whether the service scheduler counts a task as healthy: by its load balancers, its container health checks, or by
 * time where it has neither. Failing checks are ignored in the grace period.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html (minimumHealthyPercent)
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html (healthCheckGracePeriodSeconds)
 */
export function taskHealth(world: World, task: Task): TaskHealth {
  if (task.lastStatus !== 'RUNNING' || task.startedAt === null) return STARTING;
  const checks = targetsOf(task).map((target) => ({ target, health: healthAt(world, task, target) }));
  const failing = checks.find(({ health }) => health.state === 'unhealthy');
  const runningMs = world.clock.now() - task.startedAt;
  if (failing) {
    if (runningMs < gracePeriodMs(task)) return STARTING;
    const reason = failing.health.description ?? failing.health.reason ?? 'Health checks failed';
    return { state: 'unhealthy', failing: { ...failing.target, reason } };
  }
  const passes = checks.every(({ health }) => health.state === 'healthy') && !isToEnd(world, task);
  return passes && runningMs >= containerCheckMs(world, task) ? { state: 'healthy', failing: null } : STARTING;
}

/** Container health checks are not run: a container that has one passes it at its first interval. */
export function containerHealth(world: World, task: Task, container: ContainerDefinition): 'HEALTHY' | 'UNKNOWN' {
  if (!container.healthCheck || task.startedAt === null || task.lastStatus !== 'RUNNING') return 'UNKNOWN';
  return world.clock.now() - task.startedAt >= intervalMs(container) ? 'HEALTHY' : 'UNKNOWN';
}

/** Where the task is registered while it runs. */
export function targetsOf(task: Task): { targetGroupArn: string; port: number; containerName: string }[] {
  return targetGroupsOf(task.settings).map(({ targetGroupArn, containerPort, containerName }) => ({
    targetGroupArn,
    port: containerPort,
    containerName,
  }));
}

/**
 * Whether a container should have ended by now, but its process still takes its time: with a fast clock on a busy machine
 * that time is longer than it takes to count as healthy.
 */
function isToEnd(world: World, task: Task): boolean {
  const now = world.clock.now();
  return task.containers.some(
    ({ definition, running }) => definition.essential !== false && (running?.endsAt ?? Infinity) <= now,
  );
}

function healthAt(world: World, task: Task, target: { targetGroupArn: string; port: number }): TargetHealth {
  return world.targets.health(target.targetGroupArn, { id: task.ip, port: target.port });
}

/** The service's, which an update changes for running tasks too. */
function gracePeriodMs({ service }: Task): number {
  return (service?.settings.healthCheckGracePeriodSeconds ?? 0) * 1_000;
}

function containerCheckMs(world: World, task: Task): number {
  const checked = task.containers.filter(({ definition }) => definition.essential !== false && definition.healthCheck);
  if (checked.length > 0) return Math.max(...checked.map(({ definition }) => intervalMs(definition)));
  return targetsOf(task).length > 0 ? 0 : world.timings.settleMs;
}

function intervalMs({ healthCheck }: ContainerDefinition): number {
  return (healthCheck?.interval ?? CONTAINER_CHECK_SECONDS) * 1_000;
}
