import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultSpec, Sandbox, ScenarioInput } from '@deploy-actions/sandbox';

/** One line of the truth table: a world, what happens in it, and what an honest action says. */
export interface Row {
  readonly name: string;
  /** What an honest action does, for the reader. */
  readonly truth: string;
  /** Exit code that tells the truth. */
  readonly exitCode: 0 | 1;
  /** What the error, or the warning of a green run, has to name: the cause, as a person would look for it. */
  readonly tells?: RegExp;
  /** Real seconds within which it has to be said; by default whenever it is true. */
  readonly withinSeconds?: number;
  /** What must be true of the world when the action has returned, and all has settled. */
  readonly holds?: readonly Claim[];
  /** Image that is deployed; a good one, `shop:v2`, by default. */
  readonly image?: string;
  readonly service?: Partial<NonNullable<ScenarioInput['services']>[number]>;
  readonly quirks?: NonNullable<ScenarioInput['quirks']>;
  readonly faults?: readonly FaultSpec[];
  /** What others do while the action waits; begins when the first new task is there. */
  readonly meanwhile?: (sandbox: Sandbox, cancel: () => void) => void | Promise<void>;
}

/** Something that is true of the world, or not. */
export interface Claim {
  /** What it says of the world when it is not so. */
  readonly otherwise: string;
  readonly holds: (world: World) => boolean;
}

/** What is true in the end, by the sandbox's own books. */
export interface World {
  /** Task definitions registered by the action. */
  readonly registered: number;
  /** Service deployments that began after the start, oldest first. */
  readonly deployments: readonly string[];
  /** Status of the newest service deployment in the moment in which the action returned. */
  readonly atReturn: string;
  /** Images of the tasks that run once all has settled. */
  readonly serves: readonly string[];
}

/** The circuit breaker as most services have it. */
export const BREAKER = { circuitBreaker: { enable: true, rollback: true } };

/** What every deployment needs of ECS. */
export const CALLS = [
  'DescribeServices',
  'DescribeTaskDefinition',
  'RegisterTaskDefinition',
  'UpdateService',
  'ListServiceDeployments',
  'DescribeServiceDeployments',
  'DescribeServiceRevisions',
].map((action) => `ecs:${action}`);

/** Hits each call once. */
export function onceEach(fault: Omit<FaultSpec, 'on'>): FaultSpec[] {
  return CALLS.map((on) => ({ ...fault, on, times: 1 }));
}

/** Service deployments, newest first. */
export async function deploymentsOf({ invoke, cluster }: Sandbox): Promise<any[]> {
  const { serviceDeployments } = await invoke('ecs', 'ListServiceDeployments', { cluster, service: 'shop' });
  return serviceDeployments;
}

interface Task {
  readonly lastStatus: string;
  readonly taskDefinitionArn: string;
  readonly containers: readonly { readonly image: string }[];
}

export function tasksOf(sandbox: Sandbox): readonly Task[] {
  return (sandbox.state() as { ecs: { tasks: Task[] } }).ecs.tasks;
}

/** Waits until `condition` holds, at most `seconds` of real time; whether it did. */
export async function holdsWithin(seconds: number, condition: () => boolean | Promise<boolean>): Promise<boolean> {
  const deadline = performance.now() + seconds * 1_000;
  while (!(await condition())) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
