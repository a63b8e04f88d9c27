import type { Address, ContainerSpec } from '../core/ports.ts';
import type { Task, TaskContainer } from './model.ts';
import type { World } from './world.ts';

/** Where nothing listens: the address of a port that no container serves. */
const NOBODY: Address = { host: '127.0.0.1', port: 1 };

/** Starts the container's process and follows it. Rejects as the runtime does. */
export async function startContainer(
  world: World,
  task: Task,
  container: TaskContainer,
  exited: (container: TaskContainer) => void,
): Promise<void> {
  const running = await world.runtime.start(specOf(world, task, container));
  container.running = running;
  void running.exited.then(({ exitCode }) => {
    container.exitCode = exitCode;
    exited(container);
  });
}

export function addressOf(task: Task, containerName: string): Address {
  return task.containers.find(({ definition }) => definition.name === containerName)?.running?.address ?? NOBODY;
}

/** The definition with the overrides of RunTask. */
function specOf(world: World, task: Task, { definition, runtimeId }: TaskContainer): ContainerSpec {
  const override = task.overrides.containerOverrides?.find(({ name }) => name === definition.name);
  const command = override?.command ?? definition.command;
  const environment = [...(definition.environment ?? []), ...(override?.environment ?? [])];
  return {
    image: definition.image,
    name: definition.name,
    ...(command === undefined ? {} : { command }),
    environment: Object.fromEntries(environment.map(({ name, value }) => [name, value])),
    log: logger(world, task, definition.name, runtimeId, definition.logConfiguration),
  };
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html (awslogs-stream-prefix) */
function logger(
  world: World,
  task: Task,
  containerName: string,
  runtimeId: string,
  configuration: TaskContainer['definition']['logConfiguration'],
): (line: string) => void {
  const group = configuration?.options?.['awslogs-group'];
  if (configuration?.logDriver !== 'awslogs' || group === undefined) return () => {};
  const prefix = configuration.options?.['awslogs-stream-prefix'];
  const stream = prefix === undefined ? runtimeId : `${prefix}/${containerName}/${task.id}`;
  return (line) => world.logs.append(group, stream, line);
}
