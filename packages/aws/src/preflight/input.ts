import type { ContainerDefinition as EcsContainer, RegisterTaskDefinitionRequest, Service } from '@aws-sdk/client-ecs';
import type { TaskDefinition } from '../ecs/taskDefinition.ts';

/** What pre-flight reads of a service, whether ECS described it or a file says how it will be. */
export type PreflightService = Partial<
  Pick<Service, 'serviceArn' | 'launchType' | 'capacityProviderStrategy' | 'loadBalancers'>
>;

export interface PreflightInput {
  /** As it will be registered. */
  readonly taskDefinition: TaskDefinition;
  readonly service: PreflightService;
  readonly now: Date;
  /** Milliseconds that the deployment may take. */
  readonly timeoutMs: number;
  /** Milliseconds that the plan takes at least: its bake times. 0 by default. */
  readonly leastMs?: number;
  /** Null when the credentials do not end, or nobody knows when. */
  readonly credentialsExpireAt: Date | null;
  /** Whether the SDK gets new credentials by itself; it does not for those of environment variables. True by default. */
  readonly credentialsAreRenewed?: boolean;
}

/** Account and region that the service lives in, and the partition (`aws`, `aws-cn`, ...) they belong to. */
export interface Place {
  readonly partition: string;
  readonly region: string;
  readonly account: string;
}

/** Null for a service that does not exist yet. */
export function placeOf({ service }: PreflightInput): Place | null {
  const [, partition, , region, account] = (service.serviceArn ?? '').split(':');
  return partition && region && account ? { partition, region, account } : null;
}

/** The task definition's members in the SDK's types. What is in a file may be null where the types say undefined. */
export function members(taskDefinition: TaskDefinition): Partial<RegisterTaskDefinitionRequest> {
  return taskDefinition as unknown as Partial<RegisterTaskDefinitionRequest>;
}

export function containersOf(taskDefinition: TaskDefinition): readonly EcsContainer[] {
  return members(taskDefinition).containerDefinitions ?? [];
}

/** Whether the tasks run on Fargate, or are to be validated as if they did. */
export function isForFargate({ taskDefinition, service }: PreflightInput): boolean {
  return (
    service.launchType === 'FARGATE' ||
    (service.capacityProviderStrategy ?? []).some(({ capacityProvider }) => capacityProvider?.startsWith('FARGATE')) ||
    (members(taskDefinition).requiresCompatibilities ?? []).includes('FARGATE')
  );
}
