import { addEvent, messages } from './events.ts';
import type { Service } from './model.ts';
import { nativeInCharge, reconcileNative } from './native/reconcile.ts';
import { advance, complete } from './rollout.ts';
import { schedule } from './scheduler.ts';
import { startTasks, stopTasks, type Observed } from './serviceTasks.ts';
import { recordHealthy } from './taskFailures.ts';
import { taskHealth } from './taskHealth.ts';
import { tasksOf, type World } from './world.ts';

/** Failed tasks in a row after which ECS says that it cannot start tasks. */
const IMPAIRED_AFTER = 3;

/** One look of the service scheduler: see how the tasks are, take the deployment on, start and stop tasks. */
export function reconcile(world: World, service: Service): void {
  if (service.status === 'INACTIVE' || service.deployments.length === 0) return;
  const health = observe(world, service);
  const primary = service.deployments[0]!;
  if (primary.breaker.failedTasks >= IMPAIRED_AFTER) reportOnce(world, service, 'impaired', messages.impaired());
  const native = nativeInCharge(service);
  if (native) return reconcileNative(world, service, native, health);
  advance(world, service);
  act(world, service, health);
  settle(world, service, health);
}

/** The health of the tasks that ECS wants to run. */
function observe(world: World, service: Service): Observed {
  const wanted = tasksOf(world, service).filter(({ desiredStatus }) => desiredStatus === 'RUNNING');
  const observed = new Map(wanted.map((task) => [task, taskHealth(world, task)]));
  for (const [task, { state }] of observed) {
    if (state === 'healthy' && !task.wasHealthy) recordHealthy(world, task);
  }
  return observed;
}

function act(world: World, service: Service, health: Observed): void {
  const primary = service.deployments[0]!;
  const fallback = service.deployments.find((each) => each !== primary && each.rolloutState === 'COMPLETED');
  const { minimumHealthyPercent, maximumPercent } = service.settings.deploymentConfiguration;
  const schedulerTasks = (isPrimary: boolean) =>
    [...health]
      .filter(([task]) => (task.deployment === primary) === isPrimary)
      .map(([task, { state }]) => ({ id: task.arn, state }));
  const decision = schedule({
    desiredCount: service.desiredCount,
    minimumHealthyPercent,
    maximumPercent,
    primary: schedulerTasks(true),
    old: schedulerTasks(false),
    primaryFailed: primary.rolloutState === 'FAILED',
    backfill: world.quirks.failedDeploymentIsBackfilled && fallback !== undefined,
    stopsDownToMinimumAtOnce: world.quirks.stopsDownToMinimumAtOnce,
  });
  stopTasks(world, service, primary, decision, health);
  startTasks(world, service, primary, decision.start.primary);
  if (fallback) startTasks(world, service, fallback, decision.start.old);
  if (decision.blocked) reportOnce(world, service, 'blocked', messages.blocked());
}

function reportOnce(world: World, service: Service, trouble: 'blocked' | 'impaired', message: string): void {
  const { reported } = service.deployments[0]!;
  if (reported.has(trouble)) return;
  reported.add(trouble);
  addEvent(world, service, message);
}

/**
 * Forgets deployments without tasks; completes the primary once its tasks alone are there and healthy: the steady
 * state. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html (rolloutState)
 */
function settle(world: World, service: Service, health: Observed): void {
  const primary = service.deployments[0]!;
  const remaining = tasksOf(world, service).filter(({ lastStatus }) => lastStatus !== 'STOPPED');
  service.deployments = service.deployments.filter(
    (each) => each === primary || remaining.some(({ deployment }) => deployment === each),
  );
  if (service.status === 'DRAINING') {
    if (remaining.length > 0) return;
    service.status = 'INACTIVE';
    service.deployments = [];
    return;
  }
  const settled =
    service.deployments.length === 1 &&
    remaining.length === service.desiredCount &&
    remaining.every((task) => health.get(task)?.state === 'healthy' && task.desiredStatus === 'RUNNING');
  if (!settled || service.steady || primary.rolloutState === 'FAILED') return;
  if (!complete(world, service)) return;
  service.steady = true;
  addEvent(world, service, messages.steady());
}
