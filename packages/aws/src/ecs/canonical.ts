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
    cpu: units(taskDefinition['cpu'], /^([\d.]+) *vcpus?$/i),
    memory: units(taskDefinition['memory'], /^([\d.]+) *gb$/i),
    requiresCompatibilities: asList(taskDefinition['requiresCompatibilities']).map(String).toSorted(compare),
    containerDefinitions: (containerDefinitions ?? []).map((container) => ({
      essential: true,
      ...container,
      cpu: container['cpu'] === 0 ? undefined : container['cpu'],
      portMappings: asList(container['portMappings']).map((mapping) => portMapping(mapping as Json, networkMode)),
      volumesFrom: asList(container['volumesFrom']),
      healthCheck: container['healthCheck'] && { ...HEALTH_CHECK, ...container['healthCheck'] },
    })),
  };
}

/** ECS's defaults of a container's health check, seconds and tries. */
const HEALTH_CHECK = { interval: 30, timeout: 5, retries: 3 };

/** `.25 vCPU` is 256 CPU units and `0.5 GB` 512 MiB, and ECS answers with the latter. */
function units(given: unknown, pattern: RegExp): unknown {
  const amount = typeof given === 'string' ? pattern.exec(given.trim())?.[1] : undefined;
  return amount === undefined ? given : String(Number(amount) * 1_024);
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

/** The order of entries that have names (containers, variables, volumes, tags) means nothing. */
function byName(list: readonly unknown[]): readonly unknown[] {
  return list.every((entry) => nameOf(entry) !== undefined)
    ? list.toSorted((a, b) => compare(sortKey(a), sortKey(b)))
    : list;
}

function sortKey(entry: unknown): string {
  return `${nameOf(entry)} ${JSON.stringify(entry)}`;
}

/** The name of an entry of a list; that of a tag is its key. */
export function nameOf(entry: unknown): string | undefined {
  const { name, key: tag } = Object(entry) as { name?: unknown; key?: unknown };
  return [name, tag].find((each) => typeof each === 'string');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without null, undefined, empty lists and empty objects; keys in order. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return byName(value.map(prune));
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
