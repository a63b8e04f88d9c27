import type { ApiError } from '../core/api.ts';
import { clientError } from './errors.ts';
import type { ContainerDefinition, Definition } from './model.ts';

/**
 * What RegisterTaskDefinition refuses of how containers fit their task and each other.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export function containersFitProblem(definition: Definition): ApiError | undefined {
  return (
    firstOf(definition.containerDefinitions, (container) => portProblem(container, definition)) ??
    firstOf(definition.containerDefinitions, (container) => dependencyProblem(container, definition)) ??
    sizeProblem(definition)
  );
}

function firstOf<T>(items: readonly T[], problemOf: (item: T) => ApiError | undefined): ApiError | undefined {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem) return problem;
  }
  return undefined;
}

function portProblem({ portMappings = [] }: ContainerDefinition, { networkMode }: Definition): ApiError | undefined {
  return firstOf(portMappings, ({ containerPort, hostPort }) => {
    if (!isPort(containerPort, 1))
      return clientError(`Invalid container port: ${containerPort}. It must be 1 to 65535.`);
    if (hostPort !== undefined && !isPort(hostPort, 0)) {
      return clientError(`Invalid host port: ${hostPort}. It must be 0 to 65535.`);
    }
    if (networkMode !== 'awsvpc' || hostPort === undefined || hostPort === containerPort) return undefined;
    return clientError('When networkMode=awsvpc, the host ports and container ports in port mappings must match.');
  });
}

function isPort(value: unknown, least: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= 65_535;
}

const CONDITIONS = ['START', 'COMPLETE', 'SUCCESS', 'HEALTHY'];

function dependencyProblem(
  { name, dependsOn = [] }: ContainerDefinition,
  { containerDefinitions }: Definition,
): ApiError | undefined {
  return firstOf(dependsOn, ({ containerName, condition }) => {
    if (containerName === name || !containerDefinitions.some((each) => each.name === containerName)) {
      return clientError(`Container '${name}' depends on container '${containerName}', which is no other of the task.`);
    }
    if (condition !== undefined && CONDITIONS.includes(condition)) return undefined;
    return clientError(`Invalid dependsOn condition: ${condition}. It must be one of ${CONDITIONS.join(', ')}.`);
  });
}

/** The page above, "cpu", "memory" and "memoryReservation" of a container. */
function sizeProblem({ cpu, memory, containerDefinitions }: Definition): ApiError | undefined {
  const sum = (sizeOf: (container: ContainerDefinition) => number | undefined) =>
    containerDefinitions.reduce((total, container) => total + (sizeOf(container) ?? 0), 0);
  if (cpu !== undefined && sum((each) => each.cpu) > Number(cpu)) {
    return clientError("The total 'cpu' of the containers is greater than the 'cpu' of the task.");
  }
  if (memory === undefined) return undefined;
  const greedy = containerDefinitions.find((each) => (each.memory ?? 0) > Number(memory));
  if (greedy) {
    return clientError(`Invalid 'memory' setting for container '${greedy.name}': it is greater than for the task.`);
  }
  if (sum((each) => each.memoryReservation ?? each.memory) <= Number(memory)) return undefined;
  return clientError("The total memory reserved for the containers is greater than the 'memory' of the task.");
}
