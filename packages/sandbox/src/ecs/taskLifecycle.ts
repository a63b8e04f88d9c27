import { ImagePullError } from '../core/ports.ts';
import { addEvent, messages } from './events.ts';
import { digestOf } from '../core/images.ts';
import { InitializationError, initializationProblem } from './initialization.ts';
import type {
  Cluster,
  Deployment,
  Service,
  StopCause,
  Tag,
  Task,
  TaskContainer,
  TaskDefinition,
  TaskOverrides,
  TaskStatus,
} from './model.ts';
import type { ServiceSettings } from './serviceSettings.ts';
import { cannotInitialize, cannotPull, cannotStart, essentialContainerExited } from './stoppedReasons.ts';
import { addressOf, startContainer } from './taskContainers.ts';
import { recordStop } from './taskFailures.ts';
import { targetsOf } from './taskHealth.ts';
import { arnOf, type World } from './world.ts';

/** What a task is to be made from. */
export interface TaskOrder {
  readonly cluster: Cluster;
  readonly service: Service | null;
  readonly deployment: Deployment | null;
  readonly taskDefinition: TaskDefinition;
  readonly settings: ServiceSettings;
  readonly startedBy: string | null;
  readonly group: string;
  readonly overrides: TaskOverrides;
  readonly tags: Tag[];
}

/**
 * Starts a task and lives its life: PROVISIONING, PENDING, ACTIVATING, RUNNING, then, once it is to stop, DEACTIVATING,
 * STOPPING, DEPROVISIONING, STOPPED.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html
 */
export function startTask(world: World, order: TaskOrder): Task {
  const task = createTask(world, order);
  world.tasks.set(task.arn, task);
  const life = live(world, task).finally(() => world.lives.delete(life));
  world.lives.add(life);
  return task;
}

/** Makes the task stop, by draining and SIGTERM. The first cause counts; later ones change nothing. */
export function stopTask(world: World, task: Task, cause: StopCause): void {
  if (task.desiredStatus === 'STOPPED') return;
  task.desiredStatus = 'STOPPED';
  task.stop = cause;
  task.stoppingAt = world.clock.now();
  recordStop(world, task, cause);
  task.stopping.abort();
  world.changed(task.service);
}

/**
 * Ends the task's processes at once, as a crash of its machine would: nothing drains and ECS only sees them gone.
 * False when none runs.
 */
export function killTask(task: Task): boolean {
  const running = task.containers.filter((container) => container.running && container.exitCode === null);
  for (const container of running) void container.running!.stop(0);
  return running.length > 0;
}

/** Forgets tasks that have been stopped for as long as ECS shows them. */
export function forgetStoppedTasks(world: World): void {
  const before = world.clock.now() - world.timings.stoppedVisibleMs;
  for (const { arn, stoppedAt } of world.tasks.values()) {
    if (stoppedAt !== null && stoppedAt < before) world.tasks.delete(arn);
  }
}

async function live(world: World, task: Task): Promise<void> {
  const { signal } = task.stopping;
  try {
    await launch(world, task, signal);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  } catch (error) {
    if (!signal.aborted) stopTask(world, task, launchProblem(error));
  }
  await retire(world, task);
}

async function launch(world: World, task: Task, signal: AbortSignal): Promise<void> {
  const { clock, timings } = world;
  await clock.sleep(timings.provisioningMs, signal);
  enter(world, task, 'PENDING');
  initialize(world, task);
  task.pullStartedAt = clock.now();
  await clock.sleep(timings.pullMs, signal);
  for (const container of task.containers) {
    signal.throwIfAborted();
    await startContainer(world, task, container, (ended) => containerExited(world, task, ended)).catch((error) => {
      container.reason = launchProblem(error).reason;
      throw error;
    });
  }
  task.pullStoppedAt = clock.now();
  enter(world, task, 'ACTIVATING');
  await clock.sleep(timings.activatingMs, signal);
  task.startedAt = clock.now();
  enter(world, task, 'RUNNING');
  register(world, task);
}

function initialize(world: World, task: Task): void {
  const { definition } = task.taskDefinition;
  const executionRoleArn = task.overrides.executionRoleArn ?? definition.executionRoleArn;
  const { accountId, region } = world;
  const problem = initializationProblem(
    { definition, executionRoleArn, taskId: task.id, accountId, region },
    world.surroundings,
  );
  if (problem) throw new InitializationError(problem);
}

/**
 * Load balancers first: the targets drain for their deregistration delay before any container gets SIGTERM.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html (DEACTIVATING)
 */
async function retire(world: World, task: Task): Promise<void> {
  if (task.registered) {
    enter(world, task, 'DEACTIVATING');
    await unlessClosing(world, deregister(world, task));
  }
  enter(world, task, 'STOPPING');
  await Promise.all(task.containers.map((container) => stopContainer(world, container)));
  task.executionStoppedAt = world.clock.now();
  enter(world, task, 'DEPROVISIONING');
  await world.clock.sleep(world.timings.deprovisioningMs, world.closing).catch(() => {});
  task.stoppedAt = world.clock.now();
  enter(world, task, 'STOPPED');
}

/** SIGTERM and its time-out, which the end of the sandbox cuts short. */
async function stopContainer(world: World, container: TaskContainer): Promise<void> {
  const { running } = container;
  if (!running) return;
  const kill = () => void running.stop(0);
  world.closing.addEventListener('abort', kill);
  await running.stop(stopTimeoutMs(world, container));
  world.closing.removeEventListener('abort', kill);
}

function containerExited(world: World, task: Task, container: TaskContainer): void {
  task.version += 1;
  if (container.definition.essential !== false) stopTask(world, task, essentialContainerExited());
}

function register(world: World, task: Task): void {
  for (const { targetGroupArn, port, containerName } of targetsOf(task)) {
    const release = task.containers.find(({ definition }) => definition.name === containerName)!.definition.image;
    const address = addressOf(task, containerName);
    world.targets.register(targetGroupArn, { id: task.ip, port, address, release });
    task.registered = true;
    if (task.service) addEvent(world, task.service, messages.registered(targetGroupArn));
  }
}

async function deregister(world: World, task: Task): Promise<void> {
  await Promise.all(
    targetsOf(task).map(({ targetGroupArn, port }) => {
      if (task.service) addEvent(world, task.service, messages.deregistered(targetGroupArn));
      return world.targets.deregister(targetGroupArn, { id: task.ip, port });
    }),
  );
}

function launchProblem(error: unknown): StopCause {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof InitializationError) return cannotInitialize(detail);
  return error instanceof ImagePullError ? cannotPull(detail) : cannotStart(detail);
}

function enter(world: World, task: Task, status: TaskStatus): void {
  task.lastStatus = status;
  task.version += 1;
  world.changed(task.service);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html (stopTimeout, seconds) */
function stopTimeoutMs(world: World, { definition }: TaskContainer): number {
  if (world.closing.aborted) return 0;
  return definition.stopTimeout === undefined ? world.timings.stopTimeoutMs : definition.stopTimeout * 1_000;
}

/** Resolves with the work, or as soon as the sandbox shuts down. */
async function unlessClosing({ closing }: World, work: Promise<void>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const closed = () => resolve();
  if (closing.aborted) closed();
  closing.addEventListener('abort', closed);
  await Promise.race([work, promise]).finally(() => closing.removeEventListener('abort', closed));
}

function createTask(world: World, order: TaskOrder): Task {
  const { ids, clock } = world;
  const id = ids.hex();
  return {
    ...order,
    arn: arnOf(world, 'task', order.cluster.name, id),
    id,
    ip: ids.ip(),
    interfaceId: `eni-${ids.hex(17)}`,
    createdAt: clock.now(),
    containers: order.taskDefinition.definition.containerDefinitions.map((definition) => ({
      arn: arnOf(world, 'container', order.cluster.name, id, ids.uuid()),
      definition,
      runtimeId: `${id}-${ids.digits().slice(0, 10)}`,
      imageDigest: digestOf(definition.image),
      running: null,
      exitCode: null,
      reason: null,
    })),
    stopping: new AbortController(),
    registered: false,
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    stop: null,
    wasHealthy: false,
    version: 1,
    pullStartedAt: null,
    pullStoppedAt: null,
    startedAt: null,
    stoppingAt: null,
    executionStoppedAt: null,
    stoppedAt: null,
  };
}
