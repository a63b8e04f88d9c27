import type { CallContext, Operation } from '../core/api.ts';
import { findCluster } from './clusters.ts';
import { requireAlarms } from './deploymentAlarms.ts';
import { invalidParameter } from './errors.ts';
import type { Cluster, Service, Tag } from './model.ts';
import { pageOf, type PageRequest } from './paging.ts';
import { beginDeployment } from './rollout.ts';
import {
  findActiveService,
  findService,
  requireLaunchType,
  requireLoadBalancers,
  requireNetwork,
  serviceArn,
} from './serviceLookup.ts';
import { controllerOf, createSettings, requireCount } from './serviceSettings.ts';
import { tagsGiven } from './tags.ts';
import { principalOf, usableTaskDefinition } from './taskDefinitions.ts';
import { updateService, type UpdateInput } from './updateService.ts';
import { serviceView } from './views.ts';
import type { World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html, API_ListServices.html */
const MOST_DESCRIBED = 10;
const LISTED_BY_DEFAULT = 10;

export function serviceOperations(world: World): Record<string, Operation> {
  return {
    CreateService: (input, context) => ({ service: serviceView(world, createService(world, context, input)) }),

    UpdateService: (input: UpdateInput) => {
      const service = findActiveService(world, findCluster(world, input.cluster), input.service ?? '');
      updateService(world, service, input);
      return { service: serviceView(world, service) };
    },

    DeleteService: ({ cluster, service: reference = '', force = false }) => {
      const service = findActiveService(world, findCluster(world, cluster), reference);
      if (service.desiredCount > 0 && !force) {
        throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
      }
      service.desiredCount = 0;
      // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html: they go with their service.
      service.serviceDeployments = [];
      service.status = service.deployments.length === 0 ? 'INACTIVE' : 'DRAINING';
      world.changed(service);
      return { service: serviceView(world, service) };
    },

    DescribeServices: ({ cluster: clusterName, services = [], include = [] }, context) => {
      const cluster = findCluster(world, clusterName);
      if (services.length === 0) throw invalidParameter('Services cannot be empty.');
      if (services.length > MOST_DESCRIBED) {
        throw invalidParameter(`Services cannot have more than ${MOST_DESCRIBED} elements.`);
      }
      return describe(world, cluster, services, include.includes('TAGS'), context.stale);
    },

    ListServices: ({ cluster: clusterName, launchType, schedulingStrategy, ...paging }) => {
      const cluster = findCluster(world, clusterName);
      const all = [...world.services.values()].filter(
        (service) =>
          service.cluster === cluster &&
          service.status !== 'INACTIVE' &&
          (launchType === undefined || service.settings.launchType === launchType) &&
          (schedulingStrategy === undefined || service.settings['schedulingStrategy'] === schedulingStrategy),
      );
      const { items, nextToken } = pageOf(all, ({ arn }) => arn, paging as PageRequest, LISTED_BY_DEFAULT);
      return { serviceArns: items.map(({ arn }) => arn), nextToken };
    },
  };
}

interface CreateInput extends Record<string, unknown> {
  readonly cluster?: string;
  readonly serviceName?: string;
  readonly taskDefinition?: string;
  readonly desiredCount?: number;
  readonly tags?: Tag[];
  readonly clientToken?: string;
}

function createService(world: World, context: CallContext, input: CreateInput): Service {
  const {
    cluster: clusterName,
    serviceName = '',
    taskDefinition: reference,
    desiredCount,
    tags,
    clientToken: _,
    ...given
  } = input;
  const cluster = findCluster(world, clusterName);
  if (!/^[\w-]{1,255}$/.test(serviceName))
    throw invalidParameter('Service name must be 1 to 255 letters, numbers, underscores or hyphens.');
  const arn = serviceArn(world, cluster, serviceName);
  const existing = world.services.get(arn);
  if (existing?.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
  if (existing?.status === 'ACTIVE') throw invalidParameter('Creation of service was not idempotent.');
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
  world.services.set(arn, service);
  if (controllerOf(settings) === 'ECS') beginDeployment(world, service);
  world.changed(service);
  return service;
}

function describe(
  world: World,
  cluster: Cluster,
  references: string[],
  withTags: boolean,
  stale: boolean | undefined,
): object {
  const services: object[] = [];
  const failures: object[] = [];
  for (const reference of references) {
    const arn = serviceArn(world, cluster, reference);
    if (!world.services.has(arn)) {
      failures.push({ arn, reason: 'MISSING' });
      continue;
    }
    const service = findService(world, cluster, reference);
    const { tags, ...view } = world.staleReads.of(service, stale)?.service ?? serviceView(world, service);
    services.push(withTags ? { ...view, tags } : view);
  }
  return { services, failures };
}
