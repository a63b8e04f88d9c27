import type { Deployment, Service, Task } from './model.ts';
import type { World } from './world.ts';

/**
 * A service's event stream, in ECS's words.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */

/** Most events that a service shows. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html */
const MOST = 100;

export function addEvent(world: World, service: Service, message: string): void {
  service.events.unshift({
    id: world.ids.uuid(),
    createdAt: world.clock.now(),
    message: `(service ${service.name}) ${message}`,
  });
  service.events.length = Math.min(service.events.length, MOST);
}

export const messages = {
  started: (tasks: readonly Task[]) => `has started ${tasks.length} tasks: ${names(tasks)}.`,
  stopped: (tasks: readonly Task[]) => `has stopped ${tasks.length} running tasks: ${names(tasks)}.`,
  draining: (tasks: readonly Task[]) => `has begun draining connections on ${tasks.length} tasks.`,
  registered: (targetGroup: string) => `registered 1 targets in (target-group ${targetGroup})`,
  deregistered: (targetGroup: string) => `deregistered 1 targets in (target-group ${targetGroup})`,
  unhealthy: (task: Task, port: number, targetGroup: string, reason: string) =>
    `(task ${task.id}) (port ${port}) is unhealthy in (target-group ${targetGroup}) due to (reason ${reason}).`,
  impaired: () =>
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of ' +
    'the Amazon ECS Developer Guide.',
  blocked: () =>
    'was unable to stop or start tasks during a deployment because of the service deployment configuration. ' +
    'Update the minimumHealthyPercent or maximumPercent value and try again.',
  completed: ({ id }: Deployment) => `(deployment ${id}) deployment completed.`,
  failed: ({ id }: Deployment) => `(deployment ${id}) deployment failed: tasks failed to start.`,
  alarmed: ({ id }: Deployment) => `(deployment ${id}) deployment failed: alarm detected.`,
  rollingBack: ({ id }: Deployment) => `rolling back to deployment ${id}.`,
  steady: () => 'has reached a steady state.',
};

function names(tasks: readonly Task[]): string {
  return tasks.map(({ id }) => `(task ${id})`).join(' ');
}
