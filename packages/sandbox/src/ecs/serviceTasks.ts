import { addEvent, messages } from './events.ts';
import type { Deployment, Service, StopCause, Tag, Task } from './model.ts';
import { withTargetGroups } from './native/targetGroups.ts';
import type { SchedulerDecision } from './scheduler.ts';
import { revertSettings } from './serviceSettings.ts';
import { failedElbHealthChecks, scaledIn } from './stoppedReasons.ts';
import type { TaskHealth } from './taskHealth.ts';
import { startTask, stopTask } from './taskLifecycle.ts';
import type { World } from './world.ts';

/** The health of the tasks that ECS wants to run. */
export type Observed = ReadonlyMap<Task, TaskHealth>;

/** Starts so many tasks of the deployment. */
export function startTasks(world: World, service: Service, deployment: Deployment, count: number): void {
  if (count === 0) return;
  const { taskDefinition, settings, targetGroups } = deployment.revision;
  const order = {
    cluster: service.cluster,
    service,
    deployment,
    taskDefinition,
    settings: withTargetGroups(revertSettings(service.settings, settings), targetGroups),
    startedBy: deployment.id,
    group: `service:${service.name}`,
    overrides: { containerOverrides: [] },
    tags: propagatedTags(service, deployment),
  };
  const tasks = Array.from({ length: count }, () => startTask(world, order));
  service.steady = false;
  addEvent(world, service, messages.started(tasks));
}

/** Stops what the scheduler has decided to stop, and says so. */
export function stopTasks(
  world: World,
  service: Service,
  primary: Deployment,
  decision: SchedulerDecision,
  health: Observed,
): void {
  const tasks = decision.stop.map(({ id }) => world.tasks.get(id)!);
  if (tasks.length === 0) return;
  service.steady = false;
  for (const [index, task] of tasks.entries()) {
    const failing = decision.stop[index]!.why === 'unhealthy' ? health.get(task)!.failing : null;
    if (failing) {
      addEvent(world, service, messages.unhealthy(task, failing.port, failing.targetGroupArn, failing.reason));
    }
    stopTask(world, task, causeOf(primary, failing));
  }
  const draining = tasks.filter(({ registered }) => registered);
  if (draining.length > 0) addEvent(world, service, messages.draining(draining));
  addEvent(world, service, messages.stopped(tasks));
}

function causeOf(primary: Deployment, failing: TaskHealth['failing']): StopCause {
  return failing ? failedElbHealthChecks(failing.targetGroupArn) : scaledIn(primary.id);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html (propagateTags) */
function propagatedTags({ settings, tags }: Service, { revision }: Deployment): Tag[] {
  if (settings.propagateTags === 'SERVICE') return tags;
  return settings.propagateTags === 'TASK_DEFINITION' ? revision.taskDefinition.tags : [];
}
