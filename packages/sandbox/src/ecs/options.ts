import type { Clock } from '../core/clock.ts';
import type { ContainerRuntime, ListenerRules, LogStore, Surroundings, TargetRegistry } from '../core/ports.ts';

export interface EcsOptions {
  readonly clock: Clock;
  readonly targets: TargetRegistry;
  readonly listenerRules: ListenerRules;
  readonly runtime: ContainerRuntime;
  readonly logs: LogStore;
  readonly surroundings: Surroundings;
  readonly accountId: string;
  readonly region: string;
  readonly timings?: Partial<Timings>;
  readonly quirks?: Partial<Quirks>;
  /** Seed of all ids and digests, so that a run can be repeated; any integer. Default 1. */
  readonly seed?: number;
}

/** How long things take, in milliseconds of sandbox time. The defaults are those of a small Fargate task. */
export interface Timings {
  /** The task's network interface is being attached (PROVISIONING). */
  readonly provisioningMs: number;
  /** The images are being pulled (PENDING). */
  readonly pullMs: number;
  /** Between the start of the containers and RUNNING (ACTIVATING). */
  readonly activatingMs: number;
  /** The network interface is being detached (DEPROVISIONING). */
  readonly deprovisioningMs: number;
  /** From SIGTERM to SIGKILL where the container names no stopTimeout. */
  readonly stopTimeoutMs: number;
  /** How often the service scheduler looks, besides at every change of a task. */
  readonly schedulerMs: number;
  /**
   * A running task without any health check counts as healthy after this time.
   * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html (minimumHealthyPercent)
   */
  readonly settleMs: number;
  /** How long a deployment with alarms is watched once its tasks are there; ECS computes it from the alarms. */
  readonly alarmBakeMs: number;
  /** How long each lifecycle stage of a deployment whose traffic ECS moves lasts at least. */
  readonly stageMs: number;
  /**
   * How long a lifecycle stage may last before the deployment fails; pauses and baking have times of their own.
   * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html: 24 hours
   */
  readonly stageTimeoutMs: number;
  /**
   * How long a stopped task can be described.
   * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-errors.html
   */
  readonly stoppedVisibleMs: number;
}

export const DEFAULT_TIMINGS: Timings = {
  provisioningMs: 4_000,
  pullMs: 6_000,
  activatingMs: 1_000,
  deprovisioningMs: 3_000,
  stopTimeoutMs: 30_000,
  schedulerMs: 1_000,
  settleMs: 40_000,
  alarmBakeMs: 10_000,
  stageMs: 5_000,
  stageTimeoutMs: 86_400_000,
  stoppedVisibleMs: 3_600_000,
};

/** What no document settles. Whoever builds on the sandbox should work under every setting. */
export interface Quirks {
  /**
   * For so long after UpdateService and DeleteService do DescribeServices and ListServiceDeployments show the state before it;
   * sandbox ms.
   */
  readonly staleReadsMs: number;
  /**
   * How a service deployment ends when the breaker trips and `rollback` is off. The documents say that the rollout
   * state is FAILED and that `stoppedAt` is set, and do not name the status.
   */
  readonly statusAfterBreakerWithoutRollback: 'STOPPED' | 'ROLLBACK_FAILED';
  /**
   * How a service deployment ends when there is no completed revision to go back to. The documents say that the
   * deployment then stalls, and do not name the status.
   */
  readonly statusWithoutRollbackCandidate: 'ROLLBACK_FAILED' | 'STOPPED';
  /**
   * Whether a rollback starts new tasks of the old revision although some of it still run. The documents speak of a
   * deployment of the old revision and not of its tasks.
   */
  readonly rollbackReplacesTasks: boolean;
  /**
   * Whether the breaker goes on counting after a first healthy task. The reference of Deployment.failedTasks says
   * that it stops, the configurable breaker (resetOnHealthyTask) implies that it goes on.
   */
  readonly breakerCountsAfterHealthyTask: boolean;
  /** Whether an essential container that exits before its task was ever healthy counts as a failed task. */
  readonly exitBeforeHealthyCounts: boolean;
  /**
   * Whether old tasks are stopped down to the minimum at once, or only where the maximum leaves no room for new ones.
   * The documents say that the scheduler *may* stop them first.
   */
  readonly stopsDownToMinimumAtOnce: boolean;
  /** Whether tasks lost while the primary deployment is FAILED are replaced from the previous deployment. */
  readonly failedDeploymentIsBackfilled: boolean;
  /**
   * Whether the circuit breaker watches deployments whose traffic ECS moves. Its reference says that it is for rolling
   * updates only; the page of blue/green deployments speaks of failures that are rolled back without naming it.
   */
  readonly breakerWatchesNativeDeployments: boolean;
  /**
   * What DescribeServiceDeployments calls the stage before each production traffic shift: the text of its reference
   * lists it, the list of valid values does not.
   */
  readonly stageBeforeProductionShift: 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRODUCTION_TRAFFIC_SHIFT';
  /** Whether lifecycleHookDetails has all pauses that the deployment has met, or those that it is at. */
  readonly hookDetails: 'all' | 'current';
  /**
   * Whether StopServiceDeployment is refused once the old revision is being removed. The documents let it be stopped
   * while it is IN_PROGRESS, which it still is.
   */
  readonly stopInCleanUp: 'rolls back' | 'is refused';
}

export const DEFAULT_QUIRKS: Quirks = {
  staleReadsMs: 1_000,
  statusAfterBreakerWithoutRollback: 'STOPPED',
  statusWithoutRollbackCandidate: 'ROLLBACK_FAILED',
  rollbackReplacesTasks: false,
  breakerCountsAfterHealthyTask: true,
  exitBeforeHealthyCounts: true,
  stopsDownToMinimumAtOnce: false,
  failedDeploymentIsBackfilled: true,
  breakerWatchesNativeDeployments: true,
  stageBeforeProductionShift: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
  hookDetails: 'all',
  stopInCleanUp: 'rolls back',
};
