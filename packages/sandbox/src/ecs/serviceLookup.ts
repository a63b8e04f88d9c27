import { invalidParameter, serviceNotActive, serviceNotFound } from './errors.ts';
import type { Cluster, Service, TaskDefinition } from './model.ts';
import { requireTrafficShifting } from './native/loadBalancers.ts';
import type { ServiceSettings } from './serviceSettings.ts';
import { targetGroupsOf } from './serviceSettings.ts';
import { compatibilitiesOf } from './taskDefinitionDefaults.ts';
import { arnOf, type World } from './world.ts';

/** A service by name or ARN, whatever its status. */
export function findService(world: World, cluster: Cluster, reference: string): Service {
  if (reference === '') throw invalidParameter('Service cannot be empty.');
  const service = world.services.get(serviceArn(world, cluster, reference));
  if (!service) throw serviceNotFound();
  return service;
}

export function findActiveService(world: World, cluster: Cluster, reference: string): Service {
  const service = findService(world, cluster, reference);
  if (service.status !== 'ACTIVE') throw serviceNotActive();
  return service;
}

/** The ARN of a service named by ARN or name; what is an ARN already stays. */
export function serviceArn(world: World, cluster: Cluster, reference: string): string {
  return reference.startsWith('arn:') ? reference : arnOf(world, 'service', cluster.name, reference);
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking-awsvpc.html */
export function requireNetwork({ definition }: TaskDefinition, { networkConfiguration }: ServiceSettings): void {
  const subnets = networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  if (definition.networkMode === 'awsvpc' && subnets.length === 0) {
    throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  }
}

/** A Fargate task needs a task definition that can be one. */
export function requireLaunchType({ definition }: TaskDefinition, settings: ServiceSettings): void {
  const strategy = (settings['capacityProviderStrategy'] ?? []) as { capacityProvider?: string }[];
  const onFargate =
    settings.launchType === 'FARGATE' ||
    strategy.some(({ capacityProvider }) => capacityProvider?.startsWith('FARGATE'));
  if (onFargate && !compatibilitiesOf(definition).includes('FARGATE')) {
    throw invalidParameter('Task definition does not support launch_type FARGATE.');
  }
}

/** Each load balancer must name a container and a port of the task definition, and target groups in use. */
export function requireLoadBalancers(world: World, { definition }: TaskDefinition, settings: ServiceSettings): void {
  for (const { targetGroupArn, containerName, containerPort, advancedConfiguration } of targetGroupsOf(settings)) {
    const alternates = advancedConfiguration ? [advancedConfiguration.alternateTargetGroupArn] : [];
    const container = definition.containerDefinitions.find(({ name }) => name === containerName);
    if (!container) throw invalidParameter(`The container ${containerName} does not exist in the task definition.`);
    if (!container.portMappings?.some((mapping) => mapping.containerPort === containerPort)) {
      throw invalidParameter(`The container ${containerName} did not have a container port ${containerPort} defined.`);
    }
    for (const arn of [targetGroupArn, ...alternates]) {
      world.targets.assertUsable(arn, definition.networkMode ?? 'bridge');
    }
  }
  requireTrafficShifting(world, settings);
}
