import { registerable, type TaskDefinition } from './taskDefinition.ts';

/**
 * A task definition in the form that two of them are compared in: without what is empty, with the defaults that ECS
 * fills in, and with lists sorted where their order means nothing. ECS answers DescribeTaskDefinition with such defaults
 * (`essential: true`, `cpu: 0`, empty lists), whatever was registered.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export function canonical(taskDefinition: TaskDefinition): TaskDefinition {
  return prune(withDefaults(registerable(taskDefinition))) as TaskDefinition;
}

type Json = Readonly<Record<string, unknown>>;

function withDefaults(taskDefinition: TaskDefinition): Json {
  const { containerDefinitions, networkMode } = taskDefinition;
  return {
    ...taskDefinition,
    requiresCompatibilities: sorted(taskDefinition['requiresCompatibilities']),
    tags: sorted(taskDefinition['tags']),
    containerDefinitions: (containerDefinitions ?? []).map((container) => ({
      essential: true,
      ...container,
      cpu: container['cpu'] === 0 ? undefined : container['cpu'],
      environment: sorted(container.environment),
      secrets: sorted(container.secrets),
      portMappings: asList(container['portMappings']).map((mapping) => portMapping(mapping as Json, networkMode)),
      volumesFrom: asList(container['volumesFrom']),
    })),
  };
}

/** In awsvpc and host mode the host port is the container port, and both may be written. */
function portMapping(mapping: Json, networkMode: unknown): Json {
  const { hostPort, protocol = 'tcp', ...rest } = mapping;
  const implied = networkMode === 'awsvpc' || networkMode === 'host' ? rest['containerPort'] : 0;
  return { ...rest, protocol, ...(hostPort !== implied && { hostPort }) };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.toSorted((a: unknown, b: unknown) => compare(sortKey(a), sortKey(b)));
}

function sortKey(entry: unknown): string {
  const { name, key } = Object(entry) as { name?: string; key?: string };
  return name ?? key ?? String(entry);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without null, undefined, empty lists and empty objects; keys in order. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, prune(each)] as const)
    .filter(([, each]) => !isEmpty(each))
    .toSorted(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
