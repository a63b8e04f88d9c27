import type { Service as ApiService } from '../core/api.ts';
import type { ServiceCapacity } from '../core/ports.ts';
import { createServiceCapacity } from './capacity.ts';
import { clusterOperations } from './clusters.ts';
import type { Service } from './model.ts';
import type { EcsOptions } from './options.ts';
import { reconcile } from './reconcile.ts';
import { revisionOperations } from './revisions.ts';
import { serviceDeploymentOperations } from './serviceDeployments.ts';
import { serviceOperations } from './services.ts';
import { tagOperations } from './tags.ts';
import { findTaskDefinition, taskDefinitionOperations } from './taskDefinitions.ts';
import { forgetStoppedTasks, killTask } from './taskLifecycle.ts';
import { taskOperations } from './tasks.ts';
import { taskView } from './taskViews.ts';
import { serviceView } from './views.ts';
import { ecsInputs } from './shapes.ts';
import { isStable } from './stability.ts';
import { createWorld } from './world.ts';

export type { EcsOptions } from './options.ts';

export interface Ecs {
  readonly service: ApiService;
  /** The services' counts of tasks, for what scales them. */
  readonly capacity: ServiceCapacity;
  /** Everything there is, in the API's shapes, for the control API. Never stale. */
  state(): { clusters: string[]; services: object[]; tasks: object[] };
  /** ARNs of the roles that a task definition gives to its tasks; none where there is no such definition. */
  rolesOf(taskDefinition: string): string[];
  /** Ends a task's processes at once, without draining, as a crash of its machine would. False: no such task runs. */
  killTask(taskArn: string): boolean;
  /** Resolves once every service is in a steady state; rejects as soon as one cannot get there. */
  stable(): Promise<void>;
  /** Ends all tasks; resolves when nothing of them runs. */
  close(): Promise<void>;
}

/** Amazon ECS with its rolling deployments, on containers that really run. */
export function createEcs(options: EcsOptions): Ecs {
  const closing = new AbortController();
  const scheduler = createScheduler((service) => reconcile(world, service));
  const world = createWorld(options, (service) => service && scheduler.look(service), closing.signal);
  const stopTicking = world.clock.every(world.timings.schedulerMs, () => {
    for (const service of world.services.values()) scheduler.look(service);
    forgetStoppedTasks(world);
  });
  return {
    service: {
      name: 'ecs',
      protocol: 'json',
      discriminator: 'AmazonEC2ContainerServiceV20141113',
      inputs: ecsInputs,
      operations: {
        ...clusterOperations(world),
        ...taskDefinitionOperations(world),
        ...serviceOperations(world),
        ...serviceDeploymentOperations(world),
        ...revisionOperations(world),
        ...taskOperations(world),
        ...tagOperations(world),
      },
    },
    capacity: createServiceCapacity(world),
    state: () => ({
      clusters: [...world.clusters.keys()],
      services: [...world.services.values()].map((service) => serviceView(world, service)),
      tasks: [...world.tasks.values()].map((task) => taskView(world, task)),
    }),
    rolesOf: (reference) => {
      const { taskRoleArn, executionRoleArn } = findTaskDefinition(world, reference)?.definition ?? {};
      return [taskRoleArn, executionRoleArn].filter((role) => role !== undefined);
    },
    killTask: (taskArn) => {
      const task = world.tasks.get(taskArn);
      return task !== undefined && killTask(task);
    },
    stable: async () => {
      while ([...world.services.values()].some((service) => !isStable(world, service))) {
        await world.clock.sleep(world.timings.schedulerMs, closing.signal);
      }
    },
    close: async () => {
      stopTicking();
      scheduler.close();
      closing.abort();
      for (const task of world.tasks.values()) task.stopping.abort();
      await Promise.all(world.lives);
    },
  };
}

/** Looks at each service that changed once, after the call or task that changed it is through. */
function createScheduler(look: (service: Service) => void): { look(service: Service): void; close(): void } {
  const due = new Set<Service>();
  let closed = false;
  let immediate: NodeJS.Immediate | null = null;
  const run = () => {
    immediate = null;
    const services = [...due];
    due.clear();
    services.forEach(look);
  };
  return {
    look: (service) => {
      if (closed) return;
      due.add(service);
      immediate ??= setImmediate(run);
    },
    close: () => {
      closed = true;
      if (immediate) clearImmediate(immediate);
    },
  };
}
