import type { Container } from '../core/ports.ts';
import type { BreakerState } from './circuitBreaker.ts';
import type { AlarmMonitor } from './deploymentAlarms.ts';
import type { NativeState } from './native/state.ts';
import type { DeploymentConfiguration, ServiceSettings } from './serviceSettings.ts';

/** What the sandbox's ECS remembers. Times are sandbox milliseconds; `views.ts` turns all of it into the API's shapes. */

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface Cluster {
  readonly arn: string;
  readonly name: string;
  /** All other members of CreateCluster, as given. */
  readonly settings: Record<string, unknown>;
  tags: Tag[];
}

export interface TaskDefinition {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  status: 'ACTIVE' | 'INACTIVE';
  readonly registeredAt: number;
  deregisteredAt: number | null;
  readonly registeredBy: string;
  /** Every member given, known to the sandbox or not. */
  readonly definition: Definition;
  tags: Tag[];
}

/** What the sandbox reads of a task definition; all else is kept and not looked at. */
export interface Definition extends Record<string, unknown> {
  readonly containerDefinitions: readonly ContainerDefinition[];
  readonly networkMode?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
  readonly requiresCompatibilities?: readonly string[];
}

export interface ContainerDefinition extends Record<string, unknown> {
  readonly name: string;
  readonly image: string;
  readonly essential?: boolean;
  readonly cpu?: number;
  readonly memory?: number;
  readonly memoryReservation?: number;
  readonly command?: readonly string[];
  readonly environment?: readonly { name: string; value: string }[];
  readonly portMappings?: readonly { containerPort?: number; hostPort?: number }[];
  readonly dependsOn?: readonly { containerName?: string; condition?: string }[];
  readonly healthCheck?: { readonly interval?: number };
  readonly stopTimeout?: number;
  readonly secrets?: readonly { name: string; valueFrom: string }[];
  readonly logConfiguration?: { logDriver?: string; options?: Record<string, string> };
}

export interface Service {
  readonly arn: string;
  readonly name: string;
  readonly cluster: Cluster;
  readonly createdAt: number;
  readonly createdBy: string;
  /** The call that made it, by which a repeated one is known. */
  readonly creation: Readonly<Record<string, unknown>>;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  desiredCount: number;
  settings: ServiceSettings;
  taskDefinition: TaskDefinition;
  tags: Tag[];
  /** Newest first; the first is PRIMARY. Empty for controllers other than ECS. */
  deployments: Deployment[];
  /** Newest first. */
  serviceDeployments: ServiceDeployment[];
  /** Newest first. */
  revisions: Revision[];
  /** Newest first, at most 100. */
  events: ServiceEvent[];
  /** The steady state has been reported since the last change. */
  steady: boolean;
}

export interface ServiceEvent {
  readonly id: string;
  readonly createdAt: number;
  readonly message: string;
}

/** One immutable workload configuration of a service. */
export interface Revision {
  readonly arn: string;
  readonly createdAt: number;
  readonly taskDefinition: TaskDefinition;
  /** The settings that tasks are made from, as they were. */
  readonly settings: ServiceSettings;
  /** Where its tasks are registered: the target group of each load balancer of the settings that has one. */
  readonly targetGroups: readonly string[];
}

export interface Deployment {
  /** `ecs-svc/` and 19 digits. */
  readonly id: string;
  status: 'PRIMARY' | 'ACTIVE';
  readonly revision: Revision;
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED';
  rolloutStateReason: string;
  readonly createdAt: number;
  updatedAt: number;
  breaker: BreakerState;
  /** Troubles that have been reported as an event, once each. */
  readonly reported: Set<'impaired' | 'blocked'>;
}

export type ServiceDeploymentStatus =
  | 'PENDING'
  | 'IN_PROGRESS'
  | 'SUCCESSFUL'
  | 'STOP_REQUESTED'
  | 'STOPPED'
  | 'ROLLBACK_REQUESTED'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_SUCCESSFUL'
  | 'ROLLBACK_FAILED';

export interface ServiceDeployment {
  readonly arn: string;
  readonly serviceArn: string;
  readonly clusterArn: string;
  readonly createdAt: number;
  startedAt: number | null;
  finishedAt: number | null;
  stoppedAt: number | null;
  updatedAt: number;
  status: ServiceDeploymentStatus;
  statusReason: string | null;
  /** What ran when it began; where ECS moves the traffic, what was left of it at the end. */
  source: readonly RevisionCount[];
  readonly target: Revision;
  /** What of the target ran when it ended; null while it goes on. */
  targetCount: RevisionCount | null;
  /** The deployment it began with; a rollback adds another. */
  readonly deployment: Deployment;
  rollbackDeployment: Deployment | null;
  readonly configuration: DeploymentConfiguration;
  rollback: { reason: string; startedAt: number; revision: Revision } | null;
  breakerStatus: 'DISABLED' | 'MONITORING' | 'MONITORING_COMPLETE' | 'TRIGGERED';
  breakerThreshold: number;
  readonly monitor: AlarmMonitor;
  /** Null for a rolling deployment. */
  readonly native: NativeState | null;
}

export interface RevisionCount {
  readonly arn: string;
  readonly requested: number;
  readonly running: number;
  readonly pending: number;
}

export type TaskStatus =
  'PROVISIONING' | 'PENDING' | 'ACTIVATING' | 'RUNNING' | 'DEACTIVATING' | 'STOPPING' | 'DEPROVISIONING' | 'STOPPED';

export type StopCode = 'TaskFailedToStart' | 'EssentialContainerExited' | 'ServiceSchedulerInitiated' | 'UserInitiated';

/** Why a task stops; the texts are in `stoppedReasons.ts`. */
export interface StopCause {
  readonly code: StopCode;
  readonly reason: string;
  /** It failed its health checks. */
  readonly unhealthy?: boolean;
}

export interface Task {
  readonly arn: string;
  readonly id: string;
  readonly cluster: Cluster;
  readonly service: Service | null;
  /** The deployment it counts to now; a rollback may take over tasks of the same revision. */
  deployment: Deployment | null;
  readonly taskDefinition: TaskDefinition;
  readonly startedBy: string | null;
  readonly group: string;
  readonly settings: ServiceSettings;
  readonly overrides: TaskOverrides;
  readonly ip: string;
  readonly interfaceId: string;
  readonly createdAt: number;
  readonly containers: TaskContainer[];
  tags: Tag[];
  /** Aborted once the task is to stop, for whatever reason. */
  readonly stopping: AbortController;
  /** It has been registered at its target groups. */
  registered: boolean;
  lastStatus: TaskStatus;
  desiredStatus: 'RUNNING' | 'STOPPED';
  stop: StopCause | null;
  wasHealthy: boolean;
  /** Grows with every change of status. */
  version: number;
  pullStartedAt: number | null;
  pullStoppedAt: number | null;
  startedAt: number | null;
  stoppingAt: number | null;
  executionStoppedAt: number | null;
  stoppedAt: number | null;
}

export interface TaskOverrides extends Record<string, unknown> {
  readonly executionRoleArn?: string;
  readonly taskRoleArn?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly containerOverrides?: readonly {
    name?: string;
    cpu?: number;
    memory?: number;
    command?: readonly string[];
    environment?: readonly { name: string; value: string }[];
  }[];
}

export interface TaskContainer {
  readonly arn: string;
  readonly definition: ContainerDefinition;
  readonly runtimeId: string;
  readonly imageDigest: string;
  running: Container | null;
  exitCode: number | null;
  reason: string | null;
}
