import type { Service } from '@aws-sdk/client-ecs';
import type { TaskRequest } from './taskApi.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** Where and how the tasks of a service run: a service as ECS describes it, or as CreateService takes it. */
export type Surroundings = Pick<
  Service,
  | 'capacityProviderStrategy'
  | 'enableECSManagedTags'
  | 'enableExecuteCommand'
  | 'launchType'
  | 'networkConfiguration'
  | 'placementConstraints'
  | 'platformVersion'
  | 'propagateTags'
>;

export interface OneOffSubject {
  readonly cluster: string;
  readonly service: Surroundings;
  readonly taskDefinitionArn: string;
  readonly taskDefinition: TaskDefinition;
  /** Name of the container that runs the command. */
  readonly container: string;
  /** Replaces the container's own command, in exec form; empty: its own command. */
  readonly command: readonly string[];
  /** Set beside the container's own variables, and over them. */
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
}

/** By this, the tasks that we started can be found: `aws ecs list-tasks --started-by deploy-actions`. */
const STARTED_BY = 'deploy-actions';

/**
 * RunTask for one task in the surroundings of a service's tasks. Nothing is sent that the service does not have, and
 * nothing that RunTask refuses: a launch type beside a capacity provider strategy, a network configuration outside of
 * awsvpc mode, tags propagated from a service.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 */
export function oneOffRequest(subject: OneOffSubject, clientToken: string): TaskRequest {
  const { cluster, service, taskDefinitionArn, taskDefinition, container, command, environment = [] } = subject;
  const { capacityProviderStrategy: strategy = [], launchType, platformVersion, networkConfiguration } = service;
  const { placementConstraints = [], enableExecuteCommand, enableECSManagedTags } = service;
  return {
    cluster,
    taskDefinition: taskDefinitionArn,
    count: 1,
    clientToken,
    startedBy: STARTED_BY,
    ...(strategy.length > 0 ? { capacityProviderStrategy: strategy } : launchType && { launchType }),
    ...(platformVersion && { platformVersion }),
    ...(placementConstraints.length > 0 && { placementConstraints }),
    ...(taskDefinition['networkMode'] === 'awsvpc' && networkConfiguration && { networkConfiguration }),
    ...(enableExecuteCommand && { enableExecuteCommand }),
    ...(enableECSManagedTags && { enableECSManagedTags }),
    ...(service.propagateTags === 'TASK_DEFINITION' && { propagateTags: service.propagateTags }),
    overrides: {
      containerOverrides: [
        {
          name: container,
          ...(command.length > 0 && { command: [...command] }),
          ...(environment.length > 0 && { environment: environment.map(({ name, value }) => ({ name, value })) }),
        },
      ],
    },
  };
}
