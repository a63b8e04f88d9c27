import { isOngoing } from '../ongoing.ts';
import type { Deployment, Service, ServiceDeployment, Task } from '../model.ts';
import { advance } from '../rollout.ts';
import { schedule } from '../scheduler.ts';
import { startTasks, stopTasks } from '../serviceTasks.ts';
import type { Observed } from '../serviceTasks.ts';
import { tasksOf, type World } from '../world.ts';
import { progress } from './progress.ts';
import type { NativeState } from './state.ts';
import { careFor } from './tending.ts';

/**
 * The native deployment that decides about the service's tasks: the newest, until one revision alone is left of it.
 */
export function nativeInCharge(service: Service): { current: ServiceDeployment; native: NativeState } | null {
  const current = service.serviceDeployments[0];
  if (!current?.native) return null;
  return isOngoing(current) || service.deployments.length > 1 ? { current, native: current.native } : null;
}

/** One look of the service scheduler at a service whose traffic ECS moves. */
export function reconcileNative(
  world: World,
  service: Service,
  { current, native }: { current: ServiceDeployment; native: NativeState },
  health: Observed,
): void {
  const ongoing = isOngoing(current);
  advance(world, service);
  if (isOngoing(current) && current.status !== 'PENDING') {
    const atCapacity = (deployment: Deployment) =>
      tasksWith(health, deployment, 'healthy').length >= service.desiredCount;
    progress(world, { service, current, native, atCapacity });
  }
  // What is over is tended from the next look on, by whoever is in charge then.
  const deployments = isOngoing(current) === ongoing ? service.deployments : [];
  for (const deployment of deployments) tend(world, service, { current, native }, deployment, health);
  forget(world, service, isOngoing(current) ? native.blue : null);
}

function tend(
  world: World,
  service: Service,
  { current, native }: { current: ServiceDeployment; native: NativeState },
  deployment: Deployment,
  health: Observed,
): void {
  const care = careFor(deployment, current, native);
  if (care === 'hold') return;
  const decision = schedule({
    desiredCount: care === 'keep' ? service.desiredCount : 0,
    // The two percentages are for rolling updates; here each revision has all its tasks, and room to replace them.
    minimumHealthyPercent: 100,
    maximumPercent: 200,
    primary: tasksWith(health, deployment).map((task) => ({ id: task.arn, state: health.get(task)!.state })),
    old: [],
    primaryFailed: false,
    backfill: false,
    stopsDownToMinimumAtOnce: false,
  });
  stopTasks(world, service, service.deployments[0]!, decision, health);
  startTasks(world, service, deployment, decision.start.primary);
}

function tasksWith(health: Observed, deployment: Deployment, state?: 'healthy'): Task[] {
  return [...health]
    .filter(([task, seen]) => task.deployment === deployment && (state === undefined || seen.state === state))
    .map(([task]) => task);
}

/** Forgets deployments that have no tasks and no part in what goes on. */
function forget(world: World, service: Service, blue: Deployment | null): void {
  const remaining = tasksOf(world, service).filter(({ lastStatus }) => lastStatus !== 'STOPPED');
  service.deployments = service.deployments.filter(
    (each, index) => index === 0 || each === blue || remaining.some(({ deployment }) => deployment === each),
  );
}
