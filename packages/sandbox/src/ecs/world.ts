import type { Clock } from '../core/clock.ts';
import type { ContainerRuntime, ListenerRules, LogStore, Surroundings, TargetRegistry } from '../core/ports.ts';
import { createIds, type Ids } from './ids.ts';
import type { Cluster, Service, Task, TaskDefinition } from './model.ts';
import { DEFAULT_QUIRKS, DEFAULT_TIMINGS, type EcsOptions, type Quirks, type Timings } from './options.ts';
import type { RunTaskInput, TasksRun } from './runTask.ts';
import { StaleReads } from './staleReads.ts';

/** All that one ECS knows and uses. Operations read and change it; the scheduler and the tasks' lives act on it. */
export interface World {
  readonly clock: Clock;
  readonly targets: TargetRegistry;
  readonly listenerRules: ListenerRules;
  readonly runtime: ContainerRuntime;
  readonly logs: LogStore;
  readonly surroundings: Surroundings;
  readonly accountId: string;
  readonly region: string;
  readonly timings: Timings;
  readonly quirks: Quirks;
  readonly ids: Ids;
  readonly staleReads: StaleReads;
  /** By name. */
  readonly clusters: Map<string, Cluster>;
  /** By family, revision 1 first. */
  readonly families: Map<string, TaskDefinition[]>;
  /** By ARN. */
  readonly services: Map<string, Service>;
  /** By ARN, oldest first. */
  readonly tasks: Map<string, Task>;
  /** By clientToken: calls of RunTask and what they started. */
  readonly taskRuns: Map<string, { readonly input: RunTaskInput; readonly run: TasksRun }>;
  /** What still runs of the tasks' lives; all settle after `closing`. */
  readonly lives: Set<Promise<void>>;
  /** Called whenever something changed that the scheduler of the service should look at. */
  changed(service: Service | null): void;
  /** Aborted when the sandbox shuts down. */
  readonly closing: AbortSignal;
}

export function createWorld(options: EcsOptions, changed: World['changed'], closing: AbortSignal): World {
  const quirks = { ...DEFAULT_QUIRKS, ...options.quirks };
  return {
    clock: options.clock,
    targets: options.targets,
    listenerRules: options.listenerRules,
    runtime: options.runtime,
    logs: options.logs,
    surroundings: options.surroundings,
    accountId: options.accountId,
    region: options.region,
    timings: { ...DEFAULT_TIMINGS, ...options.timings },
    quirks,
    ids: createIds(options.seed ?? 1),
    staleReads: new StaleReads(options.clock, quirks.staleReadsMs),
    clusters: new Map(),
    families: new Map(),
    services: new Map(),
    tasks: new Map(),
    taskRuns: new Map(),
    lives: new Set(),
    changed,
    closing,
  };
}

/** An ARN in the long format. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html */
export function arnOf({ region, accountId }: World, kind: string, ...path: (string | number)[]): string {
  return `arn:aws:ecs:${region}:${accountId}:${kind}/${path.join('/')}`;
}

/** Whether a name or ARN can mean something here: ARNs of other accounts and regions do not. */
export function isHere({ region, accountId }: World, reference: string): boolean {
  return !reference.startsWith('arn:') || reference.startsWith(`arn:aws:ecs:${region}:${accountId}:`);
}

/** The tasks of a service, oldest first, the stopped ones of the last hour included. */
export function tasksOf(world: World, service: Service): Task[] {
  return [...world.tasks.values()].filter((task) => task.service === service);
}
