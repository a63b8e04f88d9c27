import { isDeepStrictEqual } from 'node:util';
import type { CallContext } from '../core/api.ts';
import { findCluster } from './clusters.ts';
import { requireAlarms } from './deploymentAlarms.ts';
import { invalidParameter } from './errors.ts';
import type { Service, Tag } from './model.ts';
import { beginDeployment } from './rollout.ts';
import { requireLaunchType, requireLoadBalancers, requireNetwork, serviceArn } from './serviceLookup.ts';
import { controllerOf, createSettings, requireCount } from './serviceSettings.ts';
import { tagsGiven } from './tags.ts';
import { principalOf, usableTaskDefinition } from './taskDefinitions.ts';
import type { World } from './world.ts';

export interface CreateInput extends Record<string, unknown> {
  readonly cluster?: string;
  readonly serviceName?: string;
  readonly taskDefinition?: string;
  readonly desiredCount?: number;
  readonly tags?: Tag[];
  readonly clientToken?: string;
}

/**
 * Makes a service and begins its first deployment. The call that made it may come again, by its clientToken.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 */
export function createService(world: World, context: CallContext, input: CreateInput): Service {
  const {
    cluster: clusterName,
    serviceName = '',
    taskDefinition: reference,
    desiredCount,
    tags,
    clientToken,
    ...given
  } = input;
  const cluster = findCluster(world, clusterName);
  if (!/^[\w-]{1,255}$/.test(serviceName))
    throw invalidParameter('Service name must be 1 to 255 letters, numbers, underscores or hyphens.');
  requireToken(clientToken);
  const arn = serviceArn(world, cluster, serviceName);
  const existing = world.services.get(arn);
  if (existing?.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
  if (existing?.status === 'ACTIVE') {
    if (clientToken !== undefined && isDeepStrictEqual(existing.creation, input)) return existing;
    throw invalidParameter('Creation of service was not idempotent.');
  }
  const settings = createSettings(given);
  const taskDefinition = usableTaskDefinition(world, reference);
  if (desiredCount === undefined)
    throw invalidParameter('desiredCount is required for the REPLICA scheduling strategy.');
  requireCount(desiredCount);
  requireLaunchType(taskDefinition, settings);
  requireNetwork(taskDefinition, settings);
  requireLoadBalancers(world, taskDefinition, settings);
  requireAlarms(world, settings);
  const service: Service = {
    arn,
    name: serviceName,
    cluster,
    createdAt: world.clock.now(),
    createdBy: principalOf(context),
    creation: input,
    status: 'ACTIVE',
    desiredCount,
    settings,
    taskDefinition,
    tags: tagsGiven(tags),
    deployments: [],
    serviceDeployments: [],
    revisions: [],
    events: [],
    steady: false,
  };
  world.staleReads.forget(service);
  world.services.set(arn, service);
  if (controllerOf(settings) === 'ECS') beginDeployment(world, service);
  world.changed(service);
  return service;
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/ECS_Idempotency.html */
function requireToken(clientToken: string | undefined): void {
  if (clientToken === undefined || /^[\x21-\x7e]{1,36}$/.test(clientToken)) return;
  throw invalidParameter(`Invalid clientToken: ${clientToken}. It must be 1 to 36 visible ASCII characters.`);
}
