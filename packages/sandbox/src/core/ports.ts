/** What the rooms of the sandbox know of each other. */

/** Where a process of the sandbox really listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** A target as ELBv2 names it: the task's private address and the container port. */
export interface TargetId {
  readonly id: string;
  readonly port: number;
}

export type TargetState = 'initial' | 'healthy' | 'unhealthy' | 'unused' | 'draining';

export interface TargetHealth {
  readonly state: TargetState;
  /** ELBv2's reason code, e.g. `Target.ResponseCodeMismatch`, where the state has one. */
  readonly reason?: string;
  readonly description?: string;
}

/** What ECS uses of the load balancer. */
export interface TargetRegistry {
  /**
   * The group exists, belongs to a load balancer and takes targets of tasks in this network mode; throws ApiError
   * otherwise, as CreateService does.
   */
  assertUsable(targetGroupArn: string, networkMode: string): void;
  register(targetGroupArn: string, target: TargetId & { address: Address; release: string }): void;
  /** Starts draining; resolves once the deregistration delay has passed (or nothing was registered). */
  deregister(targetGroupArn: string, target: TargetId): Promise<void>;
  health(targetGroupArn: string, target: TargetId): TargetHealth;
}

/** The targets of a group that are not draining. One that was not checked yet is not healthy. */
export interface Hosts {
  readonly healthy: number;
  readonly unhealthy: number;
}

/** What CloudWatch hears of load balancers besides their requests. */
export interface HostWatch {
  /** To be called whenever they may have changed. `group` and `balancers` are named as dimensions of metrics name them. */
  changed(group: string, balancers: readonly string[], hosts: Hosts): void;
}

/** What ECS uses of the load balancer's listeners to move traffic. */
export interface ListenerRules {
  /** Null where there is no such rule. */
  find(ruleArn: string): ListenerRule | null;
  /** Replaces the target groups that the rule forwards to; all else of it stays. Throws ApiError for no such rule. */
  forward(ruleArn: string, groups: readonly { readonly targetGroupArn: string; readonly weight: number }[]): void;
}

export interface ListenerRule {
  /** The call that changes it, as permissions name it. */
  readonly changedBy: { readonly action: string; readonly resource: string };
  /** Empty for a rule that does not forward. */
  readonly targetGroups: readonly string[];
}

/** What Application Auto Scaling uses of ECS. */
export interface ServiceCapacity {
  /** Null where there is no active service of the name. */
  of(cluster: string, service: string): ScaledService | null;
  set(cluster: string, service: string, desiredCount: number): void;
}

export interface ScaledService {
  readonly desiredCount: number;
  /** A deployment of it goes on. */
  readonly deploying: boolean;
  /** Where its tasks serve. */
  readonly targetGroups: readonly string[];
}

/** What ECS uses of the machine: one process per container. */
export interface ContainerRuntime {
  /**
   * Starts a container as a real process. Rejects with an {@link ImagePullError} when there is no such image.
   * Resolves once the process listens or, for one that dies at start, runs.
   */
  start(container: ContainerSpec): Promise<Container>;
}

export interface ContainerSpec {
  /** Image reference; its tag says how it behaves. */
  readonly image: string;
  readonly name: string;
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** One line of the container's output. */
  readonly log: (line: string) => void;
}

export interface Container {
  /** Where it serves; null for a container that does not. */
  readonly address: Address | null;
  /** When it ends by itself, sandbox time; null for never. Its process may take longer to: that end is a real one. */
  readonly endsAt: number | null;
  /** Settles when the process has ended, for whatever reason. */
  readonly exited: Promise<ContainerExit>;
  /** SIGTERM, then SIGKILL after `graceMs` of sandbox time; 0: SIGKILL at once. Resolves when it has ended. */
  stop(graceMs: number): Promise<ContainerExit>;
}

export interface ContainerExit {
  /** As a container engine reports it: 128 + signal for a signal. */
  readonly exitCode: number;
}

/** Where images come from. */
export interface ImageSource {
  /** The image by the tag that says how it behaves, also where it is named by digest; null where there is none. */
  resolve(image: string): string | null;
}

/** Its message is the reason that ECS gives for the stopped task, `CannotPullContainerError: …`. */
export class ImagePullError extends Error {}

/** A role that a service has taken on. */
export interface TakenRole {
  readonly name: string;
  allows(action: string, resource: string): boolean;
}

/** What ECS finds in the account when it starts a task. */
export interface Surroundings {
  /** Null where there is no such role, or it does not trust the service. */
  role(arn: string, service: string): TakenRole | null;
  /** The full ARN of a secret, by any of its ARNs; null where there is none. */
  secretArn(reference: string): string | null;
  /** The ARN of a parameter, by name or ARN; null where there is none. */
  parameterArn(reference: string): string | null;
  hasLogGroup(name: string): boolean;
  /** The state of a CloudWatch alarm; null where there is none. */
  alarmState(name: string): 'OK' | 'ALARM' | 'INSUFFICIENT_DATA' | null;
}

/** Where containers' output goes and GetLogEvents reads. */
export interface LogStore {
  append(group: string, stream: string, line: string): void;
}
